import { baseTasks, serviceTaxonomy } from '@ndseb/db/reference.ts'
import type { ServiceTaxonomy, Task } from '../parents.ts'

/** The five tasks of a base, in the notice's order (N17). */
export const readTasks = (): Task[] => baseTasks

/** The taxonomy of digital service exports (N7). */
export const readServiceTaxonomy = (): ServiceTaxonomy => serviceTaxonomy
