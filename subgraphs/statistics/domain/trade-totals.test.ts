import { describe, expect, test } from 'vitest'
import { placeOfTotals, readPlace } from './place-of-total.ts'
import { denominatorsOf, totalsByPlace } from './trade-totals.ts'

describe('the denominators of a place (N15)', () => {
  test('are goods alone, and goods with services', () => {
    expect(denominatorsOf('100.5', '0.0001')).toEqual([
      { definition: 'GOODS', value: '100.5' },
      { definition: 'GOODS_AND_SERVICES', value: '100.5001' },
    ])
  })

  test('are null where a total is missing, which is never 0; a recorded 0 is 0', () => {
    expect(denominatorsOf('100', null).map(({ value }) => value)).toEqual(['100', null])
    expect(denominatorsOf(null, '100').map(({ value }) => value)).toEqual([null, null])
    expect(denominatorsOf('100', '0').map(({ value }) => value)).toEqual(['100', '100'])
  })
})

test('of the revisions of a place the latest of each flow holds, and all stay', () => {
  const revision = (place: string, flow: 'GOODS' | 'SERVICES', number: number) => ({
    ...{ place, flow, revision: number },
  })
  const [country, province] = totalsByPlace([
    ...[revision('COUNTRY', 'GOODS', 2), revision('COUNTRY', 'GOODS', 1)],
    revision('32', 'SERVICES', 1),
  ])
  expect(country).toMatchObject({ goods: { revision: 2 }, services: null })
  expect(country?.revisions).toHaveLength(2)
  expect(province).toMatchObject({ goods: null, services: { revision: 1 } })
})

describe('the place of a total', () => {
  const known = new Map([['32', { region: 'EAST' as const }]])

  test('is the country, a known province or a park, and not two at once (N89)', () => {
    expect(readPlace(null, known)).toEqual({ provinceCode: null, parkId: null })
    expect(readPlace({ provinceCode: '32' }, known)).toEqual({ provinceCode: '32', parkId: null })
    expect(() => readPlace({ provinceCode: '99' }, known)).toThrow(/PROVINCE_UNKNOWN/)
    expect(() => readPlace({ provinceCode: '32', parkId: 'x' }, known)).toThrow(/ONE_PLACE/)
    expect(() => readPlace({ parkId: 'x' }, known)).toThrow(/INVALID_ID/)
  })

  test('has the region of its province (N38)', () => {
    expect(placeOfTotals({ provinceCode: '32', parkId: null }, known)).toMatchObject({
      ...{ level: 'PROVINCE', region: 'EAST' },
    })
    expect(placeOfTotals({ provinceCode: null, parkId: null }, known)).toMatchObject({
      ...{ level: 'COUNTRY', region: null },
    })
  })
})
