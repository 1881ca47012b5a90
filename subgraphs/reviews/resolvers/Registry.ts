import { BASE_STATUSES } from '@ndseb/shared/lifecycles/base.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { standingAsOf } from '../domain/registry.ts'
import type { VerificationResolvers, VerifiedBaseResolvers } from '../generated/graphql.ts'

export const Verification: VerificationResolvers = {
  found: ({ bases }) => bases.length > 0,
}

export const VerifiedBase: VerifiedBaseResolvers = {
  isBase: ({ status }) => status !== 'DISQUALIFIED',
  since: ({ designatedOn }) => designatedOn,
  until: async ({ id, status }, _, { loaders, session }) => {
    if (status !== 'DISQUALIFIED') return null
    const today = civilDateOf(await session.now())
    return standingAsOf(await loaders.registryLines.load(id), today)?.since ?? null
  },
  statusName: ({ status }, _, { viewer }) => BASE_STATUSES[status][viewer.language],
  base: (base) => base,
}
