import { describe, expect, test } from 'vitest'
import { openReading, type RejectedRecord, readReturnFile } from './read-file.ts'
import { recordsIn } from './testing/source-of.ts'

/** 3 June 2019 in Beijing. */
const NOW = new Date('2019-06-02T16:00:00Z')
const DIRECT = 'creditCode,name,category,year,quarter,amount,currency'
const OUTSOURCING = 'creditCode,name,businessType,offshore,clientRegion,year,month,amountUsd'

async function faultsIn(text: string, now = NOW) {
  const { records } = await recordsIn(text)
  const rejected: RejectedRecord[] = []
  const blocks = (async function* () {
    yield records
  })()
  for await (const _ of readReturnFile(blocks, openReading(), { now, reject: (one) => rejected.push(one) }));
  return rejected.map(({ fault }) => [fault.code, ...(fault.detail.path ?? [])])
}

describe('a period is one that has begun (N41)', () => {
  test.each([
    ['2018', '4', true],
    ['2019', '', true],
    ['2019', '2', true],
    ['2019', '3', false],
    ['2019', '4', false],
  ])('quarter %s-%s: %s', async (year, quarter, taken) => {
    const faults = await faultsIn(`${DIRECT}\n,甲,TRAVEL,${year},${quarter},1,CNY`)
    expect(faults).toEqual(taken ? [] : [['PERIOD_NOT_BEGUN', 'csv', '2', 'quarter']])
  })

  test.each([
    ['2019', '6', true],
    ['2019', '7', false],
    ['2019', '12', false],
    ['2018', '12', true],
  ])('month %s-%s: %s', async (year, month, taken) => {
    const faults = await faultsIn(`${OUTSOURCING}\n,甲,ITO,是,美国,${year},${month},1`)
    expect(faults).toEqual(taken ? [] : [['PERIOD_NOT_BEGUN', 'csv', '2', 'month']])
  })

  test('by the day of Beijing: a year that has begun there and not yet in Greenwich', async () => {
    const line = `${DIRECT}\n,甲,TRAVEL,2020,1,1,CNY\n,甲,TRAVEL,2020,2,1,CNY`
    expect(await faultsIn(line, new Date('2019-12-31T16:00:00Z'))).toEqual([
      ['PERIOD_NOT_BEGUN', 'csv', '3', 'quarter'],
    ])
    const before = await faultsIn(line, new Date('2019-12-31T15:59:59Z'))
    expect(before.map(([code]) => code)).toEqual(['YEAR_RANGE', 'YEAR_RANGE'])
  })
})

test('several rows of an enterprise of the same period are contracts of their own, and all are taken', async () => {
  const row = ',甲,ITO,是,美国,2018,5,100'
  expect(await faultsIn([OUTSOURCING, row, row].join('\n'))).toEqual([])
})
