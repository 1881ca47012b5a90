import { STANDARDS } from '@ndseb/shared/rules/finding.ts'
import { checkFigures } from '../domain/figure-check.ts'
import type {
  ApplicationResolvers,
  FigureComparisonResolvers,
  FindingResolvers,
  WarningResolvers,
} from '../generated/graphql.ts'
import { reportedOf } from './reported.ts'

export const Application: ApplicationResolvers = {
  enterpriseCount: async ({ park, statisticalYear }, _, { loaders }) =>
    (await loaders.counts.load({ parkId: park.id, year: statisticalYear }))[0] ?? null,
  figureCheck: async ({ park, statisticalYear: year, tier, round, declared }, _, { loaders }) => {
    const [reported, previousYear] = await Promise.all([
      reportedOf({ parkId: park.id, year }, loaders),
      reportedOf({ parkId: park.id, year: year - 1 }, loaders),
    ])
    return checkFigures({
      ...{ year, reported, previousYear },
      tier,
      thresholds: round.standards,
      ruleVersion: round.ruleVersion,
      declared: Object.fromEntries(declared.map(({ standard, value }) => [standard, value])),
    })
  },
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
