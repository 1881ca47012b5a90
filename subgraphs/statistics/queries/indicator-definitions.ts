import { measures, type Reference, readReference } from '@ndseb/db/reference.ts'
import {
  type DefinitionRow,
  definitionFaults,
  definitionOf,
  definitionsOn,
  type IndicatorDefinition,
} from '../domain/indicator-definitions.ts'
import type { Indicator } from '../parents/indicators.ts'

const { rows, source } = readReference<Reference<DefinitionRow>>('indicators')
const faults = definitionFaults(rows)
if (faults.length > 0) throw new Error(`indicators.json is wrong: ${faults.join('; ')}.`)

/** With what measures.json says of its numerator: a share or growth is a ratio, an amount has its measure’s unit (N8). */
function whole(definition: IndicatorDefinition): Indicator {
  const measure = measures.find(({ code }) => code === definition.measure)
  if (!measure) throw new Error(`measures.json has no ${definition.measure}`)
  const unit = definition.kind === 'AMOUNT' ? measure.unit : 'RATIO'
  return { ...definition, source, unit, sourceSystem: measure.sourceSystem }
}

/** What each indicator is on a day: a list in memory, which changes with a release alone. */
export const readIndicators = (day: string): Indicator[] => definitionsOn(rows, day).map(whole)

/** What an indicator is for a year, by its code. */
export const readIndicator = (code: string, year: number): Indicator => whole(definitionOf(rows, code, year))
