import { DomainError } from '@ndseb/shared/errors.ts'
import { checkCharacter } from '@ndseb/shared/rules/credit-code.ts'
import { describe, expect, test } from 'vitest'
import { openReading, type RejectedRecord, readReturnFile } from './read-file.ts'
import { recordsIn } from './testing/source-of.ts'
import { totalWord } from './totals.ts'

const HEADER = '统一社会信用代码,企业名称,服务类别,年度,季度,金额,币种'
const row = (amount: string, currency = 'CNY', year = 2018) => `,甲,运输,${year},1,${amount},${currency}`

async function read(...lines: string[]) {
  const { records } = await recordsIn(lines.join('\n'))
  const reading = openReading()
  const rejected: RejectedRecord[] = []
  const blocks = (async function* () {
    yield records
  })()
  const options = {
    now: new Date('2019-06-01T00:00:00Z'),
    reject: (one: RejectedRecord) => rejected.push(one),
  }
  let rows = 0
  try {
    for await (const block of readReturnFile(blocks, reading, options)) rows += block.length
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { code: error.code, path: error.detail.path, values: error.detail.values }
  }
  return { rows, rejected: rejected.length, notes: reading.notes }
}
const agrees = (line: number, label: string, total: string, rows: number, currency = 'CNY') => ({
  code: 'TOTAL_AGREES',
  values: { line, label, total, rows, currency },
})

test.each([
  ['合计', '合计'],
  [' 合 计 ', '合计'],
  ['总计：', '总计'],
  ['本页小计', '小计'],
  ['Grand Total', 'grandtotal'],
  ['合计公司', null],
  ['总计算机有限公司', null],
  ['', null],
])('%j says %j', (cell, word) => {
  expect(totalWord(cell)).toBe(word)
})

describe('a total', () => {
  test('that adds up is told and no return', async () => {
    expect(await read(HEADER, row('1.5'), row('2.25'), ',合计,,,,3.75,')).toEqual({
      rows: 2,
      rejected: 0,
      notes: [agrees(4, '合计', '3.75', 2)],
    })
  })

  test.each([',合计,,,,3.75,CNY', '合计,,,,,3.75,CNY', ',总计,,2018,,"3.75",', ',Total,,,,3.75元,'])(
    'is one wherever its word stands: %s',
    async (total) => {
      expect(await read(HEADER, row('1.5'), row('2.25'), total)).toMatchObject({ rows: 2 })
    },
  )

  test('that does not is refused by both numbers and the difference', async () => {
    expect(await read(HEADER, row('1.5'), row('2.25'), ',合计,,,,4.00,')).toEqual({
      code: 'TOTAL_DIFFERS',
      path: ['csv', '4', 'amount'],
      values: { label: '合计', currency: 'CNY', total: '4', sum: '3.75', rows: 2, difference: '0.25' },
    })
  })

  test.each([
    ['3.75', 'TOTAL_AGREES', '3.7549'],
    ['3.75', 'TOTAL_AGREES', '3.755'],
    ['3.75', 'TOTAL_DIFFERS', '3.7551'],
    ['4', 'TOTAL_AGREES', '3.5'],
    ['4', 'TOTAL_AGREES', '4.5'],
    ['4', 'TOTAL_DIFFERS', '4.5001'],
    ['4.0', 'TOTAL_DIFFERS', '4.5'],
    ['1万', 'TOTAL_AGREES', '15000'],
    ['1万', 'TOTAL_DIFFERS', '15000.01'],
    ['1.0万', 'TOTAL_DIFFERS', '14999'],
  ])('is held to the digits that it shows: %s, %s of %s', async (total, code, sum) => {
    const found = await read(HEADER, row(sum), `,合计,,,,${total},`)
    expect('code' in found ? found.code : found.notes[0]?.code).toBe(code)
  })

  test('is of the year and currency that it names', async () => {
    const rows = [row('1'), row('2', 'USD'), row('4', 'CNY', 2017), row('8', 'USD', 2017)]
    expect(
      await read(HEADER, ...rows, ',合计,,,,5,CNY', ',合计,,2017,,8,美元', ',合计,,2018,,1,CNY'),
    ).toMatchObject({
      rows: 4,
      notes: [agrees(6, '合计', '5', 2), agrees(7, '合计', '8', 1, 'USD'), agrees(8, '合计', '1', 1)],
    })
  })

  test('that names no currency, of rows in two, cannot be checked and is refused', async () => {
    expect(await read(HEADER, row('1'), row('2', 'USD'), ',合计,,,,3,')).toMatchObject({
      code: 'TOTAL_CURRENCY',
    })
  })

  test('小计 is of the rows since the last one, 总计 of all, 合计 of either', async () => {
    const blocks = [row('1'), row('2'), ',小计,,,,3,', row('4'), ',小计,,,,4,', row('8'), ',合计,,,,8,']
    expect(await read(HEADER, ...blocks, ',合计,,,,15,', ',总计,,,,15,')).toMatchObject({
      rows: 4,
      notes: [
        agrees(4, '小计', '3', 2),
        agrees(6, '小计', '4', 1),
        agrees(8, '合计', '8', 1),
        agrees(9, '合计', '15', 4),
        agrees(10, '总计', '15', 4),
      ],
    })
    expect(await read(HEADER, ...blocks, ',总计,,,,8,')).toMatchObject({ code: 'TOTAL_DIFFERS' })
    expect(await read(HEADER, row('1'), ',小计,,,,1,', row('2'), ',小计,,,,3,')).toMatchObject({
      code: 'TOTAL_DIFFERS',
    })
  })

  test('below rows that are left out is told as unchecked', async () => {
    expect(await read(HEADER, row('1'), row('x'), ',合计,,,,3,')).toMatchObject({
      rows: 1,
      rejected: 1,
      notes: [{ code: 'TOTAL_UNCHECKED', values: { line: 4, label: '合计' } }],
    })
  })

  test('is no row with a valid credit code, whatever the enterprise is called', async () => {
    const own = row('2.25').replace(
      ',甲',
      `91${'0'.repeat(15)}`.concat(checkCharacter(`91${'0'.repeat(15)}`) ?? '', ',Total'),
    )
    expect(await read(HEADER, row('1.5'), own, ',合计,,,,3.75,')).toEqual({
      rows: 2,
      rejected: 0,
      notes: [agrees(4, '合计', '3.75', 2)],
    })
  })

  test('is in the unit of its column', async () => {
    const header = HEADER.replace('金额', '金额（万元）')
    expect(await read(header, row('1.5'), row('2.25'), ',合计,,,,3.75,')).toMatchObject({
      notes: [agrees(4, '合计', '37500', 2)],
    })
  })

  test('alone is no file of returns', async () => {
    expect(await read(HEADER, ',合计,,,,0,')).toMatchObject({ code: 'CSV_EMPTY' })
  })
})
