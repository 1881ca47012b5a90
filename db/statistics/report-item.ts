import { defineEntity, p } from '@mikro-orm/core'
import { EDITABLE_REPORT_STATUSES } from '@ndseb/shared/lifecycles/base-report.ts'
import { TASKS, type Task } from '@ndseb/shared/vocabulary/statistics.ts'
import { moment, oneOf, uuidv7 } from '../columns.ts'
import { isOfPark, isRole, viewer } from '../policies.ts'
import { ofReport } from './base-report.ts'

const isEditable = oneOf('r.status', EDITABLE_REPORT_STATUSES)
const isPresentEdition = `r.edition = base_report_item.edition`
const ownWork = `${isRole('PARK')} and ${ofReport(`${isEditable} and ${isPresentEdition}`)}`

/**
 * An item of an edition: what was done for one or more of the five tasks, or why there is nothing to report of them.
 * The park's own until it is submitted; afterwards everybody's who sees the report.
 */
export const BaseReportItem = defineEntity({
  name: 'BaseReportItem',
  schema: 'statistics',
  properties: {
    reportId: p.uuid().primary(),
    edition: p.integer().primary(),
    number: p.integer().primary(),
    text: p.text(),
    nothingToReport: p.boolean(),
    tasks: p.json<Task[]>(),
    /** Codes of narrative targets (N13, N14). */
    targets: p.json<string[]>(),
    /** Evidence records of the same report. */
    evidenceIds: p.json<string[]>(),
  },
  checks: [
    {
      name: 'base_report_item_tasks',
      expression: `tasks <@ '${JSON.stringify(Object.keys(TASKS))}'::jsonb`,
    },
    {
      name: 'base_report_item_nothing',
      expression: `not nothing_to_report or (targets = '[]'::jsonb and evidence_ids = '[]'::jsonb)`,
    },
    { name: 'base_report_item_number', expression: 'number >= 1' },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: `${ofReport(`(${isOfPark('r.park_id')} or r.status in ('SUBMITTED', 'ACCEPTED') and ${isPresentEdition})`)}
        or exists (select 1 from statistics.base_report_acceptance a where a.report_id = base_report_item.report_id and a.edition = base_report_item.edition)`,
    },
    { name: 'write', command: 'insert', check: ownWork },
    { name: 'rewrite', command: 'delete', using: ownWork },
  ],
})

/** The record of a piece of evidence of a report: its hash and version; the file itself stays where the park keeps it. */
export const ReportEvidence = defineEntity({
  name: 'ReportEvidence',
  schema: 'statistics',
  properties: {
    id: uuidv7(),
    reportId: p.uuid(),
    title: p.string().length(200),
    fileName: p.string().length(200),
    mediaType: p.string().length(100),
    sizeBytes: p.bigint('string'),
    sha256: p.string().columnType('char(64)'),
    version: p.integer(),
    recordedBy: p.string().length(64),
    recordedAt: moment(),
  },
  uniques: [{ name: 'report_evidence_version', properties: ['reportId', 'title', 'version'] }],
  checks: [{ name: 'report_evidence_sha256', expression: `sha256 ~ '^[0-9a-f]{64}$'` }],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: `${ofReport(isOfPark('r.park_id'))} or exists (select 1 from statistics.base_report_item i
        where i.report_id = report_evidence.report_id and i.evidence_ids @> to_jsonb(report_evidence.id::text))`,
    },
    {
      name: 'attach',
      command: 'insert',
      check: `${isRole('PARK')} and recorded_by = ${viewer.id} and ${ofReport(isEditable)}`,
    },
  ],
})
