import { expect, test } from 'vitest'
import { recordsIn } from '../testing/source-of.ts'
import { withNewLines } from './text-records.ts'

async function* cut(text: string, size: number) {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size)
}

test.each([1, 2, 3, 7])('line breaks of any kind are line feeds, in pieces of %d', async (size) => {
  let whole = ''
  for await (const piece of withNewLines(cut('a\rb\r\nc\r\r\nd\r', size))) whole += piece
  expect(whole).toBe('a\nb\nc\n\nd\n')
})

const HEADER = 'creditCode,name,category,year,amount,currency'
const numbered = (count: number, lineBreak: string) =>
  [HEADER, ...Array.from({ length: count }, (_, index) => `${index},甲,运输,2018,1,CNY`)].join(lineBreak)

test.each(['\n', '\r\n', '\r'])(
  'lines are numbered alike with breaks %j, however many there are',
  async (breaks) => {
    const { records } = await recordsIn(numbered(60_000, breaks))
    expect(records).toHaveLength(60_001)
    expect(records.every(({ line }, index) => line === index + 1)).toBe(true)
  },
)

test('a return alone among line feeds ends a line as well', async () => {
  const { records } = await recordsIn(
    `${numbered(2_000, '\n')}\rx,甲,运输,2018,1,CNY\n${numbered(2_000, '\n')}`,
  )
  expect(records.every(({ line }, index) => line === index + 1)).toBe(true)
})

test('a line without an end is refused when it is longer than any, not when the file is read', async () => {
  const read = { bytes: 0 }
  const file = {
    ...{ name: 'long', size: 100_000_000 },
    read: async () => new TextEncoder().encode('x'.repeat(4_096)),
    async *pieces() {
      for (; read.bytes < 100_000_000; read.bytes += 100_000)
        yield new TextEncoder().encode('x'.repeat(100_000))
    },
  }
  const { openRecords } = await import('./open-records.ts')
  const reading = (async () => {
    for await (const _ of openRecords(file, { tell: () => {} }));
  })()
  await expect(reading).rejects.toMatchObject({ code: 'LINE_TOO_LONG', detail: { path: ['csv', '1'] } })
  expect(read.bytes).toBeLessThan(2_000_000)
})

test('a quote that is never closed is refused by its line', async () => {
  await expect(recordsIn(`${numbered(3, '\n')}\n"x`)).rejects.toMatchObject({
    code: 'CSV_QUOTES',
    detail: { path: ['csv', '5'] },
  })
})

test('a sheet is asked for in a workbook alone', async () => {
  await expect(recordsIn(HEADER, 'Sheet1')).rejects.toMatchObject({ code: 'SHEET_ONLY_IN_WORKBOOK' })
})
