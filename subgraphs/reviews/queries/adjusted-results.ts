import type { Session } from '@ndseb/db/session.ts'
import { adjust, type SheetTotal } from '../domain/severity.ts'
import type { AdjustedResult, ExpertSeverity } from '../parents.ts'

/** Severities and adjusted results, out of all sheets of the rounds asked for: made of scores on other applications (N80). */

type RoundSheet = SheetTotal & { roundId: string }

const SHEETS = `select s.round_id as "roundId", t.application_id as "applicationId", t.person_id as "personId",
  t.weighted_total::text as total from reviews.score_sheet t join reviews.expert_assignment s on s.id = t.id`

/** Adjusted, a round at a time. */
const adjustRounds = (sheets: readonly RoundSheet[]) =>
  [...Map.groupBy(sheets, ({ roundId }) => roundId)].map(([roundId, own]) => ({ roundId, ...adjust(own) }))

export async function readAdjustedResults(
  session: Session,
  applicationIds: readonly string[],
): Promise<(AdjustedResult & { id: string })[]> {
  const sheets = await session.read<RoundSheet>(
    `${SHEETS} where s.round_id in (select own.round_id from reviews.expert_assignment own where own.application_id = any($1))`,
    [applicationIds],
  )
  return adjustRounds(sheets).flatMap(({ results }) =>
    results.map(({ applicationId, ...result }) => ({ id: applicationId, ...result })),
  )
}

export async function readSeverities(
  session: Session,
  roundIds: readonly string[],
): Promise<(ExpertSeverity & { roundId: string })[]> {
  const sheets = await session.read<RoundSheet>(`${SHEETS} where s.round_id = any($1)`, [roundIds])
  return adjustRounds(sheets).flatMap(({ roundId, severities }) =>
    severities.map((severity) => ({ roundId, ...severity })),
  )
}
