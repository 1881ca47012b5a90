import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { type SheetCell, writeWorkbook } from '@ndseb/shared/workbook/write-workbook.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordsIn } from '../testing/source-of.ts'

async function written(rows: Iterable<readonly SheetCell[]>, name = '填报'): Promise<Buffer> {
  const target = new PassThrough()
  const [bytes] = await Promise.all([buffer(target), writeWorkbook(target, { name, rows })])
  return bytes
}

const HEADER = ['企业名称', '年度', '金额']
const ROWS: readonly (readonly SheetCell[])[] = [
  HEADER,
  ['甲 & <乙> "丙"', { number: '2018' }, { number: '12.1' }],
  [' 空格  两个\n换行', null, { number: '123456789012345.67' }],
  ['𠮷_x000D_\u0007', '', { number: '007' }],
]

describe('a workbook that the project writes', () => {
  test('is read by the import of returns, text by text', async () => {
    const { records } = await recordsIn(await written(ROWS))
    expect(records.map(({ cells }) => cells)).toEqual(
      ROWS.map((row) => row.map((cell) => (typeof cell === 'object' ? (cell?.number ?? '') : cell))),
    )
  })

  test('gives back whatever is written', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith("'") && !text.includes('\r')),
      fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }).map((number) => ({ number: String(number) })),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), async (rows) => {
        const { records } = await recordsIn(await written([HEADER, ...rows]))
        const texts = rows.map((row) => row.map((one) => (typeof one === 'string' ? one : one.number)))
        expect(records.slice(1).map(({ cells }) => cells)).toEqual(
          texts.filter((row) => row.some((text) => text !== '')),
        )
      }),
      { numRuns: 20 },
    )
  })

  test('has a name that a sheet may have', async () => {
    const bytes = await written(ROWS, '2018/2019 [一]: 很长的名称'.padEnd(60, '长'))
    const [note] = (await recordsIn(bytes)).notes
    expect(String(note?.values.sheet)).toMatch(/^2018 2019 {2}一 {2,}很长的名称长+$/)
    expect(String(note?.values.sheet)).toHaveLength(31)
  })
})
