import { baseTasks } from '@ndseb/db/reference.ts'
import type { MainTask } from '../parents.ts'

/** The five tasks of a base, in the notice's order (N17). */
export const readMainTasks = (): MainTask[] => baseTasks
