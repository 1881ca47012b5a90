import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { pipeline } from 'node:stream/promises'
import { fault } from '@ndseb/shared/faults.ts'
import { FILES_PATH } from '@ndseb/shared/http/files-path.ts'
import { IDLE_MS, linger, type ServeFile } from '@ndseb/shared/http/sending.ts'
import { viewerSigner } from '@ndseb/shared/transport/internal-token.ts'
import type { RemoteOptions } from './remote.ts'

/** What of a client's request the subgraph that keeps the files is told; who asks, it learns from the signed viewer alone. */
const ASKED = [
  ...['content-type', 'content-length', 'transfer-encoding', 'upload-offset', 'upload-complete'],
  ...['range', 'if-range', 'accept-language'],
]
/** What of its answer the client is told. */
const ANSWERED = [
  ...['content-type', 'content-length', 'content-range', 'content-disposition', 'accept-ranges', 'etag'],
  ...['upload-offset', 'upload-complete', 'upload-length', 'allow', 'www-authenticate'],
]
/** So long the subgraph may be silent: longer than it waits for bytes, and than it reckons a digest. */
const SILENT_MS = 120_000

/**
 * The files of a subgraph in a process of its own: handed through as they come, either way, as fast as the slower side takes
 * them.
 */
export async function remoteFiles({ name, url, secret, logger }: RemoteOptions): Promise<ServeFile> {
  const secure = url.startsWith('https:')
  const send = secure ? httpsRequest : httpRequest
  const agent = new (secure ? HttpsAgent : HttpAgent)({ maxSockets: 128 })
  const sign = await viewerSigner(secret, name)
  return async ({ request, response, viewer, requestId }) => {
    const address = new URL(request.url ?? '/', url)
    // Dots would lead past the gateway, to the graph of the subgraph itself.
    if (!address.pathname.startsWith(FILES_PATH)) throw fault('ADDRESS_NOT_VALID', viewer.language)
    const asking = send(address, {
      ...{ method: request.method, agent },
      headers: {
        ...only(ASKED, request),
        ...{ authorization: `Bearer ${await sign(viewer)}`, 'x-request-id': requestId },
      },
    })
    // Else nobody is asked before the first byte comes, and whoever never sends one holds a connection.
    asking.flushHeaders()
    asking.setTimeout(SILENT_MS, () => asking.destroy(new Error('silent for too long')))
    response.once('close', () => asking.destroy())
    const answering = answerOf(asking)
    // An answer may come before all was sent; whether all was sent is then nobody's concern.
    const sending = pipeline(request, asking, { end: true }).catch((error: unknown) => {
      asking.destroy(error instanceof Error ? error : undefined)
    })
    const answer = await answering.catch((error: unknown) => {
      if (request.destroyed && !request.complete) throw error
      logger.warn({ subgraph: name, requestId, err: error }, 'a subgraph is unavailable')
      throw fault('SUBGRAPH_UNAVAILABLE', viewer.language, name)
    })
    linger(request, response)
    response.writeHead(answer.statusCode ?? 502, only(ANSWERED, answer))
    // Who takes nothing holds a connection to the subgraph as well.
    response.setTimeout(IDLE_MS, () => response.destroy())
    await pipeline(answer, response)
    if (request.complete) await sending
  }
}

const only = (names: readonly string[], { headers }: IncomingMessage) =>
  Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])))

function answerOf(asking: ReturnType<typeof httpRequest>): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  asking.once('response', resolve)
  asking.on('error', reject)
  asking.once('close', () => reject(new Error('it closed without an answer')))
  return promise
}
