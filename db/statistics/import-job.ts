import { defineEntity, p } from '@mikro-orm/core'
import type { JsonObject } from '@ndseb/shared/json.ts'
import { FAULT_RULES, IMPORT_JOB_STATUSES } from '@ndseb/shared/vocabulary/import-jobs.ts'
import { civilDate, createdAt, moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isByViewer, isRole, isSystem } from '../policies.ts'

const isMofcom = isRole('MOFCOM_OFFICER')
const FINAL = `('DONE', 'REFUSED', 'FAILED', 'CANCELLED')`
const isUnderWay = `status not in ${FINAL}`

/**
 * An import of a file that is sent over HTTP: from when it is asked for to what came of it. What it imports is there in the
 * transaction that makes it DONE; it changes no more once it is final.
 */
export const ImportJob = defineEntity({
  name: 'ImportJob',
  schema: 'statistics',
  properties: {
    id: uuidv7(),
    status: p.string().length(15).default('AWAITING_FILE'),
    /** The uploaded file; null once the job is final, because it is thrown away then. */
    fileId: p.uuid().nullable(),
    fileName: p.string().length(200),
    size: p.bigint('number'),
    extractDate: civilDate(),
    parkId: p.uuid().nullable(),
    onFault: p.string().length(10),
    dryRun: p.boolean(),
    /** Null: what the file's first bytes say. */
    encoding: p.string().length(20).nullable(),
    /** Of a workbook: which sheet; null: the one that has content. */
    sheet: p.string().length(31).nullable(),
    startedById: p.string().length(64),
    startedByName: p.string().length(80),
    createdAt: createdAt(),
    /** When the file was whole. */
    queuedAt: moment().nullable(),
    startedAt: moment().nullable(),
    finishedAt: moment().nullable(),
    /** How often it was begun. */
    attempts: p.integer().default(0),
    bytesRead: p.bigint('number').default(0),
    rowsRead: p.integer().default(0),
    rowsRejected: p.integer().default(0),
    /** Of the present attempt, by the clock of the process that reads. */
    elapsedMs: p.integer().default(0),
    /** What came of each year, once it is done. */
    years: p.json<readonly JsonObject[]>().defaultRaw(`'[]'`),
    /** What is worth telling of how the file was read, once it is final. */
    notes: p.json<readonly JsonObject[]>().defaultRaw(`'[]'`),
    refusal: p.json<JsonObject>().nullable(),
    rejectedFileId: p.uuid().nullable(),
  },
  indexes: [{ name: 'import_job_file', properties: ['fileId'] }],
  checks: [
    { name: 'import_job_status', expression: oneOf('status', IMPORT_JOB_STATUSES) },
    { name: 'import_job_on_fault', expression: oneOf('on_fault', FAULT_RULES) },
    { name: 'import_job_size', expression: 'size >= 1' },
    { name: 'import_job_finished', expression: `(status in ${FINAL}) = (finished_at is not null)` },
    { name: 'import_job_file', expression: `(status in ${FINAL}) = (file_id is null)` },
    {
      name: 'import_job_refusal',
      expression: `(refusal is not null) = (status in ('REFUSED', 'FAILED')) or status = 'CANCELLED'`,
    },
  ],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: anyOf(isSystem, isMofcom) },
    {
      name: 'start',
      command: 'insert',
      check: `${isMofcom} and status = 'AWAITING_FILE' and ${isByViewer('started_by_id', 'started_by_name')}`,
    },
    {
      name: 'continue',
      command: 'update',
      using: `${anyOf(isSystem, isMofcom)} and ${isUnderWay}`,
      check: anyOf(isSystem, isMofcom),
    },
  ],
})
