/** Since when a round or an application stands where it stands; `id` is an SQL value. */
export const stoodSince = (id: string) =>
  `(select max(h.at) from applications.history h where h.subject_id = ${id})`
