import { defineEntity, p } from '@mikro-orm/core'
import { createdAt } from '../columns.ts'
import { anyOf, isMinistry, isRole, isSystem } from '../policies.ts'

/**
 * Who may see what concerns single enterprises (N84): the ministries; for a province's officers and a park's clerk see
 * the policies of the membership. Experts, units, analysts and the public never do: they get counts.
 */
export const seesEveryEnterprise = anyOf(isSystem, isMinistry)
export const seesOwnEnterprises = isRole(
  'PROVINCIAL_COMMERCE',
  'PROVINCIAL_CYBERSPACE',
  'PROVINCIAL_INDUSTRY',
  'PARK',
)

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
    {
      name: 'read',
      command: 'select',
      using: anyOf(
        seesEveryEnterprise,
        `(${seesOwnEnterprises} and exists (select 1 from statistics.park_membership m where m.credit_code = enterprise.credit_code))`,
      ),
    },
    { name: 'register', command: 'insert', check: isRole('MOFCOM_OFFICER') },
    { name: 'rename', command: 'update', using: isRole('MOFCOM_OFFICER') },
  ],
})
