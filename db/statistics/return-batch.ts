import { defineEntity, p } from '@mikro-orm/core'
import { COUNT_SYSTEMS } from '@ndseb/shared/rules/enterprise-count.ts'
import { IMPORT_STATUSES } from '@ndseb/shared/vocabulary/statistics.ts'
import { civilDate, createdAt, moment, oneOf, uuidv7 } from '../columns.ts'
import { isRole } from '../policies.ts'
import { seesEveryEnterprise } from './enterprise.ts'

const isMofcom = isRole('MOFCOM_OFFICER')

/**
 * One extract of one system for one year, imported in one or more parts. It counts once it is finished; a later extract
 * of the same year takes its place and leaves it readable, so that a figure can be shown as it was known on a day.
 */
export const ReturnBatch = defineEntity({
  name: 'ReturnBatch',
  schema: 'statistics',
  properties: {
    id: uuidv7(),
    system: p.string().length(30),
    periodYear: p.integer(),
    extractDate: civilDate(),
    /** Null: the whole country. Otherwise an extract of one park's enterprises, which goes before it for that park. */
    parkId: p.uuid().nullable(),
    status: p.string().length(10).default('OPEN'),
    parts: p.integer().default(0),
    /** SHA-256 of the last part as it was sent: a part that is sent again changes nothing. */
    lastPart: p.string().columnType('char(64)').nullable(),
    /** SHA-256 chained over the normalised rows: the same however the extract was cut into parts. */
    contentHash: p.string().columnType('char(64)'),
    rows: p.integer().default(0),
    /** Rows with a valid credit code; the others wait for a match (N40). */
    matched: p.integer().default(0),
    importedBy: p.string().length(64),
    startedAt: createdAt(),
    finishedAt: moment().nullable(),
  },
  checks: [
    { name: 'return_batch_system', expression: oneOf('system', COUNT_SYSTEMS) },
    { name: 'return_batch_status', expression: oneOf('status', IMPORT_STATUSES) },
    { name: 'return_batch_finished', expression: `(status = 'FINISHED') = (finished_at is not null)` },
    { name: 'return_batch_year', expression: 'period_year between 2000 and 2100' },
    { name: 'return_batch_matched', expression: 'matched between 0 and rows' },
  ],
  indexes: [{ name: 'return_batch_period', properties: ['periodYear', 'system', 'extractDate'] }],
  uniques: [
    {
      name: 'return_batch_one_open',
      expression: `create unique index return_batch_one_open on statistics.return_batch (system, period_year, park_id) nulls not distinct where status = 'OPEN'`,
    },
    {
      name: 'return_batch_same_extract',
      expression: `create unique index return_batch_same_extract on statistics.return_batch (system, period_year, extract_date, content_hash, park_id) nulls not distinct where status = 'FINISHED'`,
    },
  ],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: seesEveryEnterprise },
    { name: 'start', command: 'insert', check: `${isMofcom} and status = 'OPEN'` },
    { name: 'continue', command: 'update', using: `${isMofcom} and status = 'OPEN'`, check: isMofcom },
    { name: 'discard', command: 'delete', using: `${isMofcom} and status = 'OPEN'` },
  ],
})
