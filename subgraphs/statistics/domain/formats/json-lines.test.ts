import { DomainError } from '@ndseb/shared/errors.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordsIn } from '../testing/source-of.ts'
import { readFlatObject } from './json-object.ts'

const PATH = ['csv', '1']
const read = (text: string) => {
  try {
    return Object.fromEntries(readFlatObject(text, PATH))
  } catch (error) {
    if (error instanceof DomainError) return [error.code, error.detail.values?.key]
    throw error
  }
}

describe('a flat object', () => {
  test.each([
    ['{}', {}],
    ['{"a":"x","b":1,"c":true,"d":false,"e":null}', { a: 'x', b: '1', c: 'true', d: 'false', e: '' }],
    [' { "a" : 1 , "b" : "\\u4e00\\"," } ', { a: '1', b: '一",' }],
    ['{"a":12345678901234567.1234}', { a: '12345678901234567.1234' }],
    ['{"a":1.10,"b":1e3,"c":-2E-1}', { a: '1.1', b: '1000', c: '-0.2' }],
    ['{"a":1e999}', { a: '1e999' }],
    ['{"__proto__":1}', JSON.parse('{"__proto__":"1"}')],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['{"a":{"b":1}}', 'JSON_NESTED', 'a'],
    ['{"a":[1]}', 'JSON_NESTED', 'a'],
    ['{"a":1,"a":2}', 'JSON_KEY_TWICE', 'a'],
    ['{"a":1,"\\u0061":2}', 'JSON_KEY_TWICE', 'a'],
  ])('%s is refused: %s', (text, code, key) => {
    expect(read(text)).toEqual([code, key])
  })

  test.each([
    ...['{', '{"a"}', '{"a":}', '{"a":1,}', '{"a":1} x', '{"a":1}{"b":2}', "{'a':1}", '{"a":01}'],
    ...['[1]', '1', '"x"', 'null', '', '{"a":"\t"}', '{"a":"x', '{"a":NaN}', '{"a":+1}'],
  ])('%s is none', (text) => {
    expect(read(text)).toEqual(['JSON_LINE', undefined])
  })

  test('is read as JSON.parse reads it, whatever its texts', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.boolean(), fc.constant(null))
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value), (object) => {
        const expected = Object.entries(object).map(([key, one]) => [key, one === null ? '' : String(one)])
        expect([...readFlatObject(JSON.stringify(object), PATH)]).toEqual(
          Object.entries(JSON.parse(JSON.stringify(object))).map((_, index) => expected[index]),
        )
      }),
    )
  })
})

const LINE = '{"creditCode":"1","name":"甲","category":"运输","year":2018,"amount":1.50,"currency":"CNY"}'

describe('lines of objects', () => {
  test('are records of all columns, those that the first leaves out at the end', async () => {
    const { records } = await recordsIn(`${LINE}\n\n${LINE.replace('"year"', '"季度":2,"year"')}\r\n`)
    expect(records).toEqual([
      { line: 1, cells: ['creditCode', 'name', 'category', 'year', 'amount', 'currency', 'quarter'] },
      { line: 1, cells: ['1', '甲', '运输', '2018', '1.5', 'CNY', ''] },
      { line: 3, cells: ['1', '甲', '运输', '2018', '1.5', 'CNY', '2'] },
    ])
  })

  test('may call a column by either of its names, each once', async () => {
    const { records } = await recordsIn(
      [LINE, LINE.replace('"name"', '"企业名称"'), LINE.replace('"year"', '"企业名称":"乙","year"')].join(
        '\n',
      ),
    )
    expect(records[2]?.cells[1]).toBe('甲')
    expect(records[3]?.fault).toMatchObject({ code: 'JSON_KEY_TWICE', detail: { path: ['csv', '3'] } })
  })

  test.each([
    ['an unknown key', LINE.replace('"year"', '"note":"x","year"'), 'CSV_COLUMN_UNKNOWN'],
    ['something nested', LINE.replace('1.50', '{"value":1}'), 'JSON_NESTED'],
    ['something else than an object', '[1]', 'JSON_LINE'],
    ['an amount in another unit than the first', LINE.replace('"amount"', '"金额（万元）"'), 'UNIT_TWICE'],
  ])('with %s are a fault of that line alone', async (_, line, code) => {
    const { records } = await recordsIn([LINE, line, LINE].join('\n'))
    expect(records.map(({ fault }) => fault?.code)).toEqual([undefined, undefined, code, undefined])
    expect(records[2]?.fault?.detail.path).toEqual(['csv', '2'])
  })

  test.each([
    ['the first is broken', '{"a":', 'JSON_LINE', '1'],
    ['the first has a key that nobody knows', '{"colour":1}', 'CSV_COLUMN_UNKNOWN', '1'],
    ['a line is too long', `${LINE}\n${'x'.repeat(1_000_001)}`, 'LINE_TOO_LONG', '2'],
    ['they are an array', `[${LINE},${LINE}]`, 'JSON_ARRAY', '1'],
  ])('are refused as a whole where %s', async (_, text, code, line) => {
    await expect(recordsIn(text)).rejects.toMatchObject({ code, detail: { path: ['csv', line] } })
  })
})
