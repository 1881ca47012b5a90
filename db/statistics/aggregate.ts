import { defineEntity, p } from '@mikro-orm/core'
import { BUSINESS_TYPES, COUNT_SYSTEMS } from '@ndseb/shared/rules/enterprise-count.ts'
import { REGIONS } from '@ndseb/shared/rules/place.ts'
import {
  CLIENT_REGIONS,
  DELIVERIES,
  ENTERPRISE_BANDS,
  PLACE_LEVELS,
  QUARTERS,
  RELEASE_STATUSES,
  WITHHELD_REASONS,
} from '@ndseb/shared/vocabulary/aggregates.ts'
import { SERVICE_CATEGORIES } from '@ndseb/shared/vocabulary/statistics.ts'
import { civilDate, moment, oneOf, uuidv7 } from '../columns.ts'
import { rate } from '../converted.ts'
import { anyOf, isMinistry, isOfProvince, isRole, isSystem } from '../policies.ts'

/** As many digits as an amount times a rate has (N34). Unit: whole units of the release's currency. */
const total = () => p.decimal('string').precision(38).scale(10)
/** The codes of the four dimensions, as subgraphs/statistics/domain/aggregate-trees.ts writes them: the same in every release. */
const coordinate = () => p.string().length(150).primary()
const released = 'release_id in (select r.id from statistics.aggregate_release r)'
const releases = anyOf(isSystem, isRole('MOFCOM_OFFICER'))

/**
 * The aggregates of one system and year as they were reckoned at one time from the extracts in force. A later release
 * replaces it and leaves it readable for the ministries, so that a figure can be shown as it was known; others see
 * the current one alone, because two releases side by side would tell what single enterprises corrected.
 */
export const AggregateRelease = defineEntity({
  name: 'AggregateRelease',
  schema: 'statistics',
  properties: {
    id: uuidv7(),
    system: p.string().length(30),
    year: p.integer(),
    revision: p.integer(),
    status: p.string().length(10),
    releasedAt: moment(),
    /** The extracts that it rests on, and the day of the latest of them. */
    extractIds: p.array<string>().columnType('uuid[]'),
    extractDate: civilDate(),
    currency: p.string().length(3),
    /** The rate by which amounts in US dollars were converted; null where there were none, or none was recorded (N35). */
    exchangeRateId: p.uuid().nullable(),
    exchangeRate: rate().nullable(),
    ruleVersion: p.string().length(20),
  },
  checks: [
    { name: 'aggregate_release_system', expression: oneOf('system', COUNT_SYSTEMS) },
    { name: 'aggregate_release_status', expression: oneOf('status', RELEASE_STATUSES) },
    { name: 'aggregate_release_year', expression: 'year between 2000 and 2100' },
  ],
  uniques: [
    { name: 'aggregate_release_revision', properties: ['system', 'year', 'revision'] },
    {
      name: 'aggregate_release_one_current',
      expression: `create unique index aggregate_release_one_current on statistics.aggregate_release (system, year) where status = 'CURRENT'`,
    },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: anyOf(isSystem, isMinistry, `(not ${isRole('PUBLIC')} and status = 'CURRENT')`),
    },
    { name: 'release', command: 'insert', check: releases },
    {
      name: 'replace',
      command: 'update',
      using: `${releases} and status = 'CURRENT'`,
      check: `${releases} and status = 'REPLACED'`,
    },
  ],
})

/** One aggregate as others see it: a null amount is withheld (N84), and a cell that is not there is 0. */
export const Aggregate = defineEntity({
  name: 'Aggregate',
  schema: 'statistics',
  properties: {
    releaseId: p.uuid().primary(),
    coordinate: coordinate(),
    /** The whole year where null; and so on: what is null is the total over it. */
    quarter: p.string().length(10).nullable(),
    placeLevel: p.string().length(15),
    region: p.string().length(10).nullable(),
    provinceCode: p.string().columnType('char(2)').nullable(),
    parkId: p.uuid().nullable(),
    category: p.string().length(40).nullable(),
    businessType: p.string().length(3).nullable(),
    delivery: p.string().length(10).nullable(),
    clientRegion: p.string().length(10).nullable(),
    amount: total().nullable(),
    band: p.string().length(10).nullable(),
  },
  checks: [
    { name: 'aggregate_quarter', expression: oneOf('quarter', QUARTERS) },
    { name: 'aggregate_place_level', expression: oneOf('place_level', PLACE_LEVELS) },
    { name: 'aggregate_region', expression: oneOf('region', REGIONS) },
    { name: 'aggregate_category', expression: oneOf('category', SERVICE_CATEGORIES) },
    { name: 'aggregate_business_type', expression: oneOf('business_type', BUSINESS_TYPES) },
    { name: 'aggregate_delivery', expression: oneOf('delivery', DELIVERIES) },
    { name: 'aggregate_client_region', expression: oneOf('client_region', CLIENT_REGIONS) },
    { name: 'aggregate_band', expression: oneOf('band', ENTERPRISE_BANDS) },
    { name: 'aggregate_shown_whole', expression: '(amount is null) = (band is null)' },
  ],
  indexes: [
    {
      name: 'aggregate_by_place',
      expression: `create index aggregate_by_place on statistics.aggregate (release_id, place_level, province_code, quarter)`,
    },
  ],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: released },
    { name: 'release', command: 'insert', check: releases },
  ],
})

/** What stands behind an aggregate, for its owners: the ministries all, a province that of its own (N84). */
export const AggregateBacking = defineEntity({
  name: 'AggregateBacking',
  schema: 'statistics',
  properties: {
    releaseId: p.uuid().primary(),
    coordinate: coordinate(),
    provinceCode: p.string().columnType('char(2)').nullable(),
    amount: total(),
    enterprises: p.integer(),
    /** Null: others see it as well. */
    withheldAs: p.string().length(15).nullable(),
  },
  checks: [
    { name: 'aggregate_backing_withheld', expression: oneOf('withheld_as', WITHHELD_REASONS) },
    { name: 'aggregate_backing_enterprises', expression: 'enterprises >= 1' },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: `${anyOf(isSystem, isMinistry, isOfProvince('province_code'))} and ${released}`,
    },
    { name: 'release', command: 'insert', check: releases },
  ],
})
