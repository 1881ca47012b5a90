import { readFileSync } from 'node:fs'
import type { Threshold } from '@ndseb/shared/rules/judge.ts'
import type { Annex, Criterion, Question } from './applications/round.ts'

/** A file of seeds/reference: its rows with the paper that they come from. */
export type Reference<Row> = { source: string; article: string; asOf: string; rows: Row[] }

/** Reads a file of seeds/reference by its name. Done at start-up, once. */
export const readReference = <File>(name: string): File =>
  JSON.parse(readFileSync(new URL(`./seeds/reference/${name}.json`, import.meta.url), 'utf8'))

type Programme = {
  issuingOffices: string[]
  legalBasis: string
  legalBasisTitle: string
  annexes: { number: number; zh: string; version: string | null }[]
  candidateBand: { min: number; max: number }
  notice: { workingDays: number }
  rubric: { code: string; zh: string; en: string; weight: number }[]
}

const standards = readReference<Reference<Threshold> & { ruleVersion: string }>('standards')
const [programme] = readReference<Reference<Programme>>('programme-round-1').rows
if (!programme) throw new Error('programme-round-1.json has no row')

/** What the notice fixes for every round, and the defaults where it leaves a point open. */
export const programmeDefaults: Programme = programme
/** The annexes of the first notice, whose versions are not public (N1). */
export const firstAnnexes: Annex[] = programme.annexes.map(({ number, zh, version }) => ({
  ...{ number, version },
  title: zh,
}))
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
