import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { BaseReportReasonInput } from '../generated/graphql.ts'
import { loadReport, reportCourse, writeReport } from './load-report.ts'
import { takeStep } from './take-step.ts'

/** MOFCOM returns a report with the reason; the park works on the same edition again (N73). */
export const returnBaseReport = (session: Session, input: BaseReportReasonInput) =>
  session.act('returnBaseReport', input, async (tx) => {
    const reason = cleanText(input.reason, {
      ...{ max: 2000, path: ['reason'], clause: 'N73', multiline: true, required: true },
    })
    const report = await loadReport(tx, input.reportId, input.expectedVersion)
    await writeReport(tx, report, await takeStep(tx, reportCourse, report, 'returnReport', { reason }))
    return { reportId: report.id }
  })
