import type { Session } from '@ndseb/db/session.ts'
import { readDocumentNumber } from '@ndseb/shared/subgraph/search.ts'
import type { DesignatedPark, Designation, DesignationSignature } from '../parents.ts'

export const DESIGNATION_COLUMNS = `d.id, d.round_id as "roundId", d.kind, d.document_number as "documentNumber",
  d.document_date::text as "documentDate", d.title, d.status, d.edition, d.version, d.drafted_at as "draftedAt",
  d.issued_at as "issuedAt", d.appeal_until::text as "appealUntil",
  d.concurring_departments as "concurringDepartments"`
const DESIGNATION = `select ${DESIGNATION_COLUMNS} from reviews.designation d`
/** The documents that name re-reviews in their present edition. */
export const OUTCOMES = `reviews.document_re_review c join reviews.designation d on d.id = c.designation_id and d.edition = c.edition`

export const readDesignationsById = (session: Session, ids: readonly string[]) =>
  session.read<Designation>(`${DESIGNATION} where d.id = any($1)`, [ids])

/** The documents that the viewer may see, by date, newest first: of a round, of a number. */
export const readDesignations = (session: Session, roundId: string | null, documentNumber?: string | null) =>
  session.read<Designation>(
    `${DESIGNATION} where ($1::uuid is null or d.round_id = $1) and ($2::text is null or d.document_number_key = $2)
      order by d.document_date desc, d.id desc`,
    [roundId, readDocumentNumber(documentNumber, ['documentNumber'])],
  )

/** The documents by which rounds designated, oldest first; what came of re-reviews is in others. */
export const readDesignationsOfRounds = (session: Session, roundIds: readonly string[]) =>
  session.read<Designation>(
    `${DESIGNATION} where d.round_id = any($1) and d.kind = 'DESIGNATION' order by d.id`,
    [roundIds],
  )

/** The documents that say what came of re-reviews, drafts too where the viewer sees them; the latest first. */
export const readDocumentsOfReReviews = (session: Session, reReviewIds: readonly string[]) =>
  session.read<Designation & { reReviewId: string }>(
    `select c.re_review_id as "reReviewId", ${DESIGNATION_COLUMNS} from ${OUTCOMES}
      where c.re_review_id = any($1) and d.kind <> 'REINSTATEMENT'
      order by d.status = 'ISSUED' desc, d.id desc`,
    [reReviewIds],
  )

/** The issued documents that made bases what they are, oldest first (N83). */
export const readDocumentsOfBases = (session: Session, baseIds: readonly string[]) =>
  session.read<Designation & { baseId: string }>(
    `select * from (
       select b.id as "baseId", ${DESIGNATION_COLUMNS} from reviews.base b join reviews.designation d on d.id = b.designation_id
        where b.id = any($1)
       union all
       select r.base_id, ${DESIGNATION_COLUMNS} from ${OUTCOMES} join reviews.re_review r on r.id = c.re_review_id
        where r.base_id = any($1) and d.status = 'ISSUED') made
      order by "documentDate", id`,
    [baseIds],
  )

export const readDesignatedParksOf = (session: Session, designationIds: readonly string[]) =>
  session.read<DesignatedPark>(
    `select p.designation_id as "designationId", p.application_id as "applicationId", p.position, p.park_name as "parkName",
            p.province_code as "provinceCode"
       from reviews.designated_park p join reviews.designation d on d.id = p.designation_id and d.edition = p.edition
      where p.designation_id = any($1) order by p.position`,
    [designationIds],
  )

/** The last word of each ministry on the present edition. */
export const readDesignationSignaturesOf = (session: Session, designationIds: readonly string[]) =>
  session.read<DesignationSignature>(
    `select distinct on (s.designation_id, s.agency) s.designation_id as "designationId", s.agency, s.edition, s.signs,
            s.opinion, s.given_at as "givenAt"
       from reviews.designation_signature s join reviews.designation d on d.id = s.designation_id and d.edition = s.edition
      where s.designation_id = any($1) order by s.designation_id, s.agency, s.number desc`,
    [designationIds],
  )
