import type { Session } from '@ndseb/db/session.ts'
import type { Ordering } from '@ndseb/shared/subgraph/connection.ts'
import { readPage } from '@ndseb/shared/subgraph/read-page.ts'
import type { QueryImportJobsArgs } from '../generated/graphql.ts'
import type { ImportJob } from '../parents/files.ts'

const COLUMNS = `id, status, file_id as "fileId", file_name as "fileName", size::float8 as size, extract_date::text as "extractDate",
  park_id as "parkId", on_fault as "onFault", dry_run as "dryRun", encoding, started_by_id as "startedById",
  started_by_name as "startedBy", bytes_read::float8 as "bytesRead", rows_read as "rowsRead", rows_rejected as "rowsRejected",
  elapsed_ms as "elapsedMs", created_at as "createdAt", queued_at as "queuedAt", started_at as "startedAt",
  finished_at as "finishedAt", sheet, notes, years, refusal, rejected_file_id as "rejectedFileId"`

/** Ids are UUIDv7: their order is the order of asking. */
const LATEST: Ordering<'id'> = {
  name: 'LATEST',
  direction: 'desc',
  keys: [{ field: 'id', column: 'id', kind: 'id' }],
}

export const readJobsById = (session: Session, ids: readonly string[]) =>
  session.read<ImportJob>(`select ${COLUMNS} from statistics.import_job where id = any($1)`, [ids])

/** A page of the jobs, latest first. */
export const listJobs = (session: Session, { filter, ...page }: QueryImportJobsArgs) =>
  readPage<ImportJob>(
    session,
    {
      columns: COLUMNS,
      from: 'statistics.import_job',
      conditions: [['status = any($)', filter?.statuses]],
      ordering: LATEST,
    },
    page,
  )
