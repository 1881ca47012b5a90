import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Served, serve } from '@ndseb/shared/http/serve.ts'
import { createLogger, type Logger } from '@ndseb/shared/logging.ts'
import { subgraphExecutor } from '@ndseb/shared/transport/execute.ts'
import { serveSubgraph } from '@ndseb/shared/transport/serve-subgraph.ts'
import { onTestFinished } from 'vitest'
import { createAuthenticator } from '../authenticate.ts'
import { inProcessDataSource } from '../data-sources/in-process.ts'
import { remoteDataSource } from '../data-sources/remote.ts'
import { type DemoIssuer, openDemoIssuer } from '../demo-issuer.ts'
import { createGateway, type GatewayOptions } from '../gateway.ts'
import { type TinyName, tinySubgraph, tinySupergraph } from './tiny-graph.ts'

export const SECRET = 'a secret of the tests, long enough for it'
const LOCAL = { host: '127.0.0.1', ready: () => true }

export type Answer = {
  readonly status: number
  readonly text: string
  readonly ms: number
  readonly data: Record<string, unknown> | null | undefined
  readonly errors: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[]
}
type Ask = { token?: string; variables?: object; headers?: Record<string, string>; body?: string }

/** Asks over real HTTP. */
export async function ask(url: string, query: string, options: Ask = {}): Promise<Answer> {
  const { token, variables, headers, body } = options
  const from = performance.now()
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    body: body ?? JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  const { data, errors = [] } = JSON.parse(text) as Pick<Answer, 'data' | 'errors'>
  return { status: response.status, text, ms: performance.now() - from, data, errors }
}

/** A log that is kept, for tests that look at what was logged. */
export function keptLog(): { logger: Logger; lines: string[] } {
  const lines: string[] = []
  return { logger: createLogger('test', { level: 'debug', write: (line) => lines.push(line) }), lines }
}

/** An issuer of the demonstration in a folder of its own, gone after the test. */
export async function demoIssuer(): Promise<DemoIssuer> {
  const folder = mkdtempSync(join(tmpdir(), 'ndseb-gateway-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return openDemoIssuer(folder)
}

type Settings = Partial<Pick<GatewayOptions, 'buildService' | 'introspection' | 'suggestions'>> & {
  logger?: Logger
  demo?: DemoIssuer
}

/** A gateway on a free port; its subgraphs are in its process unless the test says how they are reached. */
export async function startTinyGateway(settings: Settings = {}): Promise<Served> {
  const logger = settings.logger ?? createLogger('test', { level: 'silent' })
  const gateway = await createGateway({
    supergraphSdl: tinySupergraph(),
    buildService:
      settings.buildService ??
      ((name) => inProcessDataSource(subgraphExecutor(tinySubgraph(name as TinyName), logger))),
    authenticate: createAuthenticator(settings.demo ? [settings.demo.issuer] : [], { logger }),
    introspection: settings.introspection ?? true,
    suggestions: settings.suggestions ?? false,
    logger,
  })
  const served = await serve({ ...LOCAL, answer: gateway.answer, port: 0, logger })
  onTestFinished(async () => {
    await served.close()
    await gateway.stop()
  })
  return served
}

/** A subgraph in "another process": behind HTTP, on a port that may be given. */
export async function startTinySubgraph(name: TinyName, port = 0): Promise<Served> {
  const logger = createLogger('test', { level: 'silent' })
  const execute = subgraphExecutor(tinySubgraph(name), logger)
  const served = await serveSubgraph({
    ...LOCAL,
    name,
    execute,
    secret: SECRET,
    port,
    logger,
    drainTimeout: 50,
  })
  onTestFinished(served.close)
  return served
}

/** Something that takes connections and never answers, as a subgraph that hangs does. */
export async function startHanging(port: number): Promise<{ close(): Promise<void> }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => sockets.add(socket.on('error', () => {})))
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy()
      server.close(() => resolve())
    })
  onTestFinished(close)
  return { close }
}

/** A gateway that reaches both subgraphs over HTTP. */
export async function startDistributed(logger = createLogger('test', { level: 'silent' })) {
  const subgraphs = {
    applications: await startTinySubgraph('applications'),
    reviews: await startTinySubgraph('reviews'),
  }
  const sourceOf = (name: TinyName) =>
    remoteDataSource({ name, url: `${subgraphs[name].url}/graphql`, secret: SECRET, logger })
  const sources = { applications: await sourceOf('applications'), reviews: await sourceOf('reviews') }
  const gateway = await startTinyGateway({ buildService: (name) => sources[name as TinyName], logger })
  return { gateway, subgraphs }
}
