import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DemoIssuer, openDemoIssuer } from '@ndseb/gateway/demo-issuer.ts'
import { startGateway } from '@ndseb/gateway/start.ts'
import { supergraphSdl } from '@ndseb/gateway/supergraph.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { type Actor, actorOf } from '@ndseb/standalone/demo/actor.ts'
import { askOverHttp } from '@ndseb/standalone/demo/ask-over-http.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { openGraph } from '@ndseb/standalone/open-graph.ts'
import { startProcesses } from '@ndseb/standalone/processes.ts'
import { openTestDatabase, type TestDatabase } from './database.ts'

/** A graph as it is reached from outside, over HTTP and with tokens alone. */
export type OverHttp = {
  /** `http://host:port`, without a path. */
  readonly url: string
  as(username: string): Actor
  /** A token of somebody of the cast. */
  token(username: string): Promise<string>
  readonly sql: TestDatabase['sql']
  close(): Promise<void>
}

async function overHttp(
  open: (ownerUrl: string, dataDir: string) => Promise<{ url: string; close(): Promise<void> }>,
): Promise<OverHttp> {
  const database = await openTestDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'ndseb-http-'))
  const served = await open(database.url, dataDir)
  const { origin } = new URL(served.url)
  const post = await askOverHttp(`${origin}/graphql`, dataDir)
  const issuer: DemoIssuer = await openDemoIssuer(dataDir)
  return {
    url: origin,
    as: (username) => actorOf(post, member(username)),
    token: (username) => issuer.sign(member(username), 600),
    sql: database.sql,
    close: async () => {
      await served.close()
      rmSync(dataDir, { recursive: true, force: true })
      await database.drop()
    },
  }
}

/** The graph in one process, as `npm start` has it. Close it in `afterAll`. */
export const openOneProcess = (): Promise<OverHttp> =>
  overHttp(async (ownerUrl, dataDir) => {
    const logger = createLogger('test')
    const graph = await openGraph(ownerUrl, logger)
    const served = await startGateway({
      config: {
        ...{ host: '127.0.0.1', port: 0, dataDir, demo: true, issuers: [] },
        ...{ introspection: true, suggestions: true, corsOrigins: ['https://workbench.example.org'] },
      },
      ...{ supergraphSdl: supergraphSdl(), logger, files: graph.files },
      buildService: graph.buildService,
    })
    return {
      url: served.url,
      close: async () => {
        await served.close()
        await graph.close()
      },
    }
  })

/** The graph as five processes, as production has it. Close it in `afterAll`. */
export const openFiveProcesses = (): Promise<OverHttp> => overHttp(startProcesses)
