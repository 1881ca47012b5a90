import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { checkWhole, type Item } from '../domain/report-items.ts'
import type { BaseReportStepInput } from '../generated/graphql.ts'
import { loadReport, reportCourse, writeReport } from './load-report.ts'
import { takeStep } from './take-step.ts'

/** The park submits its report once each of the five tasks is answered for; after the due day it still may (N17, N73). */
export const submitBaseReport = (session: Session, input: BaseReportStepInput) =>
  session.act('submitBaseReport', input, async (tx) => {
    const note = cleanText(input.note, { max: 2000, path: ['note'], multiline: true })
    const report = await loadReport(tx, input.reportId, input.expectedVersion)
    const status = await takeStep(tx, reportCourse, report, 'submitReport', { reason: note })
    await writeReport(tx, report, status)
    const items = await tx.rows<Pick<Item, 'tasks' | 'nothingToReport'>>(
      `select tasks, nothing_to_report as "nothingToReport" from statistics.base_report_item
        where report_id = $1 and edition = $2 order by number`,
      [report.id, report.edition],
    )
    checkWhole(items)
    return { reportId: report.id }
  })
