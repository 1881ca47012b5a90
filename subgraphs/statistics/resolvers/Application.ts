import { STANDARDS } from '@ndseb/shared/rules/finding.ts'
import { checkFigures } from '../domain/figure-check.ts'
import type {
  ApplicationResolvers,
  FigureCheckResolvers,
  FigureComparisonResolvers,
  FindingResolvers,
  WarningResolvers,
} from '../generated/graphql.ts'
import { checkedCase, warningsAbout } from './reported.ts'

export const Application: ApplicationResolvers = {
  enterpriseCount: async ({ park, statisticalYear }, _, { loaders }) =>
    (await loaders.counts.load({ parkId: park.id, year: statisticalYear }))[0] ?? null,
  figureCheck: async (application, _, { loaders }) => {
    const checked = await checkedCase(application, loaders)
    const declaredCount = checked.declared.ENTERPRISE_COUNT ?? null
    return { ...checkFigures(checked), parkId: application.park.id, declaredCount }
  },
  frozenCheck: async (application, _, { loaders }) => {
    const frozen = await loaders.frozenCheck.load(application.id)
    return frozen && { ...frozen, application }
  },
}

export const FigureCheck: FigureCheckResolvers = {
  warnings: (check, _, { loaders }) =>
    'warnings' in check ? check.warnings : warningsAbout(check, loaders, check.declaredCount),
}

export const FigureComparison: FigureComparisonResolvers = {
  unit: ({ standard }) => STANDARDS[standard].unit,
  owner: ({ standard }) => STANDARDS[standard].owner,
}

export const Finding: FindingResolvers = {
  message: ({ message }, _, { viewer }) => message[viewer.language],
}

export const Warning: WarningResolvers = {
  message: ({ message }, _, { viewer }) => message[viewer.language],
}
