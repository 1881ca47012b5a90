import { buffer } from 'node:stream/consumers'
import type { ExportFormat } from '@ndseb/shared/vocabulary/export-jobs.ts'
import fc from 'fast-check'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { parseCsv } from '../csv.ts'
import { withoutGuard } from '../csv-line.ts'
import { recordsIn } from '../testing/source-of.ts'
import { FORMATS, sheetsOf } from './formats.ts'
import type { Column, Row, Table } from './table.ts'

const COLUMNS: readonly Column[] = [
  { code: 'name', zh: '名称', en: 'Name', kind: 'TEXT' },
  { code: 'amount', zh: '金额', en: 'Amount', kind: 'AMOUNT', unit: { zh: '元', en: 'yuan' } },
  { code: 'count', zh: '数量', en: 'Count', kind: 'NUMBER' },
  { code: 'sure', zh: '确定', en: 'Sure', kind: 'BOOLEAN' },
]

const tableOf = (rows: readonly Row[], language: Table['language'] = 'zh'): Table => ({
  ...{ name: '表', columns: COLUMNS, language, lineage: { name: '依据', rows: [['标题'], ['甲']] } },
  pages: (async function* () {
    for (let at = 0; at < rows.length; at += 3) yield rows.slice(at, at + 3)
  })(),
})
const written = (format: ExportFormat, rows: readonly Row[], language?: Table['language']) =>
  buffer(FORMATS[format].write(tableOf(rows, language)))
const text = async (format: ExportFormat, rows: readonly Row[], language?: Table['language']) =>
  (await written(format, rows, language)).toString()

const ROWS: readonly Row[] = [
  { name: '甲, "乙"\n丙', amount: '1234567890123.4567', count: 3, sure: true },
  { name: null, amount: null, count: 0, sure: false, more: 'is no column' },
]

