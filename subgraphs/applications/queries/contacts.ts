import type { Session } from '@ndseb/db/session.ts'
import type { ContactList } from '../parents.ts'

const EDITIONS = `select e.round_id as "roundId", e.application_id as "applicationId", e.party, e.edition, e.people as count,
  e.recorded_by_name as "recordedByName", e.recorded_at as "recordedAt",
  (select coalesce(jsonb_agg(jsonb_build_object('name', c.name, 'phone', c.phone, 'email', c.email) order by c.position), '[]')
     from applications.contact c where c.edition_id = e.id) as people
  from applications.contact_edition e`

/** Every edition of the ministries' contacts of rounds, each party's oldest first, with the persons whom the viewer may see. */
export const readContactsOfRounds = (session: Session, ids: readonly string[]) =>
  session.read<ContactList & { roundId: string }>(
    `${EDITIONS} where e.round_id = any($1) and e.application_id is null
     order by array_position(array['MOFCOM', 'CAC', 'MIIT'], e.party::text), e.edition`,
    [ids],
  )

/** The same of the parks' contacts of applications. */
export const readContactsOfApplications = (session: Session, ids: readonly string[]) =>
  session.read<ContactList & { applicationId: string }>(
    `${EDITIONS} where e.application_id = any($1) order by e.edition`,
    [ids],
  )
