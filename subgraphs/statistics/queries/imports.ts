import type { Session } from '@ndseb/db/session.ts'
import { keyset, type Ordering, parsePage, toConnection } from '@ndseb/shared/subgraph/connection.ts'
import type { QueryReturnImportsArgs, ReturnImportFilter } from '../generated/graphql.ts'
import type { ReturnImport } from '../parents.ts'

const IMPORT = `select id, system, period_year as year, extract_date::text as "extractDate", park_id as "parkId", status,
  parts, rows, matched, content_hash as "contentHash", started_at as "startedAt", finished_at as "finishedAt"
  from statistics.return_batch`

/** Ids are UUIDv7: their order is the order of the imports. */
const LATEST: Ordering<'id'> = {
  name: 'LATEST',
  direction: 'desc',
  keys: [{ field: 'id', column: 'id', kind: 'id' }],
}

export const readImportsById = (session: Session, ids: readonly string[]) =>
  session.read<ReturnImport>(`${IMPORT} where id = any($1)`, [ids])

export async function listImports(session: Session, args: QueryReturnImportsArgs) {
  const page = parsePage<'id'>(args, LATEST, session.viewer.language)
  const { where, params } = conditions(args.filter ?? {})
  const cut = keyset(page, params.length + 1)
  const rows = await session.read<ReturnImport>(
    `${IMPORT} where ${where} and ${cut.where} order by ${cut.orderBy} limit ${cut.limit}`,
    [...params, ...cut.params],
  )
  return toConnection(rows, page, async () => {
    const [count] = await session.read<{ total: number }>(
      `select count(*)::integer as total from statistics.return_batch where ${where}`,
      params,
    )
    return count?.total ?? 0
  })
}

const conditions = ({ system, year }: ReturnImportFilter) => ({
  where: '($1::text is null or system = $1) and ($2::integer is null or period_year = $2)',
  params: [system ?? null, year ?? null],
})
