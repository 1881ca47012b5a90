import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copyLine } from './copy-text.ts'
import { parseCsv } from './csv.ts'
import { systemOf } from './return-columns.ts'
import { type ReturnRow, rowReader } from './return-rows.ts'
import { copyLineOf, jsonOf } from './row-text.ts'

const cellOf = (...texts: readonly string[]) => fc.constantFrom(...texts)
const code = cellOf('91350100M000100Y43', '91350100m000100y43', '１２', '"1""2\\"', '')
const name = cellOf('福州"甲"公司', '福州（甲）公司', '福州\\甲\\公司', 'A,B', ' 空 格 ')
const amount = cellOf('0', '1.5', '0012.50', '9007199254740993.0001')
const LINES: Record<'direct' | 'outsourcing', fc.Arbitrary<readonly string[]>> = {
  direct: fc.tuple(
    ...[code, name, cellOf('运输', 'TRAVEL'), cellOf('2017'), cellOf('', '1', '4'), amount],
    cellOf('CNY', 'usd'),
  ),
  outsourcing: fc.tuple(
    ...[code, name, cellOf('ITO', 'BPO'), cellOf('是', '否'), cellOf('日本', '未"知\\国')],
    ...[cellOf('2017'), cellOf('', '12'), amount],
  ),
}
const HEADERS = {
  direct: 'creditCode,name,category,year,quarter,amount,currency',
  outsourcing: 'creditCode,name,businessType,offshore,clientRegion,year,month,amountUsd',
}

function rowsOf(kind: keyof typeof HEADERS, lines: readonly (readonly string[])[]): readonly ReturnRow[] {
  const quoted = lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
  const [header, ...records] = parseCsv([HEADERS[kind], ...quoted].join('\n'))
  if (!header) throw new Error('there is no header')
  const read = rowReader(systemOf(header), header, Number)
  return records.map((record) => read(record).row)
}

describe.each(['direct', 'outsourcing'] as const)('the rows of a file of %s returns', (kind) => {
  test('have the JSON by which extracts are known, whatever row came before', () => {
    fc.assert(
      fc.property(fc.array(LINES[kind]), (lines) => {
        for (const row of rowsOf(kind, lines)) expect(jsonOf(row)).toBe(JSON.stringify(row))
      }),
    )
  })

  test('have the line of COPY that their cells make', () => {
    fc.assert(
      fc.property(fc.array(LINES[kind]), (lines) => {
        for (const [index, row] of rowsOf(kind, lines).entries())
          expect(copyLineOf({ year: 2017, rowNumber: index + 1, row })).toBe(
            copyLine([2017, index + 1, ...Object.values(row)]),
          )
      }),
    )
  })
})
