import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { completeTypeDefs } from '@ndseb/shared/subgraph/common.ts'
import { loadSchema } from '@ndseb/shared/subgraph/load-schema.ts'

export const ROOT = join(import.meta.dirname, '..')

export type SubgraphSource = {
  readonly name: string
  readonly directory: string
  /** The SDL as written in its schema/. */
  readonly ownTypeDefs: string
  /** With what all subgraphs share: what is composed and generated from. */
  readonly typeDefs: string
}

/** The subgraphs that promise something: the folders under subgraphs/ that have a schema/. */
export const subgraphSources = (): SubgraphSource[] =>
  readdirSync(join(ROOT, 'subgraphs'))
    .map((name) => ({ name, directory: join(ROOT, 'subgraphs', name) }))
    .filter(({ directory }) => existsSync(join(directory, 'schema')))
    .map(({ name, directory }) => {
      const ownTypeDefs = loadSchema(directory)
      return { name, directory, ownTypeDefs, typeDefs: completeTypeDefs(ownTypeDefs) }
    })
    .filter(({ ownTypeDefs }) => ownTypeDefs !== '')
