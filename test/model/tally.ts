import type { Lifecycle } from '@ndseb/shared/lifecycle.ts'
import { APPEAL_LIFECYCLE } from '@ndseb/shared/lifecycles/appeal.ts'
import { APPLICATION_LIFECYCLE } from '@ndseb/shared/lifecycles/application.ts'
import { BASE_LIFECYCLE } from '@ndseb/shared/lifecycles/base.ts'
import { CANDIDATE_LIST_LIFECYCLE } from '@ndseb/shared/lifecycles/candidate-list.ts'
import { DESIGNATION_LIFECYCLE } from '@ndseb/shared/lifecycles/designation.ts'
import { ASSIGNMENT_LIFECYCLE } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import { TIE_LIFECYCLE } from '@ndseb/shared/lifecycles/expert-tie.ts'
import { JOINT_LETTER_LIFECYCLE } from '@ndseb/shared/lifecycles/joint-letter.ts'
import { NOTICE_LIFECYCLE } from '@ndseb/shared/lifecycles/notice.ts'
import { OBJECTION_LIFECYCLE } from '@ndseb/shared/lifecycles/objection.ts'
import { RE_REVIEW_LIFECYCLE } from '@ndseb/shared/lifecycles/re-review.ts'
import { ROUND_LIFECYCLE } from '@ndseb/shared/lifecycles/round.ts'
import { WAIVER_LIFECYCLE } from '@ndseb/shared/lifecycles/waiver.ts'
import type { Ground } from './play.ts'

/** The lifecycle of each subject of the two histories. */
export const LIFECYCLES: Readonly<Record<string, Lifecycle>> = {
  ROUND: ROUND_LIFECYCLE,
  APPLICATION: APPLICATION_LIFECYCLE,
  JOINT_LETTER: JOINT_LETTER_LIFECYCLE,
  EXPERT_ASSIGNMENT: ASSIGNMENT_LIFECYCLE,
  CANDIDATE_LIST: CANDIDATE_LIST_LIFECYCLE,
  NOTICE: NOTICE_LIFECYCLE,
  OBJECTION: OBJECTION_LIFECYCLE,
  DESIGNATION: DESIGNATION_LIFECYCLE,
  BASE: BASE_LIFECYCLE,
  WAIVER: WAIVER_LIFECYCLE,
  RE_REVIEW: RE_REVIEW_LIFECYCLE,
  EXPERT_TIE: TIE_LIFECYCLE,
  APPEAL: APPEAL_LIFECYCLE,
}

/** Steps that ten thousand acts may miss, each with what it takes. */
export const SELDOM: Readonly<Record<string, string>> = {
  'BASE reinstate': 'an appeal in the ten days after a disqualification, upheld by all three',
  'APPEAL upholdAppeal': 'the same',
  'APPEAL dismissAppeal': 'the same, but not upheld by all three',
  'CANDIDATE_LIST lapse': 'every case of a compiled list withdrawn before it was adopted',
  'NOTICE recompute': 'a paper on days off that changes a window which is under way',
}

export type Tally = {
  readonly steps: number
  /** How often each mutation was done, and how often refused with which code. */
  readonly outcomes: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** How many of each subject stand in which state. */
  readonly statuses: ReadonlyMap<string, number>
  /** How often each step of the lifecycles was taken. */
  readonly taken: ReadonlyMap<string, number>
  readonly neverTaken: readonly string[]
  count(mutation: string, code: string | null): void
  conclude(sql: Ground['sql']): Promise<void>
  lines(): string[]
}

export function makeTally(): Tally {
  const outcomes = new Map<string, Map<string, number>>()
  const statuses = new Map<string, number>()
  const taken = new Map<string, number>()
  const all = Object.entries(LIFECYCLES).flatMap(([subject, lifecycle]) =>
    Object.keys(lifecycle).map((step) => `${subject} ${step}`),
  )
  let steps = 0
  const tally: Tally = {
    get steps() {
      return steps
    },
    ...{ outcomes, statuses, taken },
    get neverTaken() {
      return all.filter((step) => !taken.has(step))
    },
    count: (mutation, code) => {
      steps += 1
      const ofIt = outcomes.get(mutation) ?? new Map<string, number>()
      ofIt.set(code ?? 'done', (ofIt.get(code ?? 'done') ?? 0) + 1)
      outcomes.set(mutation, ofIt)
    },
    conclude: async (sql) => {
      for (const { subject, step, count } of await sql(
        `select subject_type as subject, step, count(*)::int from applications.history group by 1, 2
         union all select subject_type, step, count(*)::int from reviews.decision_history group by 1, 2 order by 1, 2`,
      ))
        taken.set(`${subject} ${step}`, count)
      for (const { subject, status, count } of await sql(
        `select 'APPLICATION' as subject, status, count(*)::int from applications.application group by 2
         union all select 'ROUND', status, count(*)::int from applications.round group by 2
         union all select 'BASE', status, count(*)::int from reviews.base group by 2
         union all select 'OBJECTION', status, count(*)::int from reviews.objection group by 2
         union all select 'WAIVER', status, count(*)::int from reviews.waiver group by 2
         union all select 'RE_REVIEW', status, count(*)::int from reviews.re_review group by 2 order by 1, 2`,
      ))
        statuses.set(`${subject} ${status}`, count)
    },
    lines: () => [
      ...[...outcomes].toSorted().map(([mutation, codes]) => {
        const parts = [...codes].toSorted(([, left], [, right]) => right - left)
        return `${mutation.padEnd(26)} ${parts.map(([code, count]) => `${code} ${count}`).join(', ')}`
      }),
      '',
      ...[...statuses].map(([status, count]) => `${status.padEnd(34)} ${count}`),
      '',
      ...[...taken].map(([step, count]) => `${step.padEnd(34)} ${count}`),
      '',
      ...tally.neverTaken.map((step) => `never taken: ${step} — ${SELDOM[step] ?? 'by chance'}`),
    ],
  }
  return tally
}
