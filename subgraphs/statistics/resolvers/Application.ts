import { type Figures, STANDARDS } from '@ndseb/shared/rules/finding.ts'
import { checkFigures } from '../domain/figure-check.ts'
import type {
  ApplicationResolvers,
  FigureCheckResolvers,
  FigureComparisonResolvers,
  FindingResolvers,
  WarningResolvers,
} from '../generated/graphql.ts'
import { reportedOf, warningsAbout } from './reported.ts'

export const Application: ApplicationResolvers = {
  enterpriseCount: async ({ park, statisticalYear }, _, { loaders }) =>
    (await loaders.counts.load({ parkId: park.id, year: statisticalYear }))[0] ?? null,
  figureCheck: async ({ park, statisticalYear: year, tier, round, declared }, _, { loaders }) => {
    const figures: Figures = Object.fromEntries(declared.map(({ standard, value }) => [standard, value]))
    const check = checkFigures({
      ...{ year, declared: figures, reported: await reportedOf({ parkId: park.id, year }, loaders) },
      tier,
      thresholds: round.standards,
      ruleVersion: round.ruleVersion,
    })
    return { ...check, parkId: park.id, declaredCount: figures.ENTERPRISE_COUNT ?? null }
  },
}

export const FigureCheck: FigureCheckResolvers = {
  warnings: ({ parkId, year, declaredCount }, _, { loaders }) =>
    warningsAbout({ parkId, year }, loaders, declaredCount),
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
