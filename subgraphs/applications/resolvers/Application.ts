import { availableSteps } from '@ndseb/shared/lifecycle.ts'
import { APPLICATION_LIFECYCLE, APPLICATION_STATUSES } from '@ndseb/shared/lifecycles/application.ts'
import { STANDARDS } from '@ndseb/shared/rules/finding.ts'
import { existing } from '@ndseb/shared/subgraph/batch.ts'
import { FOREIGN_CURRENCIES } from '@ndseb/shared/vocabulary/statistics.ts'
import type {
  ApplicationPayloadResolvers,
  ApplicationResolvers,
  AttachEvidencePayloadResolvers,
  DeclaredFigureResolvers,
  FindingResolvers,
  LeadingEnterpriseResolvers,
  OriginalAmountResolvers,
  WarningResolvers,
} from '../generated/graphql.ts'
import { conditions, questions } from './Condition.ts'
import { contactsOfApplication } from './Contact.ts'
import { eligibility, whatIfOfApplication } from './eligibility.ts'

export const Application: ApplicationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.application.load(id),
  round: ({ roundId }, _, { loaders }) => existing(loaders.round.load(roundId)),
  park: ({ parkId }, _, { loaders }) => existing(loaders.park.load(parkId)),
  unit: ({ unitId }, _, { loaders }) => existing(loaders.unit.load(unitId)),
  province: ({ provinceCode }, _, { loaders }) => existing(loaders.province.load(provinceCode)),
  tier: async ({ roundId, provinceCode }, _, { loaders }) => {
    const [round, province] = await Promise.all([
      existing(loaders.round.load(roundId)),
      existing(loaders.province.load(provinceCode)),
    ])
    return round.tiers[province.region]
  },
  statisticalYear: async ({ roundId }, _, { loaders }) =>
    (await existing(loaders.round.load(roundId))).statisticalYear,
  statusName: ({ status }, _, { viewer }) => APPLICATION_STATUSES[status][viewer.language],
  availableSteps: async ({ status, roundId }, _, { viewer, loaders }) => {
    const round = await existing(loaders.round.load(roundId))
    return round.status === 'ARCHIVED' ? [] : availableSteps(APPLICATION_LIFECYCLE, status, viewer.role)
  },
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
  answers: async ({ id }, _, { loaders }) =>
    Object.entries((await loaders.answers.load(id))?.answers ?? {}).map(([code, text]) => ({ code, text })),
  declared: ({ id }, _, { loaders }) => loaders.declared.load(id),
  leadingEnterprises: ({ id }, _, { loaders }) => loaders.leadingEnterprises.load(id),
  evidence: ({ id }, _, { loaders }) => loaders.evidenceOf.load(id),
  ...contactsOfApplication,
  eligibility,
  whatIf: whatIfOfApplication,
  questions,
  conditions,
  filings: ({ id }, _, { loaders }) => loaders.filings.load(id),
}

export const DeclaredFigure: DeclaredFigureResolvers = {
  clause: ({ standard }) => STANDARDS[standard].clause,
  unit: ({ standard }) => STANDARDS[standard].unit,
}

export const OriginalAmount: OriginalAmountResolvers = {
  currencyName: ({ currency }, _, { viewer }) => FOREIGN_CURRENCIES[currency][viewer.language],
}

export const LeadingEnterprise: LeadingEnterpriseResolvers = {
  evidence: ({ evidenceId }, _, { loaders }) => (evidenceId ? loaders.evidence.load(evidenceId) : null),
}

export const Finding: FindingResolvers = {
  message: ({ message }, _, { viewer }) => message[viewer.language],
}

export const Warning: WarningResolvers = {
  message: ({ message }, _, { viewer }) => message[viewer.language],
}

export const ApplicationPayload: ApplicationPayloadResolvers = {
  application: ({ applicationId }, _, { loaders }) =>
    applicationId ? loaders.application.load(applicationId) : null,
}

export const AttachEvidencePayload: AttachEvidencePayloadResolvers = {
  application: ({ applicationId }, _, { loaders }) =>
    applicationId ? loaders.application.load(applicationId) : null,
  evidence: ({ evidenceId }, _, { loaders }) => (evidenceId ? loaders.evidence.load(evidenceId) : null),
}
