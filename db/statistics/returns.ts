import { defineEntity, p } from '@mikro-orm/core'
import { BUSINESS_TYPES } from '@ndseb/shared/rules/enterprise-count.ts'
import { CURRENCIES, SERVICE_CATEGORIES } from '@ndseb/shared/vocabulary/statistics.ts'
import { amount, oneOf } from '../columns.ts'
import { isRole } from '../policies.ts'
import { seesEveryEnterprise } from './enterprise.ts'

/** What a row of either system has: the code as it stood there, and as it was read (N40). */
const reported = {
  batchId: p.uuid().primary(),
  rowNumber: p.integer().primary(),
  rawCode: p.string().length(60).nullable(),
  /** Null: missing or invalid; the row waits for a match and is not counted. */
  creditCode: p.string().columnType('char(18)').nullable(),
  codeFault: p.string().length(20).nullable(),
  name: p.string().length(200),
  nameKey: p.string().length(200),
  periodYear: p.integer(),
}

/**
 * What an enterprise reported is the ministries' to read (N84). A province, a park, a unit and an expert get what
 * `statistics.list_counted` and `count_enterprises` give of it (db/sql/statistics.sql).
 */
const policiesOf = (table: string) => [
  { name: 'read', command: 'select' as const, using: seesEveryEnterprise },
  { name: 'import', command: 'insert' as const, check: isRole('MOFCOM_OFFICER') },
  {
    name: 'discard',
    command: 'delete' as const,
    using: `${isRole('MOFCOM_OFFICER')} and exists (select 1 from statistics.return_batch b where b.id = ${table}.batch_id and b.status = 'OPEN')`,
  },
]

/** What counting looks for (N39), and what has no valid code (N40): small parts of the facts, each with its index. */
const indexesOf = (table: string, counted: string) => [
  {
    name: `${table}_counted`,
    expression: `create index ${table}_counted on statistics.${table} (batch_id, credit_code) where ${counted}`,
  },
  {
    name: `${table}_without_code`,
    expression: `create index ${table}_without_code on statistics.${table} (batch_id, name_key) where credit_code is null`,
  },
]

const codeIsJudged = '(credit_code is null) = (code_fault is not null)'

/** A row of 服贸直报: what an enterprise exported in a category, by quarter or for the year. */
export const DirectReturn = defineEntity({
  name: 'DirectReturn',
  schema: 'statistics',
  properties: {
    ...reported,
    category: p.string().length(40),
    quarter: p.integer().nullable(),
    amount: amount(),
    currency: p.string().length(3),
  },
  checks: [
    { name: 'direct_return_code', expression: codeIsJudged },
    { name: 'direct_return_category', expression: oneOf('category', SERVICE_CATEGORIES) },
    { name: 'direct_return_currency', expression: oneOf('currency', CURRENCIES) },
    { name: 'direct_return_quarter', expression: 'quarter between 1 and 4' },
    { name: 'direct_return_amount', expression: 'amount >= 0' },
  ],
  indexes: indexesOf('direct_return', `category = 'TELECOM_COMPUTER_INFORMATION'`),
  rowLevelSecurity: true,
  policies: policiesOf('direct_return'),
})

/** A row of the outsourcing system: what an enterprise executed for clients of a region, by month or for the year. */
export const OutsourcingReturn = defineEntity({
  name: 'OutsourcingReturn',
  schema: 'statistics',
  properties: {
    ...reported,
    businessType: p.string().length(3),
    /** Clients in Hong Kong, Macao and Taiwan are offshore (N39). */
    offshore: p.boolean(),
    clientRegion: p.string().length(60),
    month: p.integer().nullable(),
    amountUsd: amount(),
  },
  checks: [
    { name: 'outsourcing_return_code', expression: codeIsJudged },
    { name: 'outsourcing_return_business_type', expression: oneOf('business_type', BUSINESS_TYPES) },
    { name: 'outsourcing_return_month', expression: 'month between 1 and 12' },
    { name: 'outsourcing_return_amount', expression: 'amount_usd >= 0' },
  ],
  indexes: indexesOf('outsourcing_return', `business_type = 'ITO' and offshore`),
  rowLevelSecurity: true,
  policies: policiesOf('outsourcing_return'),
})
