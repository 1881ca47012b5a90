import type { Session } from '@ndseb/db/session.ts'
import type { ReReview, ReReviewOpinion } from '../parents.ts'

const COLUMNS = `r.id, r.base_id as "baseId", r.round_id as "roundId", r.status, r.version, r.opened_at as "openedAt"`

export const readReReviewsById = (session: Session, ids: readonly string[]) =>
  session.read<ReReview>(`select ${COLUMNS} from reviews.re_review r where r.id = any($1)`, [ids])

export const readReReviewsOfRounds = (session: Session, roundIds: readonly string[]) =>
  session.read<ReReview>(
    `select ${COLUMNS} from reviews.re_review r where r.round_id = any($1) order by r.id`,
    [roundIds],
  )

export const readReReviewsOfBases = (session: Session, baseIds: readonly string[]) =>
  session.read<ReReview>(
    `select ${COLUMNS} from reviews.re_review r where r.base_id = any($1) order by r.id`,
    [baseIds],
  )

/** The re-reviews that the present editions of documents conclude, in their order (N65). */
export const readReReviewsOfDesignations = (session: Session, designationIds: readonly string[]) =>
  session.read<ReReview & { designationId: string }>(
    `select c.designation_id as "designationId", ${COLUMNS} from reviews.document_re_review c
       join reviews.designation d on d.id = c.designation_id and d.edition = c.edition
       join reviews.re_review r on r.id = c.re_review_id
      where c.designation_id = any($1) order by c.position`,
    [designationIds],
  )

/** The last word of each ministry on re-reviews. */
export const readOpinionsOfReReviews = (session: Session, reReviewIds: readonly string[]) =>
  session.read<ReReviewOpinion>(
    `select distinct on (re_review_id, agency) re_review_id as "reReviewId", agency, attitude, opinion, given_at as "givenAt"
       from reviews.re_review_opinion where re_review_id = any($1) order by re_review_id, agency, number desc`,
    [reReviewIds],
  )
