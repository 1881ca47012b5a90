import type { Session } from '@ndseb/db/session.ts'
import type { PlaceOrder } from '../generated/graphql.ts'
import type { Province, RecommendingUnit } from '../parents.ts'

const PROVINCE = 'select code as id, code, name, full_name as "fullName", region from applications.province'
const UNIT =
  'select id, name, name_en as "nameEn", province_code as "provinceCode", governments, statuses, overlap, by_ruling as "byRuling" from applications.recommending_unit'

/** Places are listed by region code, or by pinyin (N87). */
const orderOf = (order: PlaceOrder | null | undefined, byCode: string) =>
  order === 'PINYIN_ASC' ? 'search_key collate "C"' : byCode

/** The 31 that the notice addresses (N3). */
export const readProvinces = (session: Session, order?: PlaceOrder | null) =>
  session.read<Province>(`${PROVINCE} where addressed order by ${orderOf(order, 'code')}`)

/** The 31 that the notice addresses (N3). */
export const readProvincesByCode = (session: Session, codes: readonly string[]) =>
  session.read<Province>(`${PROVINCE} where code = any($1)`, [codes])

/** The 37 of the lists (N20). */
export const readUnits = (session: Session, order?: PlaceOrder | null) =>
  session.read<RecommendingUnit>(
    `${UNIT} where not by_ruling order by ${orderOf(order, 'province_code, id')}`,
  )

/** The same with those that a ruling may enable (N3). */
export const readEveryUnit = (session: Session) =>
  session.read<RecommendingUnit>(`${UNIT} order by province_code, id`)

export const readUnitsById = (session: Session, ids: readonly string[]) =>
  session.read<RecommendingUnit>(`${UNIT} where id = any($1)`, [ids])

export const readUnitsOfProvinces = (session: Session, codes: readonly string[]) =>
  session.read<RecommendingUnit>(`${UNIT} where province_code = any($1) order by id`, [codes])
