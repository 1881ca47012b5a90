import { defineEntity, p } from '@mikro-orm/core'
import { COUNT_SYSTEMS } from '@ndseb/shared/rules/enterprise-count.ts'
import { createdAt, moment, oneOf, uuidv7 } from '../columns.ts'
import { isByViewer, isRole } from '../policies.ts'
import { isCreditCode } from './credit-code.ts'
import { seesEveryEnterprise } from './enterprise.ts'

const isMofcom = isRole('MOFCOM_OFFICER')

/**
 * What MOFCOM says of the returns of a system that have no valid code and stand under a name: which enterprise they are of,
 * or that they are of none that counts (N40). It holds for the rows of past and later extracts alike until it is revoked, and
 * what it said stays. A row with a valid code is never matched: its own code counts.
 */
export const ReturnMatch = defineEntity({
  name: 'ReturnMatch',
  schema: 'statistics',
  properties: {
    id: uuidv7(),
    system: p.string().length(30),
    rawCode: p.string().length(60).nullable(),
    /** As it was reported; rows are told by its key (N91). */
    name: p.string().length(200),
    nameKey: p.string().length(200),
    /** Null: dismissed. */
    creditCode: p.string().columnType('char(18)').nullable(),
    reason: p.string().length(2000),
    recordedById: p.string().length(64),
    recordedByName: p.string().length(100),
    recordedAt: createdAt(),
    revokedReason: p.string().length(2000).nullable(),
    revokedById: p.string().length(64).nullable(),
    revokedByName: p.string().length(100).nullable(),
    revokedAt: moment().nullable(),
  },
  checks: [
    { name: 'return_match_system', expression: oneOf('system', COUNT_SYSTEMS) },
    {
      name: 'return_match_code',
      expression: `credit_code is null or ${isCreditCode('credit_code::text')}`,
    },
    {
      name: 'return_match_raw_code',
      expression: `raw_code is null or not ${isCreditCode('raw_code::text')}`,
    },
    {
      name: 'return_match_revoked',
      expression: 'num_nonnulls(revoked_reason, revoked_by_id, revoked_by_name, revoked_at) in (0, 4)',
    },
  ],
  indexes: [
    { name: 'return_match_enterprise', properties: ['creditCode', 'system'] },
    { name: 'return_match_entry', properties: ['nameKey', 'system'] },
  ],
  uniques: [
    {
      name: 'return_match_standing',
      expression: `create unique index return_match_standing on statistics.return_match (system, name_key, raw_code) nulls not distinct where revoked_at is null`,
    },
  ],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: seesEveryEnterprise },
    {
      name: 'record',
      command: 'insert',
      check: `${isMofcom} and ${isByViewer('recorded_by_id', 'recorded_by_name')} and platform.is_present(recorded_at) and revoked_at is null`,
    },
    {
      name: 'revoke',
      command: 'update',
      using: `${isMofcom} and revoked_at is null`,
      check: `${isMofcom} and ${isByViewer('revoked_by_id', 'revoked_by_name')} and platform.is_present(revoked_at)`,
    },
  ],
})
