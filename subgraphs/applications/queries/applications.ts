import type { Session } from '@ndseb/db/session.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import { keyset, type Ordering, parsePage, toConnection } from '@ndseb/shared/subgraph/connection.ts'
import type { ApplicationFilter, QueryApplicationsArgs } from '../generated/graphql.ts'
import type { Application } from '../parents.ts'

const COLUMNS = `a.id, a.round_id as "roundId", a.park_id as "parkId", a.unit_id as "unitId",
  a.province_code as "provinceCode", a.status, a.version, a.created_at as "createdAt", a.filed_at as "filedAt",
  a.forwarded_at as "forwardedAt"`

/** Ids are UUIDv7: their order is the order of creation. */
const ORDERINGS = {
  CREATED_ASC: { name: 'CREATED_ASC', direction: 'asc', keys: [{ field: 'id', column: 'a.id', kind: 'id' }] },
  CREATED_DESC: {
    name: 'CREATED_DESC',
    direction: 'desc',
    keys: [{ field: 'id', column: 'a.id', kind: 'id' }],
  },
} as const satisfies Record<string, Ordering<'id'>>

export const readApplicationsById = (session: Session, ids: readonly string[]) =>
  session.read<Application>(`select ${COLUMNS} from applications.application a where a.id = any($1)`, [ids])

/** A page of the applications that the viewer may see. */
export async function listApplications(session: Session, args: QueryApplicationsArgs) {
  const page = parsePage<'id'>(args, ORDERINGS[args.orderBy ?? 'CREATED_ASC'], session.viewer.language)
  const { where, params } = conditions(args.filter ?? {})
  const cut = keyset(page, params.length + 1)
  const rows = await session.read<Application>(
    `select ${COLUMNS} from applications.application a
      where ${where} and ${cut.where} order by ${cut.orderBy} limit ${cut.limit}`,
    [...params, ...cut.params],
  )
  return toConnection(rows, page, async () => {
    const [count] = await session.read<{ total: number }>(
      `select count(*)::int as total from applications.application a where ${where}`,
      params,
    )
    return count?.total ?? 0
  })
}

function conditions({ roundId, statuses, provinceCode, unitId }: ApplicationFilter) {
  const wanted: [string, unknown][] = []
  if (roundId != null) wanted.push(['a.round_id = $', parseId(roundId, ['filter', 'roundId'])])
  if (statuses != null) wanted.push(['a.status = any($)', statuses.slice(0, 20)])
  if (provinceCode != null) wanted.push(['a.province_code = $', provinceCode])
  if (unitId != null) wanted.push(['a.unit_id = $', unitId])
  const where = wanted.map(([sql], index) => sql.replace('$', `$${index + 1}`)).join(' and ')
  return { where: where || 'true', params: wanted.map(([, value]) => value) }
}
