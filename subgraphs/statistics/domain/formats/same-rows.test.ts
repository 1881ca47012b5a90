import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { SERVICE_CATEGORIES } from '@ndseb/shared/vocabulary/statistics.ts'
import { type SheetCell, writeWorkbook } from '@ndseb/shared/workbook/write-workbook.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { openReading, readReturnFile } from '../read-file.ts'
import { sourceOf } from '../testing/source-of.ts'
import { openRecords } from './open-records.ts'

/** The same returns are the same extract, in whatever format and by whatever program they are written. */
const COLUMNS = ['统一社会信用代码', '企业名称', '服务类别', '年度', '季度', '金额', '币种'] as const

const returned = fc.record({
  code: fc.constantFrom('', '91350100M000100Y43', '123'),
  name: fc.constantFrom('甲', '示例（软件）有限公司', '乙, "丙" 公司', 'A&B <C>'),
  category: fc.constantFrom(...Object.values(SERVICE_CATEGORIES).map(({ zh }) => zh)),
  year: fc.constantFrom('2017', '2018'),
  quarter: fc.constantFrom('', '1', '4'),
  amount: fc
    .tuple(fc.integer({ min: 0, max: 10 ** 13 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`),
  currency: fc.constantFrom('CNY', 'USD', '元'),
})
type Returned = ReturnType<typeof cellsOf>
const cellsOf = (
  row: { [Key in 'code' | 'name' | 'category' | 'year' | 'quarter' | 'amount' | 'currency']: string },
) => [row.code, row.name, row.category, row.year, row.quarter, row.amount, row.currency]

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const isNumber = (index: number) => index === 3 || index === 4 || index === 5
const FORMATS = {
  csv: async (rows: readonly Returned[]) =>
    Buffer.from([COLUMNS, ...rows].map((cells) => cells.map(quoted).join(',')).join('\n')),
  ndjson: async (rows: readonly Returned[]) =>
    Buffer.from(
      rows
        .map((cells) => {
          const values = cells.map((cell, index) =>
            isNumber(index) && cell ? cell : JSON.stringify(cell || null),
          )
          return `{${COLUMNS.map((column, index) => `"${column}":${values[index]}`).join(',')}}`
        })
        .join('\n'),
    ),
  async xlsx(rows: readonly Returned[]) {
    const target = new PassThrough()
    const cells = rows.map((row) =>
      row.map((cell, index): SheetCell => (isNumber(index) && cell ? { number: cell } : cell)),
    )
    const [bytes] = await Promise.all([
      buffer(target),
      writeWorkbook(target, { name: '填报', rows: [COLUMNS, ...cells] }),
    ])
    return bytes
  },
  'xlsx of another program': async (rows: readonly Returned[]) =>
    writeXlsxFile([
      COLUMNS.map((value) => ({ value, type: String })),
      ...rows.map((row) =>
        row.map((cell, index) =>
          cell === ''
            ? null
            : isNumber(index)
              ? { value: Number(cell), type: Number }
              : { value: cell, type: String },
        ),
      ),
    ]).toBuffer(),
} as const

async function extractOf(bytes: Uint8Array) {
  const reading = openReading()
  const records = openRecords(sourceOf(bytes), { tell: () => {} })
  const faults: string[] = []
  const options = {
    now: new Date('2019-06-01T00:00:00Z'),
    reject: ({ fault }: { fault: { code: string } }) => faults.push(fault.code),
  }
  for await (const _ of readReturnFile(records, reading, options));
  return { faults, years: [...reading.years].toSorted(([one], [other]) => one - other) }
}

describe.each(['ndjson', 'xlsx', 'xlsx of another program'] as const)('returns in %s', (format) => {
  test('have the same content as in CSV', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(returned.map(cellsOf), { minLength: 1, maxLength: 30 }), async (rows) => {
        const expected = await extractOf(await FORMATS.csv(rows))
        expect(expected.faults).toEqual([])
        expect(await extractOf(await FORMATS[format](rows))).toEqual(expected)
      }),
      { numRuns: 12 },
    )
  })
})
