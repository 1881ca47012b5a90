import { defineEntity, p } from '@mikro-orm/core'
import { moment, uuidv7 } from '../columns.ts'
import { anyOf, isOfPark, isOfUnit } from '../policies.ts'
import { placeOf } from './ruling.ts'

/** A unit's recommendation in a round, one or as many as the programme's quota: the partial unique indexes are the rule, also under a race (N19, N21). */
export const Recommendation = defineEntity({
  name: 'Recommendation',
  schema: 'applications',
  properties: {
    id: uuidv7(),
    roundId: p.uuid(),
    unitId: p.string().length(40),
    /** The one place that it takes: the unit's own, or that of the units which overlap, where so ruled (N21). */
    place: p.string().length(40),
    /** 1 to the round's quota: a unit's first place, second, … (N19). */
    slot: p.integer(),
    applicationId: p.uuid(),
    at: moment(),
    withdrawnAt: moment().nullable(),
  },
  uniques: [
    {
      name: 'recommendation_one_per_application',
      expression:
        'create unique index recommendation_one_per_application on applications.recommendation (application_id) where withdrawn_at is null',
    },
    {
      name: 'recommendation_one_per_unit',
      expression:
        'create unique index recommendation_one_per_unit on applications.recommendation (round_id, unit_id, slot) where withdrawn_at is null',
    },
    {
      name: 'recommendation_one_per_place',
      expression:
        'create unique index recommendation_one_per_place on applications.recommendation (round_id, place, slot) where withdrawn_at is null',
    },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: `exists (select 1 from applications.application a where a.id = application_id)`,
    },
    {
      name: 'recommend',
      command: 'insert',
      check: `${isOfUnit('unit_id')} and exists (select 1 from applications.application a where a.id = application_id
        and a.unit_id = recommendation.unit_id and a.round_id = recommendation.round_id)
        and slot between 1 and (select r.quota_per_unit from applications.round r where r.id = recommendation.round_id)
        and place = ${placeOf('recommendation.round_id', 'recommendation.unit_id')}`,
    },
    {
      // It falls with its application, which its unit or its park has withdrawn.
      name: 'withdraw',
      command: 'update',
      using: `withdrawn_at is null and exists (select 1 from applications.application a where a.id = application_id
        and a.status = 'WITHDRAWN' and ${anyOf(isOfUnit('a.unit_id'), isOfPark('a.park_id'))})`,
      check: 'withdrawn_at is not null',
    },
  ],
})
