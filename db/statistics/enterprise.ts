import { defineEntity, p } from '@mikro-orm/core'
import { createdAt } from '../columns.ts'
import { anyOf, isMinistry, isRole, isSystem } from '../policies.ts'

/** Single enterprises are for the ministries; others get what the functions of db/sql/statistics.sql give (N84). */
export const seesEveryEnterprise = anyOf(isSystem, isMinistry)

/** How names that begin or end alike are found, whatever the collation: what waits for a match is held against them (N91). */
export const nameIndexesOf = (table: string) => [
  {
    name: `${table}_name_begins`,
    expression: `create index ${table}_name_begins on statistics.${table} (name_key text_pattern_ops)`,
  },
  {
    name: `${table}_name_ends`,
    expression: `create index ${table}_name_ends on statistics.${table} (reverse(name_key) text_pattern_ops)`,
  },
]

/** An enterprise by its credit code, under the name that it last reported (N40). */
export const Enterprise = defineEntity({
  name: 'Enterprise',
  schema: 'statistics',
  properties: {
    creditCode: p.string().columnType('char(18)').primary(),
    name: p.string().length(200),
    /** The name as it is matched: width and brackets folded (N91). */
    nameKey: p.string().length(200),
    createdAt: createdAt(),
  },
  indexes: [{ name: 'enterprise_name', properties: ['nameKey'] }, ...nameIndexesOf('enterprise')],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: seesEveryEnterprise },
    { name: 'register', command: 'insert', check: isRole('MOFCOM_OFFICER') },
    { name: 'rename', command: 'update', using: isRole('MOFCOM_OFFICER') },
  ],
})
