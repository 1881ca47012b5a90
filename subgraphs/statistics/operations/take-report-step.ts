import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { judgeStep } from '@ndseb/shared/lifecycle.ts'
import {
  BASE_REPORT_LIFECYCLE,
  BASE_REPORT_STATUSES,
  type BaseReportStatus,
  type BaseReportStep,
} from '@ndseb/shared/lifecycles/base-report.ts'
import { changedMeanwhile, type StandingReport } from './load-report.ts'

/** Where a step would lead, or its refusal with the steps that are allowed instead (N73–N74). */
export function judgeReportStep(tx: Tx, { status }: StandingReport, step: BaseReportStep): BaseReportStatus {
  const judgement = judgeStep(BASE_REPORT_LIFECYCLE, step, status, tx.viewer.role)
  if (judgement.allowed) return judgement.to
  throw new DomainError('STEP_NOT_ALLOWED', {
    clause: 'N74',
    availableSteps: judgement.availableSteps,
    values: { status: BASE_REPORT_STATUSES[status] },
  })
}

/**
 * Takes a step of a report and records it (N75). Whoever read another version than the one that stands is refused, and
 * so is the second of two at once: the row waits for the first, and is then of another version (N77).
 */
export async function takeReportStep(
  tx: Tx,
  report: StandingReport,
  step: BaseReportStep,
  reason: string | null,
): Promise<void> {
  const to = judgeReportStep(tx, report, step)
  const written = await tx.rows(
    `update statistics.base_report
        set status = $3::text, version = version + 1, edition = edition + case $3::text when 'REVISED' then 1 else 0 end,
            submitted_at = case $3::text when 'SUBMITTED' then $4::timestamptz when 'REVISED' then null else submitted_at end
      where id = $1 and version = $2 returning id`,
    [report.id, report.version, to, tx.now],
  )
  if (written.length === 0) throw changedMeanwhile()
  await recordReportStep(tx, {
    ...{ id: report.id, step, from: report.status, to, priorVersion: report.version, reason },
  })
}

/** Writes one line of a report's history (N75); its first one has no state before. */
export async function recordReportStep(
  tx: Tx,
  line: {
    id: string
    step: BaseReportStep | 'request'
    from: BaseReportStatus | null
    to: BaseReportStatus
    priorVersion: number | null
    reason: string | null
  },
): Promise<void> {
  const { id, name, agency, role } = tx.viewer
  await tx.rows(
    `insert into statistics.history (subject_type, subject_id, step, from_status, to_status, prior_version, reason,
       actor_id, actor_name, agency, role, at)
     values ('BASE_REPORT', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[line.id, line.step, line.from, line.to, line.priorVersion, line.reason],
      ...[id, name, agency, role, tx.now],
    ],
  )
}
