import { YEAR } from '../../support/decided-round.ts'
import type { TestGraph } from '../../support/graph.ts'
import type { Given } from './crawl.ts'

/** Where the ids of a root field come from: an attacker who has overheard every one of them. */
const TABLES = {
  round: 'applications.round',
  application: 'applications.application',
  park: 'applications.park',
  jointLetter: 'reviews.joint_letter',
  candidateList: 'reviews.candidate_list',
  notice: 'reviews.notice',
  designation: 'reviews.designation',
  base: 'reviews.base',
  objection: 'reviews.objection',
  reReview: 'reviews.re_review',
  appeal: 'reviews.appeal',
  baseReport: 'statistics.base_report',
  returnImport: 'statistics.return_batch',
  importJob: 'statistics.import_job',
  exportJob: 'statistics.export_job',
} as const

/** Every id that there is, for the argument that asks for it. */
export async function everyId({ sql }: TestGraph): Promise<Given> {
  const known: Record<string, readonly unknown[]> = {
    'agency.id': ['MOFCOM', 'PROVINCIAL_COMMERCE-32'],
    ...{
      year: [YEAR],
      years: [[YEAR]],
      on: ['2026-03-02'],
      date: ['2026-03-02'],
      // Of an indicator, beside the year that is asked for.
      code: ['A', 'TCI_SERVICE_EXPORT'],
      postedOn: ['2026-03-02'],
      figures: [[]],
    },
  }
  for (const [field, table] of Object.entries(TABLES))
    known[`${field}.id`] = (await sql(`select id from ${table} order by id limit 4`)).map(({ id }) => id)
  const rounds = known['round.id'] ?? []
  return { ...known, roundId: rounds, 'whatIf.input': rounds.map((roundId) => ({ roundId, figures: [] })) }
}
