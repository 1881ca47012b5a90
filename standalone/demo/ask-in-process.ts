import { randomUUID } from 'node:crypto'
import { createGateway } from '@ndseb/gateway/gateway.ts'
import { supergraphSdl } from '@ndseb/gateway/supergraph.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { anonymous } from '@ndseb/shared/viewer.ts'
import type { Graph } from '../open-graph.ts'
import type { Person, Post } from './actor.ts'
import { viewerOf } from './people.ts'

/**
 * The graph as it is asked inside this process: through the same gateway, without HTTP and tokens, each person as the
 * viewer that their token would make.
 */
export async function askInProcess(graph: Graph): Promise<{ post: Post; close(): Promise<void> }> {
  const asking = new Map<string, Person>()
  const gateway = await createGateway({
    supergraphSdl: supergraphSdl(),
    buildService: (name) => graph.buildService(name),
    authenticate: async ({ authorization }) => {
      const person = asking.get(authorization ?? '')
      return person ? viewerOf(person) : anonymous()
    },
    logger: createLogger('in-process'),
    introspection: true,
    suggestions: true,
  })
  const post: Post = async (person, query, variables) => {
    const requestId = randomUUID()
    if (person) asking.set(requestId, person)
    try {
      const { body } = await gateway.answer({
        headers: { authorization: requestId },
        body: { query, ...(variables && { variables }) },
        requestId,
      })
      const { data, errors } = JSON.parse(body)
      return { data, errors: errors ?? [] }
    } finally {
      asking.delete(requestId)
    }
  }
  return { post, close: () => gateway.stop() }
}
