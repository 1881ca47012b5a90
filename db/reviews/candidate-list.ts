import { defineEntity, p } from '@mikro-orm/core'
import { CANDIDATE_LIST_STATUSES } from '@ndseb/shared/lifecycles/candidate-list.ts'
import { NATIONAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isByViewer, isMinistry, isRole, isSystem, viewer } from '../policies.ts'
import { hasOutstandingParty } from './concurring-party.ts'

/** The list of candidates of a round (N53). Each compilation is an edition 稿次; a concurrence is with one edition. */
export const CandidateList = defineEntity({
  name: 'CandidateList',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    roundId: p.uuid(),
    status: p.string().length(20).default('COMPILED'),
    edition: p.integer().default(1),
    version: p.integer().version(),
    compiledAt: moment(),
    adoptedAt: moment().nullable(),
  },
  uniques: [{ name: 'candidate_list_one_per_round', properties: ['roundId'] }],
  checks: [{ name: 'candidate_list_status', expression: oneOf('status', CANDIDATE_LIST_STATUSES) }],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: anyOf(isSystem, isMinistry) },
    { name: 'compile', command: 'insert', check: `${isRole('MOFCOM_OFFICER')} and status = 'COMPILED'` },
    {
      name: 'change',
      command: 'update',
      using: `${isRole('MOFCOM_OFFICER')} and status = 'COMPILED'`,
      // Adopted is what all three concur with, each by its last word on this edition, and whoever else was named (N53, N85). A
      // list lapses with its round alone.
      check: `${isRole('MOFCOM_OFFICER')} and (status <> 'LAPSED' or exists (select 1 from applications.round r where r.id = round_id and r.status = 'DECIDED'))
        and (status <> 'ADOPTED' or (not ${hasOutstandingParty('candidate_list.round_id')} and 3 = (select count(*) from (
        select distinct on (c.agency) c.concurs from reviews.concurrence c
         where c.list_id = candidate_list.id and c.edition = candidate_list.edition
         order by c.agency, c.number desc) word where word.concurs)))`,
    },
  ],
})

/** An application that an edition considered: listed at a position, or left out; where the experts had put it (N53). */
export const CandidateEntry = defineEntity({
  name: 'CandidateEntry',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    listId: p.uuid(),
    edition: p.integer(),
    applicationId: p.uuid().index(),
    parkId: p.uuid(),
    parkName: p.string().length(120),
    provinceCode: p.string().columnType('char(2)'),
    /** Null where it is left out. */
    position: p.integer().nullable(),
    /** Null where no expert scored it. */
    expertRank: p.integer().nullable(),
    departureReason: p.text().nullable(),
  },
  uniques: [
    { name: 'candidate_entry_application', properties: ['listId', 'edition', 'applicationId'] },
    { name: 'candidate_entry_position', properties: ['listId', 'edition', 'position'] },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: 'exists (select 1 from reviews.candidate_list l where l.id = list_id)',
    },
    {
      // Nothing joins an edition on which a ministry has spoken: it knows what with it concurred (N85).
      name: 'compile',
      command: 'insert',
      check: `${isRole('MOFCOM_OFFICER')} and exists (select 1 from reviews.candidate_list l where l.id = list_id and l.edition = candidate_entry.edition and l.status = 'COMPILED')
        and not exists (select 1 from reviews.concurrence c where c.list_id = candidate_entry.list_id and c.edition = candidate_entry.edition)`,
    },
  ],
})

/** Whether a ministry concurs with an edition; each writes for itself alone, the last number counts (N53, N85). */
export const Concurrence = defineEntity({
  name: 'Concurrence',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    listId: p.uuid(),
    edition: p.integer(),
    agency: p.string().length(20),
    number: p.integer(),
    concurs: p.boolean(),
    opinion: p.text().nullable(),
    givenById: p.string().length(64),
    givenByName: p.string().length(80),
    givenAt: moment(),
  },
  uniques: [{ name: 'concurrence_number', properties: ['listId', 'edition', 'agency', 'number'] }],
  checks: [{ name: 'concurrence_agency', expression: oneOf('agency', NATIONAL_AGENCIES) }],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: 'exists (select 1 from reviews.candidate_list l where l.id = list_id)',
    },
    {
      name: 'give',
      command: 'insert',
      check: `${isMinistry} and agency = ${viewer.agency} and ${isByViewer('given_by_id', 'given_by_name')} and exists (select 1 from reviews.candidate_list l where l.id = list_id and l.edition = concurrence.edition and l.status = 'COMPILED')`,
    },
  ],
})
