import { DomainError } from '@ndseb/shared/errors.ts'
import { describe, expect, test } from 'vitest'
import { chainRows, EMPTY_EXTRACT } from './content-hash.ts'
import { MOST_ROWS, readReturns } from './read-returns.ts'

const DIRECT = '统一社会信用代码,企业名称,服务类别,年度,季度,金额,币种'
const OUTSOURCING = 'creditCode,name,businessType,offshore,clientRegion,year,month,amountUsd'
const direct = (...rows: string[]) => [DIRECT, ...rows].join('\n')
const outsourcing = (...rows: string[]) => [OUTSOURCING, ...rows].join('\n')

function faultsOf(read: () => unknown) {
  try {
    read()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return [error, ...(error.detail.others ?? [])].map(({ code, detail }) => ({ code, path: detail.path }))
  }
  return []
}

describe('reading returns', () => {
  test('a row of direct reporting, with its code as written and as read', () => {
    const [row] = readReturns(
      'SERVICE_TRADE_DIRECT',
      2018,
      direct('９１３５０１００m000100y43,示例（甲）,电信、计算机和信息服务,2018,1,1200.50,CNY'),
    )
    expect(row).toEqual({
      rawCode: '９１３５０１００m000100y43',
      creditCode: '91350100M000100Y43',
      codeFault: null,
      name: '示例（甲）',
      nameKey: '示例(甲)',
      category: 'TELECOM_COMPUTER_INFORMATION',
      quarter: 1,
      amount: '1200.5',
      currency: 'CNY',
    })
  })

  test('a row of outsourcing, where clients in Hong Kong, Macao and Taiwan are offshore (N39)', () => {
    const rows = readReturns(
      'SERVICE_OUTSOURCING',
      2018,
      outsourcing(',甲,ITO,否,中国香港,2018,,0', '123,乙,bpo,true,美国,2018,12,3'),
    )
    expect(rows).toMatchObject([
      { rawCode: null, creditCode: null, codeFault: 'MISSING', offshore: true, month: null, amountUsd: '0' },
      { rawCode: '123', codeFault: 'LENGTH', businessType: 'BPO', offshore: true, month: 12 },
    ])
  })

  test('columns stand in any order, and the optional one may be missing', () => {
    const csv = 'year,currency,amount,category,name,creditCode\n2018,USD,1,TRAVEL,甲,91350100M000100Y43'
    expect(readReturns('SERVICE_TRADE_DIRECT', 2018, csv)).toMatchObject([
      { category: 'TRAVEL', quarter: null, currency: 'USD', creditCode: '91350100M000100Y43' },
    ])
  })

  test('every bad row is refused by row and column, and nothing is taken', () => {
    const csv = direct(
      ',甲,电信、计算机和信息服务,2018,,1,CNY',
      ',,运输,2018,,1,CNY',
      ',甲,飞行,2018,,1,CNY',
      ',甲,运输,2017,,1,CNY',
      ',甲,运输,2018,5,1,CNY',
      ',甲,运输,2018,,-1,CNY',
      ',甲,运输,2018,,1e3,CNY',
      ',甲,运输,2018,,十二,CNY',
      ',甲,运输,2018,,"1,00",CNY',
      ',甲,运输,2018,,,CNY',
      ',甲,运输,2018,,1,EUR',
      ',甲,运输,2018,,1',
      ',甲\u0007,运输,2018,,1,CNY',
    )
    expect(faultsOf(() => readReturns('SERVICE_TRADE_DIRECT', 2018, csv))).toEqual([
      { code: 'REQUIRED', path: ['csv', '3', 'name'] },
      { code: 'NOT_ONE_OF', path: ['csv', '4', 'category'] },
      { code: 'OTHER_YEAR', path: ['csv', '5', 'year'] },
      { code: 'NOT_A_WHOLE_NUMBER', path: ['csv', '6', 'quarter'] },
      { code: 'NEGATIVE', path: ['csv', '7', 'amount'] },
      { code: 'NOT_A_DECIMAL', path: ['csv', '8', 'amount'] },
      { code: 'NOT_A_DECIMAL', path: ['csv', '9', 'amount'] },
      { code: 'AMOUNT_GROUPS', path: ['csv', '10', 'amount'] },
      { code: 'REQUIRED', path: ['csv', '11', 'amount'] },
      { code: 'NOT_ONE_OF', path: ['csv', '12', 'currency'] },
      { code: 'CSV_ROW_LENGTH', path: ['csv', '13'] },
      { code: 'CONTROL_CHARACTER', path: ['csv', '14', 'name'] },
    ])
  })

  test('a total is checked where the whole extract is there, and refused in a part of it', () => {
    const csv = direct(',甲,运输,2018,,1.5,CNY', ',乙,运输,2018,,2.5,CNY', ',合计,,,,4.0,')
    expect(readReturns('SERVICE_TRADE_DIRECT', 2018, csv)).toHaveLength(2)
    expect(faultsOf(() => readReturns('SERVICE_TRADE_DIRECT', 2018, csv, false))).toEqual([
      { code: 'TOTAL_IN_PART', path: ['csv', '4'] },
    ])
    const wrong = csv.replace('4.0', '4.1')
    expect(faultsOf(() => readReturns('SERVICE_TRADE_DIRECT', 2018, wrong))).toEqual([
      { code: 'TOTAL_DIFFERS', path: ['csv', '4', 'amount'] },
    ])
  })

  test('offshore work for the mainland contradicts itself (N39)', () => {
    const csv = outsourcing(',甲,ITO,是,中国大陆,2018,,1')
    expect(faultsOf(() => readReturns('SERVICE_OUTSOURCING', 2018, csv))).toEqual([
      { code: 'MAINLAND_IS_ONSHORE', path: ['csv', '2', 'offshore'] },
    ])
  })

  test.each([
    ['', 'CSV_EMPTY'],
    [DIRECT, 'CSV_EMPTY'],
    ['企业名称\n甲', 'CSV_COLUMN_MISSING'],
    [`${DIRECT},备注\n`.concat('x'), 'CSV_COLUMN_UNKNOWN'],
    [`${DIRECT},金额\n`.concat('x'), 'CSV_COLUMN_TWICE'],
    [`${DIRECT}\n${',甲,运输,2018,,1,CNY\n'.repeat(MOST_ROWS + 1)}`, 'CSV_TOO_MANY_ROWS'],
    ['字'.repeat(70_000), 'CSV_TOO_LARGE'],
  ])('a file that is none is refused (%#)', (csv, code) => {
    expect(faultsOf(() => readReturns('SERVICE_TRADE_DIRECT', 2018, csv))).toMatchObject([{ code }])
  })

  test('of very many faults the first hundred are listed and all are counted', () => {
    const csv = direct(...Array.from({ length: 300 }, () => ',甲,运输,2017,,1,CNY'))
    const faults = faultsOf(() => readReturns('SERVICE_TRADE_DIRECT', 2018, csv))
    expect(faults).toHaveLength(101)
    expect(faults.at(-1)).toEqual({ code: 'CSV_MORE_FAULTS', path: ['csv'] })
  })
})

describe('the hash of an extract', () => {
  const rows = readReturns(
    'SERVICE_TRADE_DIRECT',
    2018,
    direct(...[1, 2, 3, 4, 5].map((n) => `,甲,运输,2018,,${n},CNY`)),
  )
  test('is the same however the extract is cut into parts and written', () => {
    const whole = chainRows(EMPTY_EXTRACT, rows)
    expect(chainRows(chainRows(EMPTY_EXTRACT, rows.slice(0, 2)), rows.slice(2))).toBe(whole)
    const rewritten = direct(...[1, 2, 3, 4, 5].map((n) => `,"甲", 运输,2018,,${n}.00,CNY`))
    expect(chainRows(EMPTY_EXTRACT, readReturns('SERVICE_TRADE_DIRECT', 2018, rewritten))).toBe(whole)
  })
  test('is another for another row or order', () => {
    expect(chainRows(EMPTY_EXTRACT, rows.toReversed())).not.toBe(chainRows(EMPTY_EXTRACT, rows))
    expect(chainRows(EMPTY_EXTRACT, rows.slice(1))).not.toBe(chainRows(EMPTY_EXTRACT, rows))
  })
})
