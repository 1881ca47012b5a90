import { defineEntity, p } from '@mikro-orm/core'
import { moment, uuidv7 } from '../columns.ts'
import { anyOf, isOfUnit } from '../policies.ts'

/** A unit's one recommendation in a round: the partial unique index is the rule, also under a race (N19). */
export const Recommendation = defineEntity({
  name: 'Recommendation',
  schema: 'applications',
  properties: {
    id: uuidv7(),
    roundId: p.uuid(),
    unitId: p.string().length(40),
    applicationId: p.uuid(),
    at: moment(),
    withdrawnAt: moment().nullable(),
  },
  uniques: [
    {
      name: 'recommendation_one_per_unit',
      expression:
        'create unique index recommendation_one_per_unit on applications.recommendation (round_id, unit_id) where withdrawn_at is null',
    },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: `exists (select 1 from applications.application a where a.id = application_id)`,
    },
    { name: 'recommend', command: 'insert', check: isOfUnit('unit_id') },
    {
      name: 'withdraw',
      command: 'update',
      using: anyOf(
        isOfUnit('unit_id'),
        `exists (select 1 from applications.application a where a.id = application_id)`,
      ),
    },
  ],
})
