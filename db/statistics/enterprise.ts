import { defineEntity, p } from '@mikro-orm/core'
import { createdAt } from '../columns.ts'
import { anyOf, isMinistry, isRole, isSystem } from '../policies.ts'

/** Single enterprises are for the ministries; others get what the functions of db/sql/statistics.sql give (N84). */
export const seesEveryEnterprise = anyOf(isSystem, isMinistry)

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
  indexes: [{ name: 'enterprise_name', properties: ['nameKey'] }],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: seesEveryEnterprise },
    { name: 'register', command: 'insert', check: isRole('MOFCOM_OFFICER') },
    { name: 'rename', command: 'update', using: isRole('MOFCOM_OFFICER') },
  ],
})
