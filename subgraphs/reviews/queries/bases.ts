import type { Session } from '@ndseb/db/session.ts'
import type { Base } from '../parents.ts'

export const BASE_COLUMNS = `b.id, b.park_id as "parkId", b.application_id as "applicationId", b.designation_id as "designationId",
  d.document_number as "documentNumber", b.name, b.programme, b.province_code as "provinceCode", b.designated_on::text as "designatedOn",
  b.next_review_due::text as "nextReviewDue", b.status, b.version`
export const BASES = 'reviews.base b join reviews.designation d on d.id = b.designation_id'

export const readBasesById = (session: Session, ids: readonly string[]) =>
  session.read<Base>(`select ${BASE_COLUMNS} from ${BASES} where b.id = any($1)`, [ids])

export const readBasesOfDesignations = (session: Session, designationIds: readonly string[]) =>
  session.read<Base>(
    `select ${BASE_COLUMNS} from ${BASES} where b.designation_id = any($1) order by b.province_code, b.id`,
    [designationIds],
  )

/** The bases that parks are; where one was disqualified and designated anew, the newer. */
export const readBasesOfParks = (session: Session, parkIds: readonly string[]) =>
  session.read<Base>(
    `select distinct on (b.park_id) ${BASE_COLUMNS} from ${BASES} where b.park_id = any($1) order by b.park_id, b.id desc`,
    [parkIds],
  )
