import { holder } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Who may call what of candidate lists, in the SDL's order. */
export const candidates: Permissions = {
  CandidateList: {
    id: holder,
    round: holder,
    status: holder,
    statusName: holder,
    edition: holder,
    version: holder,
    compiledAt: holder,
    adoptedAt: holder,
    candidates: holder,
    leftOut: holder,
    concurrences: holder,
    missing: holder,
    warnings: holder,
    availableSteps: holder,
    history: holder,
  },
  CandidateEntry: {
    application: holder,
    parkName: holder,
    province: holder,
    position: holder,
    expertRank: holder,
    departureReason: holder,
  },
  Concurrence: {
    agency: holder,
    agencyName: holder,
    edition: holder,
    concurs: holder,
    opinion: holder,
    givenAt: holder,
  },
  Warning: {
    code: holder,
    message: holder,
  },
  StartJointStudyPayload: {
    round: holder,
    errors: holder,
  },
  CandidateListPayload: {
    candidateList: holder,
    warnings: holder,
    errors: holder,
  },
}
