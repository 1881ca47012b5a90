import { fault } from '../faults.ts'
import { preferredLanguage } from '../http/language.ts'
import type { ServeFile } from '../http/sending.ts'
import { type HttpRequest, type Served, type ServeOptions, serve } from '../http/serve.ts'
import type { Viewer } from '../viewer.ts'
import type { ExecuteSubgraph, SubgraphRequest } from './execute.ts'
import { viewerVerifier } from './internal-token.ts'

export type ServeSubgraphOptions = Omit<ServeOptions, 'answer' | 'files' | 'corsOrigins'> & {
  readonly name: string
  readonly execute: ExecuteSubgraph
  /** Of the subgraph that keeps files. */
  readonly files?: ServeFile
  /** What the gateway signs with: see gatewaySecret(). */
  readonly secret: string
}

/** Representations of a page of entities are longer than what a client may send. */
const BODY_LIMIT = 4 * 1024 * 1024

/** Serves one subgraph to the gateway and to nobody else: the viewer comes from its signed token, never from a header. */
export async function serveSubgraph(options: ServeSubgraphOptions): Promise<Served> {
  const { name, execute, files, secret, ...rest } = options
  const verify = await viewerVerifier(secret, name)
  const viewerOf = async (headers: HttpRequest['headers']): Promise<Viewer> => {
    const token = headers.authorization?.startsWith('Bearer ') ? headers.authorization.slice(7) : ''
    const viewer = await verify(token).catch(() => null)
    if (viewer === null) throw fault('UNAUTHENTICATED', preferredLanguage(headers['accept-language']))
    return viewer
  }
  return serve({
    bodyLimit: BODY_LIMIT,
    ...rest,
    answer: async ({ headers, body, requestId }) => {
      const viewer = await viewerOf(headers)
      if (typeof body !== 'object' || body === null) throw fault('BAD_REQUEST', viewer.language, 'body')
      const result = await execute(body as SubgraphRequest, { viewer, requestId })
      return { status: 200, body: JSON.stringify(result) }
    },
    ...(files && {
      files: async (request, response, requestId) =>
        files({ request, response, viewer: await viewerOf(request.headers), requestId }),
    }),
  })
}
