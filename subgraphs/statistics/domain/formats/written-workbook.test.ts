import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { MOST_ROWS, type SheetCell, writeWorkbook } from '@ndseb/shared/workbook/write-workbook.ts'
import fc from 'fast-check'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { recordsIn } from '../testing/source-of.ts'

async function written(
  rows: Iterable<readonly SheetCell[]> | AsyncIterable<readonly SheetCell[]>,
  name = '填报',
): Promise<Buffer> {
  const target = new PassThrough()
  const [bytes] = await Promise.all([buffer(target), writeWorkbook(target, { name, rows })])
  return bytes
}

const HEADER = ['企业名称', '年度', '金额']
const ROWS: readonly (readonly SheetCell[])[] = [
  HEADER,
  ['甲 & <乙> "丙"', { number: '2018' }, { number: '12.1' }],
  [' 空格  两个\n换行', null, { number: '123456789012345.67' }],
  ['=1+1', { number: '0' }, { number: '-5' }],
  ['𠮷_x000D_\u0007', '', { number: '007' }],
]

describe('a workbook that is written', () => {
  test('is read by another program as it was meant', async () => {
    expect(await readSheet(await written(ROWS))).toEqual([
      HEADER,
      ['甲 & <乙> "丙"', 2018, 12.1],
      expect.arrayContaining([null, '123456789012345.67']),
      ['=1+1', 0, -5],
      expect.arrayContaining([null, '007']),
    ])
  })

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
      { numRuns: 50 },
    )
  })

  test('is the same bytes for the same rows', async () => {
    expect((await written(ROWS)).equals(await written(ROWS))).toBe(true)
  })

  test('has a name that a sheet may have', async () => {
    const bytes = await written(ROWS, '2018/2019 [一]: 很长的名称'.padEnd(60, '长'))
    const [note] = (await recordsIn(bytes)).notes
    expect(String(note?.values.sheet)).toMatch(/^2018 2019 {2}一 {2,}很长的名称长+$/)
    expect(String(note?.values.sheet)).toHaveLength(31)
  })

  test('makes rows no sooner than they are taken', async () => {
    let made = 0
    const target = new PassThrough()
    const rows = function* () {
      for (; made < 500_000; made += 1) yield [String(Math.sin(made)).repeat(5), { number: String(made) }]
    }
    const writing = writeWorkbook(target, { name: 'x', rows: rows() })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(made).toBeLessThan(100_000)
    target.resume()
    await writing
    expect(made).toBe(500_000)
  }, 60_000)

  test('has no more rows than a sheet can hold', async () => {
    const rows = function* () {
      for (let line = 0; line <= MOST_ROWS; line += 1) yield [null]
    }
    const target = new PassThrough().resume()
    await expect(writeWorkbook(target, { name: 'x', rows: rows() })).rejects.toThrow('at most 1048576 rows')
  }, 60_000)

  test('fails where its rows fail, or where it is written to', async () => {
    const rows = function* () {
      yield HEADER
      throw new Error('the rows failed')
    }
    await expect(writeWorkbook(new PassThrough().resume(), { name: 'x', rows: rows() })).rejects.toThrow(
      'the rows failed',
    )
    const target = new PassThrough()
    setTimeout(() => target.destroy(new Error('the disk is full')), 20)
    await expect(
      writeWorkbook(target, {
        name: 'x',
        rows: (function* () {
          for (let line = 0; line < 300_000; line += 1) yield [String(Math.sin(line))]
        })(),
      }),
    ).rejects.toThrow('the disk is full')
  })
})
