import { defineEntity, p } from '@mikro-orm/core'
import { AUDIT_KINDS } from '@ndseb/shared/vocabulary/confidential.ts'
import { moment, oneOf } from '../columns.ts'
import { isRole } from '../policies.ts'

/**
 * One line of the audit log (N86): an act, or a read of something confidential. Written by `platform.append_audit` alone, in
 * order and without a gap; each line's hash covers the line and the hash before it. Nobody's role updates or deletes one.
 */
export const AuditEntry = defineEntity({
  name: 'AuditEntry',
  schema: 'platform',
  properties: {
    sequence: p.bigint('string').primary().autoincrement(false),
    /** By the real clock, also where the demo's was moved. */
    at: moment(),
    kind: p.string().length(10),
    /** The operation, or the kind of what was read. */
    name: p.string().length(60),
    /** Whose login wrote it. */
    owner: p.string().length(20),
    requestId: p.string().length(100).nullable(),
    /** Null where nobody may be named: an objection may be anonymous (N83). */
    actorId: p.string().length(64).nullable(),
    actorName: p.string().length(80).nullable(),
    role: p.string().length(40).nullable(),
    agency: p.string().length(40).nullable(),
    provinceCode: p.string().columnType('char(2)').nullable(),
    /** What it was about: the ids that the act answered, or that were shown. */
    subjects: p.array(),
    previousHash: p.string().columnType('char(64)'),
    hash: p.string().columnType('char(64)'),
  },
  indexes: [
    {
      name: 'audit_entry_subjects',
      expression: 'create index audit_entry_subjects on platform.audit_entry using gin (subjects)',
    },
    { name: 'audit_entry_actor', properties: ['actorId', 'sequence'] },
  ],
  checks: [{ name: 'audit_entry_kind', expression: oneOf('kind', AUDIT_KINDS) }],
  rowLevelSecurity: true,
  policies: [{ name: 'read', command: 'select', using: isRole('MOFCOM_OFFICER') }],
})
