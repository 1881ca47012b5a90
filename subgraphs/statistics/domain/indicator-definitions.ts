import { DomainError } from '@ndseb/shared/errors.ts'
import type { Clause } from '@ndseb/shared/vocabulary/clauses.ts'
import { INDICATOR_KEYS, type IndicatorKind } from '@ndseb/shared/vocabulary/indicators.ts'
import type { MeasureCode } from '@ndseb/shared/vocabulary/statistics.ts'

/** A version of what an indicator is, as db/seeds/reference/indicators.json has it. */
export type DefinitionRow = {
  readonly code: string
  readonly version: number
  readonly validFrom: string
  readonly clause: Clause
  readonly definitionZh: string
  readonly definitionEn: string
}

/** The same with what the vocabulary says of its code. */
export type IndicatorDefinition = DefinitionRow & {
  readonly kind: IndicatorKind
  readonly measure: MeasureCode
  readonly zh: string
  readonly en: string
}

/** What is wrong with a file of definitions, a line each: every indicator has one, and later versions are valid later. */
export function definitionFaults(rows: readonly DefinitionRow[]): string[] {
  const missing = [...INDICATOR_KEYS.keys()].filter((key) => rows.every(({ code }) => code !== key))
  return [
    ...missing.map((code) => `${code} has no definition`),
    ...rows.flatMap((row, index) => {
      if (!INDICATOR_KEYS.has(row.code)) return [`${row.code} is no indicator`]
      const others = rows.filter((other, at) => at !== index && other.code === row.code)
      return others.some(
        ({ version, validFrom }) =>
          version === row.version || version < row.version !== validFrom < row.validFrom,
      )
        ? [`version ${row.version} of ${row.code} does not follow the others`]
        : []
    }),
  ]
}

/** The definitions that are valid on a day, in the order of the vocabulary; before the first version the first. */
export const definitionsOn = (rows: readonly DefinitionRow[], day: string): IndicatorDefinition[] =>
  [...INDICATOR_KEYS].flatMap(([key, words]) => {
    const versions = rows
      .filter(({ code }) => code === key)
      .toSorted((one, other) => one.version - other.version)
    const valid = versions.findLast(({ validFrom }) => validFrom <= day) ?? versions[0]
    return valid ? [{ ...valid, ...words }] : []
  })

/** The definition of an indicator for a year; an unknown code is refused by name. */
export function definitionOf(
  rows: readonly DefinitionRow[],
  code: string,
  year: number,
): IndicatorDefinition {
  const found = definitionsOn(rows, `${year}-12-31`).find((definition) => definition.code === code)
  if (found) return found
  throw new DomainError('INDICATOR_UNKNOWN', {
    ...{ path: ['code'], clause: 'N8' },
    values: { code },
  })
}
