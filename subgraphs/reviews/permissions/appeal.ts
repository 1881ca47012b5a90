import { holder, ministries } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Who may call what of appeals, in the SDL's order. */
export const appeal: Permissions = {
  Appeal: {
    id: holder,
    round: holder,
    reReview: holder,
    grounds: holder,
    status: holder,
    statusName: holder,
    version: holder,
    filedAt: holder,
    decisions: ministries,
    missing: ministries,
    document: holder,
    reasons: holder,
    concludedAt: holder,
    availableSteps: holder,
    history: ministries,
  },
  AppealDecision: {
    agency: holder,
    agencyName: holder,
    upholds: holder,
    opinion: holder,
    givenAt: holder,
  },
  AppealPayload: {
    appeal: holder,
    errors: holder,
  },
}
