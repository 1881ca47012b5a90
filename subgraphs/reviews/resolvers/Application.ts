import { missingFindings } from '../domain/finding-owners.ts'
import { missingOpinions } from '../domain/opinions.ts'
import type { ApplicationResolvers, CasePayloadResolvers } from '../generated/graphql.ts'

export const Application: ApplicationResolvers = {
  // The id is all that is known of it here; which of its rows exist, each field asks the row policies.
  __resolveReference: ({ id }) => ({ id }),
  provincialOpinions: ({ id }, _, { loaders }) => loaders.opinions.load(id),
  missingOpinions: async ({ id }, _, { loaders }) => {
    const [visible, opinions] = await Promise.all([loaders.visibleCase.load(id), loaders.opinions.load(id)])
    return visible && missingOpinions(opinions)
  },
  jointLetter: async ({ id }, _, { loaders }) => (await loaders.letterOf.load(id))[0] ?? null,
  expertAssignments: ({ id }, _, { loaders }) => loaders.assignments.load(id),
  scoreSheets: ({ id }, _, { loaders }) => loaders.scoreSheets.load(id),
  expertResult: ({ id }, _, { loaders }) => loaders.conclusion.load(id),
  expertConflicts: ({ id }, _, { loaders }) => loaders.panelConflicts.load(id),
  adjustedResult: ({ id }, _, { loaders }) => loaders.adjustedResult.load(id),
  findings: ({ id }, _, { loaders }) => loaders.findings.load(id),
  missingFindings: async ({ id }, _, { loaders }) => {
    const [visible, findings] = await Promise.all([loaders.visibleCase.load(id), loaders.findings.load(id)])
    return (
      visible &&
      missingFindings(
        findings.map(({ clause }) => clause),
        visible,
      )
    )
  },
  concurrences: ({ id }, _, { loaders }) => loaders.concurrencesOf.load(id),
  waiverClaims: ({ id }, _, { loaders }) => loaders.waiverClaims.load(id),
  waivers: ({ id }, _, { loaders }) => loaders.waivers.load(id),
}

export const CasePayload: CasePayloadResolvers = {
  application: ({ applicationId }) => (applicationId ? { id: applicationId } : null),
}
