import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the four subgraphs compose to, as it was committed (see scripts/compose-supergraph.ts). */
export const supergraphSdl = (): string =>
  readFileSync(join(import.meta.dirname, 'supergraph.graphql'), 'utf8')
