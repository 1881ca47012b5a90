import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { availableSteps } from '@ndseb/shared/lifecycle.ts'
import {
  BASE_REPORT_LIFECYCLE,
  BASE_REPORT_STATUSES,
  type BaseReportStatus,
  EDITABLE_REPORT_STATUSES,
} from '@ndseb/shared/lifecycles/base-report.ts'
import { parseId } from '@ndseb/shared/scalars.ts'

export type StandingReport = { id: string; status: BaseReportStatus; edition: number; version: number }

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

export const changedMeanwhile = () =>
  new DomainError('CONFLICT', { path: ['expectedVersion'], clause: 'N77' })
