import { defineEntity, p } from '@mikro-orm/core'
import { APPLICATION_STATUSES, EDITABLE_STATUSES } from '@ndseb/shared/lifecycles/application.ts'
import { createdAt, moment, oneOf, searchKey, uuidv7 } from '../columns.ts'
import {
  anyOf,
  isInLiveRound,
  isMinistry,
  isOfPark,
  isOfProvince,
  isOfUnit,
  isRole,
  isSystem,
  viewer,
} from '../policies.ts'
import { Round } from './round.ts'

/**
 * Who sees an application (N79–N80): its park and unit always; its province once it is recommended; the ministries
 * once the joint letter has forwarded it; an expert once admitted to it.
 */
const applicationIsVisible = anyOf(
  isSystem,
  isOfPark('park_id'),
  isOfUnit('unit_id'),
  `(${isOfProvince('province_code')} and recommended_at is not null)`,
  `(${isMinistry} and forwarded_at is not null)`,
  `(${isRole('EXPERT')} and exists (select 1 from applications.reader r where r.application_id = id and r.person_id = ${viewer.id} and r.admitted))`,
)

/**
 * One park's application in one round. The status has its only home here; nobody may update it but through
 * `applications.take_application_step` (N68, N74).
 */
export const Application = defineEntity({
  name: 'Application',
  schema: 'applications',
  properties: {
    id: uuidv7(),
    round: () => p.manyToOne(Round),
    parkId: p.uuid(),
    /** The park's name when the case was opened: what the papers of this case say. */
    parkName: p.string().length(120),
    searchKey: searchKey(),
    unitId: p.string().length(40),
    provinceCode: p.string().columnType('char(2)'),
    status: p.string().length(30).default('DRAFT'),
    /** Answers to the round's form, by question code (N4). */
    answers: p.json<Record<string, string>>().defaultRaw(`'{}'`),
    version: p.integer().version(),
    createdAt: createdAt(),
    recommendedAt: moment().nullable(),
    /** When the park filed it with the province, the last time. */
    filedAt: moment().nullable(),
    /** When the joint letter brought it to the ministries (N51). */
    forwardedAt: moment().nullable(),
  },
  indexes: [
    { name: 'application_round_status', properties: ['round', 'status', 'id'] },
    { name: 'application_province', properties: ['provinceCode', 'id'] },
    { name: 'application_unit', properties: ['unitId', 'id'] },
    { name: 'application_park', properties: ['parkId', 'id'] },
  ],
  uniques: [
    {
      name: 'application_one_live_per_park',
      expression: `create unique index application_one_live_per_park on applications.application (round_id, park_id) where status <> 'WITHDRAWN'`,
    },
  ],
  checks: [{ name: 'application_status', expression: oneOf('status', APPLICATION_STATUSES) }],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: applicationIsVisible },
    {
      name: 'start',
      command: 'insert',
      // A draft of the park as it is registered, which nobody has recommended, filed or forwarded yet.
      check: `status = 'DRAFT' and coalesce(recommended_at, filed_at, forwarded_at) is null and ${anyOf(isOfPark('park_id'), isOfUnit('unit_id'))}
        and exists (select 1 from applications.park p where p.id = application.park_id
          and p.unit_id = application.unit_id and p.province_code = application.province_code)`,
    },
    {
      name: 'write',
      command: 'update',
      using: `${isOfPark('park_id')} and ${oneOf('status', EDITABLE_STATUSES)} and ${isInLiveRound('application.round_id')}`,
    },
  ],
})
