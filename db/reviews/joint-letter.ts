import { defineEntity, p } from '@mikro-orm/core'
import { JOINT_LETTER_STATUSES } from '@ndseb/shared/lifecycles/joint-letter.ts'
import { NATIONAL_AGENCIES, PROVINCIAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { civilDate, moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isByViewer, isMinistry, isOfProvince, isRole, isSystem, viewer } from '../policies.ts'

const isCommerceOf = (column: string) => `${isRole('PROVINCIAL_COMMERCE')} and ${column} = ${viewer.province}`
const seenWithLetter = {
  name: 'read',
  command: 'select' as const,
  using: 'exists (select 1 from reviews.joint_letter l where l.id = letter_id)',
}

/**
 * A joint letter 联合发函 of the three departments of one province (N51). Its text never changes once it is drafted: the
 * rights of the login role leave status, version and moment of sending alone to update.
 */
export const JointLetter = defineEntity({
  name: 'JointLetter',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    roundId: p.uuid(),
    provinceCode: p.string().columnType('char(2)'),
    letterNumber: p.string().length(60),
    /** The number as it is matched, whatever brackets were typed (N88). */
    letterNumberKey: p.string().length(60),
    letterDate: civilDate(),
    addressees: p.json<string[]>(),
    copies: p.json<string[]>(),
    status: p.string().length(20).default('DRAFT'),
    version: p.integer().version(),
    draftedAt: moment(),
    sentAt: moment().nullable(),
  },
  indexes: [{ name: 'joint_letter_round', properties: ['roundId', 'provinceCode', 'id'] }],
  uniques: [
    {
      name: 'joint_letter_number',
      expression: `create unique index joint_letter_number on reviews.joint_letter (letter_number_key) where status <> 'CANCELLED'`,
    },
  ],
  checks: [
    { name: 'joint_letter_status', expression: oneOf('status', JOINT_LETTER_STATUSES) },
    { name: 'joint_letter_addressee', expression: `addressees = '["MOFCOM"]'::jsonb` },
    {
      name: 'joint_letter_copies',
      expression: `copies @> '["CAC", "MIIT"]'::jsonb and not copies @> '["MOFCOM"]'::jsonb`,
    },
    { name: 'joint_letter_sent', expression: `(status = 'SENT') = (sent_at is not null)` },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: anyOf(isSystem, isOfProvince('province_code'), `(${isMinistry} and status = 'SENT')`),
    },
    { name: 'draft', command: 'insert', check: `${isCommerceOf('province_code')} and status = 'DRAFT'` },
    {
      name: 'change',
      command: 'update',
      using: `${isOfProvince('province_code')} and status = 'DRAFT'`,
      // Each of the three may sign; whether it goes out is commerce's to say, and never without all signatures (N51).
      check: `${isOfProvince('province_code')} and (status = 'DRAFT' or (${isRole('PROVINCIAL_COMMERCE')}
        and (status = 'CANCELLED' or 3 = (select count(*) from reviews.letter_signature s where s.letter_id = joint_letter.id))))`,
    },
  ],
})

/** An application that a letter carries: at most one letter that stands. */
export const LetterApplication = defineEntity({
  name: 'LetterApplication',
  schema: 'reviews',
  properties: {
    letterId: p.uuid().primary(),
    applicationId: p.uuid().primary(),
    /** Place in the letter, from 1. */
    position: p.integer(),
    /** False once the letter is cancelled. */
    stands: p.boolean().default(true),
  },
  uniques: [
    {
      name: 'letter_application_once',
      expression:
        'create unique index letter_application_once on reviews.letter_application (application_id) where stands',
    },
  ],
  rowLevelSecurity: true,
  policies: [
    seenWithLetter,
    {
      name: 'list',
      command: 'insert',
      check: `exists (select 1 from reviews.joint_letter l join applications.application a on a.round_id = l.round_id and a.province_code = l.province_code
        where l.id = letter_id and a.id = application_id and a.status = 'PROVINCIAL_APPROVED' and l.status = 'DRAFT' and ${isCommerceOf('l.province_code')})`,
    },
    {
      name: 'release',
      command: 'update',
      using: `exists (select 1 from reviews.joint_letter l where l.id = letter_id and l.status = 'CANCELLED' and ${isCommerceOf('l.province_code')})`,
      check: 'not stands',
    },
  ],
})

/** The signature of one issuer, given by itself alone and for good (N51, N85). */
export const LetterSignature = defineEntity({
  name: 'LetterSignature',
  schema: 'reviews',
  properties: {
    letterId: p.uuid().primary(),
    agency: p.string().length(40).primary(),
    signedById: p.string().length(64),
    signedByName: p.string().length(80),
    signedAt: moment(),
  },
  checks: [{ name: 'letter_signature_agency', expression: oneOf('agency', PROVINCIAL_AGENCIES) }],
  rowLevelSecurity: true,
  policies: [
    seenWithLetter,
    {
      name: 'sign',
      command: 'insert',
      check: `agency = ${viewer.agency} and ${isByViewer('signed_by_id', 'signed_by_name')} and exists (select 1 from reviews.joint_letter l where l.id = letter_id and l.status = 'DRAFT' and ${isOfProvince('l.province_code')})`,
    },
  ],
})

/** A letter as it reached one ministry: the original 主送 or a copy 抄送, all in one transaction (N78). */
export const LetterDelivery = defineEntity({
  name: 'LetterDelivery',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    letterId: p.uuid(),
    recipient: p.string().length(20),
    kind: p.string().length(10),
    receivedAt: moment(),
  },
  uniques: [{ name: 'letter_delivery_once', properties: ['letterId', 'recipient'] }],
  checks: [
    { name: 'letter_delivery_recipient', expression: oneOf('recipient', NATIONAL_AGENCIES) },
    {
      name: 'letter_delivery_kind',
      expression: `(recipient = 'MOFCOM' and kind = 'ORIGINAL') or (recipient <> 'MOFCOM' and kind = 'COPY')`,
    },
  ],
  rowLevelSecurity: true,
  policies: [
    seenWithLetter,
    {
      name: 'deliver',
      command: 'insert',
      check: `exists (select 1 from reviews.joint_letter l where l.id = letter_id and l.status = 'SENT' and ${isCommerceOf('l.province_code')})`,
    },
  ],
})
