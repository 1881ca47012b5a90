import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCsv } from './csv.ts'
import { readCsvBlocks } from './csv-blocks.ts'

const readAll = async (pieces: readonly string[]) => {
  const records = []
  for await (const block of readCsvBlocks(pieces)) records.push(...block)
  return records
}

describe('a CSV text in pieces', () => {
  test('has the same records and lines as the whole, wherever it is cut', async () => {
    const cell = fc.oneof(
      fc.constantFrom('a', '', '1,200.5', '他说“好”', 'x "y" z', 'two\nlines', 'two\r\nlines'),
      fc.string({ maxLength: 5 }).filter((text) => !/[",\r\n\uFEFF]/.test(text)),
    )
    const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    const table = fc.array(
      fc.array(cell.map(quoted), { minLength: 1, maxLength: 4 }).map((cells) => cells.join(',')),
    )
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.nat({ max: 200 })),
        async (rows, lineBreak, cuts) => {
          const text = rows.join(lineBreak)
          const places = [
            0,
            ...cuts.map((cut) => Math.min(cut, text.length)).toSorted((a, b) => a - b),
            text.length,
          ]
          const pieces = places.slice(1).map((end, index) => text.slice(places[index], end))
          expect(await readAll(pieces)).toEqual(parseCsv(text))
        },
      ),
    )
  })

  test('with a quote that is never closed is refused where it begins, before it fills the memory', async () => {
    const pieces = ['a,b\n1,2\n', '"', ...Array.from({ length: 30 }, () => 'x,\n'.repeat(20_000))]
    await expect(readAll(pieces)).rejects.toMatchObject({
      code: 'CSV_QUOTES',
      detail: { path: ['csv', '3'] },
    })
  })
})
