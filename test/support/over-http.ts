import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Owner } from '@ndseb/db/owners.ts'
import { type DemoIssuer, openDemoIssuer } from '@ndseb/gateway/demo-issuer.ts'
import { startGateway } from '@ndseb/gateway/start.ts'
import { supergraphSdl } from '@ndseb/gateway/supergraph.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { type Actor, actorOf, type Person } from '@ndseb/standalone/demo/actor.ts'
import { askOverHttp } from '@ndseb/standalone/demo/ask-over-http.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { openGraph } from '@ndseb/standalone/open-graph.ts'
import { startProcesses } from '@ndseb/standalone/processes.ts'
import { openTestDatabase, type TestDatabase } from './database.ts'

/** A graph as it is reached from outside, over HTTP and with tokens alone. */
export type OverHttp = {
  /** `http://host:port`, without a path. */
  readonly url: string
  /** Somebody of the cast by username, or anybody else. */
  as(person: string | Person): Actor
  token(person: string | Person): Promise<string>
  readonly sql: TestDatabase['sql']
  urlOf(owner: Owner): string
  /** Ends the process that reads and keeps files as a crash does, and starts it again. Of five processes alone. */
  crash(): Promise<void>
  close(): Promise<void>
}

type Served = { readonly url: string; close(): Promise<void> }

const personOf = (person: string | Person) => (typeof person === 'string' ? member(person) : person)

async function overHttp(
  open: (ownerUrl: string, dataDir: string) => Promise<Served & { crash?: OverHttp['crash'] }>,
): Promise<OverHttp> {
  const database = await openTestDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'ndseb-http-'))
  const served = await open(database.url, dataDir)
  const { origin } = new URL(served.url)
  const post = await askOverHttp(`${origin}/graphql`, dataDir)
  const issuer: DemoIssuer = await openDemoIssuer(dataDir)
  return {
    url: origin,
    as: (person) => actorOf(post, personOf(person)),
    token: (person) => issuer.sign(personOf(person), 600),
    ...{ sql: database.sql, urlOf: database.urlAs },
    crash: served.crash ?? (() => Promise.reject(new Error('this process is the test’s own'))),
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
export const openFiveProcesses = (): Promise<OverHttp> =>
  overHttp(async (ownerUrl, dataDir) => {
    const processes = await startProcesses(ownerUrl, dataDir)
    return {
      ...{ url: processes.url, close: processes.close },
      crash: async () => {
        await processes.kill('statistics')
        await processes.start('statistics')
      },
    }
  })
