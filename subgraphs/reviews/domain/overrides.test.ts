import { DomainError } from '@ndseb/shared/errors.ts'
import type { ConflictGround } from '@ndseb/shared/vocabulary/experts.ts'
import { describe, expect, test } from 'vitest'
import type { Conflict } from './conflicts.ts'
import { judgeOverrides, readOverrides } from './overrides.ts'

const conflict = (personId: string, ground: ConflictGround): Conflict => ({
  ...{ applicationId: 'a', personId, expertName: personId, ground, basis: 'PLACE', matched: '江苏' },
})
const override = (personId: string) => ({ personId, reason: '别无人选' })
const refusals = (judge: () => unknown) => {
  try {
    judge()
  } catch (error) {
    if (error instanceof DomainError)
      return [error, ...(error.detail.others ?? [])].map(({ code, detail }) => [code, detail.path])
    throw error
  }
}

describe('an override (N82)', () => {
  test('has a reason, and is given once', () => {
    expect(readOverrides([{ expertId: ' sun ', reason: ' 别无人选 ' }])).toEqual([override('sun')])
    expect(refusals(() => readOverrides([{ expertId: 'sun', reason: ' ' }]))).toEqual([
      ['REQUIRED', ['overrides', '0', 'reason']],
    ])
    const many = Array.from({ length: 21 }, (_, index) => ({ expertId: String(index), reason: 'x' }))
    expect(refusals(() => readOverrides(many))).toEqual([['TOO_MANY', ['overrides']]])
    const twice = { expertId: 'sun', reason: 'x' }
    expect(refusals(() => readOverrides([twice, twice]))).toEqual([['GIVEN_TWICE', ['overrides']]])
  })

  test('lets somebody with a conflict be assigned, and carries all of them', () => {
    const both = [conflict('sun', 'SAME_PROVINCE'), conflict('sun', 'DECLARED_TIE')]
    expect(judgeOverrides(['chen', 'sun'], both, [override('sun')])).toEqual([
      { ...override('sun'), conflicts: both },
    ])
    expect(judgeOverrides(['chen'], [], [])).toEqual([])
  })

  test('is missing: every conflict is told at once, by its place', () => {
    const conflicts = [
      ...[conflict('sun', 'SAME_PROVINCE'), conflict('sun', 'GOVERNMENT'), conflict('he', 'DECLARED_TIE')],
    ]
    expect(refusals(() => judgeOverrides(['chen', 'sun', 'he'], conflicts, []))).toEqual([
      ['EXPERT_CONFLICT', ['expertIds', '1']],
      ['EXPERT_CONFLICT', ['expertIds', '1']],
      ['EXPERT_CONFLICT', ['expertIds', '2']],
    ])
  })

  test('of somebody who has no conflict is refused, and so is one of somebody who is not assigned', () => {
    expect(refusals(() => judgeOverrides(['chen'], [], [override('chen'), override('he')]))).toEqual([
      ['OVERRIDE_WITHOUT_CONFLICT', ['overrides', '0', 'expertId']],
      ['OVERRIDE_WITHOUT_CONFLICT', ['overrides', '1', 'expertId']],
    ])
  })

  test('is never possible against what the expert declared himself', () => {
    const own = [conflict('sun', 'DECLARED_CONFLICT')]
    expect(refusals(() => judgeOverrides(['sun'], own, [override('sun')]))).toEqual([
      ['EXPERT_DECLARED_CONFLICT', ['expertIds', '0']],
    ])
  })
})
