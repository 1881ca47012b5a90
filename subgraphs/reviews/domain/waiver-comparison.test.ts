import { describe, expect, test } from 'vitest'
import { compareWaivers, type GrantedWaiver } from './waiver-comparison.ts'

const granted = (lowered: string, required: string, revoked = false): GrantedWaiver => ({
  standard: 'PARK_OUTPUT',
  revoked,
  required,
  lowered,
})
const compare = (...waivers: GrantedWaiver[]) => compareWaivers(waivers, ['PARK_OUTPUT'])[0]

describe('the waivers ever granted, compared (N43)', () => {
  test('none is no spread, and every standard within reach is named', () => {
    expect(compareWaivers([], ['PARK_OUTPUT', 'LEADING_ENTERPRISES'])).toEqual([
      { standard: 'PARK_OUTPUT', granted: 0, revoked: 0, lowered: null, loweredRatio: null },
      { standard: 'LEADING_ENTERPRISES', granted: 0, revoked: 0, lowered: null, loweredRatio: null },
    ])
  })

  test('one is its own smallest, median and largest', () => {
    expect(compare(granted('0.01', '200'))).toMatchObject({
      granted: 1,
      lowered: { smallest: '0.01', median: '0.01', largest: '0.01' },
      loweredRatio: { smallest: '0.000050', median: '0.000050', largest: '0.000050' },
    })
  })

  test('of two the median lies in the middle, exact to the last digit', () => {
    expect(compare(granted('0.0001', '200'), granted('0.0002', '200'))?.lowered).toEqual({
      smallest: '0.0001',
      median: '0.00015',
      largest: '0.0002',
    })
  })

  test('in order by value, not as texts; the revoked ones included and counted', () => {
    expect(compare(granted('9', '200'), granted('10', '200', true), granted('2.5', '200'))).toMatchObject({
      granted: 3,
      revoked: 1,
      lowered: { smallest: '2.5', median: '9', largest: '10' },
    })
  })

  test('shares of thresholds that differ by tier are put in their own order', () => {
    // 12 of 200 is a smaller share than 10 of 100, though it is more.
    expect(compare(granted('12', '200'), granted('10', '100'))).toMatchObject({
      lowered: { smallest: '10', median: '11', largest: '12' },
      loweredRatio: { smallest: '0.060000', median: '0.080000', largest: '0.100000' },
    })
  })

  test('leading enterprises are counted without numbers, since none is named (N42)', () => {
    const waiver: GrantedWaiver = {
      standard: 'LEADING_ENTERPRISES',
      revoked: false,
      required: null,
      lowered: null,
    }
    expect(compareWaivers([waiver], ['LEADING_ENTERPRISES'])).toEqual([
      { standard: 'LEADING_ENTERPRISES', granted: 1, revoked: 0, lowered: null, loweredRatio: null },
    ])
  })
})
