import type { Session } from '@ndseb/db/session.ts'
import type { Ordering } from '@ndseb/shared/subgraph/connection.ts'
import { readPage } from '@ndseb/shared/subgraph/read-page.ts'
import type { QueryExportJobsArgs } from '../generated/graphql.ts'
import type { ExportJob } from '../parents/files.ts'

const COLUMNS = `id, status, dataset, format, years, park_id as "parkId", as_of as "asOf", file_id as "fileId",
  rows_written::text as "rowsWritten", bytes_written::text as "bytesWritten", created_at as "createdAt",
  started_at as "startedAt", finished_at as "finishedAt", sources, refusal`

/** Ids are UUIDv7: their order is the order of asking. */
const LATEST: Ordering<'id'> = {
  name: 'LATEST',
  direction: 'desc',
  keys: [{ field: 'id', column: 'id', kind: 'id' }],
}

export const readExportJobsById = (session: Session, ids: readonly string[]) =>
  session.read<ExportJob>(`select ${COLUMNS} from statistics.export_job where id = any($1)`, [ids])

/** A page of the viewer's exports, latest first. */
export const listExportJobs = (session: Session, { filter, ...page }: QueryExportJobsArgs) =>
  readPage<ExportJob>(
    session,
    {
      columns: COLUMNS,
      from: 'statistics.export_job',
      conditions: [['status = any($)', filter?.statuses]],
      ordering: LATEST,
    },
    page,
  )
