import type { Session } from '@ndseb/db/session.ts'
import { parseOptionalId } from '@ndseb/shared/scalars.ts'
import type { Ordering } from '@ndseb/shared/subgraph/connection.ts'
import { readPage } from '@ndseb/shared/subgraph/read-page.ts'
import { bestMatch, byName, byPinyin, orderOr } from '@ndseb/shared/subgraph/search.ts'
import type { QueryApplicationsArgs } from '../generated/graphql.ts'
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
  PROVINCE_ASC: {
    name: 'PROVINCE_ASC',
    direction: 'asc',
    keys: [
      { field: 'provinceCode', column: 'a.province_code', kind: 'text' },
      { field: 'id', column: 'a.id', kind: 'id' },
    ],
  },
  PINYIN_ASC: byPinyin('a'),
  BEST_MATCH: bestMatch('a'),
} as const satisfies Record<string, Ordering<'id' | 'provinceCode' | 'searchKey' | 'fit'>>

export const readApplicationsById = (session: Session, ids: readonly string[]) =>
  session.read<Application>(`select ${COLUMNS} from applications.application a where a.id = any($1)`, [ids])

/** A page of the applications that the viewer may see. */
export const listApplications = (session: Session, { filter, orderBy, ...page }: QueryApplicationsArgs) =>
  readPage<Application & { searchKey: string; fit: number }>(
    session,
    {
      columns: `${COLUMNS}, a.search_key as "searchKey", sought.fit`,
      from: 'applications.application a',
      search: byName('a', filter?.text),
      conditions: [
        ['a.park_id = $', parseOptionalId(filter?.parkId, ['filter', 'parkId'])],
        ['a.round_id = $', parseOptionalId(filter?.roundId, ['filter', 'roundId'])],
        ['a.status = any($)', filter?.statuses],
        ['a.province_code = $', filter?.provinceCode],
        ['a.unit_id = $', filter?.unitId],
      ],
      ordering: ORDERINGS[orderOr(orderBy, filter?.text, 'CREATED_ASC')],
    },
    page,
  )
