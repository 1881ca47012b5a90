import { defineEntity, p } from '@mikro-orm/core'
import { OBJECTION_STATUSES } from '@ndseb/shared/lifecycles/objection.ts'
import { moment, oneOf, uuidv7 } from '../columns.ts'
import { isMinistry, isRole, isSystem, viewer } from '../policies.ts'

const isMofcom = isRole('MOFCOM_OFFICER')

/**
 * An objection to one candidate of a notice (N60). The ministries read what is said and what is found; who said it is
 * not here. Anybody may file one while the window runs, and whoever files it cannot read it.
 */
export const Objection = defineEntity({
  name: 'Objection',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    noticeId: p.uuid().index(),
    applicationId: p.uuid().index(),
    text: p.text(),
    anonymous: p.boolean(),
    status: p.string().length(20).default('RECEIVED'),
    version: p.integer().version(),
    receivedAt: moment(),
    /** Why it was found inadmissible, or what 成立 or 不成立 rests on (N60). */
    reasons: p.text().nullable(),
    closedAt: moment().nullable(),
  },
  checks: [
    { name: 'objection_status', expression: oneOf('status', OBJECTION_STATUSES) },
    {
      name: 'objection_reasoned',
      expression: `(status in ('INADMISSIBLE', 'UPHELD', 'NOT_UPHELD')) = (reasons is not null and closed_at is not null)`,
    },
  ],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: isMinistry },
    {
      name: 'file',
      command: 'insert',
      check: `not ${isSystem} and status = 'RECEIVED' and exists (select 1 from reviews.notice n join reviews.notice_candidate c on c.notice_id = n.id
        where n.id = objection.notice_id and n.ends_at > objection.received_at and c.application_id = objection.application_id and c.result is null)`,
    },
    { name: 'handle', command: 'update', using: isMofcom, check: isMofcom },
  ],
})

/**
 * Who objected and how to reach them, apart from what they said: the handlers alone read it (N83). The filing has no line
 * in a history, because histories name the actor: what N75 lists of it stands here. An anonymous objection has no row.
 */
export const ObjectionIdentity = defineEntity({
  name: 'ObjectionIdentity',
  schema: 'reviews',
  properties: {
    objectionId: p.uuid().primary(),
    name: p.string().length(80),
    contact: p.string().length(200),
    /** '' for the public. */
    filedById: p.string().length(64),
    filedByRole: p.string().length(40),
    filedAt: moment(),
  },
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: isMofcom },
    {
      name: 'file',
      command: 'insert',
      check: `filed_by_id = ${viewer.id} and filed_by_role = ${viewer.role}`,
    },
  ],
})
