import type { AgencyResolvers, ViewerResolvers } from '../generated/graphql.ts'
import { readOwnAssignments } from '../queries/experts.ts'
import { readReviewTasks } from '../queries/tasks/tasks.ts'

/** Only of oneself: whoever else is named, nobody is found. */
export const Viewer: ViewerResolvers = {
  __resolveReference: ({ id }, { viewer }) => (id === viewer.id ? { id } : null),
  expert: (_, _args, { viewer, loaders }) => loaders.expert.load(viewer.id),
  assignments: (_, _args, { session }) => readOwnAssignments(session, null),
  reviewTasks: (_, _args, { session }) => readReviewTasks(session),
}

export const Agency: AgencyResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  receivedLetters: ({ id }, _, { loaders }) => loaders.deliveriesTo.load(id),
}
