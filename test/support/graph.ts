import type { Owner } from '@ndseb/db/owners.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { type Actor, type Answer, actorOf, type Person, type Post } from '@ndseb/standalone/demo/actor.ts'
import { askInProcess } from '@ndseb/standalone/demo/ask-in-process.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { makeStage, type Stage } from '@ndseb/standalone/demo/play/stage.ts'
import { type Graph, openGraph } from '@ndseb/standalone/open-graph.ts'
import { openTestDatabase } from './database.ts'

export type TestGraph = {
  /** Somebody of the cast by username, or anybody else. */
  as(person: string | Person, language?: Person['language']): Actor
  /** Somebody without a token. */
  readonly public: Actor
  readonly post: Post
  readonly graph: Graph
  /** For the plays of the demo, which tests use as their given. */
  readonly stage: Stage
  /** Rows as the owner connection sees them, past every policy: for what must hold in the database. */
  sql(text: string, params?: unknown[]): Promise<Answer[]>
  /** The login of an owner's least-privilege role on this database. */
  urlOf(owner: Owner): string
  readonly ownerUrl: string
  /** Waits until every event has been handled. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** A whole graph — gateway, four subgraphs, worker, real PostgreSQL — on a database of its own. Close it in `afterAll`. */
export async function openTestGraph(): Promise<TestGraph> {
  const database = await openTestDatabase()
  const graph = await openGraph(database.url, createLogger('test'))
  const { post, close } = await askInProcess(graph)
  const settled = () => graph.worker.settled()
  return {
    as: (person, language) =>
      actorOf(post, {
        ...(typeof person === 'string' ? member(person) : person),
        ...(language && { language }),
      }),
    public: actorOf(post, null),
    post,
    graph,
    stage: makeStage({ post, settled, tell: () => {} }),
    sql: database.sql,
    urlOf: database.urlAs,
    ownerUrl: database.url,
    settled,
    close: async () => {
      await close()
      await graph.close()
      await database.drop()
    },
  }
}
