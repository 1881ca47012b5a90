import { holder } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Who may call what of the departments beyond the three, in the SDL's order. */
export const concurringParties: Permissions = {
  ConcurringParty: {
    id: holder,
    round: holder,
    department: holder,
    reason: holder,
    namedByName: holder,
    namedAt: holder,
    withdrawalReason: holder,
    withdrawnAt: holder,
    outstanding: holder,
    concurrences: holder,
  },
  PartyConcurrence: {
    number: holder,
    edition: holder,
    position: holder,
    positionName: holder,
    documentNumber: holder,
    documentDate: holder,
    wording: holder,
    recordedByName: holder,
    recordedAt: holder,
  },
  ConcurringPartyPayload: {
    party: holder,
    errors: holder,
  },
}
