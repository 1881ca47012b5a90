import { readFileSync } from 'node:fs'
import type { Threshold } from '@ndseb/shared/rules/judge.ts'
import type { Waivable } from '@ndseb/shared/rules/waiver.ts'
import type { MeasureCode, Task } from '@ndseb/shared/vocabulary/statistics.ts'
import type { Criterion, Question } from './applications/round.ts'

/** A file of seeds/reference: its rows with the paper that they come from. */
export type Reference<Row> = { source: string; article: string; asOf: string; rows: Row[] }

/** Reads a file of seeds/reference by its name. Done at start-up, once. */
export const readReference = <File>(name: string): File =>
  JSON.parse(readFileSync(new URL(`./seeds/reference/${name}.json`, import.meta.url), 'utf8'))

type Programme = {
  issuingOffices: string[]
  legalBasis: string
  legalBasisTitle: string
  candidateBand: { min: number; max: number }
  notice: { workingDays: number; dayOneRule: 'NEXT_DAY' | 'SAME_DAY' }
  rubric: { code: string; zh: string; en: string; weight: number }[]
}

const standards = readReference<Reference<Threshold> & { ruleVersion: string }>('standards')
const [programme] = readReference<Reference<Programme>>('programme-round-1').rows
if (!programme) throw new Error('programme-round-1.json has no row')

/** What the notice fixes for every round, and the defaults where it leaves a point open. */
export const programmeDefaults: Programme = programme
/** The thresholds of N30–N33 by tier, and the version of the rules that judge by them. */
export const businessStandards: Threshold[] = standards.rows.map(({ standard, tier, value }) => ({
  standard,
  tier,
  value,
}))
export const ruleVersion: string = standards.ruleVersion
/** The default rubric (N52): every criterion is scored from 0 to 100 points. */
export const defaultRubric: Criterion[] = programme.rubric.map(({ code, zh, en, weight }) => ({
  ...{ code, zh, en, weight },
  max: 100,
}))
/** The form of the notice (N4). */
export const applicationForm = readReference<Reference<Question> & { guideVersion: string }>(
  'application-form',
)
/** What a waiver may lower, by default (N44). */
export const waiverReach: Waivable[] = readReference<Reference<{ standard: Waivable }>>('waivers').rows.map(
  ({ standard }) => standard,
)

const tasks = readReference<Reference<{ code: Task; order: number; zh: string; en: string }>>('tasks')
/** The five tasks of a base, in the notice's order (N17). */
export const baseTasks = tasks.rows.map((row) => ({ ...row, source: tasks.source }))
/** What each of the four measures is measured in, where, and for how long (N8). */
export const measures: { code: MeasureCode; unit: string; sourceSystem: string; period: string }[] =
  readReference<Reference<{ code: MeasureCode; unit: string; sourceSystem: string; period: string }>>(
    'measures',
  ).rows.map(({ code, unit, sourceSystem, period }) => ({ code, unit, sourceSystem, period }))

type ServiceRow = { code: string; parent: string | null; zh: string; en: string; open: boolean }
const { version, asOf, source, rows } = readReference<Reference<ServiceRow> & { version: string }>('taxonomy')
/** Digital service exports in their groups, each with its leaves (N7). */
export const serviceTaxonomy = {
  ...{ version, asOf, source },
  groups: rows
    .filter(({ parent }) => parent === null)
    .map(({ code, zh, en, open }) => ({
      ...{ code, zh, en, open },
      services: rows.filter(({ parent }) => parent === code),
    })),
}
