import { ASSIGNMENT_LIFECYCLE, ASSIGNMENT_STATUSES } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import { existing } from '@ndseb/shared/subgraph/batch.ts'
import type { AssignmentPayloadResolvers, ExpertAssignmentResolvers } from '../generated/graphql.ts'
import { stepsIn } from './steps-in.ts'

export const ExpertAssignment: ExpertAssignmentResolvers = {
  application: ({ applicationId }) => ({ id: applicationId }),
  round: ({ roundId }) => ({ id: roundId }),
  province: ({ provinceCode }) => ({ code: provinceCode }),
  expert: ({ personId }, _, { loaders }) => existing(loaders.expert.load(personId)),
  statusName: ({ status }, _, { viewer }) => ASSIGNMENT_STATUSES[status][viewer.language],
  override: ({ id }, _, { loaders }) => loaders.override.load(id),
  scoreSheet: ({ id }, _, { loaders }) => loaders.scoreSheet.load(id),
  availableSteps: (assignment, _, context) => stepsIn(ASSIGNMENT_LIFECYCLE, assignment, context),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

export const AssignmentPayload: AssignmentPayloadResolvers = {
  assignment: ({ assignmentId }, _, { loaders }) =>
    assignmentId ? loaders.assignment.load(assignmentId) : null,
}
