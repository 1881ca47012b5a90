import { holder } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Who may call what of provincial opinions and joint letters, in the SDL's order. */
export const province: Permissions = {
  Province: {
    code: holder,
  },
  ProvincialOpinion: {
    id: holder,
    agency: holder,
    agencyName: holder,
    province: holder,
    attitude: holder,
    text: holder,
    filedAt: holder,
    counts: holder,
    changedSince: holder,
    givenAt: holder,
  },
  ContentChange: {
    kind: holder,
    clause: holder,
  },
  JointLetter: {
    id: holder,
    round: holder,
    province: holder,
    letterNumber: holder,
    letterDate: holder,
    addressees: holder,
    copies: holder,
    status: holder,
    statusName: holder,
    version: holder,
    draftedAt: holder,
    sentAt: holder,
    applications: holder,
    signatures: holder,
    missing: holder,
    deliveries: holder,
    availableSteps: holder,
    history: holder,
  },
  LetterSignature: {
    agency: holder,
    agencyName: holder,
    signedAt: holder,
  },
  LetterDelivery: {
    id: holder,
    letter: holder,
    recipient: holder,
    kind: holder,
    receivedAt: holder,
  },
  HistoryEntry: {
    step: holder,
    stepName: holder,
    fromStatus: holder,
    toStatus: holder,
    agency: holder,
    role: holder,
    at: holder,
    reason: holder,
    document: holder,
    priorVersion: holder,
  },
  ProvincialOpinionPayload: {
    opinion: holder,
    application: holder,
    errors: holder,
  },
  CasePayload: {
    application: holder,
    errors: holder,
  },
  JointLetterPayload: {
    letter: holder,
    errors: holder,
  },
}
