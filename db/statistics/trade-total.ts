import { defineEntity, p } from '@mikro-orm/core'
import { TRADE_FLOWS } from '@ndseb/shared/vocabulary/trade-totals.ts'
import { civilDate, moment, oneOf, uuidv7 } from '../columns.ts'
import { conversionChecks, isRecordedRate, original, yiYuan } from '../converted.ts'
import {
  anyOf,
  isByViewer,
  isMinistry,
  isOfPark,
  isOfProvince,
  isRole,
  isSystem,
  viewer,
} from '../policies.ts'

/** How the whole country is named among the places of totals; a province by its code, a park by its id. */
export const COUNTRY = 'COUNTRY'

/**
 * Foreign trade exports of a place and year, of goods by customs or of services by the balance of payments, as MOFCOM took them
 * from a source (N15). A correction is a further revision; nothing is overwritten.
 */
export const TradeTotal = defineEntity({
  name: 'TradeTotal',
  schema: 'statistics',
  properties: {
    id: uuidv7(),
    place: p.string().length(36),
    /** Null of the country; of a park that of its province. */
    provinceCode: p.string().columnType('char(2)').nullable(),
    parkId: p.uuid().nullable(),
    year: p.integer(),
    flow: p.string().length(10),
    /** Unit: 亿元. */
    value: yiYuan(),
    ...original(),
    source: p.string().length(200),
    extractDate: civilDate(),
    revision: p.integer(),
    recordedById: p.string().length(64),
    recordedByName: p.string().length(80),
    recordedAt: moment(),
  },
  uniques: [{ name: 'trade_total_revision', properties: ['place', 'year', 'flow', 'revision'] }],
  checks: [
    { name: 'trade_total_flow', expression: oneOf('flow', TRADE_FLOWS) },
    {
      name: 'trade_total_place',
      expression: `place = coalesce(park_id::text, province_code, '${COUNTRY}') and (park_id is null or province_code is not null)`,
    },
    { name: 'trade_total_value', expression: 'value >= 0' },
    ...conversionChecks('trade_total', 'true'),
    { name: 'trade_total_year', expression: 'year between 2000 and 2100' },
    { name: 'trade_total_revision_from_one', expression: 'revision >= 1' },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      // What customs and the balance of payments say of the country and the provinces is published; what a park exports is not.
      name: 'read',
      command: 'select',
      using: `(case when park_id is null then ${viewer.role} <> 'PUBLIC'
        else ${anyOf(isSystem, isMinistry, isOfProvince('province_code'), isOfPark('park_id'))} end)`,
    },
    {
      name: 'record',
      command: 'insert',
      check: `(${isRole('MOFCOM_OFFICER')} and ${isByViewer('recorded_by_id', 'recorded_by_name')}
        and (park_id is null or province_code = (select p.province_code from applications.park p where p.id = park_id))
        and ${isRecordedRate('trade_total', 'trade_total.year')})`,
    },
  ],
})
