import type { Session } from '@ndseb/db/session.ts'
import type { Appeal, AppealDecision, Designation } from '../parents.ts'
import { DESIGNATION_COLUMNS, OUTCOMES } from './designations.ts'

const APPEAL = `select a.id, a.re_review_id as "reReviewId", a.round_id as "roundId", a.grounds, a.status, a.version,
  a.filed_at as "filedAt", a.reasons, a.concluded_at as "concludedAt" from reviews.appeal a`

export const readAppealsById = (session: Session, ids: readonly string[]) =>
  session.read<Appeal>(`${APPEAL} where a.id = any($1)`, [ids])

export const readAppealsOfRounds = (session: Session, roundIds: readonly string[]) =>
  session.read<Appeal>(`${APPEAL} where a.round_id = any($1) order by a.id`, [roundIds])

export const readAppealsOfReReviews = (session: Session, reReviewIds: readonly string[]) =>
  session.read<Appeal>(`${APPEAL} where a.re_review_id = any($1)`, [reReviewIds])

/** The last word of each ministry on appeals. */
export const readDecisionsOnAppeals = (session: Session, appealIds: readonly string[]) =>
  session.read<AppealDecision>(
    `select distinct on (appeal_id, agency) appeal_id as "appealId", agency, upholds, opinion, given_at as "givenAt"
       from reviews.appeal_decision where appeal_id = any($1) order by appeal_id, agency, number desc`,
    [appealIds],
  )

/** The documents that reinstate, drafts too where the viewer sees them; the latest first. */
export const readReinstatementsOf = (session: Session, reReviewIds: readonly string[]) =>
  session.read<Designation & { reReviewId: string }>(
    `select c.re_review_id as "reReviewId", ${DESIGNATION_COLUMNS} from ${OUTCOMES}
      where c.re_review_id = any($1) and d.kind = 'REINSTATEMENT' order by d.status = 'ISSUED' desc, d.id desc`,
    [reReviewIds],
  )
