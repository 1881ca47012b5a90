import { basisOf, TASK_KINDS, type TaskKind as TaskCode } from '@ndseb/shared/vocabulary/tasks.ts'
import type { TaskKindResolvers } from '../generated/graphql.ts'

const CODES = Object.keys(TASK_KINDS) as TaskCode[]

/** What waits for whom, as the table has it. */
export const taskKinds = () => CODES.map((code) => ({ code }))

export const TaskKind: TaskKindResolvers = {
  name: ({ code }, _, { viewer }) => TASK_KINDS[code][viewer.language],
  roles: ({ code }) => TASK_KINDS[code].roles,
  subjectType: ({ code }) => TASK_KINDS[code].subject,
  step: ({ code }) => TASK_KINDS[code].step,
  clause: ({ code }) => TASK_KINDS[code].clause,
  basis: ({ code }, _, { viewer }) => basisOf(TASK_KINDS[code].due, viewer.language),
  workingDays: ({ code }) => {
    const { due } = TASK_KINDS[code]
    return due !== null && typeof due !== 'string' ? due.workingDays : null
  },
}
