import type { Session } from '@ndseb/db/session.ts'
import type { Park, Province, RecommendingUnit } from '../parents.ts'

const PROVINCE =
  'select code as id, code, name, full_name as "fullName", region, tier from applications.province'
const UNIT =
  'select id, name, name_en as "nameEn", province_code as "provinceCode", governments, statuses from applications.recommending_unit'

export const readProvinces = (session: Session) => session.read<Province>(`${PROVINCE} order by code`)

export const readProvincesByCode = (session: Session, codes: readonly string[]) =>
  session.read<Province>(`${PROVINCE} where code = any($1)`, [codes])

/** In the order of region code, as lists of places are printed (N87). */
export const readUnits = (session: Session) =>
  session.read<RecommendingUnit>(`${UNIT} order by province_code, id`)

export const readUnitsById = (session: Session, ids: readonly string[]) =>
  session.read<RecommendingUnit>(`${UNIT} where id = any($1)`, [ids])

export const readUnitsOfProvinces = (session: Session, codes: readonly string[]) =>
  session.read<RecommendingUnit>(`${UNIT} where province_code = any($1) order by id`, [codes])

const PARK = `select id, name, type, management_body as "managementBody", credit_code as "creditCode",
  operating_since::text as "operatingSince", trim_scale(area_km2)::text as "areaKm2", fictional, unit_id as "unitId"
  from applications.park`

export const readParksById = (session: Session, ids: readonly string[]) =>
  session.read<Park>(`${PARK} where id = any($1)`, [ids])

export const readParksOfUnits = (session: Session, unitIds: readonly string[]) =>
  session.read<Park>(`${PARK} where unit_id = any($1) order by name, id`, [unitIds])
