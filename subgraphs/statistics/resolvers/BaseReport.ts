import { availableSteps } from '@ndseb/shared/lifecycle.ts'
import { BASE_REPORT_LIFECYCLE, BASE_REPORT_STATUSES } from '@ndseb/shared/lifecycles/base-report.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { existing } from '@ndseb/shared/subgraph/batch.ts'
import { nameOfStep } from '@ndseb/shared/vocabulary/steps.ts'
import { isReportOverdue } from '../domain/report-request.ts'
import type {
  AttachReportEvidencePayloadResolvers,
  BaseReportPayloadResolvers,
  BaseReportResolvers,
  HistoryEntryResolvers,
  MainTaskResolvers,
  ReportEditionResolvers,
  ReportItemResolvers,
  RequestBaseReportsPayloadResolvers,
} from '../generated/graphql.ts'
import { readMainTasks } from '../queries/reference.ts'

export const MainTask: MainTaskResolvers = {
  name: (task, _, { viewer }) => task[viewer.language],
}

export const BaseReport: BaseReportResolvers = {
  base: ({ baseId }) => ({ id: baseId }),
  statusName: ({ status }, _, { viewer }) => BASE_REPORT_STATUSES[status][viewer.language],
  overdue: async (report, _, { session }) => isReportOverdue(report, civilDateOf(await session.now())),
  items: ({ id, edition }, _, { loaders }) => loaders.items.load({ reportId: id, edition }),
  evidence: ({ id }, _, { loaders }) => loaders.evidenceOf.load(id),
  editions: ({ id }, _, { loaders }) => loaders.editionsOf.load(id),
  availableSteps: ({ status }, _, { viewer }) => availableSteps(BASE_REPORT_LIFECYCLE, status, viewer.role),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

export const ReportEdition: ReportEditionResolvers = {
  report: ({ reportId }, _, { loaders }) => existing(loaders.report.load(reportId)),
  items: (edition, _, { loaders }) => loaders.items.load(edition),
}

export const ReportItem: ReportItemResolvers = {
  tasks: ({ tasks }) => readMainTasks().filter(({ code }) => tasks.includes(code)),
  targets: async ({ targets }, _, { loaders }) =>
    (await loaders.targets()).filter(({ code }) => targets.includes(code)),
  evidence: ({ evidenceIds }, _, { loaders }) =>
    Promise.all(evidenceIds.map((id) => existing(loaders.reportEvidence.load(id)))),
}

export const HistoryEntry: HistoryEntryResolvers = {
  stepName: ({ step }, _, { viewer }) => nameOfStep(step, viewer.language),
}

export const RequestBaseReportsPayload: RequestBaseReportsPayloadResolvers = {
  reports: ({ reportIds }, _, { loaders }) =>
    reportIds ? Promise.all(reportIds.map((id) => existing(loaders.report.load(id)))) : null,
}

export const BaseReportPayload: BaseReportPayloadResolvers = {
  report: ({ reportId }, _, { loaders }) => (reportId ? loaders.report.load(reportId) : null),
}

export const AttachReportEvidencePayload: AttachReportEvidencePayloadResolvers = {
  evidence: ({ evidenceId }, _, { loaders }) => (evidenceId ? loaders.reportEvidence.load(evidenceId) : null),
  report: ({ reportId }, _, { loaders }) => (reportId ? loaders.report.load(reportId) : null),
}
