import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Tx } from '@ndseb/db/session.ts'
import type { Course, Standing } from '@ndseb/db/take-step.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { availableSteps } from '@ndseb/shared/lifecycle.ts'
import {
  BASE_REPORT_LIFECYCLE,
  BASE_REPORT_STATUSES,
  type BaseReportStatus,
  type BaseReportStep,
  EDITABLE_REPORT_STATUSES,
} from '@ndseb/shared/lifecycles/base-report.ts'
import { parseId } from '@ndseb/shared/scalars.ts'

/** The lifecycle of a report, for `takeStep`. */
export const reportCourse: Course<'BASE_REPORT', BaseReportStatus, BaseReportStep> = {
  subject: 'BASE_REPORT',
  lifecycle: BASE_REPORT_LIFECYCLE,
  statuses: BASE_REPORT_STATUSES,
}

export type StandingReport = Standing<BaseReportStatus> & { edition: number }

/** The report where the viewer may see it, of the version that the caller has read; other acts on it wait until this one is done (N77). */
export async function loadReport(
  tx: Tx,
  reportId: string,
  expectedVersion?: number | null,
): Promise<StandingReport> {
  const id = parseId(reportId, ['reportId'])
  await lockSubject(tx, id)
  const [report] = await tx.rows<StandingReport>(
    'select id, status, edition, version from statistics.base_report where id = $1',
    [id],
  )
  if (!report) throw new DomainError('NOT_FOUND', { path: ['reportId'] })
  if (expectedVersion != null && expectedVersion !== report.version) throw changedMeanwhile()
  return report
}

/** The report for writing: while the park works on its present edition. */
export async function loadEditableReport(
  tx: Tx,
  reportId: string,
  expectedVersion?: number | null,
): Promise<StandingReport> {
  const report = await loadReport(tx, reportId, expectedVersion)
  if (EDITABLE_REPORT_STATUSES.some((status) => status === report.status)) return report
  throw new DomainError('STEP_NOT_ALLOWED', {
    ...{ path: ['reportId'], clause: 'N73' },
    availableSteps: availableSteps(BASE_REPORT_LIFECYCLE, report.status, tx.viewer.role),
    values: { status: BASE_REPORT_STATUSES[report.status] },
  })
}

/** Writes where a report's step has led; a revision is another edition (N73). */
export async function writeReport(
  tx: Tx,
  { id, version }: StandingReport,
  status: BaseReportStatus,
): Promise<void> {
  const written = await tx.rows(
    `update statistics.base_report
        set status = $3::text, version = version + 1, edition = edition + case $3::text when 'REVISED' then 1 else 0 end,
            submitted_at = case $3::text when 'SUBMITTED' then $4::timestamptz when 'REVISED' then null else submitted_at end
      where id = $1 and version = $2 returning id`,
    [id, version, status, tx.now],
  )
  if (written.length === 0) throw changedMeanwhile()
}

export const changedMeanwhile = () =>
  new DomainError('CONFLICT', { path: ['expectedVersion'], clause: 'N77' })