describe('CSV', () => {
  test('is RFC 4180 with a mark, and titles in the language of whoever asked', async () => {
    expect(await text('CSV', ROWS)).toBe(
      '\uFEFF名称,金额（元）,数量,确定\r\n"甲, ""乙""\n丙",1234567890123.4567,3,true\r\n,,0,false\r\n',
    )
    expect(await text('CSV', [], 'en')).toBe('\uFEFFName,Amount (yuan),Count,Sure\r\n')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'=1", '=HYPERLINK("http://x","y")'])(
    'gives no spreadsheet the formula %j',
    async (name) => {
      const [, line = ''] = (await text('CSV', [{ name, amount: '-1' }])).split('\r\n', 2)
      expect(line.replace(/^"/, '')).toMatch(/^'/)
      expect(line).toMatch(/,-1,,$/)
    },
  )

  const row = fc.record({
    name: fc.option(fc.string({ unit: 'grapheme' })),
    amount: fc.option(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }).map(String)),
    count: fc.integer(),
    sure: fc.boolean(),
  })

  test('is read back by the import as it was, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row), async (rows) => {
        const [, ...records] = parseCsv(await text('CSV', rows))
        expect(records.map(({ cells: [name = '', ...others] }) => [withoutGuard(name), ...others])).toEqual(
          rows.map(({ name, amount, count, sure }) => [
            name ?? '',
            ...[amount ?? '', String(count), String(sure)],
          ]),
        )
      }),
    )
  })

  test('is read by whoever knows no more of it than its quotes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1 }), async (rows) => {
        expect(split((await text('CSV', rows)).slice(1)).length).toBe(rows.length + 1)
      }),
    )
  })

  test('guards every text that begins so, and is taken off again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', '@', 'a') }), (name) => {
        const guarded = /^'*[=+\-@\t\r]/.test(name) ? `'${name}` : name
        expect(withoutGuard(guarded)).toBe(name)
      }),
    )
  })
})

/** Another reader of CSV, letter by letter. */
function split(csv: string): string[][] {
  const records: string[][] = [['']]
  let quoted = false
  for (let at = 0; at < csv.length; at += 1) {
    const cells = records.at(-1) ?? []
    const add = (letters: string) => cells.push((cells.pop() ?? '') + letters)
    const letter = csv[at] ?? ''
    if (quoted && letter === '"' && csv[at + 1] === '"') {
      add('"')
      at += 1
    } else if (letter === '"') quoted = !quoted
    else if (!quoted && letter === ',') cells.push('')
    else if (!quoted && letter === '\r' && csv[at + 1] === '\n') {
      records.push([''])
      at += 1
    } else add(letter)
  }
  return records.slice(0, -1)
}

describe('NDJSON', () => {
  test('has an object a line, by codes, amounts as texts', async () => {
    expect(await text('NDJSON', ROWS)).toBe(
      '{"name":"甲, \\"乙\\"\\n丙","amount":"1234567890123.4567","count":3,"sure":true}\n{"name":null,"amount":null,"count":0,"sure":false}\n',
    )
    expect(await text('NDJSON', [])).toBe('')
  })
})

describe('XLSX', () => {
  test('is read by another program: short amounts as numbers, long ones digit by digit', async () => {
    const bytes = await written('XLSX', [...ROWS, { name: '=1+1', amount: '12.10', count: 1, sure: true }])
    expect(await readSheet(bytes)).toEqual([
      ['名称', '金额（元）', '数量', '确定'],
      ['甲, "乙"\n丙', '1234567890123.4567', 3, 'true'],
      [null, null, 0, 'false'],
      ['=1+1', 12.1, 1, 'true'],
    ])
    expect(await readSheet(bytes, '依据')).toEqual([['标题'], ['甲']])
  })

  test('is the same bytes for the same rows', async () => {
    expect((await written('XLSX', ROWS)).equals(await written('XLSX', ROWS))).toBe(true)
  })

  test.each([
    [0, [1]],
    [2, [3]],
    [3, [3, 2]],
    [4, [3, 3]],
    [5, [3, 3, 2]],
  ])('has %d rows on sheets of at most 3 as %j, each under the titles', async (count, sizes) => {
    const rows = Array.from({ length: count }, (_, number) => ({ name: `甲${number}` }))
    const found: string[][] = []
    const names: string[] = []
    for await (const sheet of sheetsOf(tableOf(rows), 3)) {
      names.push(sheet.name)
      const cells: string[] = []
      for await (const [first] of sheet.rows) cells.push(String(first))
      found.push(cells)
    }
    expect(found.slice(0, -1).map((cells) => cells.length)).toEqual(sizes)
    expect(found.slice(0, -1).every(([title]) => title === '名称')).toBe(true)
    expect(found.slice(0, -1).flatMap((cells) => cells.slice(1))).toEqual(rows.map(({ name }) => name))
    expect(names).toEqual([...sizes.map((_, index) => (index === 0 ? '表' : `表 ${index + 1}`)), '依据'])
  })
})

test.each(['CSV', 'NDJSON', 'XLSX'] as const)(
  '%s keeps an apostrophe that a text begins with',
  async (format) => {
    const names = ["'91110108", "'甲", "''乙", "'=1", "''-1", '=1', '甲']
    const columns: readonly Column[] = [{ code: 'name', zh: '企业名称', en: 'name', kind: 'TEXT' }]
    const table = { ...tableOf(names.map((name) => ({ name }))), columns }
    const { records } = await recordsIn(await buffer(FORMATS[format].write(table)))
    expect(records.slice(1).map(({ cells: [name = ''] }) => withoutGuard(name))).toEqual(names)
  },
)

test.each(['CSV', 'NDJSON', 'XLSX'] as const)('%s makes no more than is taken', async (format) => {
  let made = 0
  const table = {
    ...tableOf([]),
    pages: (async function* () {
      for (; made < 200; made += 1)
        yield Array.from({ length: 500 }, (_, row) => ({
          name: String(Math.sin(500 * made + row)).repeat(4),
        }))
    })(),
  }
  const bytes = FORMATS[format].write(table)
  await bytes.next()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(made).toBeLessThan(100)
  await bytes.return(undefined)
})
