import { DomainError } from '@ndseb/shared/errors.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chainRows, EMPTY_EXTRACT } from './content-hash.ts'
import { parseCsv } from './csv.ts'
import { readCsvBlocks } from './csv-blocks.ts'
import { openReading, readReturnFile } from './read-file.ts'
import { systemOf } from './return-columns.ts'
import { type ReturnRow, rowReader } from './return-rows.ts'

const NOW = new Date('2019-06-01T00:00:00Z')
const oneOf = (...texts: readonly string[]) => fc.constantFrom(...texts)
const code = oneOf('91350100M000100Y43', ' 91350100m000100y43', '１２', '', 'a\u0007b')
const name = oneOf('甲公司', '甲（福州）"公司"', '多\n行公司', '', 'A,B')
const amount = oneOf('0', '1.50', '007', '-1', '1e3', '9007199254740993.0001', ' 2 ', '+3')
const year = oneOf('2017', '2018', '2030', '', 'x')
const FILES = {
  direct: {
    header: 'creditCode,name,category,year,quarter,amount,currency',
    row: fc.tuple(
      code,
      name,
      oneOf('运输', 'travel', '?'),
      year,
      oneOf('', '4', '5'),
      amount,
      oneOf('CNY', '', 'usd'),
    ),
  },
  outsourcing: {
    header: 'creditCode,name,businessType,offshore,clientRegion,year,month,amountUsd',
    row: fc.tuple(
      ...[code, name, oneOf('ITO', 'BPO'), oneOf('是', '否', ''), oneOf('日本', '中国', '未\\知')],
      ...[year, oneOf('', '12', '13'), amount],
    ),
  },
} as const
type Line = { readonly cells: readonly string[]; readonly isQuoted: boolean }
const line = (kind: keyof typeof FILES): fc.Arbitrary<Line> =>
  fc.record({
    cells: fc.oneof<fc.MaybeWeightedArbitrary<readonly string[]>[]>(
      { weight: 9, arbitrary: FILES[kind].row as fc.Arbitrary<readonly string[]> },
      { weight: 1, arbitrary: fc.constant(['too', 'few']) },
    ),
    isQuoted: fc.boolean(),
  })

/** A row and its year, or the refusal of a line. */
type Outcome =
  | { readonly year: number; readonly row: ReturnRow }
  | { readonly code: string; readonly path: unknown }

const refusalOf = ({ code: refusal, detail }: DomainError): Outcome => ({ code: refusal, path: detail.path })

/** Each record by a reader of its own, so that nothing is remembered from one to the next. */
function readOneByOne(text: string): readonly Outcome[] {
  const [header, ...records] = parseCsv(text)
  if (!header) return []
  return records.map((record) => {
    const read = rowReader(systemOf(header), header, (cell, path) => {
      if (cell === '') throw new DomainError('REQUIRED', { path })
      if (!/^\d+$/.test(cell)) throw new DomainError('NOT_A_WHOLE_NUMBER', { path })
      if (Number(cell) > 2019) throw new DomainError('YEAR_RANGE', { path })
      return Number(cell)
    })
    try {
      return read(record)
    } catch (error) {
      if (error instanceof DomainError) return refusalOf(error)
      throw error
    }
  })
}

async function readAsFile(pieces: readonly string[]) {
  const reading = openReading()
  const rows: Outcome[] = []
  const refused: Outcome[] = []
  const text = (async function* () {
    yield* pieces
  })()
  const reject = ({ fault }: { readonly fault: DomainError }) => refused.push(refusalOf(fault))
  for await (const block of readReturnFile(readCsvBlocks(text), reading, { now: NOW, reject }))
    for (const { year: ofYear, row } of block) rows.push({ year: ofYear, row })
  return { rows, refused, years: reading.years }
}

describe.each(['direct', 'outsourcing'] as const)('a file of %s returns', (kind) => {
  test('is read in pieces as each of its records is read by itself, with the same hash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line(kind), { minLength: 1, maxLength: 12 }),
        oneOf('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        async (lines, end, size) => {
          const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`
          const texts = lines.map(({ cells, isQuoted }) =>
            cells.map((cell) => (isQuoted || /[",\n]/.test(cell) ? quote(cell) : cell)).join(','),
          )
          const text = [FILES[kind].header, ...texts].join(end)
          const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
            text.slice(index * size, (index + 1) * size),
          )
          const { rows, refused, years } = await readAsFile(pieces)
          const plain = readOneByOne(text)
          expect(rows).toEqual(plain.filter((one) => 'row' in one))
          expect(refused).toEqual(plain.filter((one) => 'code' in one))
          for (const [ofYear, { contentHash }] of years) {
            const own = plain.flatMap((one) => ('row' in one && one.year === ofYear ? [one.row] : []))
            expect(contentHash).toBe(chainRows(EMPTY_EXTRACT, own))
          }
        },
      ),
    )
  })
})
