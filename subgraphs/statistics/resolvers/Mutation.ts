import { mutation } from '@ndseb/shared/subgraph/mutation.ts'
import type { MutationResolvers } from '../generated/graphql.ts'
import { acceptBaseReport } from '../operations/accept-base-report.ts'
import { attachReportEvidence } from '../operations/attach-report-evidence.ts'
import { cancelExport } from '../operations/cancel-export.ts'
import { cancelImportJob } from '../operations/cancel-import-job.ts'
import { discardImport } from '../operations/discard-import.ts'
import { importReturns } from '../operations/import-returns.ts'
import { recordExchangeRate } from '../operations/record-exchange-rate.ts'
import { recordIndicator } from '../operations/record-indicator.ts'
import { recordParkFigures } from '../operations/record-park-figures.ts'
import { recordTradeTotal } from '../operations/record-trade-total.ts'
import { requestBaseReports } from '../operations/request-base-reports.ts'
import { dismissMatch, resolveMatch } from '../operations/resolve-match.ts'
import { returnBaseReport } from '../operations/return-base-report.ts'
import { reviseBaseReport } from '../operations/revise-base-report.ts'
import { revokeMatch } from '../operations/revoke-match.ts'
import { saveBaseReport } from '../operations/save-base-report.ts'
import { setParkMembership } from '../operations/set-park-membership.ts'
import { startExport } from '../operations/start-export.ts'
import { startImport } from '../operations/start-import.ts'
import { submitBaseReport } from '../operations/submit-base-report.ts'

export const Mutation: MutationResolvers = {
  importReturns: mutation((input, { session }) => importReturns(session, input)),
  discardImport: mutation((input, { session }) => discardImport(session, input)),
  startImport: mutation((input, { session }) => startImport(session, input)),
  cancelImportJob: mutation((input, { session }) => cancelImportJob(session, input)),
  startExport: mutation((input, { session }) => startExport(session, input)),
  cancelExport: mutation((input, { session }) => cancelExport(session, input)),
  setParkMembership: mutation((input, { session }) => setParkMembership(session, input)),
  recordParkFigures: mutation((input, { session }) => recordParkFigures(session, input)),
  resolveMatch: mutation((input, { session }) => resolveMatch(session, input)),
  dismissMatch: mutation((input, { session }) => dismissMatch(session, input)),
  revokeMatch: mutation((input, { session }) => revokeMatch(session, input)),
  recordExchangeRate: mutation((input, { session }) => recordExchangeRate(session, input)),
  recordTradeTotal: mutation((input, { session }) => recordTradeTotal(session, input)),
  recordIndicator: mutation((input, { session }) => recordIndicator(session, input)),
  requestBaseReports: mutation((input, { session }) => requestBaseReports(session, input)),
  saveBaseReport: mutation((input, { session }) => saveBaseReport(session, input)),
  attachReportEvidence: mutation((input, { session }) => attachReportEvidence(session, input)),
  submitBaseReport: mutation((input, { session }) => submitBaseReport(session, input)),
  returnBaseReport: mutation((input, { session }) => returnBaseReport(session, input)),
  acceptBaseReport: mutation((input, { session }) => acceptBaseReport(session, input)),
  reviseBaseReport: mutation((input, { session }) => reviseBaseReport(session, input)),
}
