import { existing } from '@ndseb/shared/subgraph/batch.ts'
import { CONFLICT_GROUNDS } from '@ndseb/shared/vocabulary/experts.ts'
import type {
  AssignmentOverrideResolvers,
  ExcludedExpertResolvers,
  ExpertConflictResolvers,
  ExpertLoadResolvers,
  ExpertSeverityResolvers,
  ProposedAssignmentResolvers,
} from '../generated/graphql.ts'
import type { Loaders } from '../loaders.ts'

const expertOf = ({ personId }: { personId: string }, _: unknown, { loaders }: { loaders: Loaders }) =>
  existing(loaders.expert.load(personId))
const expertsOf = (personIds: readonly string[], loaders: Loaders) =>
  Promise.all(personIds.map((personId) => existing(loaders.expert.load(personId))))

export const ExpertConflict: ExpertConflictResolvers = {
  expert: expertOf,
  groundName: ({ ground }, _, { viewer }) => CONFLICT_GROUNDS[ground][viewer.language],
  overridable: ({ ground }) => CONFLICT_GROUNDS[ground].overridable,
}

export const AssignmentOverride: AssignmentOverrideResolvers = {
  conflicts: ({ personId, conflicts }) => conflicts.map((conflict) => ({ personId, ...conflict })),
}

export const ProposedAssignment: ProposedAssignmentResolvers = {
  application: ({ applicationId }) => ({ id: applicationId }),
  assigned: ({ assigned }, _, { loaders }) => expertsOf(assigned, loaders),
  experts: ({ expertIds }, _, { loaders }) => expertsOf(expertIds, loaders),
}

export const ExcludedExpert: ExcludedExpertResolvers = { expert: expertOf }
export const ExpertLoad: ExpertLoadResolvers = { expert: expertOf }
export const ExpertSeverity: ExpertSeverityResolvers = { expert: expertOf }
