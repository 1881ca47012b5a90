import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { MOST_ROWS, type SheetCell, TooManyRows, writeWorkbook } from './write-workbook.ts'

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

  test('is the same bytes for the same rows', async () => {
    expect((await written(ROWS)).equals(await written(ROWS))).toBe(true)
  })

  test('makes rows no sooner than they are taken', async () => {
    let made = 0
    const target = new PassThrough()
    const rows = function* () {
      for (; made < 60_000; made += 1) yield [String(Math.sin(made)).repeat(5), { number: String(made) }]
    }
    const writing = writeWorkbook(target, { name: 'x', rows: rows() })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(made).toBeLessThan(30_000)
    target.resume()
    await writing
    expect(made).toBe(60_000)
  })

  test('has no more rows than a sheet can hold', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, line) => [String(line)])
    const write = (count: number) =>
      writeWorkbook(new PassThrough().resume(), { name: 'x', rows: rows(count) }, 3)
    await expect(write(3)).resolves.toBeUndefined()
    await expect(write(4)).rejects.toThrow(TooManyRows)
    expect(MOST_ROWS).toBe(2 ** 20)
  })

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
          for (let line = 0; line < 60_000; line += 1) yield [String(Math.sin(line))]
        })(),
      }),
    ).rejects.toThrow('the disk is full')
  })
})
