import type { Session } from '@ndseb/db/session.ts'
import { ReportEvidence } from '@ndseb/db/statistics/report-item.ts'
import { readFileRecord } from '@ndseb/shared/rules/file-record.ts'
import type { AttachReportEvidenceInput } from '../generated/graphql.ts'
import { loadEditableReport } from './load-report.ts'

/** The park records a piece of evidence of its report; the same title again is its next version, the former one stays. */
export const attachReportEvidence = (session: Session, input: AttachReportEvidenceInput) =>
  session.act('attachReportEvidence', input, async (tx) => {
    const { id: reportId } = await loadEditableReport(tx, input.reportId)
    const record = readFileRecord(input)
    const former = await tx.em.count(ReportEvidence, { reportId, title: record.title })
    const evidence = tx.em.create(ReportEvidence, {
      ...{ ...record, reportId, version: former + 1 },
      ...{ recordedBy: tx.viewer.id, recordedAt: tx.now },
    })
    await tx.em.flush()
    return { evidenceId: evidence.id, reportId }
  })
