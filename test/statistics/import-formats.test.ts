import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { DomainError } from '@ndseb/shared/errors.ts'
import { type SheetCell, writeWorkbook } from '@ndseb/shared/workbook/write-workbook.ts'
import type { RejectedRecord } from '@ndseb/statistics/domain/read-file.ts'
import { archiveOf, partsOf, workbookOf } from '@ndseb/statistics/domain/testing/workbook-of.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { importBytes } from '../support/import-bytes.ts'
import { reportNationally } from '../support/national-returns.ts'

/** Returns come as CSV, XLSX or NDJSON and are the same import; what is wrong with a file is told, and leaves nothing. */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())
beforeEach(async () => {
  await graph.sql(
    'truncate statistics.return_batch, statistics.direct_return, statistics.aggregate_release, statistics.aggregate, statistics.aggregate_backing',
  )
})

const COLUMNS = ['统一社会信用代码', '企业名称', '服务类别', '年度', '季度', '金额', '币种']
const ROWS = reportNationally({ enterprises: 60, seed: 7 }).map(
  ({ code, category, quarter, amount }): readonly string[] => [
    code,
    `企业${code.slice(-7)}（虚构）`,
    category,
    '2017',
    quarter,
    String(amount),
    'CNY',
  ],
)
const NUMBERS = [3, 4, 5]
const asCsv = (rows: readonly (readonly string[])[], header: readonly string[] = COLUMNS) =>
  [header, ...rows].map((row) => row.join(',')).join('\n')
const asNdjson = (rows: readonly (readonly string[])[]) =>
  rows
    .map((row) => {
      const value = (cell: string, index: number) =>
        NUMBERS.includes(index) && cell ? cell : JSON.stringify(cell)
      return `{${row.map((cell, index) => `"${COLUMNS[index]}":${value(cell, index)}`).join(',')}}`
    })
    .join('\n')
async function asXlsx(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const target = new PassThrough()
  const cells = rows.map((row) =>
    row.map((cell, index): SheetCell => (NUMBERS.includes(index) && cell ? { number: cell } : cell)),
  )
  const sheet = { name: '直报', rows: [COLUMNS, ...cells] }
  return (await Promise.all([buffer(target), writeWorkbook(target, sheet)]))[0]
}

const held = async () => {
  const [row] = await graph.sql(
    `select (select count(*)::integer from statistics.direct_return) as rows,
            (select count(*)::integer from statistics.return_batch) as batches`,
  )
  return row
}

describe('the same returns', () => {
  test.each(['csv', 'ndjson', 'xlsx'] as const)(
    'as %s are imported once, and in no other format again',
    async (first) => {
      const files = { csv: asCsv(ROWS), ndjson: asNdjson(ROWS), xlsx: await asXlsx(ROWS) }
      const { years } = await importBytes(graph, files[first])
      expect(years).toMatchObject([{ year: 2017, rows: ROWS.length, alreadyImported: false }])
      const before = await held()
      for (const again of Object.values(files))
        expect((await importBytes(graph, again)).years).toMatchObject([{ alreadyImported: true }])
      expect(await held()).toEqual(before)
    },
  )

  test('in 万元, with thousands separated and a total below, are the same as well', async () => {
    await importBytes(graph, asCsv(ROWS))
    const before = await held()
    const sum = ROWS.reduce((total, [, , , , , amount]) => total + Number(amount), 0)
    const inTenThousands = ROWS.map((row) => row.with(5, String(Number(row[5]) / 10_000)))
    const total = ['合计', '', '', '', '', String(sum / 10_000), '']
    const header = COLUMNS.with(5, '金额（万元）')
    const { years, notes } = await importBytes(graph, asCsv([...inTenThousands, total], header))
    expect(years).toMatchObject([{ alreadyImported: true }])
    expect(notes).toMatchObject([{ code: 'TOTAL_AGREES', values: { total: String(sum), rows: ROWS.length } }])
    const grouped = ROWS.map((row) => row.with(5, `"${Number(row[5]).toLocaleString('en')}"`))
    expect((await importBytes(graph, asCsv(grouped))).years).toMatchObject([{ alreadyImported: true }])
    expect(await held()).toEqual(before)
  })

  test('come through the graph with units and a total, as a whole', async () => {
    const csv = asCsv(
      [
        ['', '甲', '运输', '2017', '1', '1.5', 'CNY'],
        ['合计', '', '', '', '', '1.5', ''],
      ],
      COLUMNS.with(5, '金额（万元）'),
    )
    const mofcom = graph.as('mofcom.officer')
    const input = { system: 'SERVICE_TRADE_DIRECT', year: 2017, extractDate: '2019-05-31' }
    await mofcom.do('importReturns', { ...input, csv }, 'alreadyImported')
    const [row] = await graph.sql('select amount::text as amount from statistics.direct_return')
    expect(row).toEqual({ amount: expect.stringMatching(/^15000(\.0+)?$/) })
  })
})

