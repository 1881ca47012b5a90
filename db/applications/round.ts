import { defineEntity, p } from '@mikro-orm/core'
import { ROUND_STATUSES } from '@ndseb/shared/lifecycles/round.ts'
import type { Threshold } from '@ndseb/shared/rules/judge.ts'
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
}

/** An annex of the notice, which is bound to no copy of it: the version is null where it is not known (N1). */
export type Annex = { number: number; title: string; version: string | null }

/** A round 批次: everything that one notice decides, as data (N1–N2, N41, N48, N54–N55). What it leaves open is ruled: `Ruling`. */
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
    annexes: p.json<Annex[]>(),
    /** As it came, with its line breaks; what is quoted is joined (N92). */
    noticeText: p.text().nullable(),
    referenceDate: civilDate(),
    deadline: civilDate(),
    /** The first moment after the deadline day in Beijing, or after the next working day where so ruled (N48–N49). */
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
    status: p.string().length(20).default('PREPARING'),
    /** Counted by the step functions alone: with `version()` the unit of work would count an amendment again (N77). */
    version: p.integer().default(1),
    createdAt: createdAt(),
  },
  checks: [
    { name: 'round_status', expression: oneOf('status', ROUND_STATUSES) },
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
