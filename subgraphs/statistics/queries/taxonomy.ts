import { readReference } from '@ndseb/db/reference.ts'
import { type Taxonomy, type TaxonomyFile, taxonomyAsOf, taxonomyFaults } from '../domain/taxonomy.ts'

const file = readReference<TaxonomyFile>('taxonomy')
const faults = taxonomyFaults(file)
if (faults.length > 0) throw new Error(`taxonomy.json is wrong: ${faults.join('; ')}.`)

/** The taxonomy as it stood on a day: a list in memory, which changes with a release alone (N7). */
export const readTaxonomy = (day: string): Taxonomy | null => taxonomyAsOf(file, day)
