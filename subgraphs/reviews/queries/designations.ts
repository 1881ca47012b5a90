import type { Session } from '@ndseb/db/session.ts'
import type { DesignatedPark, Designation, DesignationSignature } from '../parents.ts'

const DESIGNATION = `select id, round_id as "roundId", document_number as "documentNumber", document_date::text as "documentDate",
  title, status, edition, version, drafted_at as "draftedAt", issued_at as "issuedAt" from reviews.designation`

export const readDesignationsById = (session: Session, ids: readonly string[]) =>
  session.read<Designation>(`${DESIGNATION} where id = any($1)`, [ids])

/** The designation documents of rounds, oldest first. */
export const readDesignationsOfRounds = (session: Session, roundIds: readonly string[]) =>
  session.read<Designation>(`${DESIGNATION} where round_id = any($1) order by id`, [roundIds])

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
