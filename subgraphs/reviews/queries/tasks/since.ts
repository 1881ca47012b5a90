/** Since when a document or case of this owner stands where it stands. */
export const decidedSince = (id: string) =>
  `(select max(h.at) from reviews.decision_history h where h.subject_id = ${id})`

/** The last word of each ministry on the present edition of a list: agency, whether it agrees, and when it said so. */
export const concurrencesOf = (
  list: string,
) => `(select distinct on (c.agency) c.agency, c.concurs as agrees, c.given_at
  from reviews.concurrence c where c.list_id = ${list}.id and c.edition = ${list}.edition order by c.agency, c.number desc)`

/** The same under the present edition of a document. */
export const signaturesOf = (
  document: string,
) => `(select distinct on (s.agency) s.agency, s.signs as agrees, s.given_at
  from reviews.designation_signature s where s.designation_id = ${document}.id and s.edition = ${document}.edition
  order by s.agency, s.number desc)`
