import { DomainError } from '@ndseb/shared/errors.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCsv } from './csv.ts'

describe('reading CSV (RFC 4180)', () => {
  test('cells, quotes, commas and line breaks inside quotes, with the line of each record', () => {
    const text = '\uFEFFa,b\r\n"1, one","say ""hi"""\r\n\r\n"two\nlines",x\n,\nlast,'
    expect(parseCsv(text)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1, one', 'say "hi"'] },
      { line: 4, cells: ['two\nlines', 'x'] },
      { line: 6, cells: ['', ''] },
      { line: 7, cells: ['last', ''] },
    ])
  })

  test('nothing gives nothing', () => {
    expect(parseCsv('')).toEqual([])
    expect(parseCsv('\n \n')).toEqual([])
  })

  test.each(['a,"b', '"a"b,c', 'a"b'])('a stray quote is refused by its line: %s', (line) => {
    expect(() => parseCsv(`x,y\n${line}\n`)).toThrow(
      expect.objectContaining({ code: 'CSV_QUOTES', detail: { path: ['csv', '2'] } }),
    )
    expect(() => parseCsv(line)).toThrow(DomainError)
  })

  test('what was written is read again, whatever is in the cells', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('"', '""', ',', '\r\n', '\n', 'a"b', ' 空 ', ''),
    )
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      )
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, end, ended) => {
        const text = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
          .join(end)
        expect(parseCsv(ended ? text + end : text).map(({ cells }) => cells)).toEqual(rows)
      }),
    )
  })
})

test('lines are read the same, cut at their commas or cell by cell', () => {
  const cell = fc.constantFrom('', ' ', 'a', '中国（南京）', '1.5', 'a b')
  const line = fc.record({
    cells: fc.array(cell, { minLength: 1, maxLength: 4 }),
    quoted: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (lines, end, ended) => {
      const textOf = (isQuoted: (quoted: boolean) => boolean) => {
        const text = lines.map(({ cells, quoted }) => {
          const last = isQuoted(quoted) ? cells.map((one) => `"${one}"`) : cells
          return last.join(',') + end
        })
        return ended ? text.join('') : text.join('').replace(/[\r\n]+$/, '')
      }
      const cellByCell = parseCsv(textOf(() => true))
      expect(parseCsv(textOf(() => false))).toEqual(cellByCell)
      expect(parseCsv(textOf((quoted) => quoted))).toEqual(cellByCell)
    }),
    { numRuns: 500 },
  )
})
