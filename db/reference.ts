import { readFileSync } from 'node:fs'
import type { Threshold } from '@ndseb/shared/rules/judge.ts'
import { REGIONS, type Region, tierOfRegion } from '@ndseb/shared/rules/place.ts'
import type { Programme, Question, TierTable } from '@ndseb/shared/rules/programme.ts'
import { FINDING_CLAUSES, type FindingClause } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import type { MeasureCode, Task } from '@ndseb/shared/vocabulary/statistics.ts'
import type { Annex } from './applications/round.ts'

/** A file of seeds/reference: its rows with the paper that they come from. */
export type Reference<Row> = { source: string; article: string; asOf: string; rows: Row[] }

/** Reads a file of seeds/reference by its name. Done at start-up, once. */
export const readReference = <File>(name: string): File =>
  JSON.parse(readFileSync(new URL(`./seeds/reference/${name}.json`, import.meta.url), 'utf8'))

type Notice = {
  programme: string
  programmeEn: string
  issuingOffices: string[]
  legalBasis: string
  legalBasisTitle: string
  annexes: { number: number; zh: string; version: string | null }[]
  candidateBand: { min: number; max: number }
  notice: { workingDays: number }
  appeal: { workingDays: number }
  rubric: { code: string; zh: string; en: string; weight: number }[]
}

const standards = readReference<Reference<Threshold> & { ruleVersion: string }>('standards')
const form = readReference<Reference<Question> & { guideVersion: string }>('application-form')
const { source, rows } = readReference<Reference<Notice>>('programme-round-1')
const [notice] = rows
if (!notice) throw new Error('programme-round-1.json has no row')

/** The annexes of the first notice, whose versions are not public (N1). */
export const firstAnnexes: Annex[] = notice.annexes.map(({ number, zh, version }) => ({
  ...{ number, version },
  title: zh,
}))

const tiers = Object.fromEntries(
  (Object.keys(REGIONS) as Region[]).map((region) => [region, tierOfRegion(region)]),
) as TierTable

/** The programme of the notice, out of the files that say where each number comes from: always loaded. */
export const firstProgramme: Required<Programme> = {
  ...{ code: 'NDSEB', zh: notice.programme, en: notice.programmeEn, source },
  issuingOffices: notice.issuingOffices,
  legalBasis: `${notice.legalBasisTitle}（${notice.legalBasis}）`,
  ...{ ruleVersion: standards.ruleVersion, tiers },
  standards: standards.rows.map(({ standard, tier, value }) => ({ standard, tier, value })),
  conditions: Object.keys(FINDING_CLAUSES) as FindingClause[],
  quotaPerUnit: 1,
  candidateBand: { min: notice.candidateBand.min, max: notice.candidateBand.max },
  noticeWorkingDays: notice.notice.workingDays,
  appealWorkingDays: notice.appeal.workingDays,
  // Every criterion is scored from 0 to 100 points (N52).
  rubric: notice.rubric.map(({ code, zh, en, weight }) => ({ ...{ code, zh, en, weight }, max: 100 })),
  form: form.rows,
  guideVersion: form.guideVersion,
}

/** A programme with what it leaves to the notice's own. */
export const wholeProgramme = (programme: Programme): Required<Programme> => ({
  appealWorkingDays: firstProgramme.appealWorkingDays,
  ...programme,
})

const tasks = readReference<Reference<{ code: Task; order: number; zh: string; en: string }>>('tasks')
/** The five tasks of a base, in the notice's order (N17). */
export const baseTasks = tasks.rows.map((row) => ({ ...row, source: tasks.source }))
/** What each of the four measures is measured in, where, and for how long (N8). */
export const measures: { code: MeasureCode; unit: string; sourceSystem: string; period: string }[] =
  readReference<Reference<{ code: MeasureCode; unit: string; sourceSystem: string; period: string }>>(
    'measures',
  ).rows.map(({ code, unit, sourceSystem, period }) => ({ code, unit, sourceSystem, period }))
