import { DomainError } from '@ndseb/shared/errors.ts'
import { cleanText, parseId } from '@ndseb/shared/scalars.ts'
import type { Clause } from '@ndseb/shared/vocabulary/clauses.ts'
import type { TieKind } from '@ndseb/shared/vocabulary/experts.ts'
import { readOrganisation } from './pool-entry.ts'

type Given = {
  readonly kind: TieKind
  readonly parkId?: string | null
  readonly name?: string | null
  readonly creditCode?: string | null
  readonly unitId?: string | null
  readonly provinceCode?: string | null
  readonly description: string
}

/** A tie as it is declared: to whom, in the forms in which parks are compared with it (N82). */
export type DeclaredTie = {
  readonly kind: TieKind
  readonly parkId: string | null
  readonly name: string | null
  readonly nameKey: string | null
  readonly creditCode: string | null
  readonly unitId: string | null
  readonly provinceCode: string | null
  readonly description: string
}

type Named = Exclude<keyof Given, 'kind' | 'description'>

/** What a tie of each kind names; whatever else is given is refused, so that nobody believes that it is compared. */
const NAMES: Readonly<Record<TieKind, readonly Named[]>> = {
  PARK: ['parkId'],
  ENTERPRISE: ['name', 'creditCode'],
  GOVERNMENT: ['unitId', 'provinceCode'],
  OTHER: [],
}
const ALL = ['parkId', 'name', 'creditCode', 'unitId', 'provinceCode'] as const satisfies readonly Named[]

/** Reads a tie: a park, an enterprise by name and code, a city's or a province's government, or words alone (N82). */
export function readTie(given: Given): DeclaredTie {
  const clause: Clause = 'N82'
  const description = cleanText(given.description, {
    ...{ max: 1000, path: ['description'], clause, multiline: true, required: true },
  })
  const strange = ALL.find((field) => given[field] && !NAMES[given.kind].includes(field))
  if (strange) throw new DomainError('TIE_NAMES_ANOTHER', { path: [strange], clause })
  const nothing = {
    parkId: null,
    name: null,
    nameKey: null,
    creditCode: null,
    unitId: null,
    provinceCode: null,
  }
  const tie = { ...nothing, kind: given.kind, description }
  switch (given.kind) {
    case 'PARK':
      return { ...tie, parkId: parseId(given.parkId ?? '', ['parkId']) }
    case 'ENTERPRISE':
      return {
        ...tie,
        ...readOrganisation(
          { name: given.name, creditCode: given.creditCode },
          { name: ['name'], creditCode: ['creditCode'] },
        ),
      }
    case 'GOVERNMENT':
      return {
        ...tie,
        unitId: cleanText(given.unitId, { max: 40, path: ['unitId'] }),
        provinceCode: cleanText(given.provinceCode, {
          max: 2,
          path: ['provinceCode'],
          clause,
          required: true,
        }),
      }
    case 'OTHER':
      return tie
  }
}
