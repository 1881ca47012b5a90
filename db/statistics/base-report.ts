import { defineEntity, p } from '@mikro-orm/core'
import { BASE_REPORT_STATUSES } from '@ndseb/shared/lifecycles/base-report.ts'
import { civilDate, moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isByViewer, isMinistry, isOfPark, isOfProvince, isRole, isSystem } from '../policies.ts'
import { notEndedBefore } from './base.ts'

const accepted = (edition: string) =>
  `exists (select 1 from statistics.base_report_acceptance a where a.report_id = base_report.id and a.edition = ${edition})`
/** An edition follows the one that was accepted, and none is taken back: what was accepted stays as it was. */
const isNextEdition = `(edition = 1 or ${accepted('base_report.edition - 1')})`

/** The report of a base on its work in a year (N17), once a base and year; its edition is the one that is worked on or stands (N73). */
export const BaseReport = defineEntity({
  name: 'BaseReport',
  schema: 'statistics',
  properties: {
    id: uuidv7(),
    baseId: p.uuid(),
    parkId: p.uuid(),
    provinceCode: p.string().columnType('char(2)'),
    year: p.integer(),
    status: p.string().length(10).default('DRAFT'),
    edition: p.integer().default(1),
    version: p.integer().version(),
    dueOn: civilDate(),
    requestedById: p.string().length(64),
    requestedByName: p.string().length(80),
    requestedAt: moment(),
    /** Of the present edition, the last time; null while it never was. */
    submittedAt: moment().nullable(),
  },
  uniques: [{ name: 'base_report_once', properties: ['baseId', 'year'] }],
  checks: [
    { name: 'base_report_status', expression: oneOf('status', BASE_REPORT_STATUSES) },
    { name: 'base_report_edition_from_one', expression: 'edition >= 1' },
    {
      name: 'base_report_submitted',
      expression: `status in ('DRAFT', 'REVISED') or submitted_at is not null`,
    },
  ],
  rowLevelSecurity: true,
  policies: [
    // That a report was asked for, and where it stands, is no secret of the park's; what it says is (items).
    {
      name: 'read',
      command: 'select',
      using: anyOf(isSystem, isMinistry, isOfProvince('province_code'), isOfPark('park_id')),
    },
    {
      name: 'request',
      command: 'insert',
      check: `${isRole('MOFCOM_OFFICER')} and status = 'DRAFT' and edition = 1 and ${isByViewer('requested_by_id', 'requested_by_name')}
        and exists (select 1 from statistics.base_monitoring b where b.base_id = base_report.base_id
          and b.park_id = base_report.park_id and b.province_code = base_report.province_code and ${notEndedBefore('b', 'base_report.year')})`,
    },
    // The park's part of the lifecycle: whatever it does, it is about an edition that was not accepted yet.
    {
      name: 'report',
      command: 'update',
      using: `${isOfPark('park_id')} and status <> 'SUBMITTED'`,
      check: `${isOfPark('park_id')} and status in ('DRAFT', 'RETURNED', 'REVISED', 'SUBMITTED') and ${isNextEdition} and not ${accepted('base_report.edition')}`,
    },
    // MOFCOM's part: of what was submitted, as it was submitted.
    {
      name: 'judge',
      command: 'update',
      using: `${isRole('MOFCOM_OFFICER')} and status = 'SUBMITTED'`,
      check: `${isRole('MOFCOM_OFFICER')} and edition = (select max(i.edition) from statistics.base_report_item i where i.report_id = base_report.id)
        and case status when 'ACCEPTED' then ${accepted('base_report.edition')} when 'RETURNED' then not ${accepted('base_report.edition')} else false end`,
    },
  ],
})

/** The report that a row hangs on, as `r`, where the viewer sees it. */
export const ofReport = (condition = 'true') =>
  `exists (select 1 from statistics.base_report r where r.id = report_id and ${condition})`

/** MOFCOM's word that an edition is accepted: from then on it is what decisions cite, and nobody changes it. */
export const BaseReportAcceptance = defineEntity({
  name: 'BaseReportAcceptance',
  schema: 'statistics',
  properties: {
    reportId: p.uuid().primary(),
    edition: p.integer().primary(),
    acceptedById: p.string().length(64),
    acceptedByName: p.string().length(80),
    acceptedAt: moment(),
  },
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: ofReport() },
    {
      name: 'accept',
      command: 'insert',
      check: `${isRole('MOFCOM_OFFICER')} and ${isByViewer('accepted_by_id', 'accepted_by_name')} and ${ofReport(`r.status = 'SUBMITTED' and r.edition = base_report_acceptance.edition`)}`,
    },
  ],
})
