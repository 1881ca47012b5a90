import type { Session } from '@ndseb/db/session.ts'
import type { Ordering } from '@ndseb/shared/subgraph/connection.ts'
import { readPage } from '@ndseb/shared/subgraph/read-page.ts'
import { bestMatch, byName, byPinyin, orderOr } from '@ndseb/shared/subgraph/search.ts'
import type { QueryParksArgs } from '../generated/graphql.ts'
import type { Park } from '../parents.ts'

const COLUMNS = `p.id, p.name, p.type, p.management_body as "managementBody", p.credit_code as "creditCode",
  p.operating_since::text as "operatingSince", trim_scale(p.area_km2)::text as "areaKm2", p.fictional, p.unit_id as "unitId"`

const ORDERINGS = {
  PROVINCE_ASC: {
    name: 'PROVINCE_ASC',
    direction: 'asc',
    keys: [
      { field: 'provinceCode', column: 'p.province_code', kind: 'text' },
      { field: 'id', column: 'p.id', kind: 'id' },
    ],
  },
  PINYIN_ASC: byPinyin('p'),
  BEST_MATCH: bestMatch('p'),
} as const satisfies Record<string, Ordering<'provinceCode' | 'searchKey' | 'fit' | 'id'>>

/** A page of the parks that the viewer may see: by region code, or by pinyin (N87). */
export const listParks = (session: Session, { filter, orderBy, ...page }: QueryParksArgs) =>
  readPage<Park & { provinceCode: string; searchKey: string; fit: number }>(
    session,
    {
      columns: `${COLUMNS}, p.province_code as "provinceCode", p.search_key as "searchKey", sought.fit`,
      from: 'applications.park p',
      search: byName('p', filter?.text),
      conditions: [
        ['p.unit_id = $', filter?.unitId],
        ['p.province_code = $', filter?.provinceCode],
        ['p.type = any($)', filter?.types],
      ],
      ordering: ORDERINGS[orderOr(orderBy, filter?.text, 'PROVINCE_ASC')],
    },
    page,
  )

export const readParksById = (session: Session, ids: readonly string[]) =>
  session.read<Park>(`select ${COLUMNS} from applications.park p where p.id = any($1)`, [ids])

export const readParksOfUnits = (session: Session, unitIds: readonly string[]) =>
  session.read<Park>(
    `select ${COLUMNS} from applications.park p where p.unit_id = any($1) order by p.search_key collate "C", p.id`,
    [unitIds],
  )
