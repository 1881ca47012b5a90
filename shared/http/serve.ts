import { randomUUID } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fault } from '../faults.ts'
import type { Logger } from '../logging.ts'
import { isForFile } from './files-path.ts'
import { explainListenError } from './listen-error.ts'
import { readJson } from './read-body.ts'
import { type HttpAnswer, languageOf, methodsOf, refusal } from './refusal.ts'
import { limitSending, linger } from './sending.ts'

export type { HttpAnswer }

export type HttpRequest = {
  readonly headers: IncomingHttpHeaders
  /** The parsed JSON body: anything at all. */
  readonly body: unknown
  readonly requestId: string
}
export type ServeOptions = {
  /** Answers one POST /graphql. A GraphQLError with a public code may be thrown; anything else becomes INTERNAL. */
  readonly answer: (request: HttpRequest) => Promise<HttpAnswer>
  /** Answers one request for a file, at /files/<id>; none by default. */
  readonly files?: (request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<void>
  /** What GET /health/ready asks: whether requests can be served now. */
  readonly ready: () => boolean | Promise<boolean>
  readonly port: number
  readonly host: string
  readonly logger: Logger
  readonly bodyLimit?: number
  /** How long a request may take to come in, but for a file. */
  readonly requestTimeout?: number
  /** How long one request may take before it is answered with TIMEOUT. */
  readonly answerTimeout?: number
  /** How long requests in flight may take to finish once the server closes. */
  readonly drainTimeout?: number
  /** Origins whose pages may call; none by default. */
  readonly corsOrigins?: readonly string[]
}

export type Served = {
  readonly url: string
  readonly port: number
  /** Takes no new request, lets those in flight finish, and closes. */
  close(): Promise<void>
}

/**
 * Serves one graph over HTTP: POST /graphql, GET /health/live, GET /health/ready, and its files; resolves once it
 * listens.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { port, host, logger, drainTimeout = 10_000 } = options
  const state = { closing: false }
  const server = createServer((request, response) => {
    handle(options, state, request, response).catch((error: unknown) => {
      logger.debug({ err: error }, 'a request could not be answered')
      response.destroy()
    })
  })
  // Node's own limit on a whole request would cut off a large file: each request is limited by itself.
  server.requestTimeout = 0
  server.headersTimeout = 10_000
  // Longer than a client or a proxy keeps an idle connection, so that it is they who close it.
  server.keepAliveTimeout = 75_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explainListenError(error, host, port)))
    server.listen({ port, host }, resolve)
  })
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `http://${host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${actual}`,
    port: actual,
    close: () => {
      state.closing = true
      return new Promise((resolve) => {
        const giveUp = setTimeout(() => server.closeAllConnections(), drainTimeout)
        server.close(() => {
          clearTimeout(giveUp)
          resolve()
        })
        server.closeIdleConnections()
      })
    },
  }
}

async function handle(
  options: ServeOptions,
  state: { readonly closing: boolean },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = identify(request.headers['x-request-id'])
  response.setHeader('x-request-id', requestId)
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('cache-control', 'no-store')
  const lift = limitSending(request, options.requestTimeout ?? 15_000)
  const answer = await answerTo(options, state, request, response, requestId, lift)
  if (answer === null) return
  // A connection that is kept would keep a closing server open.
  if (state.closing) response.setHeader('connection', 'close')
  send(response, answer)
}

async function answerTo(
  options: ServeOptions,
  state: { readonly closing: boolean },
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  lift: () => void,
): Promise<HttpAnswer | null> {
  const path = request.url?.split('?')[0] ?? ''
  const { files } = options
  try {
    if (path === '/health/live') return health(true)
    if (path === '/health/ready') return health(!state.closing && (await isReady(options)))
    const forFile = isForFile(request) ? files : undefined
    if (path !== '/graphql' && !forFile) throw fault('PATH_NOT_FOUND', languageOf(request))
    if (allowOrigin(options.corsOrigins ?? [], request, response)) return { status: 204, body: '' }
    if (forFile) {
      lift()
      await forFile(request, response, requestId)
      return null
    }
    if (request.method !== 'POST') throw fault('METHOD_NOT_ALLOWED', languageOf(request), methodsOf(request))
    const body = await readJson(request, options.bodyLimit ?? 256 * 1024)
    const work = options.answer({ headers: request.headers, body, requestId })
    return await withTimeout(work, options.answerTimeout ?? 30_000, languageOf(request))
  } catch (error) {
    // A file that was begun cannot be refused any more: its end is missing, and whoever fetches it asks for the rest.
    if (response.headersSent) {
      options.logger.debug({ err: error, requestId }, 'a file was cut off')
      response.destroy()
      return null
    }
    if (isForFile(request)) linger(request, response)
    return refusal(error, request, requestId, options.logger)
  }
}

async function isReady({ ready, logger }: ServeOptions): Promise<boolean> {
  try {
    return await ready()
  } catch (error) {
    logger.warn({ err: error }, 'whether it is ready cannot be told')
    return false
  }
}

const identify = (given: string | string[] | undefined): string =>
  typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
const health = (well: boolean): HttpAnswer => ({
  status: well ? 200 : 503,
  body: JSON.stringify({ status: well ? 'ok' : 'unavailable' }),
})

async function withTimeout<T>(work: Promise<T>, ms: number, language: 'zh' | 'en'): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(fault('TIMEOUT', language)), ms)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}

/** What pages of an allowed origin may send, and read of an answer beside its body. */
const CORS_OF_GRAPH = { methods: 'POST', headers: '', exposed: '' }
const CORS_OF_FILES = {
  methods: 'GET, HEAD, PUT, PATCH',
  headers: ', range, if-range, upload-offset, upload-complete',
  exposed:
    'upload-offset, upload-complete, upload-length, accept-ranges, content-range, content-disposition, etag',
}

/** Whether this was the preflight of an allowed origin. An origin that is not allowed gets no header at all. */
function allowOrigin(
  allowed: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { origin } = request.headers
  if (origin === undefined || !allowed.includes(origin)) return false
  const { methods, headers, exposed } = isForFile(request) ? CORS_OF_FILES : CORS_OF_GRAPH
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('vary', 'origin')
  if (exposed !== '') response.setHeader('access-control-expose-headers', exposed)
  if (request.method !== 'OPTIONS') return false
  response.setHeader('access-control-allow-methods', methods)
  response.setHeader('access-control-allow-headers', `authorization, content-type, accept-language${headers}`)
  response.setHeader('access-control-max-age', '600')
  return true
}

function send(response: ServerResponse, { status, headers = {}, body }: HttpAnswer): void {
  if (response.destroyed || response.headersSent) return
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...headers,
  })
  response.end(body)
}
