import type { GraphQLDataSource } from '@apollo/gateway'
import { connect, type Database } from '@ndseb/db/connect.ts'
import { OWNERS, type Owner, passwordOf, roleOf, urlOf, WORKER_ROLE } from '@ndseb/db/owners.ts'
import { startWorker, type Worker } from '@ndseb/db/worker.ts'
import type { GatewayContext } from '@ndseb/gateway/context.ts'
import { inProcessDataSource } from '@ndseb/gateway/data-sources/in-process.ts'
import type { ServeFile } from '@ndseb/shared/http/sending.ts'
import type { Logger } from '@ndseb/shared/logging.ts'
import type { ExecuteSubgraph } from '@ndseb/shared/transport/execute.ts'
import { addressKey } from '@ndseb/shared/transport/signed-address.ts'
import { isReady } from './ready.ts'
import { executorOf, filesOf, JOBS } from './subgraphs.ts'

/** The four subgraphs and the worker in this process, on one migrated database. */
export type Graph = {
  readonly execute: Readonly<Record<Owner, ExecuteSubgraph>>
  readonly databases: Readonly<Record<Owner, Database>>
  readonly worker: Worker
  /** For the gateway: how a subgraph is reached. */
  buildService(name: string): GraphQLDataSource<GatewayContext>
  /** For the gateway: the stored files. */
  readonly files: ServeFile
  /** Whether the database answers. */
  ready(): Promise<boolean>
  close(): Promise<void>
}

/** Connects every owner as its own role, and starts the worker. */
export async function openGraph(ownerUrl: string, logger: Logger, poolSize?: number): Promise<Graph> {
  const databases = await eachOwner((owner) => connect(owner, urlOf(roleOf(owner), ownerUrl), poolSize))
  // Whoever has the owner's password has everything, and every process of this kind has it.
  const key = addressKey(passwordOf('signed addresses', ownerUrl))
  const execute = await eachOwner(async (owner) => executorOf(databases[owner], logger, key))
  const worker = await startWorker({
    workerUrl: urlOf(WORKER_ROLE, ownerUrl),
    jobs: OWNERS.map((owner) => ({ database: databases[owner], jobs: JOBS[owner] })),
    log: logger,
  })
  return {
    execute,
    databases,
    worker,
    files: filesOf(databases.statistics, key),
    buildService: (name) => {
      const owner = OWNERS.find((known) => known === name)
      if (!owner) throw new Error(`the supergraph names a subgraph "${name}" that is not known here`)
      return inProcessDataSource(execute[owner])
    },
    ready: () => isReady(databases.platform),
    close: async () => {
      await worker.stop()
      await Promise.all(OWNERS.map((owner) => databases[owner].close()))
    },
  }
}

async function eachOwner<Value>(make: (owner: Owner) => Promise<Value>): Promise<Record<Owner, Value>> {
  const entries = await Promise.all(OWNERS.map(async (owner) => [owner, await make(owner)] as const))
  return Object.fromEntries(entries) as Record<Owner, Value>
}
