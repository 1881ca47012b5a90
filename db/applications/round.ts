import { defineEntity, p } from '@mikro-orm/core'
import { ROUND_STATUSES } from '@ndseb/shared/lifecycles/round.ts'
import type { Threshold } from '@ndseb/shared/rules/judge.ts'
import type { DayOneRule } from '@ndseb/shared/rules/working-days.ts'
import type { QuestionScope } from '@ndseb/shared/vocabulary/conditions.ts'
import { civilDate, createdAt, moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isRole, isSystem, viewer } from '../policies.ts'

/** One criterion of the experts' rubric; the weights of a rubric sum to 100. */
export type Criterion = { code: string; zh: string; en: string; weight: number; max: number }
/** One question of the application form (N4). */
export type Question = {
  code: string
  clause: string
  zh: string
  en: string
  required: boolean
  max: number
  /** Of whom it is asked; of all where it says nothing (N18, N29). */
  onlyFor?: QuestionScope
}

/** A round 批次: everything that one notice decides, as data (N1–N3, N41, N48–N49, N54–N56). */
export const Round = defineEntity({
  name: 'Round',
  schema: 'applications',
  properties: {
    id: uuidv7(),
    number: p.integer().unique(),
    title: p.string().length(200),
    /** Stored verbatim; matched by its key, whatever brackets were typed (N88). */
    noticeNumber: p.string().length(60),
    noticeNumberKey: p.string().length(60).unique(),
    issuingOffices: p.json<string[]>(),
    legalBasis: p.string().length(200),
    referenceDate: civilDate(),
    deadline: civilDate(),
    /** The first moment after the deadline day in Beijing (N48). */
    closesAt: moment(),
    statisticalYear: p.integer(),
    standards: p.json<Threshold[]>(),
    rubric: p.json<Criterion[]>(),
    form: p.json<Question[]>(),
    /** The version of the rules that its verdicts name. */
    ruleVersion: p.string().length(40),
    guideVersion: p.string().length(40),
    candidateBandMin: p.integer(),
    candidateBandMax: p.integer(),
    noticeWorkingDays: p.integer(),
    dayOneRule: p.string().length(20).$type<DayOneRule>(),
    /** Whether an objection may be filed without a name; by default it may not (N60). */
    anonymousObjections: p.boolean().default(false),
    status: p.string().length(20).default('PREPARING'),
    /** Counted by the step functions alone: with `version()` the unit of work would count an amendment again (N77). */
    version: p.integer().default(1),
    createdAt: createdAt(),
  },
  checks: [
    { name: 'round_status', expression: oneOf('status', ROUND_STATUSES) },
    { name: 'round_day_one_rule', expression: oneOf('day_one_rule', ['NEXT_DAY', 'SAME_DAY']) },
    { name: 'round_band', expression: 'candidate_band_min between 1 and candidate_band_max' },
    { name: 'round_notice_days', expression: 'notice_working_days between 1 and 60' },
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
