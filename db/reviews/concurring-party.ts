import { defineEntity, p } from '@mikro-orm/core'
import type { RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import { CONCURRING_POSITIONS, NAMES_OF_THE_THREE } from '@ndseb/shared/vocabulary/concurring-parties.ts'
import { civilDate, moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isByViewer, isMinistry, isRole, isSystem } from '../policies.ts'

const isMofcom = isRole('MOFCOM_OFFICER')
const DECIDED = ['DECIDED', 'ARCHIVED'] as const satisfies readonly RoundStatus[]
const isUndecided = (round: string) =>
  `exists (select 1 from applications.round r where r.id = ${round} and not ${oneOf('r.status', DECIDED)})`
const likeTheThree = NAMES_OF_THE_THREE.map((part) => `'%${part}%'`).join(', ')
const readByMinistries = { name: 'read', command: 'select' as const, using: anyOf(isSystem, isMinistry) }

/** Whether a department that was named for a round has not concurred with the present edition of its list, by the last document recorded from it, as SQL. */
export const hasOutstandingParty = (round: string) =>
  `exists (select 1 from reviews.concurring_party y where y.round_id = ${round} and y.withdrawn_at is null
    and coalesce((select c.position from reviews.party_concurrence c join reviews.candidate_list l on l.edition = c.edition
      where c.party_id = y.id and l.round_id = y.round_id order by c.number desc limit 1), 'OPPOSE') = 'OPPOSE')`
/** The departments that are named for a round, as SQL. */
export const departmentsOf = (round: string) =>
  `coalesce((select array_agg(y.department::text order by y.id) from reviews.concurring_party y
    where y.round_id = ${round} and y.withdrawn_at is null), '{}')`

/**
 * A department beyond the three (等部门) that joins the study and the designation of a round, because MOFCOM names it with a
 * reason; none by default (N53). It has nobody here who acts for it, and none of the three is named this way (N85).
 */
export const ConcurringParty = defineEntity({
  name: 'ConcurringParty',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    roundId: p.uuid().index(),
    department: p.string().length(120),
    /** Its form for matching (N91). */
    departmentKey: p.string().length(120),
    reason: p.text(),
    namedById: p.string().length(64),
    namedByName: p.string().length(80),
    namedAt: moment(),
    withdrawalReason: p.text().nullable(),
    withdrawnById: p.string().length(64).nullable(),
    withdrawnByName: p.string().length(80).nullable(),
    withdrawnAt: moment().nullable(),
  },
  uniques: [
    {
      name: 'concurring_party_once',
      expression:
        'create unique index concurring_party_once on reviews.concurring_party (round_id, department_key) where withdrawn_at is null',
    },
  ],
  checks: [
    {
      name: 'concurring_party_is_none_of_the_three',
      expression: `not (upper(department) like any (array[${likeTheThree}]) or upper(department_key) like any (array[${likeTheThree}]))`,
    },
    {
      name: 'concurring_party_withdrawn',
      expression: 'num_nulls(withdrawal_reason, withdrawn_by_id, withdrawn_by_name, withdrawn_at) in (0, 4)',
    },
  ],
  rowLevelSecurity: true,
  policies: [
    readByMinistries,
    {
      name: 'name',
      command: 'insert',
      check: `${isMofcom} and ${isByViewer('named_by_id', 'named_by_name')} and withdrawn_at is null and ${isUndecided('round_id')}`,
    },
    {
      name: 'withdraw',
      command: 'update',
      using: `${isMofcom} and withdrawn_at is null`,
      check: `${isMofcom} and ${isByViewer('withdrawn_by_id', 'withdrawn_by_name')} and ${isUndecided('round_id')}`,
    },
  ],
})

/**
 * The document by which such a department concurs or does not, as MOFCOM received and recorded it: never that department's own
 * act in this graph (N53, N85). It is about one edition of the list, as the three's concurrences are. Only ever added to; the last
 * number counts.
 */
export const PartyConcurrence = defineEntity({
  name: 'PartyConcurrence',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    partyId: p.uuid(),
    number: p.integer(),
    edition: p.integer(),
    position: p.string().length(20),
    /** Verbatim, as all numbers of documents (N88). */
    documentNumber: p.string().length(60),
    documentDate: civilDate(),
    wording: p.text(),
    recordedById: p.string().length(64),
    recordedByName: p.string().length(80),
    recordedAt: moment(),
  },
  uniques: [{ name: 'party_concurrence_number', properties: ['partyId', 'number'] }],
  checks: [{ name: 'party_concurrence_position', expression: oneOf('position', CONCURRING_POSITIONS) }],
  rowLevelSecurity: true,
  policies: [
    readByMinistries,
    {
      name: 'record',
      command: 'insert',
      check: `${isMofcom} and ${isByViewer('recorded_by_id', 'recorded_by_name')} and exists (
        select 1 from reviews.concurring_party y join reviews.candidate_list l on l.round_id = y.round_id
         where y.id = party_id and l.edition = party_concurrence.edition and y.withdrawn_at is null and ${isUndecided('y.round_id')})`,
    },
  ],
})
