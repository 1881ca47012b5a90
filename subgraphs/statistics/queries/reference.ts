import { baseTasks, serviceTaxonomy } from '@ndseb/db/reference.ts'
import type { MainTask, ServiceTaxonomy } from '../parents.ts'

/** The five tasks of a base, in the notice's order (N17). */
export const readMainTasks = (): MainTask[] => baseTasks

/** The taxonomy of digital service exports (N7). */
export const readServiceTaxonomy = (): ServiceTaxonomy => serviceTaxonomy
