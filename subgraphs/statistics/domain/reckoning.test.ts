import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openReckoning } from './reckoning.ts'

type Line = readonly [quarter: string, item: string, delivery: string, region: string, amount: string]
const add = (enterprises: readonly { place: string; lines: readonly Line[] }[]) => {
  const reckoning = openReckoning()
  for (const { place, lines } of enterprises) {
    const [province = '', parkId] = place.split('/')
    const returns = lines.map((line) => line.join('|')).join(';')
    reckoning.add({ parkId: parkId ?? null, province, returns })
  }
  return reckoning.rows()
}

describe('what enterprises add up to', () => {
  test('is counted in every combination of its own codes and the whole, to the last digit', () => {
    const rows = add([
      { place: '32/park', lines: [['Q1', 'ITO', 'OFFSHORE', 'JP', '9007199254740993.0001']] },
      { place: '32/park', lines: [['Q1', 'ITO', 'ONSHORE', '', '0.1']] },
    ])
    const found = (quarter: string | null, delivery: string | null, clientRegion: string | null) =>
      rows.find(
        (row) =>
          row.quarter === quarter &&
          row.item === 'ITO' &&
          row.delivery === delivery &&
          row.clientRegion === clientRegion,
      )
    expect(found('Q1', null, null)).toEqual({
      ...{ parkId: 'park', province: '32', quarter: 'Q1', item: 'ITO', delivery: null, clientRegion: null },
      ...{ enterprises: 2, sum: '9007199254740993.1001000000' },
      ...{ largest: '9007199254740993.0001000000', second: '0.1000000000' },
    })
    expect(found(null, 'OFFSHORE', 'JP')).toMatchObject({ enterprises: 1, second: null })
    expect(found(null, 'OFFSHORE', null)).toMatchObject({ enterprises: 1 })
    expect(found(null, 'ONSHORE', null)).toMatchObject({ enterprises: 1, sum: '0.1000000000' })
    // Two quarters (Q1, the year) by two items (ITO, all): offshore by region and in all, onshore, and both.
    expect(rows).toHaveLength(2 * 2 * 4)
  })

  test('has each enterprise once, and the two largest of them, equal ones too', () => {
    const [year] = add(
      ['5', '7', '7'].map((amount) => ({
        place: '11',
        lines: [
          ['Q1', 'ITO', '', '', amount],
          ['Q2', 'ITO', '', '', amount],
        ],
      })),
    ).filter(({ quarter, item }) => quarter === null && item === null)
    expect(year).toMatchObject({ enterprises: 3, sum: '38.0000000000' })
    expect(year).toMatchObject({ largest: '14.0000000000', second: '14.0000000000' })
  })

  test('is the same in whatever order enterprises and their returns come', () => {
    const line = fc.tuple(
      fc.constantFrom('Q1', 'Q2', 'UNDIVIDED'),
      fc.constantFrom('A', 'B'),
      fc.constant(''),
      fc.constant(''),
      fc.integer({ min: 1, max: 1_000_000 }).map((units) => (units / 10_000).toFixed(4)),
    )
    const enterprise = fc.record({
      place: fc.constantFrom('11', '32', '32/park', '44/other'),
      lines: fc.array(line, { minLength: 1, maxLength: 5 }),
    })
    const sorted = (rows: ReturnType<typeof add>) => rows.map((row) => JSON.stringify(row)).toSorted()
    fc.assert(
      fc.property(fc.array(enterprise, { maxLength: 20 }), (enterprises) => {
        const turned = enterprises
          .toReversed()
          .map(({ place, lines }) => ({ place, lines: lines.toReversed() }))
        expect(sorted(add(turned))).toEqual(sorted(add(enterprises)))
      }),
    )
  })
})
