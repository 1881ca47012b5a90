import { join } from 'node:path'
import { openClient } from '@ndseb/db/open-client.ts'
import { roleOf, urlOf } from '@ndseb/db/owners.ts'
import { variablesOf } from '@ndseb/db/session.ts'
import { createAuthenticator } from '@ndseb/gateway/authenticate.ts'
import { openDemoIssuer } from '@ndseb/gateway/demo-issuer.ts'
import { createGateway } from '@ndseb/gateway/gateway.ts'
import { supergraphSdl } from '@ndseb/gateway/supergraph.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { openGraph } from '@ndseb/standalone/open-graph.ts'
import { startProcesses } from '@ndseb/standalone/processes.ts'
import type { Client } from 'pg'
import { type AnalystQuery, analystQueries, FIRST_PAGE, type Subjects } from './analyst-queries.ts'
import { LAST_YEAR } from './last-year.ts'
import type { ReturnsDatabase } from './returns-database.ts'

/** A way to answer a query: the text of the JSON. */
export type Way = (query: AnalystQuery) => Promise<string>

export type ReturnsGraph = {
  readonly queries: readonly AnalystQuery[]
  /** Through the gateway in this process: a token is verified, the query limited, planned, shielded and read. */
  readonly graph: Way
  /** By hand: one connection, prepared statements, as the role of statistics and the same viewer. */
  readonly byHand: Way
  /** As five processes over HTTP; null where it was not asked for. */
  readonly overHttp: Way | null
  close(): Promise<void>
}

const TOKEN_SECONDS = 86_400
const APPEND = 'select platform.append_audit($1, $2)'
const TRACE = JSON.stringify([{ kind: 'READ', name: 'ENTERPRISES', subjects: ['bench'], nameless: false }])

/** The graph over a database of returns, beside a connection for what is written by hand. */
export async function openReturnsGraph(database: ReturnsDatabase, http: boolean): Promise<ReturnsGraph> {
  const logger = createLogger('bench', { level: 'fatal' })
  const graph = await openGraph(database.ownerUrl, logger)
  const issuer = await openDemoIssuer(database.dataDir)
  const gateway = await createGateway({
    supergraphSdl: supergraphSdl(),
    buildService: (name) => graph.buildService(name),
    authenticate: createAuthenticator([issuer.issuer], { logger }),
    ...{ logger, introspection: true, suggestions: true },
  })
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (username: string) => {
    const known = tokens.get(username) ?? issuer.sign(member(username), TOKEN_SECONDS)
    tokens.set(username, known)
    return known
  }
  const asked = async ({ as, query, variables }: Pick<AnalystQuery, 'as' | 'query' | 'variables'>) => {
    const headers = { authorization: `Bearer ${await tokenOf(as)}` }
    return (await gateway.answer({ headers, body: { query, variables }, requestId: 'bench' })).body
  }
  const first = JSON.parse(
    await asked({ as: 'analyst.mofcom', query: FIRST_PAGE, variables: { years: [LAST_YEAR] } }),
  )
  if (first.errors) throw new Error(JSON.stringify(first.errors))
  const queries = analystQueries(subjectsOf(database, first.data.exportAggregates.pageInfo.endCursor))
  const hands = await openHands(database.ownerUrl, queries)
  const processes = http
    ? await startProcesses(database.ownerUrl, join(database.dataDir, '..', 'processes'))
    : null
  return {
    ...{ queries, graph: asked, byHand: hands.ask },
    overHttp:
      processes &&
      (async ({ as, query, variables }) =>
        JSON.stringify(await processes.post(member(as), query, variables))),
    close: async () => {
      await processes?.close()
      await hands.close()
      await gateway.stop()
      await graph.close()
    },
  }
}

function subjectsOf({ parks }: ReturnsDatabase, after: string): Subjects {
  const [, , afterCoordinate = ''] = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
  return { parks, after, afterCoordinate }
}

/** A connection for each viewer, so that none has to be told anew who asks. */
async function openHands(ownerUrl: string, queries: readonly AnalystQuery[]) {
  const clients = new Map<string, Client>()
  for (const { as, acrossOwners } of queries) {
    const name = handOf(as, acrossOwners)
    if (clients.has(name)) continue
    const client = await openClient(acrossOwners ? ownerUrl : urlOf(roleOf('statistics'), ownerUrl))
    for (const [setting, value] of Object.entries(variablesOf(viewerOf(member(as)))))
      await client.query('select set_config($1, $2, false)', [setting, value])
    clients.set(name, client)
  }
  const ask: Way = async ({ name, as, sql, params, traced, acrossOwners }) => {
    const client = clients.get(handOf(as, acrossOwners))
    if (!client) throw new Error(`nobody asks as ${as}`)
    const { rows } = await client.query<{ answer: string }>({
      ...{ name: name.slice(0, 20), text: sql },
      values: [...params],
    })
    const answer = rows[0]?.answer ?? ''
    if (traced?.(answer)) await client.query({ name: 'append', text: APPEND, values: ['bench', TRACE] })
    return answer
  }
  return { ask, close: () => Promise.all([...clients.values()].map((client) => client.end())) }
}

const handOf = (as: string, acrossOwners = false) => `${as}${acrossOwners ? ' across owners' : ''}`
