import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { type CommittedCopy, writeOrCheck } from './committed-copy.ts'
import { type SubgraphSource, subgraphSources } from './subgraph-sources.ts'

/**
 * What the subgraphs' schemas compose to. The addresses are never contacted: the gateway builds its own data sources
 * from its configuration.
 */
export function composeSupergraph(sources: readonly SubgraphSource[]): string {
  const { supergraphSdl, errors } = composeServices(
    sources.map(({ name, typeDefs }) => ({ name, typeDefs: parse(typeDefs), url: `http://${name}.invalid` })),
  )
  if (errors)
    throw new Error(`The subgraphs do not compose:\n${errors.map(({ message }) => message).join('\n')}`)
  return supergraphSdl
}

export function supergraphCopy(): CommittedCopy {
  const content = composeSupergraph(subgraphSources())
  return { path: 'gateway/supergraph.graphql', content, command: 'supergraph' }
}

if (import.meta.main) writeOrCheck([supergraphCopy()])
