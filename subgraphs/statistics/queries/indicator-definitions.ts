import { type Reference, readReference } from '@ndseb/db/reference.ts'
import {
  type DefinitionRow,
  definitionFaults,
  definitionOf,
  definitionsOn,
} from '../domain/indicator-definitions.ts'
import type { Indicator } from '../parents.ts'

const { rows, source } = readReference<Reference<DefinitionRow>>('indicators')
const faults = definitionFaults(rows)
if (faults.length > 0) throw new Error(`indicators.json is wrong: ${faults.join('; ')}.`)

/** What each indicator is on a day: a list in memory, which changes with a release alone. */
export const readIndicators = (day: string): Indicator[] =>
  definitionsOn(rows, day).map((definition) => ({ ...definition, source }))

/** What an indicator is for a year, by its code. */
export const readIndicator = (code: string, year: number): Indicator => ({
  ...definitionOf(rows, code, year),
  source,
})
