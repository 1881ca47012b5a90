import type { ViewerResolvers } from '../generated/graphql.ts'
import { readStatisticsTasks } from '../queries/tasks.ts'

/** Only of oneself: whoever else is named, nobody is found. */
export const Viewer: ViewerResolvers = {
  __resolveReference: ({ id }, { viewer }) => (id === viewer.id ? { id } : null),
  statisticsTasks: (_, _args, { session }) => readStatisticsTasks(session),
}
