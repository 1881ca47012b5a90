import { defineEntity, p } from '@mikro-orm/core'
import { TIE_STATUSES } from '@ndseb/shared/lifecycles/expert-tie.ts'
import { EMPLOYER_KINDS, TIE_KINDS } from '@ndseb/shared/vocabulary/experts.ts'
import { moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isByViewer, isMinistry, isRole, isSystem, viewer } from '../policies.ts'

const isMofcom = isRole('MOFCOM_OFFICER')
export const isHimself = `(${isRole('EXPERT')} and person_id = ${viewer.id})`
export const seenByMinistriesAndHimself = {
  name: 'read',
  command: 'select' as const,
  using: anyOf(isSystem, isMinistry, isHimself),
}

/** What the pool says of an expert: what conflicts are judged by (N82). */
const description = () => ({
  name: p.string().length(80),
  field: p.string().length(120),
  employer: p.string().length(120),
  /** The employer's name as it is matched: width and brackets folded (N91). */
  employerKey: p.string().length(120),
  employerCode: p.string().columnType('char(18)').nullable(),
  employerKind: p.string().length(20),
  /** Of a city's government: the place, which is a recommending unit (N89). Null for a province's. */
  employerUnitId: p.string().length(40).nullable(),
  /** Null for a national body. */
  provinceCode: p.string().columnType('char(2)').nullable(),
})
const DESCRIBED = [
  ...['name', 'field', 'employer', 'employer_key', 'employer_code', 'employer_kind', 'employer_unit_id'],
  'province_code',
]
const described = (table: string) => DESCRIBED.map((column) => `${table}.${column}`).join(', ')
const checksOf = (table: string) => [
  { name: `${table}_employer_kind`, expression: oneOf('employer_kind', EMPLOYER_KINDS) },
  {
    name: `${table}_employer_place`,
    expression: `employer_unit_id is null or (employer_kind = 'GOVERNMENT' and province_code is not null)`,
  },
]

/** What the pool says of an expert is his last edition, whoever writes it. */
const saysItsLastEdition = `exists (select 1 from reviews.expert_edition e
  where e.person_id = expert.person_id and e.edition = expert.edition and (${described('e')}) is not distinct from (${described('expert')})
    and not exists (select 1 from reviews.expert_edition later where later.person_id = e.person_id and later.edition > e.edition))`

/** An expert of the pool, which MOFCOM alone keeps (N52). */
export const Expert = defineEntity({
  name: 'Expert',
  schema: 'reviews',
  properties: {
    personId: p.string().length(64).primary(),
    ...description(),
    edition: p.integer(),
    /** Demonstration data that is made up says so. */
    fictional: p.boolean().default(false),
  },
  checks: checksOf('expert'),
  rowLevelSecurity: true,
  policies: [
    seenByMinistriesAndHimself,
    { name: 'enrol', command: 'insert', check: `${isMofcom} and ${saysItsLastEdition}` },
    { name: 'amend', command: 'update', using: isMofcom, check: `${isMofcom} and ${saysItsLastEdition}` },
  ],
})

/** What the pool said of an expert, and why it was changed: one an entry or amendment, never altered (N75). */
export const ExpertEdition = defineEntity({
  name: 'ExpertEdition',
  schema: 'reviews',
  properties: {
    personId: p.string().length(64).primary(),
    edition: p.integer().primary(),
    ...description(),
    reason: p.text(),
    recordedAt: moment(),
    recordedById: p.string().length(64),
    recordedByName: p.string().length(80),
  },
  checks: [...checksOf('expert_edition'), { name: 'expert_edition_positive', expression: 'edition > 0' }],
  rowLevelSecurity: true,
  policies: [
    seenByMinistriesAndHimself,
    {
      name: 'record',
      command: 'insert',
      check: `${isMofcom} and ${isByViewer('recorded_by_id', 'recorded_by_name')}`,
    },
  ],
})

/** A tie that an expert declares before any assignment, and ends himself (N82). Nobody else writes it (N85). */
export const ExpertTie = defineEntity({
  name: 'ExpertTie',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    personId: p.string().length(64),
    kind: p.string().length(20),
    parkId: p.uuid().nullable(),
    name: p.string().length(120).nullable(),
    nameKey: p.string().length(120).nullable(),
    creditCode: p.string().columnType('char(18)').nullable(),
    unitId: p.string().length(40).nullable(),
    provinceCode: p.string().columnType('char(2)').nullable(),
    description: p.text(),
    status: p.string().length(20).default('STANDING'),
    version: p.integer().version(),
    declaredAt: moment(),
    endedAt: moment().nullable(),
  },
  indexes: [{ name: 'expert_tie_person', properties: ['personId', 'id'] }],
  checks: [
    { name: 'expert_tie_kind', expression: oneOf('kind', TIE_KINDS) },
    { name: 'expert_tie_status', expression: oneOf('status', TIE_STATUSES) },
    {
      name: 'expert_tie_names',
      expression: `case kind when 'PARK' then park_id is not null when 'ENTERPRISE' then name_key is not null when 'GOVERNMENT' then province_code is not null else true end`,
    },
    { name: 'expert_tie_ended', expression: `(status = 'ENDED') = (ended_at is not null)` },
  ],
  rowLevelSecurity: true,
  policies: [
    seenByMinistriesAndHimself,
    {
      name: 'declare',
      command: 'insert',
      check: `${isHimself} and status = 'STANDING' and exists (select 1 from reviews.expert e where e.person_id = expert_tie.person_id)`,
    },
    {
      name: 'end',
      command: 'update',
      using: `${isHimself} and status = 'STANDING'`,
      check: `${isHimself} and status = 'ENDED'`,
    },
  ],
})
