import type { Region } from '@ndseb/shared/rules/place.ts'
import type { TierTable } from '@ndseb/shared/rules/programme.ts'
import { FINDING_CLAUSES, type FindingClause } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import type { JudgedClauseResolvers, ProgrammeResolvers } from '../generated/graphql.ts'
import type { TierOfRegion } from '../parents.ts'

/** The tiers as a list, in the order of the table. */
export const listTiers = (tiers: TierTable): TierOfRegion[] =>
  (Object.keys(tiers) as Region[]).map((region) => ({ region, tier: tiers[region] }))

export const listConditions = (clauses: readonly FindingClause[]) => clauses.map((clause) => ({ clause }))

export const Programme: ProgrammeResolvers = {
  name: (programme, _, { viewer }) => programme[viewer.language],
  tiers: ({ tiers }) => listTiers(tiers),
  conditions: ({ conditions }) => listConditions(conditions),
}

export const JudgedClause: JudgedClauseResolvers = {
  name: ({ clause }, _, { viewer }) => FINDING_CLAUSES[clause][viewer.language],
  owner: ({ clause }) => FINDING_CLAUSES[clause].owner,
}
