import { defineEntity, p } from '@mikro-orm/core'
import { ROUND_STATUSES } from '@ndseb/shared/lifecycles/round.ts'
import type { Threshold } from '@ndseb/shared/rules/judge.ts'
import type { Criterion, Question, TierTable } from '@ndseb/shared/rules/programme.ts'
import type { FindingClause } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { civilDate, createdAt, moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isRole, isSystem, viewer } from '../policies.ts'

/** An annex of the notice, which is bound to no copy of it: the version is null where it is not known (N1). */
export type Annex = { number: number; title: string; version: string | null }

/** A round 批次: everything that one notice decides, as data (N1–N2, N41, N48, N54–N55). What it leaves open is ruled: `Ruling`. */
export const Round = defineEntity({
  name: 'Round',
  schema: 'applications',
  properties: {
    id: uuidv7(),
    /** The programme that it is a round of, by its code; what the programme said then is copied below. */
    programme: p.string().length(40),
    programmeName: p.string().length(60),
    programmeNameEn: p.string().length(120),
    number: p.integer(),
    title: p.string().length(200),
    /** Stored verbatim; matched by its key, whatever brackets were typed (N88). */
    noticeNumber: p.string().length(60),
    noticeNumberKey: p.string().length(60).unique(),
    issuingOffices: p.json<string[]>(),
    legalBasis: p.string().length(200),
    annexes: p.json<Annex[]>(),
    /** As it came, with its line breaks; what is quoted is joined (N92). */
    noticeText: p.text().nullable(),
    referenceDate: civilDate(),
    deadline: civilDate(),
    /** The first moment after the deadline day in Beijing, or after the next working day where so ruled (N48–N49). */
    closesAt: moment(),
    statisticalYear: p.integer(),
    /** Which tier a region has (N38), and the thresholds by tier (N30–N33): the standards that are not named are not asked for. */
    tiers: p.json<TierTable>(),
    standards: p.json<Threshold[]>(),
    /** The clauses on which findings are written. */
    conditions: p.json<FindingClause[]>(),
    /** How many parks a unit may recommend (N19). */
    quotaPerUnit: p.integer(),
    rubric: p.json<Criterion[]>(),
    form: p.json<Question[]>(),
    /** The version of the rules that its verdicts name. */
    ruleVersion: p.string().length(120),
    guideVersion: p.string().length(40),
    candidateBandMin: p.integer(),
    candidateBandMax: p.integer(),
    noticeWorkingDays: p.integer(),
    /** How long a base may appeal where the round has that option (N65); what it always was before a round could say it. */
    appealWorkingDays: p.integer().default(10),
    status: p.string().length(20).default('PREPARING'),
    /** Counted by the step functions alone: with `version()` the unit of work would count an amendment again (N77). */
    version: p.integer().default(1),
    createdAt: createdAt(),
  },
  uniques: [{ name: 'round_number', properties: ['programme', 'number'] }],
  checks: [
    { name: 'round_quota', expression: 'quota_per_unit between 1 and 20' },
    { name: 'round_status', expression: oneOf('status', ROUND_STATUSES) },
    { name: 'round_band', expression: 'candidate_band_min between 1 and candidate_band_max' },
    { name: 'round_notice_days', expression: 'notice_working_days between 1 and 60' },
    { name: 'round_appeal_days', expression: 'appeal_working_days between 1 and 60' },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: anyOf(`status <> 'PREPARING'`, isRole('MOFCOM_OFFICER'), isSystem),
    },
    {
      name: 'prepare',
      command: 'insert',
      check: `${viewer.role} = 'MOFCOM_OFFICER' and status = 'PREPARING'`,
    },
    { name: 'amend', command: 'update', using: `${isRole('MOFCOM_OFFICER')} and status = 'PREPARING'` },
  ],
})
