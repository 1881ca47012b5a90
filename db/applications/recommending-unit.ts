import { defineEntity, p } from '@mikro-orm/core'
import { GOVERNMENTS, type Governments } from '@ndseb/shared/vocabulary/plans-and-policies.ts'
import { oneOf, searchKey } from '../columns.ts'
import { readableByAll } from '../policies.ts'

/** When and by which paper a place became a demonstration city or a pilot area (N20, N23). */
export type UnitStatus = {
  kind: 'DEMONSTRATION_CITY' | 'PILOT_AREA'
  since: string | null
  until: string | null
  /** Null where the paper is not recorded: the first demonstration cities (see recommending-units.json). */
  paper: string | null
}

/** A recommending unit: a demonstration city, a pilot area, or one place that is both (N20). Its own place id (N89). */
export const RecommendingUnit = defineEntity({
  name: 'RecommendingUnit',
  schema: 'applications',
  properties: {
    id: p.string().primary().length(40),
    name: p.string().length(60),
    nameEn: p.string().length(80),
    searchKey: searchKey(),
    provinceCode: p.string().columnType('char(2)'),
    /** Which governments its parks show plans and policies of (N29). */
    governments: p.string().length(20).default('PROVINCE_AND_CITY').$type<Governments>(),
    statuses: p.json<UnitStatus[]>(),
    /** The same word where places overlap without being the same; a ruling may give them one place (N21). */
    overlap: p.string().length(40).nullable(),
    /** Recommends only where a ruling enables it (N3). */
    byRuling: p.boolean().default(false),
  },
  checks: [{ name: 'recommending_unit_governments', expression: oneOf('governments', GOVERNMENTS) }],
  rowLevelSecurity: true,
  policies: readableByAll,
})
