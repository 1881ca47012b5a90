import { defineEntity, p } from '@mikro-orm/core'
import { EDITABLE_STATUSES } from '@ndseb/shared/lifecycles/application.ts'
import { BUSINESS_STANDARDS } from '@ndseb/shared/rules/finding.ts'
import {
  GOVERNMENT_LEVELS,
  type GovernmentLevel,
  PLAN_KINDS,
  type PlanKind,
} from '@ndseb/shared/vocabulary/plans-and-policies.ts'
import { createdAt, oneOf, uuidv7 } from '../columns.ts'
import { conversionChecks, isRecordedRate, original, yiYuan } from '../converted.ts'
import { isInLiveRound, isRole } from '../policies.ts'

/** What hangs on an application is seen with it, and written by its park while it is editable. */
const visibleWithApplication = {
  name: 'read',
  command: 'select' as const,
  using: 'exists (select 1 from applications.application a where a.id = application_id)',
}
const writableByPark = `${isRole('PARK')} and exists (select 1 from applications.application a
  where a.id = application_id and ${oneOf('a.status', EDITABLE_STATUSES)} and ${isInLiveRound('a.round_id')})`
/** `holds` is what a row must satisfy beside that. */
const writtenByPark = (holds?: string) => {
  const check = holds ? `${writableByPark} and ${holds}` : writableByPark
  return [
    visibleWithApplication,
    { name: 'add', command: 'insert' as const, check },
    { name: 'change', command: 'update' as const, using: writableByPark, ...(holds && { check }) },
    { name: 'remove', command: 'delete' as const, using: writableByPark },
  ]
}

/** Its rate is none, or one that is recorded for the round's statistical year (N35, N41). */
const ratedByRecord = isRecordedRate(
  'declared_figure',
  `(select r.statistical_year from applications.application a join applications.round r on r.id = a.round_id
          where a.id = declared_figure.application_id)`,
)

/** One declared standard of an application (N30–N33): the park's own figure, never the reported one. */
export const DeclaredFigure = defineEntity({
  name: 'DeclaredFigure',
  schema: 'applications',
  properties: {
    applicationId: p.uuid().primary(),
    standard: p.string().length(20).primary(),
    /** In the standard's unit. */
    value: yiYuan(),
    ...original(),
    note: p.string().length(500).nullable(),
  },
  checks: [
    { name: 'declared_standard', expression: oneOf('standard', BUSINESS_STANDARDS) },
    { name: 'declared_value', expression: 'value >= 0' },
    ...conversionChecks('declared'),
  ],
  rowLevelSecurity: true,
  policies: writtenByPark(ratedByRecord),
})

/** A leading enterprise that the park names, with what shows it (N42). */
export const LeadingEnterprise = defineEntity({
  name: 'LeadingEnterprise',
  schema: 'applications',
  properties: {
    id: uuidv7(),
    applicationId: p.uuid(),
    name: p.string().length(120),
    creditCode: p.string().length(18),
    reason: p.string().length(1000),
    evidenceId: p.uuid().nullable(),
  },
  uniques: [{ name: 'leading_enterprise_once', properties: ['applicationId', 'creditCode'] }],
  rowLevelSecurity: true,
  policies: writtenByPark(),
})

/** The record of a piece of evidence: its hash and version; the file itself stays where the park keeps it. */
export const Evidence = defineEntity({
  name: 'Evidence',
  schema: 'applications',
  properties: {
    id: uuidv7(),
    applicationId: p.uuid(),
    clause: p.string().length(10),
    title: p.string().length(200),
    /** Of N29 alone: which government has made what, the cell of the 2 × 2 that it shows. */
    level: p.string().length(12).nullable().$type<GovernmentLevel>(),
    kind: p.string().length(12).nullable().$type<PlanKind>(),
    fileName: p.string().length(200),
    mediaType: p.string().length(100),
    sizeBytes: p.bigint('string'),
    sha256: p.string().columnType('char(64)'),
    version: p.integer(),
    recordedBy: p.string().length(64),
    recordedAt: createdAt(),
  },
  uniques: [{ name: 'evidence_version', properties: ['applicationId', 'clause', 'title', 'version'] }],
  checks: [
    { name: 'evidence_sha256', expression: `sha256 ~ '^[0-9a-f]{64}$'` },
    { name: 'evidence_level', expression: oneOf('level', GOVERNMENT_LEVELS) },
    { name: 'evidence_kind', expression: oneOf('kind', PLAN_KINDS) },
    {
      name: 'evidence_cell',
      expression: `(level is null) = (kind is null) and (level is null or clause = 'N29')`,
    },
  ],
  rowLevelSecurity: true,
  policies: [visibleWithApplication, { name: 'add', command: 'insert' as const, check: writableByPark }],
})

/** Which expert may read which application, after declaring no conflict (N80). Kept by an event of the reviews owner. */
export const Reader = defineEntity({
  name: 'Reader',
  schema: 'applications',
  properties: {
    applicationId: p.uuid().primary(),
    personId: p.string().length(64).primary(),
    admitted: p.boolean(),
    /** Of the assignment that said so last. */
    version: p.integer(),
    since: createdAt(),
  },
  rowLevelSecurity: true,
  policies: [
    {
      name: 'own',
      command: 'select',
      using: `person_id = current_setting('viewer.id', true) or ${isRole('SYSTEM')}`,
    },
    { name: 'set', command: 'insert', check: isRole('SYSTEM') },
    { name: 'reset', command: 'update', using: isRole('SYSTEM') },
  ],
})
