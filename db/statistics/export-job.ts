import { defineEntity, p } from '@mikro-orm/core'
import type { JsonObject } from '@ndseb/shared/json.ts'
import { EXPORT_DATASETS, EXPORT_FORMATS, EXPORT_JOB_STATUSES } from '@ndseb/shared/vocabulary/export-jobs.ts'
import { createdAt, moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isSystem, viewer } from '../policies.ts'
import { type FilePerson, presentPerson } from './stored-file.ts'

const FINAL = `('DONE', 'FAILED', 'CANCELLED')`
const mayTouch = anyOf(isSystem, `person_id = ${viewer.id}`)

/**
 * An export: what somebody asked for, and how far it has come. It is one person's, and what it may hold is what he may see
 * when it is written. It changes no more once it is final.
 */
export const ExportJob = defineEntity({
  name: 'ExportJob',
  schema: 'statistics',
  properties: {
    id: uuidv7(),
    status: p.string().length(10).default('QUEUED'),
    dataset: p.string().length(30),
    format: p.string().length(10),
    /** Of its titles. */
    language: p.string().length(2),
    years: p.array<number>().columnType('integer[]'),
    parkId: p.uuid().nullable(),
    /** Which part of a table of aggregates, and by what it is broken down; null: all that there is of it. */
    selection: p.json<JsonObject>().nullable(),
    asOf: moment().nullable(),
    personId: p.string().length(64),
    person: p.json<FilePerson>(),
    /** What is being written, or was. */
    fileId: p.uuid().nullable(),
    createdAt: createdAt(),
    startedAt: moment().nullable(),
    finishedAt: moment().nullable(),
    /** How often it was begun. */
    attempts: p.integer().default(0),
    rowsWritten: p.bigint('number').default(0),
    bytesWritten: p.bigint('number').default(0),
    /** What it was made of, once it is written: releases and extracts. */
    sources: p.json<readonly JsonObject[]>().defaultRaw(`'[]'`),
    refusal: p.json<JsonObject>().nullable(),
  },
  indexes: [{ name: 'export_job_person', properties: ['personId'] }],
  checks: [
    { name: 'export_job_status', expression: oneOf('status', EXPORT_JOB_STATUSES) },
    { name: 'export_job_dataset', expression: oneOf('dataset', EXPORT_DATASETS) },
    { name: 'export_job_format', expression: oneOf('format', EXPORT_FORMATS) },
    { name: 'export_job_finished', expression: `(status in ${FINAL}) = (finished_at is not null)` },
    { name: 'export_job_refusal', expression: `(refusal is not null) = (status = 'FAILED')` },
    { name: 'export_job_person', expression: `person_id = person ->> 'id'` },
  ],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: mayTouch },
    { name: 'ask', command: 'insert', check: `status = 'QUEUED' and person = ${presentPerson}` },
    {
      name: 'continue',
      command: 'update',
      using: `${mayTouch} and status not in ${FINAL}`,
      check: mayTouch,
    },
  ],
})
