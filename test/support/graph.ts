import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Owner, roleOf, urlOf } from '@ndseb/db/owners.ts'
import { createGateway } from '@ndseb/gateway/gateway.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { anonymous, type Viewer } from '@ndseb/shared/viewer.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { openGraph } from '@ndseb/standalone/open-graph.ts'
import { Client } from 'pg'
import { inject } from 'vitest'
import { TEMPLATE } from './postgres.ts'

const SUPERGRAPH = new URL('../../gateway/supergraph.graphql', import.meta.url)

// biome-ignore lint/suspicious/noExplicitAny: an answer has whatever shape its query asked for.
export type Answer = any

export type Reply = {
  readonly data: Answer
  readonly errors: readonly { message: string; path?: unknown[]; extensions: { code: string } }[]
}

/** Somebody who asks the graph. */
export type Actor = {
  readonly viewer: Viewer
  /** Any operation, with its errors. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Reply>
  /** The data of a query that must have no top-level errors. */
  read(query: string, variables?: Record<string, unknown>): Promise<Answer>
  /**
   * One mutation by name: `do('submitApplication', { applicationId }, 'application { status }')`. Gives its payload;
   * fails where the domain refuses.
   */
  do(mutation: string, input: object, selection?: string): Promise<Answer>
  /** The first refusal of a mutation: a domain refusal, or the code of a top-level error; null where it was done. */
  refusal(
    mutation: string,
    input: object,
  ): Promise<{
    code: string
    clause?: string
    path?: string[]
    message: string
    availableSteps?: string[]
  } | null>
}

export type TestGraph = {
  as(person: string | Viewer): Actor
  readonly public: Actor
  /** Rows as the owner connection sees them, past every policy: for what must hold in the database. */
  sql(text: string, params?: unknown[]): Promise<Answer[]>
  /** A connection as the login role of an owner, as that subgraph has it. */
  ownersUrl(owner: Owner): string
  /** Waits until every event has been handled. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** A whole graph — gateway, four subgraphs, worker, real PostgreSQL — on a database of its own. Close it in `afterAll`. */
export async function openTestGraph(): Promise<TestGraph> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const cluster = new Client({ connectionString: inject('clusterUrl') })
  await cluster.connect()
  await cluster.query(`create database ${name} template ${TEMPLATE}`)
  const url = new URL(inject('clusterUrl'))
  url.pathname = `/${name}`
  const logger = createLogger('test')
  const graph = await openGraph(url.href, logger)
  const owner = new Client({ connectionString: url.href })
  await owner.connect()
  const viewers = new Map<string, Viewer>()
  const gateway = await createGateway({
    supergraphSdl: readFileSync(SUPERGRAPH, 'utf8'),
    buildService: (service) => graph.buildService(service),
    authenticate: async ({ authorization }) => viewers.get(String(authorization)) ?? anonymous(),
    logger,
    introspection: true,
    suggestions: true,
  })
  const actor = (viewer: Viewer): Actor => {
    const token = `${viewer.role}:${viewer.id}:${viewer.language}:${viewer.province}:${viewer.unit}:${viewer.park}`
    viewers.set(token, viewer)
    const ask: Actor['ask'] = async (query, variables) => {
      const answer = await gateway.answer({
        headers: { authorization: token },
        body: { query, variables },
        requestId: randomUUID(),
      })
      const { data, errors } = JSON.parse(answer.body)
      return { data, errors: errors ?? [] }
    }
    const read: Actor['read'] = async (query, variables) => {
      const { data, errors } = await ask(query, variables)
      if (errors.length > 0) throw new Error(`${viewer.role}: ${JSON.stringify(errors)}`)
      return data
    }
    const act = (mutation: string, input: object, selection = '') => {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
      return ask(
        `mutation ($input: ${inputTypeOf(mutation) ?? type}!) { ${mutation}(input: $input) { ${selection} errors { code message path clause availableSteps } } }`,
        { input },
      )
    }
    return {
      viewer,
      ask,
      read,
      do: async (mutation, input, selection) => {
        const { data, errors } = await act(mutation, input, selection)
        const refusals = data?.[mutation]?.errors ?? []
        if (errors.length + refusals.length > 0)
          throw new Error(`${viewer.role} ${mutation}: ${JSON.stringify([...errors, ...refusals])}`)
        return data[mutation]
      },
      refusal: async (mutation, input) => {
        const { data, errors } = await act(mutation, input)
        if (errors[0]) return { code: errors[0].extensions.code, message: errors[0].message }
        return data[mutation].errors[0] ?? null
      },
    }
  }
  return {
    as: (person) => actor(typeof person === 'string' ? viewerOf(member(person)) : person),
    public: actor(anonymous()),
    sql: async (text, params) => (await owner.query(text, params)).rows,
    ownersUrl: (one) => urlOf(roleOf(one), url.href),
    settled: () => graph.worker.settled(),
    close: async () => {
      await gateway.stop()
      await graph.close()
      await owner.end()
      await cluster.query(`drop database ${name} with (force)`)
      await cluster.end()
    },
  }
}

/** The input type of a mutation, read from the supergraph: mutations of one shape share their input. */
function inputTypeOf(mutation: string): string | null {
  const [, type] =
    new RegExp(`\\b${mutation}\\([\\s\\S]{0,200}?input: (\\w+)!\\)`).exec(supergraphText()) ?? []
  return type ?? null
}

let text: string | undefined
const supergraphText = () => {
  text ??= readFileSync(SUPERGRAPH, 'utf8')
  return text
}
