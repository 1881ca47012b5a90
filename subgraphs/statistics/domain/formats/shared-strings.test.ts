import fc from 'fast-check'
import { expect, test } from 'vitest'
import { StringTable, unescapeText } from './shared-strings.ts'

test('texts are given back by number as they came, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const table = new StringTable()
      for (const text of texts) table.add(text)
      expect(texts.map((_, index) => table.get(index))).toEqual(texts)
      for (const index of [-1, texts.length, 0.5, Number.NaN]) expect(table.get(index)).toBeNull()
    }),
  )
  const table = new StringTable()
  for (let index = 0; index < 100_000; index += 1) table.add(`企业${index}（虚构）`)
  expect([0, 16_383, 16_384, 99_999].map((index) => table.get(index))).toEqual(
    [0, 16_383, 16_384, 99_999].map((index) => `企业${index}（虚构）`),
  )
})

test.each([
  [{ bytes: 6, count: 9 }, ['甲', 'abc'], '!'],
  [{ bytes: 99, count: 2 }, ['甲', 'abc'], ''],
])('they take no more than %j', (limits, texts, more) => {
  const table = new StringTable(limits)
  for (const text of texts) table.add(text)
  expect(() => table.add(more)).toThrow('WORKBOOK_TOO_LARGE')
  expect(table.get(1)).toBe('abc')
})

test.each([
  ['a_x000D_b', 'a\rb'],
  ['a_x005F_x000D_b', 'a_x000D_b'],
  ['_x00_', '_x00_'],
  ['plain', 'plain'],
])('%s is %j', (written, text) => {
  expect(unescapeText(written)).toBe(text)
})
