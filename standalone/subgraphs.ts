import { jobs as applicationsJobs } from '@ndseb/applications/jobs/index.ts'
import { subgraph as applications } from '@ndseb/applications/subgraph.ts'
import type { Database } from '@ndseb/db/connect.ts'
import type { Owner } from '@ndseb/db/owners.ts'
import { openSession } from '@ndseb/db/session.ts'
import type { Job } from '@ndseb/db/worker.ts'
import { jobs as platformJobs } from '@ndseb/platform/jobs/index.ts'
import { subgraph as platform } from '@ndseb/platform/subgraph.ts'
import { jobs as reviewsJobs } from '@ndseb/reviews/jobs/index.ts'
import { subgraph as reviews } from '@ndseb/reviews/subgraph.ts'
import type { ServeFile } from '@ndseb/shared/http/sending.ts'
import type { Logger } from '@ndseb/shared/logging.ts'
import { type ExecuteSubgraph, subgraphExecutor } from '@ndseb/shared/transport/execute.ts'
import { addressSigner } from '@ndseb/shared/transport/signed-address.ts'
import { fileServer } from '@ndseb/statistics/files/serve-files.ts'
import { jobs as statisticsJobs } from '@ndseb/statistics/jobs/index.ts'
import { subgraph as statistics } from '@ndseb/statistics/subgraph.ts'

const SUBGRAPHS = { applications, reviews, statistics, platform }

/** What each owner does on events and on the clock's tick. */
export const JOBS: Readonly<Record<Owner, readonly Job[]>> = {
  applications: applicationsJobs,
  reviews: reviewsJobs,
  statistics: statisticsJobs,
  platform: platformJobs,
}

/** A subgraph over its database, ready to execute; addresses of files are signed with the key. */
export const executorOf = (database: Database, logger: Logger, key: Buffer): ExecuteSubgraph => {
  const { name, schema, makeContext } = SUBGRAPHS[database.owner]
  const signAddress = addressSigner(key)
  return subgraphExecutor(
    {
      ...{ name, schema },
      makeContext: (viewer, requestId) =>
        makeContext(openSession(database, viewer, requestId), true, signAddress),
    },
    logger,
  )
}

/** The files of the owner that keeps them. */
export const filesOf = (database: Database, key: Buffer): ServeFile =>
  fileServer({ key, open: (viewer, requestId) => openSession(database, viewer, requestId) })
