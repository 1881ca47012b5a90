import { type Rulings, rulingsInForce } from '@ndseb/shared/vocabulary/rulings.ts'
import { describe, expect, test } from 'vitest'
import { type JudgedUnit, judgeUnit } from './unit-standing.ts'

const byDefault = rulingsInForce([])
const ruled = (part: Partial<Rulings>): Rulings => ({ ...byDefault, ...part })
const PILOT = { since: '2018-07-01', until: '2020-06-30' }
const CITY = { since: null, until: null }
const unit = (...statuses: JudgedUnit['statuses']) => ({ statuses, byRuling: false, hasBase: false })
const XPCC = { statuses: [], byRuling: true, hasBase: false }

describe('membership of the lists is judged at the reference date (N23)', () => {
  test.each([
    ['2018-06-30', 'UNIT_NOT_LISTED'],
    ['2018-07-01', null],
    ['2019-08-31', null],
    ['2020-06-30', null],
    ['2020-07-01', 'UNIT_NOT_LISTED'],
  ])('a pilot area from 2018-07-01 to 2020-06-30, on %s: %s', (date, code) => {
    expect(judgeUnit(unit(PILOT), date, byDefault)?.code ?? null).toBe(code)
  })

  test('a demonstration city whose paper is not recorded stays one, also when its pilot is over', () => {
    expect(judgeUnit(unit(CITY, PILOT), '2026-08-31', byDefault)).toBeNull()
  })

  test('where so ruled, whoever was ever listed may recommend', () => {
    const rulings = ruled({ LIST_MEMBERSHIP: ['EVER_LISTED'] })
    expect(judgeUnit(unit(PILOT), '2026-08-31', rulings)).toBeNull()
  })
})

describe('XPCC', () => {
  test('recommends only where the round enables it (N3)', () => {
    expect(judgeUnit(XPCC, '2019-08-31', byDefault)).toEqual({ code: 'UNIT_NOT_ENABLED', clause: 'N3' })
    expect(judgeUnit(XPCC, '2019-08-31', ruled({ XPCC: ['ENABLED'] }))).toBeNull()
  })
})

describe('a unit with a base (N66)', () => {
  const withBase = { ...unit(CITY), hasBase: true }
  test('may recommend another park by default, and not where the round rules it out', () => {
    const rulings = ruled({ SECOND_PARK: ['NOT_ALLOWED'] })
    expect(judgeUnit(withBase, '2026-08-31', byDefault)).toBeNull()
    expect(judgeUnit(withBase, '2026-08-31', rulings)).toEqual({ code: 'UNIT_HAS_BASE', clause: 'N66' })
    expect(judgeUnit(unit(CITY), '2026-08-31', rulings)).toBeNull()
  })
})
