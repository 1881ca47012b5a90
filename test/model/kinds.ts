import type { Kind } from './act.ts'
import { appeals } from './acts/appeals.ts'
import { clock } from './acts/clock.ts'
import { documents } from './acts/documents.ts'
import { experts } from './acts/experts.ts'
import { filing } from './acts/filing.ts'
import { noticing } from './acts/notices.ts'
import { parties } from './acts/parties.ts'
import { pool } from './acts/pool.ts'
import { province } from './acts/province.ts'
import { reReviewing } from './acts/re-reviews.ts'
import { rounds } from './acts/rounds.ts'
import { study } from './acts/study.ts'
import { waivers } from './acts/waivers.ts'

/** Every mutation that the model knows, by its name in the graph. */
export const KINDS: Readonly<Record<string, Kind>> = {
  ...rounds,
  ...filing,
  ...province,
  ...pool,
  ...experts,
  ...study,
  ...parties,
  ...noticing,
  ...documents,
  ...reReviewing,
  ...appeals,
  ...waivers,
  ...clock,
}

/** Mutations that the model does not play, each with the reason. */
export const NOT_PLAYED: Readonly<Record<string, string>> = {
  enrolExpert: 'played once for each expert of the model’s own as it begins (begin.ts)',
  ...Object.fromEntries(
    [
      ...['requestBaseReports', 'saveBaseReport', 'attachReportEvidence', 'submitBaseReport'],
      ...['returnBaseReport', 'acceptBaseReport', 'reviseBaseReport'],
    ].map((name) => [
      name,
      'nothing of a round rests on a report; test/journeys/base-reports.test.ts and test/races/ play them',
    ]),
  ),
  ...Object.fromEntries(
    [
      ...['setRoundContacts', 'eraseRoundContacts'],
      ...['setApplicationContacts', 'eraseApplicationContacts'],
    ].map((name) => [
      name,
      'nothing of a round rests on who answers the telephone; test/journeys/contacts.test.ts plays them',
    ]),
  ),
  ...Object.fromEntries(
    [
      'setParkMembership',
      'importReturns',
      'discardImport',
      ...['startImport', 'cancelImportJob', 'startExport', 'cancelExport'],
      'recordParkFigures',
      'recordIndicator',
      'recordExchangeRate',
      ...['resolveMatch', 'dismissMatch', 'revokeMatch'],
      'recordTradeTotal',
    ].map((name) => [name, 'figures have no lifecycle; test/statistics/ and test/journeys/ play them']),
  ),
}

export function kindOf(mutation: string): Kind {
  const found = KINDS[mutation]
  if (!found) throw new Error(`the model knows no ${mutation}`)
  return found
}
