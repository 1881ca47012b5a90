import { holder } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Double claims: whose, the function that lists them decides (N40, N84). */
export const doubleClaims: Permissions = {
  DoubleClaim: {
    creditCode: holder,
    name: holder,
    claims: holder,
    claimedElsewhere: holder,
  },
  ParkClaim: {
    park: holder,
    name: holder,
    validFrom: holder,
    validTo: holder,
    source: holder,
    recordedAt: holder,
    counts: holder,
  },
  DoubleClaimConnection: {
    edges: holder,
    nodes: holder,
    pageInfo: holder,
    totalCount: holder,
  },
  DoubleClaimEdge: {
    cursor: holder,
    node: holder,
  },
}
