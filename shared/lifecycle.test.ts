import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { availableSteps, finalStatuses, type Judgement, judgeStep, type Lifecycle } from './lifecycle.ts'
import {
  APPLICATION_LIFECYCLE,
  APPLICATION_STATUSES,
  type ApplicationStatus,
} from './lifecycles/application.ts'
import { BASE_LIFECYCLE, BASE_STATUSES } from './lifecycles/base.ts'
import { BASE_REPORT_LIFECYCLE, BASE_REPORT_STATUSES } from './lifecycles/base-report.ts'
import { ASSIGNMENT_LIFECYCLE, ASSIGNMENT_STATUSES } from './lifecycles/expert-assignment.ts'
import { JOINT_LETTER_LIFECYCLE, JOINT_LETTER_STATUSES } from './lifecycles/joint-letter.ts'
import { NOTICE_LIFECYCLE, NOTICE_STATUSES } from './lifecycles/notice.ts'
import { OBJECTION_LIFECYCLE, OBJECTION_STATUSES } from './lifecycles/objection.ts'
import { RE_REVIEW_LIFECYCLE, RE_REVIEW_STATUSES } from './lifecycles/re-review.ts'
import { ROUND_LIFECYCLE, ROUND_STATUSES } from './lifecycles/round.ts'
import { WAIVER_LIFECYCLE, WAIVER_STATUSES } from './lifecycles/waiver.ts'
import { ROLES, type Role } from './vocabulary/roles.ts'

type Attempt = { step: keyof typeof APPLICATION_LIFECYCLE; role: Role }
const roles = Object.keys(ROLES) as Role[]
const steps = Object.keys(APPLICATION_LIFECYCLE) as (keyof typeof APPLICATION_LIFECYCLE)[]

/** One of the steps that somebody may take from here, by the table itself; undefined at the end of a case. */
function allowedFrom(status: ApplicationStatus, pick: number): Attempt | undefined {
  const choices = steps.flatMap((step) => {
    const { from, by } = APPLICATION_LIFECYCLE[step] as Lifecycle<ApplicationStatus>[string]
    return from.includes(status) ? by.map((role) => ({ step, role })) : []
  })
  return choices[pick % choices.length]
}

describe('the lifecycle of an application', () => {
  test('in ten thousand sequences of steps by anybody, only listed transitions happen', () => {
    let taken = 0
    const anything = fc.record({ step: fc.constantFrom(...steps), role: fc.constantFrom(...roles) })
    const attempt = fc.record({ anything, honest: fc.boolean(), pick: fc.nat(1000) })
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 1, maxLength: 40 }), (attempts) => {
        let status: ApplicationStatus = 'DRAFT'
        for (const { anything, honest, pick } of attempts) {
          const chosen: Attempt = (honest && allowedFrom(status, pick)) || anything
          const { step, role } = chosen
          const judged: Judgement<ApplicationStatus, string> = judgeStep<string, ApplicationStatus>(
            APPLICATION_LIFECYCLE,
            step,
            status,
            role,
          )
          const { from, by, to } = APPLICATION_LIFECYCLE[step] as Lifecycle[string]
          expect(judged.allowed).toBe(from.includes(status) && by.includes(role))
          if (!judged.allowed) continue
          expect(judged.to).toBe(to)
          status = judged.to
          taken += 1
        }
      }),
      { numRuns: 10_000 },
    )
    expect(taken).toBeGreaterThan(10_000)
  })

  test('a step that is refused names the steps that are allowed instead', () => {
    expect(judgeStep(APPLICATION_LIFECYCLE, 'designate', 'DRAFT', 'UNIT')).toEqual({
      allowed: false,
      availableSteps: ['recommend', 'withdraw'],
    })
  })

  test('a case is withdrawn until the public notice, and not from then on', () => {
    expect(availableSteps(APPLICATION_LIFECYCLE, 'CANDIDATE', 'PARK')).toContain('withdraw')
    expect(availableSteps(APPLICATION_LIFECYCLE, 'PUBLIC_NOTICE', 'PARK')).not.toContain('withdraw')
  })

  test('the clock takes no step of a case', () => {
    for (const status of Object.keys(APPLICATION_STATUSES) as ApplicationStatus[])
      expect(availableSteps(APPLICATION_LIFECYCLE, status, 'SYSTEM')).toEqual([])
  })
})

describe.each([
  [
    'application',
    APPLICATION_LIFECYCLE,
    APPLICATION_STATUSES,
    'DRAFT',
    ['PROVINCIAL_REJECTED', 'NOT_SELECTED', 'OBJECTION_UPHELD', 'DESIGNATED', 'WITHDRAWN'],
  ],
  ['round', ROUND_LIFECYCLE, ROUND_STATUSES, 'PREPARING', ['ARCHIVED']],
  ['joint letter', JOINT_LETTER_LIFECYCLE, JOINT_LETTER_STATUSES, 'DRAFT', ['SENT', 'CANCELLED']],
  [
    'expert’s assignment',
    ASSIGNMENT_LIFECYCLE,
    ASSIGNMENT_STATUSES,
    'ASSIGNED',
    ['CONFLICTED', 'SUBMITTED', 'RELEASED'],
  ],
  ['notice', NOTICE_LIFECYCLE, NOTICE_STATUSES, 'POSTED', []],
  [
    'objection',
    OBJECTION_LIFECYCLE,
    OBJECTION_STATUSES,
    'RECEIVED',
    ['INADMISSIBLE', 'UPHELD', 'NOT_UPHELD'],
  ],
  ['re-review', RE_REVIEW_LIFECYCLE, RE_REVIEW_STATUSES, 'UNDER_WAY', ['PASSED', 'FAILED']],
  ['base', BASE_LIFECYCLE, BASE_STATUSES, 'ACTIVE', ['DISQUALIFIED']],
  ['base’s report', BASE_REPORT_LIFECYCLE, BASE_REPORT_STATUSES, 'DRAFT', []],
  ['waiver', WAIVER_LIFECYCLE, WAIVER_STATUSES, 'PROPOSED', ['REFUSED', 'REVOKED']],
] as const)('the lifecycle of a %s', (_name, lifecycle: Lifecycle, statuses, start, ends) => {
  const all = Object.keys(statuses)
  const rows = Object.values(lifecycle)

  test('reaches every status', () => {
    const reached = new Set<string>([start])
    for (let size = 0; size !== reached.size; ) {
      size = reached.size
      for (const { from, to } of rows) if (from.some((status) => reached.has(status))) reached.add(to)
    }
    expect([...reached].sort()).toEqual([...all].sort())
  })

  test('lets every status be left but the final ones', () => {
    expect(finalStatuses(lifecycle, statuses)).toEqual(ends)
  })

  test('names no status that has no words in both languages', () => {
    for (const status of rows.flatMap(({ from, to }) => [...from, to])) expect(all).toContain(status)
    for (const words of Object.values(statuses)) {
      expect(words.zh).toMatch(/\p{Script=Han}/u)
      expect(words.en).toMatch(/[a-z]/)
    }
  })
})
