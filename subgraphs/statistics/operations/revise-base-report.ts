import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { BaseReportReasonInput } from '../generated/graphql.ts'
import { loadReport, reportCourse, writeReport } from './load-report.ts'
import { takeStep } from './take-step.ts'

/** The park corrects an accepted report: a new edition that begins as the accepted one was, which stays as it is (N73). */
export const reviseBaseReport = (session: Session, input: BaseReportReasonInput) =>
  session.act('reviseBaseReport', input, async (tx) => {
    const reason = cleanText(input.reason, {
      ...{ max: 2000, path: ['reason'], clause: 'N73', multiline: true, required: true },
    })
    const report = await loadReport(tx, input.reportId, input.expectedVersion)
    await writeReport(tx, report, await takeStep(tx, reportCourse, report, 'reviseReport', { reason }))
    await tx.rows(
      `insert into statistics.base_report_item (report_id, edition, number, text, nothing_to_report, tasks, targets, evidence_ids)
       select report_id, edition + 1, number, text, nothing_to_report, tasks, targets, evidence_ids
         from statistics.base_report_item where report_id = $1 and edition = $2`,
      [report.id, report.edition],
    )
    return { reportId: report.id }
  })
