import type { Session } from '@ndseb/db/session.ts'
import type { Ordering } from '@ndseb/shared/subgraph/connection.ts'
import { readPage } from '@ndseb/shared/subgraph/read-page.ts'
import type { QueryReturnImportsArgs } from '../generated/graphql.ts'
import type { ReturnImport } from '../parents.ts'

const COLUMNS = `id, system, period_year as year, extract_date::text as "extractDate", park_id as "parkId", status,
  parts, rows, matched, content_hash as "contentHash", started_at as "startedAt", finished_at as "finishedAt"`

/** Ids are UUIDv7: their order is the order of the imports. */
const LATEST: Ordering<'id'> = {
  name: 'LATEST',
  direction: 'desc',
  keys: [{ field: 'id', column: 'id', kind: 'id' }],
}

export const readImportsById = (session: Session, ids: readonly string[]) =>
  session.read<ReturnImport>(`select ${COLUMNS} from statistics.return_batch where id = any($1)`, [ids])

/** A page of the imports, latest first. */
export const listImports = (session: Session, { filter, ...page }: QueryReturnImportsArgs) =>
  readPage<ReturnImport>(
    session,
    {
      columns: COLUMNS,
      from: 'statistics.return_batch',
      conditions: [
        ['system = $', filter?.system],
        ['period_year = $', filter?.year],
      ],
      ordering: LATEST,
    },
    page,
  )
