import { defineEntity, p } from '@mikro-orm/core'
import { CONTACT_PARTIES } from '@ndseb/shared/vocabulary/contact-parties.ts'
import { moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isByViewer, isMinistry, isOfPark, isProvincial, isRole, viewer } from '../policies.ts'

/** Whose edition it is: the ministry's own, or that of the park whose application it is (N85). */
const isOwn = (edition: string) =>
  anyOf(
    `(${isMinistry} and ${edition}.party = ${viewer.agency})`,
    `(${edition}.party = 'PARK' and exists (select 1 from applications.application a
       where a.id = ${edition}.application_id and a.round_id = ${edition}.round_id and ${isOfPark('a.park_id')}))`,
  )
const isOfRound = (edition: string, condition: string) =>
  `exists (select 1 from applications.round r where r.id = ${edition}.round_id and ${condition})`
const isLatest = `not exists (select 1 from applications.contact_edition later where later.round_id = e.round_id
  and later.application_id is not distinct from e.application_id and later.party = e.party and later.edition > e.edition)`
/** A contact by the edition that it stands in. */
const inEdition = (condition: string) =>
  `exists (select 1 from applications.contact_edition e where e.id = contact.edition_id and ${condition})`

/**
 * One edition of the contacts 联系人 that a ministry names for a round, or a park for its application: who entered it and
 * when. A change is the next edition; none is ever altered (N5).
 */
export const ContactEdition = defineEntity({
  name: 'ContactEdition',
  schema: 'applications',
  properties: {
    id: uuidv7(),
    roundId: p.uuid(),
    /** Null where the party is a ministry, whose contacts are the round's. */
    applicationId: p.uuid().nullable().index(),
    party: p.string().length(20),
    /** 1, 2, …: of two clerks who edit at once the second conflicts (N77). */
    edition: p.integer(),
    /** How many persons it names; so many and no more are ever written. */
    people: p.integer(),
    recordedById: p.string().length(64),
    recordedByName: p.string().length(80),
    recordedAt: moment(),
  },
  uniques: [
    {
      name: 'contact_edition_number',
      expression:
        'create unique index contact_edition_number on applications.contact_edition (round_id, application_id, party, edition) nulls not distinct',
    },
  ],
  checks: [
    { name: 'contact_edition_party', expression: oneOf('party', CONTACT_PARTIES) },
    { name: 'contact_edition_subject', expression: `(party = 'PARK') = (application_id is not null)` },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      // Never the public, experts or analysts.
      using: `${anyOf(isMinistry, isProvincial, isRole('UNIT', 'PARK'))} and ${isOfRound('contact_edition', 'true')}
        and (application_id is null or exists (select 1 from applications.application a where a.id = contact_edition.application_id))`,
    },
    {
      name: 'record',
      command: 'insert',
      check: `${isOwn('contact_edition')} and ${isByViewer('recorded_by_id', 'recorded_by_name')}
        and ${isOfRound('contact_edition', `r.status <> 'ARCHIVED'`)}`,
    },
  ],
})

/**
 * A person of an edition: personal data (N5). Others see those of the last edition until the round is archived; former ones
 * are their own party's to read, and after the archiving its own to erase.
 */
export const Contact = defineEntity({
  name: 'Contact',
  schema: 'applications',
  properties: {
    editionId: p.uuid().primary(),
    position: p.integer().primary(),
    name: p.string().length(80),
    phone: p.string().length(30),
    email: p.string().length(254).nullable(),
  },
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: inEdition(anyOf(isOwn('e'), `(${isLatest} and ${isOfRound('e', `r.status <> 'ARCHIVED'`)})`)),
    },
    {
      name: 'record',
      command: 'insert',
      check: inEdition(
        `${isOwn('e')} and contact.position between 1 and e.people and ${isOfRound('e', `r.status <> 'ARCHIVED'`)}`,
      ),
    },
    {
      name: 'erase',
      command: 'delete',
      using: inEdition(`${isOwn('e')} and ${isOfRound('e', `r.status = 'ARCHIVED'`)}`),
    },
  ],
})
