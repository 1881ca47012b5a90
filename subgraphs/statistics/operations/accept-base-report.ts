import type { Session } from '@ndseb/db/session.ts'
import { BaseReportAcceptance } from '@ndseb/db/statistics/base-report.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { BaseReportStepInput } from '../generated/graphql.ts'
import { loadReport, reportCourse, writeReport } from './load-report.ts'
import { takeStep } from './take-step.ts'

/** MOFCOM accepts the edition that was submitted: from then on decisions may cite it, and it never changes (N73). */
export const acceptBaseReport = (session: Session, input: BaseReportStepInput) =>
  session.act('acceptBaseReport', input, async (tx) => {
    const note = cleanText(input.note, { max: 2000, path: ['note'], multiline: true })
    const report = await loadReport(tx, input.reportId, input.expectedVersion)
    const status = await takeStep(tx, reportCourse, report, 'acceptReport', { reason: note })
    // The row policies let a report be ACCEPTED only where this word stands.
    tx.em.create(BaseReportAcceptance, {
      ...{ reportId: report.id, edition: report.edition, acceptedAt: tx.now },
      ...{ acceptedById: tx.viewer.id, acceptedByName: tx.viewer.name },
    })
    await tx.em.flush()
    await writeReport(tx, report, status)
    return { reportId: report.id }
  })
