import { ROLES } from '@ndseb/shared/vocabulary/roles.ts'
import { mergeTasks } from '../domain/merge-tasks.ts'
import type { AgencyResolvers, ViewerResolvers } from '../generated/graphql.ts'
import { agencyOfViewer, findAgency } from '../queries/agencies.ts'

export const Viewer: ViewerResolvers = {
  // A viewer is only ever oneself: nobody looks another person up by id.
  __resolveReference: (reference, { viewer }) =>
    reference.id === viewer.id ? { ...reference, ...viewer } : null,
  roleName: ({ role }, _, { viewer }) => ROLES[role][viewer.language],
  agency: (asker) => agencyOfViewer(asker),
  province: ({ province }) => (province ? { code: province } : null),
  unit: ({ unit }) => (unit ? { id: unit } : null),
  park: ({ park }) => (park ? { id: park } : null),
  tasks: ({ applicationTasks, reviewTasks, statisticsTasks }, asked) =>
    mergeTasks([applicationTasks, reviewTasks, statisticsTasks], asked),
}

export const Agency: AgencyResolvers = {
  __resolveReference: ({ id }) => findAgency(id),
  name: ({ names }, _, { viewer }) => names[viewer.language],
  province: ({ provinceCode }) => (provinceCode ? { code: provinceCode } : null),
}
