import { anyone, holder, ministries, signedIn } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Who may call what of experts and their assignments, in the SDL's order. */
export const experts: Permissions = {
  Expert: {
    id: holder,
    name: holder,
    field: holder,
    employer: holder,
    province: holder,
  },
  Viewer: {
    __reference: anyone,
    id: holder,
    assignments: signedIn,
    reviewTasks: signedIn,
  },
  Agency: {
    __reference: anyone,
    id: holder,
    receivedLetters: ministries,
  },
  ExpertAssignment: {
    id: holder,
    applicationId: holder,
    application: holder,
    round: holder,
    parkName: holder,
    province: holder,
    expert: holder,
    status: holder,
    statusName: holder,
    explanation: holder,
    assignedAt: holder,
    declaredAt: holder,
    scoreSheet: holder,
    availableSteps: holder,
    history: holder,
  },
  ScoreSheet: {
    expertName: holder,
    scores: holder,
    weightedTotal: holder,
    opinion: holder,
    submittedAt: holder,
  },
  Score: {
    criterion: holder,
    points: holder,
  },
  ExpertResult: {
    count: holder,
    mean: holder,
    spread: holder,
    concludedAt: holder,
  },
  PanelPayload: {
    round: holder,
    errors: holder,
  },
  AssignmentPayload: {
    assignment: holder,
    errors: holder,
  },
}
