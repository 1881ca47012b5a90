import { defineEntity, p } from '@mikro-orm/core'
import { DESIGNATION_KINDS, DESIGNATION_STATUSES } from '@ndseb/shared/lifecycles/designation.ts'
import { NATIONAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { isRuledIn } from '../applications/ruling.ts'
import { civilDate, moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isByViewer, isMinistry, isRole, isSystem, viewer } from '../policies.ts'
import { departmentsOf, hasOutstandingParty } from './concurring-party.ts'

/** A document warns, or says until when one may appeal, only where the round has that option (N65). */
const isWithinTheOptions = `(kind <> 'WARNING' or ${isRuledIn('designation.round_id', 'WARNING', 'ENABLED')})
  and (appeal_until is null or ${isRuledIn('designation.round_id', 'APPEAL', 'ENABLED')})`

/** A document that designates names the departments that joined the three, once all of them have concurred (N53). */
const namesWhoConcurred = `(kind <> 'DESIGNATION' or (not ${hasOutstandingParty('designation.round_id')}
  and concurring_departments = ${departmentsOf('designation.round_id')}))`

/** The document that designates bases, or says what came of re-reviews and appeals (N62, N65). Each draft is an edition 稿次; a signature is under one edition. */
export const Designation = defineEntity({
  name: 'Designation',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    roundId: p.uuid().index(),
    kind: p.string().length(20).default('DESIGNATION'),
    /** Stored verbatim, matched by its key (N88). */
    documentNumber: p.string().length(60),
    documentNumberKey: p.string().length(60),
    documentDate: civilDate(),
    title: p.string().length(200),
    status: p.string().length(20).default('DRAFTED'),
    edition: p.integer().default(1),
    version: p.integer().version(),
    draftedAt: moment(),
    issuedAt: moment().nullable(),
    /** The last day on which a base that it disqualifies may appeal; null where the round has no appeal (N65). */
    appealUntil: civilDate().nullable(),
    /** The departments beyond the three that concurred, as the issued document names them (N53). */
    concurringDepartments: p.array().defaultRaw(`'{}'`),
  },
  uniques: [
    {
      name: 'designation_document_number_once',
      expression: `create unique index designation_document_number_once on reviews.designation (document_number_key) where status <> 'CANCELLED'`,
    },
    {
      name: 'designation_one_draft_per_round',
      expression: `create unique index designation_one_draft_per_round on reviews.designation (round_id, kind) where status = 'DRAFTED'`,
    },
  ],
  checks: [
    { name: 'designation_status', expression: oneOf('status', DESIGNATION_STATUSES) },
    { name: 'designation_kind', expression: oneOf('kind', DESIGNATION_KINDS) },
    {
      name: 'designation_departments',
      expression: `concurring_departments = '{}' or (kind = 'DESIGNATION' and status = 'ISSUED')`,
    },
    {
      name: 'designation_appeal',
      expression: `appeal_until is null or (kind = 'DISQUALIFICATION' and status = 'ISSUED')`,
    },
  ],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: anyOf(`status = 'ISSUED'`, isSystem, isMinistry) },
    {
      name: 'draft',
      command: 'insert',
      check: `${isRole('MOFCOM_OFFICER')} and status = 'DRAFTED' and ${isWithinTheOptions}`,
    },
    {
      name: 'change',
      command: 'update',
      using: `${isRole('MOFCOM_OFFICER')} and status = 'DRAFTED'`,
      // Issued is what all three sign, each by its last word on this edition (N62, N85).
      // A draft that the round's options allow no more can still be cancelled.
      check: `${isRole('MOFCOM_OFFICER')} and (status = 'CANCELLED' or ${isWithinTheOptions}) and (status <> 'ISSUED' or (${namesWhoConcurred} and 3 = (select count(*) from (
        select distinct on (s.agency) s.signs from reviews.designation_signature s
         where s.designation_id = designation.id and s.edition = designation.edition
         order by s.agency, s.number desc) word where word.signs)))`,
    },
  ],
})

/** The ministries see every edition; whoever reads the issued document sees what it says, not how it came to be (N83). */
export const seenWithDesignation = (table: string, issued = 'true') => ({
  name: 'read',
  command: 'select' as const,
  using: `exists (select 1 from reviews.designation d where d.id = designation_id
    and (${anyOf(isSystem, isMinistry)} or (d.edition = ${table}.edition and ${issued})))`,
})
/** While the edition that they name is a draft. */
export const whileDrafted = (table: string) =>
  `exists (select 1 from reviews.designation d where d.id = designation_id and d.edition = ${table}.edition and d.status = 'DRAFTED')`
/** Before a ministry has signed the edition that they name, or has not: it knows what it signed (N85). */
export const beforeSigned = (table: string) =>
  `not exists (select 1 from reviews.designation_signature s where s.designation_id = ${table}.designation_id and s.edition = ${table}.edition)`

/** A park that an edition of the document designates. */
export const DesignatedPark = defineEntity({
  name: 'DesignatedPark',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    designationId: p.uuid(),
    edition: p.integer(),
    applicationId: p.uuid(),
    position: p.integer(),
    parkId: p.uuid(),
    parkName: p.string().length(120),
    provinceCode: p.string().columnType('char(2)'),
  },
  uniques: [{ name: 'designated_park_once', properties: ['designationId', 'edition', 'applicationId'] }],
  rowLevelSecurity: true,
  policies: [
    seenWithDesignation('designated_park'),
    {
      name: 'draft',
      command: 'insert',
      check: `${isRole('MOFCOM_OFFICER')} and ${whileDrafted('designated_park')} and ${beforeSigned('designated_park')}`,
    },
  ],
})

/** Whether a ministry signs an edition; each for itself alone, the last number counts (N62, N85). */
export const DesignationSignature = defineEntity({
  name: 'DesignationSignature',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    designationId: p.uuid(),
    edition: p.integer(),
    agency: p.string().length(20),
    number: p.integer(),
    signs: p.boolean(),
    opinion: p.text().nullable(),
    givenById: p.string().length(64),
    givenByName: p.string().length(80),
    givenAt: moment(),
  },
  uniques: [
    { name: 'designation_signature_number', properties: ['designationId', 'edition', 'agency', 'number'] },
  ],
  checks: [{ name: 'designation_signature_agency', expression: oneOf('agency', NATIONAL_AGENCIES) }],
  rowLevelSecurity: true,
  policies: [
    seenWithDesignation('designation_signature', 'designation_signature.signs'),
    {
      name: 'sign',
      command: 'insert',
      check: `${isMinistry} and agency = ${viewer.agency} and ${isByViewer('given_by_id', 'given_by_name')} and ${whileDrafted('designation_signature')}`,
    },
  ],
})
