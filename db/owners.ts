import { createHmac } from 'node:crypto'

/** The four owners of data. Each has one schema, one login role and one subgraph of the same name. */
export const OWNERS = ['applications', 'reviews', 'statistics', 'platform'] as const
export type Owner = (typeof OWNERS)[number]

/** The role that runs the event queue and owns its schema `graphile_worker`. */
export const WORKER_ROLE = 'ndseb_worker'

/** The least-privilege login role of an owner. */
export const roleOf = (owner: Owner) => `ndseb_${owner}`

/**
 * The password of a login role, derived from the owner connection's own password, so that nothing else has to be
 * kept or handed round where one operator runs everything. Deployments that separate the subgraphs set
 * `<OWNER>_DATABASE_URL` for each instead.
 */
export function passwordOf(role: string, ownerUrl: string): string {
  return createHmac('sha256', decodeURIComponent(new URL(ownerUrl).password))
    .update(role)
    .digest('base64url')
}

/** The connection string of a login role on the database that the owner connection names. */
export function urlOf(role: string, ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = passwordOf(role, ownerUrl)
  return url.href
}
