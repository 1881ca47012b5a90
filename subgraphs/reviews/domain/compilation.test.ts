import { DomainError } from '@ndseb/shared/errors.ts'
import { describe, expect, test } from 'vitest'
import { readCandidates, readReasons } from './compilation.ts'

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
const item = (n: number, position: number) => ({ applicationId: id(n), position })
const refusal = (act: () => unknown) => {
  try {
    return act()
  } catch (error) {
    return error instanceof DomainError ? error.code : error
  }
}

describe('candidates', () => {
  test('stand by position, however they are given', () => {
    expect(readCandidates([item(7, 2), item(8, 1), item(9, 3)])).toEqual([id(8), id(7), id(9)])
  })

  test('may be none: the ministries need choose nobody (N53)', () => {
    expect(readCandidates([])).toEqual([])
  })

  test.each([
    ['one application twice', [item(1, 1), item(1, 2)], 'GIVEN_TWICE'],
    ['a position twice', [item(1, 1), item(2, 1)], 'POSITIONS_WRONG'],
    ['a gap', [item(1, 1), item(2, 3)], 'POSITIONS_WRONG'],
    ['a position 0', [item(1, 0)], 'POSITIONS_WRONG'],
    ['a malformed id', [{ applicationId: 'x', position: 1 }], 'INVALID_ID'],
    ['more than a hundred', Array.from({ length: 101 }, (_, n) => item(n, n + 1)), 'TOO_MANY'],
  ])('are refused with %s', (_what, items, code) => {
    expect(refusal(() => readCandidates(items))).toBe(code)
  })
})

describe('reasons', () => {
  test('are kept by application', () => {
    expect([...readReasons([{ applicationId: id(1), reason: ' 区域布局 ' }])]).toEqual([[id(1), '区域布局']])
  })

  test('must say something, once', () => {
    expect(refusal(() => readReasons([{ applicationId: id(1), reason: ' ' }]))).toBe('REQUIRED')
    const twice = [1, 1].map((n) => ({ applicationId: id(n), reason: '理由' }))
    expect(refusal(() => readReasons(twice))).toBe('GIVEN_TWICE')
  })
})
