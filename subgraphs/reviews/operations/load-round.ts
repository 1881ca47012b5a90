import { holdRound } from '@ndseb/db/applications/hold-round.ts'
import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { FindingClause } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import type { Case } from './load-case.ts'

/** A round of the applications owner, as far as deciding needs it. */
export type StudiedRound = {
  id: string
  programme: string
  /** In Chinese, as documents name it. */
  programmeName: string
  conditions: FindingClause[]
  number: number
  noticeNumber: string
  status: RoundStatus
  noticeWorkingDays: number
  appealWorkingDays: number
  referenceDate: string
}

/** A round that is not archived, as the viewer may see it; other compilations and drafts in it wait until this one is done. */
export async function loadRound(tx: Tx, roundId: string): Promise<StudiedRound> {
  const id = parseId(roundId, ['roundId'])
  await holdRound(tx, id, ['roundId'])
  await lockSubject(tx, id)
  return readRound(tx, id)
}

/** The round without its lock: whoever holds a document's lock must not wait for it. */
export async function readRound(tx: Tx, id: string): Promise<StudiedRound> {
  const [row] = await tx.rows<StudiedRound>(
    `select id, programme, programme_name as "programmeName", conditions, number, notice_number as "noticeNumber", status, notice_working_days as "noticeWorkingDays",
            appeal_working_days as "appealWorkingDays", reference_date::text as "referenceDate"
       from applications.round where id = $1`,
    [id],
  )
  if (!row) throw new DomainError('NOT_FOUND', { path: ['roundId'] })
  return row
}

/** The applications of a round that stand in one of these states, in the order of their creation. */
export const readCasesOfRound = (tx: Tx, roundId: string, statuses: readonly Case['status'][]) =>
  tx.rows<Case>(
    `select id, round_id as "roundId", park_id as "parkId", park_name as "parkName", province_code as "provinceCode",
            status, version
       from applications.application where round_id = $1 and status = any($2) order by id`,
    [roundId, statuses],
  )