const ROW = ['', '甲', '运输', '2017', '1', '12.5', 'CNY']
const csv = (row: readonly string[], header?: readonly string[]) => asCsv([ROW, row], header)
const sheetOf = (...rows: readonly (readonly string[])[]) =>
  workbookOf({ sheets: [{ rows: [COLUMNS, ...rows] }] })
const FORMULA = '<c><f>1+1</f><v>2</v></c>'

/** What is wrong with the file as a whole. */
const REFUSED: readonly (readonly [what: string, content: () => unknown, code: string, place?: string])[] = [
  ['is empty', () => '', 'CSV_EMPTY'],
  ['is a header alone', () => asCsv([]), 'CSV_EMPTY'],
  ['is a PDF', () => '%PDF-1.4', 'NOT_A_TABLE'],
  ['is a web page', () => '<html><table>', 'NOT_A_TABLE'],
  ['is an old .xls', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'OLD_WORKBOOK'],
  ['is another archive', () => archiveOf({ 'a.txt': 'x' }), 'NOT_A_WORKBOOK'],
  ['begins with NUL bytes', () => `\0\0\0${asCsv(ROWS)}`, 'NUL_BYTES'],
  [
    'has a byte of another encoding',
    () => Buffer.concat([Buffer.from(`${asCsv([ROW])}\n`.repeat(200)), Buffer.of(0xff)]),
    'WRONG_ENCODING',
  ],
  ['lacks a column', () => asCsv([['甲']], ['企业名称']), 'CSV_COLUMN_MISSING', '1'],
  ['has an unknown column', () => csv([...ROW, ''], [...COLUMNS, '备注']), 'CSV_COLUMN_UNKNOWN', '1'],
  [
    'has a unit that nobody knows',
    () => csv(ROW, COLUMNS.with(5, '金额（万港元）')),
    'CSV_COLUMN_UNKNOWN',
    '1',
  ],
  ['has an open quote at its end', () => `${csv(ROW)}\n"`, 'CSV_QUOTES', '4'],
  [
    'has a total that does not add up',
    () => csv(['合计', '', '', '', '', '25', '']),
    'TOTAL_DIFFERS',
    '3 amount',
  ],
  [
    'has a total in no currency',
    () => asCsv([ROW, ROW.with(6, 'USD'), ['合计', '', '', '', '', '25', '']]),
    'TOTAL_CURRENCY',
    '4 amount',
  ],
  ['is a JSON array', () => `[${asNdjson([ROW])}]`, 'JSON_ARRAY', '1'],
  ['has a key that nobody knows', () => asNdjson([ROW]).replace('币种', '颜色'), 'CSV_COLUMN_UNKNOWN', '1'],
  [
    'has two sheets with content',
    () => workbookOf({ sheets: [{ rows: [COLUMNS, ROW] }, { rows: [COLUMNS] }] }),
    'SHEETS_SEVERAL',
  ],
  [
    'has merged cells',
    () =>
      workbookOf({
        sheets: [{ rows: [COLUMNS, ROW, ROW], after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>' }],
      }),
    'MERGED_CELLS',
    'B2:B3',
  ],
  [
    'declares entities',
    () => archiveOf({ ...partsOf({}), 'xl/worksheets/sheet1.xml': '<!DOCTYPE a><a/>' }),
    'WORKBOOK_DOCTYPE',
  ],
  ['is a workbook cut off', async () => (await sheetOf(ROW)).subarray(0, 700), 'WORKBOOK_BROKEN'],
]

/** What is wrong with a row. */
const REJECTED: readonly (readonly [what: string, content: () => unknown, code: string, place: string])[] = [
  ['of a year to come', () => csv(ROW.with(3, '2099')), 'YEAR_RANGE', '3 year'],
  [
    'of month 13',
    () =>
      asCsv(
        [['', '甲', 'ITO', '否', '中国大陆', '2017', '13', '1']],
        ['统一社会信用代码', '企业名称', '业务类型', '离岸', '客户所在地', '年度', '月份', '执行金额'],
      ),
    'NOT_A_WHOLE_NUMBER',
    '2 month',
  ],
  ['with a cell less', () => csv(ROW.slice(1)), 'CSV_ROW_LENGTH', '3'],
  [
    'of NUL bytes',
    () => `${csv(ROW)}${'\n'.repeat(5_000)}${ROW.with(1, '\0\0').join(',')}`,
    'CONTROL_CHARACTER',
    '5003 name',
  ],
  ['with a negative amount', () => csv(ROW.with(5, '－12')), 'NEGATIVE', '3 amount'],
  ['with an amount in brackets', () => csv(ROW.with(5, '（12）')), 'AMOUNT_IN_BRACKETS', '3 amount'],
  ['with a dash for an amount', () => csv(ROW.with(5, '—')), 'AMOUNT_NOTHING', '3 amount'],
  ['with thousands in the wrong place', () => csv(ROW.with(5, '"12,34"')), 'AMOUNT_GROUPS', '3 amount'],
  ['in dollars in a cell of yuan', () => csv(ROW.with(5, '12万美元')), 'UNIT_CONTRADICTS', '3 amount'],
  [
    'in dollars under yuan',
    () =>
      csv(ROW.with(6, 'USD'), COLUMNS.with(5, '金额（万元）'))
        .replace(',CNY', ',USD')
        .replace(',USD', ',CNY'),
    'UNIT_CONTRADICTS',
    '3 amount',
  ],
  [
    'with something nested',
    () => `${asNdjson([ROW])}\n${asNdjson([ROW]).replace('12.5', '[12.5]')}`,
    'JSON_NESTED',
    '2',
  ],
  ['with a formula', () => sheetOf(ROW, ROW.with(5, FORMULA)), 'CELL_FORMULA', '3 F3'],
  ['with an error', () => sheetOf(ROW.with(5, '<c t="e"><v>#REF!</v></c>')), 'CELL_ERROR', '2 F2'],
  [
    'with a code as a number',
    () => sheetOf(ROW.with(0, '<c><v>9.1350100000100043E+17</v></c>')),
    'CELL_LOST_DIGITS',
    '2 A2',
  ],
  [
    'with a word in a cell of a sheet',
    () => sheetOf(ROW.with(4, '第一')),
    'NOT_A_WHOLE_NUMBER',
    '2 quarter E2',
  ],
]

const refusalOf = async (content: (() => unknown) | string | undefined, rejected: RejectedRecord[] = []) => {
  const bytes = typeof content === 'function' ? await content() : content
  if (typeof bytes !== 'string' && !(bytes instanceof Uint8Array)) throw new Error('no file')
  try {
    await importBytes(graph, bytes, { rejected })
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
  throw new Error('It was not refused')
}
const placeIn = ({ detail }: DomainError) => (detail.path ?? []).slice(1).join(' ')

describe('nothing is left of a file that', () => {
  test.each(REFUSED)('%s', async (_, content, code, place = '') => {
    const error = await refusalOf(content)
    expect([error.code, placeIn(error)]).toEqual([code, place])
    expect(await held()).toEqual({ rows: 0, batches: 0 })
  })
})

describe('nothing is left of a file with a row', () => {
  test.each(REJECTED)('%s, which is told by its place', async (_, content, code, place) => {
    const rejected: RejectedRecord[] = []
    expect(await refusalOf(content, rejected)).toMatchObject({ code: 'IMPORT_REFUSED' })
    expect(rejected.map(({ fault }) => [fault.code, placeIn(fault)])).toEqual([[code, place]])
    expect(await held()).toEqual({ rows: 0, batches: 0 })
  })
})
