import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDecimals, compareDecimals } from './decimal.ts'
import type { Threshold } from './judge.ts'
import {
  compareShares,
  howFarLowered,
  judgeWaivable,
  loweredRatio,
  needsWaiver,
  type Waivable,
} from './waiver.ts'

const thresholds: Threshold[] = [
  { standard: 'PARK_OUTPUT', tier: 'EAST', value: '200' },
  { standard: 'PARK_OUTPUT', tier: 'OTHER', value: '100' },
  { standard: 'ENTERPRISE_COUNT', tier: 'EAST', value: '100' },
]
const judge = (standard: Waivable, actual: string | null, tier: 'EAST' | 'OTHER' = 'EAST') =>
  judgeWaivable(standard, { tier, thresholds, actual, ruleVersion: 'standards-2019' })

describe('what a waiver is asked for (N43–N44)', () => {
  test('199.99 of 200 亿元 is below and asks for a waiver of 0.01', () => {
    const finding = judge('PARK_OUTPUT', '199.99')
    expect(needsWaiver(finding)).toBe(true)
    expect(howFarLowered(finding.required, '199.99')).toBe('0.01')
    expect(loweredRatio({ lowered: '0.01', required: '200' })).toBe('0.000050')
  })

  test('exactly at the threshold there is nothing to lower; one tick below there is', () => {
    expect(needsWaiver(judge('PARK_OUTPUT', '200'))).toBe(false)
    expect(needsWaiver(judge('PARK_OUTPUT', '200.0000'))).toBe(false)
    expect(needsWaiver(judge('PARK_OUTPUT', '199.9999'))).toBe(true)
    expect(howFarLowered('200', '199.9999')).toBe('0.0001')
    expect(needsWaiver(judge('ENTERPRISE_COUNT', '100'))).toBe(false)
    expect(needsWaiver(judge('ENTERPRISE_COUNT', '99'))).toBe(true)
  })

  test('the tier of the province decides: 199.99 is enough outside the East', () => {
    expect(needsWaiver(judge('PARK_OUTPUT', '199.99', 'OTHER'))).toBe(false)
  })

  test('without a figure, or without a threshold, nothing can be waived', () => {
    expect(needsWaiver(judge('PARK_OUTPUT', null))).toBe(false)
    expect(needsWaiver(judge('SERVICE_EXPORT', '1'))).toBe(false)
  })

  test('of leading enterprises none with evidence can be waived, and no number is named (N42)', () => {
    const none = judge('LEADING_ENTERPRISES', '0')
    expect(needsWaiver(none)).toBe(true)
    expect(howFarLowered(none.required, '0')).toBeNull()
    expect(needsWaiver(judge('LEADING_ENTERPRISES', '1'))).toBe(false)
  })

  test('what is lowered and what there is make up the threshold, whatever the figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_999_999 }), (ticks) => {
        const actual = `${Math.trunc(ticks / 10_000)}.${String(ticks % 10_000).padStart(4, '0')}`
        const lowered = howFarLowered('200', actual) ?? ''
        expect(compareDecimals(addDecimals(lowered, actual), '200')).toBe(0)
        expect(compareDecimals(lowered, '0')).toBe(1)
      }),
    )
  })

  test('shares are compared without rounding: 1 of 3 is more than 0.333333', () => {
    expect(compareShares({ lowered: '1', required: '3' }, { lowered: '0.333333', required: '1' })).toBe(1)
    expect(compareShares({ lowered: '10', required: '100' }, { lowered: '20', required: '200' })).toBe(0)
  })
})
