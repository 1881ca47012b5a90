import { FINDING_CLAUSES } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import type {
  AgencyFindingResolvers,
  MissingFindingResolvers,
  RecordFindingPayloadResolvers,
} from '../generated/graphql.ts'

export const AgencyFinding: AgencyFindingResolvers = {
  application: ({ applicationId }) => ({ id: applicationId }),
  clauseName: ({ clause }, _, { viewer }) => FINDING_CLAUSES[clause][viewer.language],
  agencyName: ({ agency }, _, { viewer }) => AGENCIES[agency][viewer.language],
}

export const MissingFinding: MissingFindingResolvers = {
  clauseName: ({ clause }, _, { viewer }) => FINDING_CLAUSES[clause][viewer.language],
  ownerName: ({ owner }, _, { viewer }) => AGENCIES[owner][viewer.language],
}

export const RecordFindingPayload: RecordFindingPayloadResolvers = {
  finding: async ({ applicationId, clause }, _, { loaders }) =>
    applicationId
      ? ((await loaders.findings.load(applicationId)).find((finding) => finding.clause === clause) ?? null)
      : null,
  application: ({ applicationId }) => (applicationId ? { id: applicationId } : null),
}
