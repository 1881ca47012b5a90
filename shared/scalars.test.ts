import fc from 'fast-check'
import { parseValue } from 'graphql'
import { describe, expect, test } from 'vitest'
import { DomainError } from './errors.ts'
import { cleanAmount, cleanText, parseId, SCALARS, writeMoment } from './scalars.ts'

const { DateTime, Date: CivilDateScalar, Decimal } = SCALARS
const literal = (text: string) => parseValue(text)

describe('DateTime', () => {
  test.each([
    ['2019-08-31T16:00:00Z', '2019-08-31T16:00:00.000Z'],
    ['2019-09-01T00:00:00+08:00', '2019-08-31T16:00:00.000Z'],
    ['2019-08-31T15:59:59.999Z', '2019-08-31T15:59:59.999Z'],
    ['2019-08-31T15:59:59.9999999Z', '2019-08-31T15:59:59.999Z'],
  ])('%s is the moment %s', (text, moment) => {
    expect(DateTime.parseValue(text)).toEqual(new Date(moment))
    expect(DateTime.parseLiteral(literal(JSON.stringify(text)))).toEqual(new Date(moment))
  })

  test.each([
    '2019-08-31',
    '2019-08-31T16:00:00',
    '2019-08-31 16:00:00Z',
    '2019-02-30T00:00:00Z',
    '2019-08-31T24:00:00Z',
    '2019-08-31T16:00Z',
    '2019-08-31T16:00:00+24:00',
    '２０１９-08-31T16:00:00Z',
    '0000-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '',
    1_567_267_200_000,
    null,
    {},
  ])('%j is refused', (value) => {
    expect(() => DateTime.parseValue(value)).toThrow(/DateTime|RFC 3339/)
  })

  test('is written in UTC with milliseconds, from a Date and from what PostgreSQL writes', () => {
    expect(DateTime.serialize(new Date('2019-08-31T16:00:00Z'))).toBe('2019-08-31T16:00:00.000Z')
    expect(writeMoment('2019-08-31 16:00:00+00')).toBe('2019-08-31T16:00:00.000Z')
    expect(writeMoment('2019-08-31 16:00:00.12+00')).toBe('2019-08-31T16:00:00.120Z')
    expect(writeMoment('2019-08-31 16:00:00.123456+00')).toBe('2019-08-31T16:00:00.123Z')
    expect(writeMoment('2019-09-01T00:00:00+08:00')).toBe('2019-08-31T16:00:00.000Z')
  })

  test('what is no moment is a fault when it is written', () => {
    expect(() => DateTime.serialize(5)).toThrow(TypeError)
    expect(() => DateTime.serialize('soon')).toThrow(RangeError)
  })
})

describe('Date', () => {
  test('a day that exists is read and written as it is', () => {
    expect(CivilDateScalar.parseValue('2020-02-29')).toBe('2020-02-29')
    expect(CivilDateScalar.serialize('2020-02-29')).toBe('2020-02-29')
  })

  test.each(['2019-02-30', '2019-8-31', '2019-08-31T00:00:00Z', '1899-12-31', '3000-01-01', 20190831, null])(
    '%j is refused',
    (value) => {
      expect(() => CivilDateScalar.parseValue(value)).toThrow(/Date|day that exists/)
    },
  )

  test('a Date object is never written: it carries the time zone of the host', () => {
    expect(() => CivilDateScalar.serialize(new Date())).toThrow(TypeError)
  })
})

describe('Decimal', () => {
  test('is text, in and out', () => {
    expect(Decimal.parseValue('199.990')).toBe('199.990')
    expect(Decimal.parseLiteral(literal('"007"'))).toBe('7')
    expect(Decimal.serialize('199.99')).toBe('199.99')
    expect(Decimal.serialize(12n)).toBe('12')
    expect(Decimal.serialize(12)).toBe('12')
  })

  test.each([
    199.99,
    200,
    Number.NaN,
    null,
    true,
    '1e3',
    'NaN',
    '１２',
    `1${'0'.repeat(30)}`,
    '0.1234567',
    '',
  ])('%j is refused with a sentence in both languages', (value) => {
    expect(() => Decimal.parseValue(value)).toThrow(/.+ · .+/)
  })

  test.each(['199.99', '200', '1e3', 'null', 'YES'])(
    'the literal %s is refused: a number has lost digits',
    (text) => {
      expect(() => Decimal.parseLiteral(literal(text))).toThrow(/string/)
    },
  )

  test('a float is never written', () => {
    expect(() => Decimal.serialize(0.1)).toThrow(TypeError)
    expect(() => Decimal.serialize('1e3')).toThrow(TypeError)
  })
})

const refusal = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, ...error.detail }
    throw error
  }
  return null
}

describe('parseId', () => {
  test('a UUID is read in lower case', () => {
    expect(parseId('01890A5D-AC96-774B-BCCE-B302099A8057')).toBe('01890a5d-ac96-774b-bcce-b302099a8057')
  })

  test.each([
    '',
    '1',
    "1' or '1'='1",
    '01890a5d-ac96-774b-bcce-b302099a8057\n',
    '{01890a5d-ac96-774b-bcce-b302099a8057}',
  ])('%j is refused, and the field is named', (value) => {
    expect(refusal(() => parseId(value, ['input', 'parkId']))).toEqual({
      code: 'INVALID_ID',
      path: ['input', 'parkId'],
    })
  })
})

describe('cleanText', () => {
  const path = ['input', 'name']

  test('ends are trimmed, and nothing is left as null', () => {
    expect(cleanText('　中国(南京)软件谷 ', { max: 20, path })).toBe('中国(南京)软件谷')
    expect(cleanText('  ', { max: 20, path })).toBeNull()
    expect(cleanText(null, { max: 20, path })).toBeNull()
  })

  test('a required text must be there', () => {
    expect(refusal(() => cleanText(' \t', { max: 20, path, required: true }))).toMatchObject({
      code: 'REQUIRED',
      path,
    })
  })

  test('the limit counts characters, not halves of them', () => {
    expect(cleanText('𠮷'.repeat(20), { max: 20, path })).toHaveLength(40)
    expect(refusal(() => cleanText('字'.repeat(21), { max: 20, path }))).toMatchObject({
      code: 'TOO_LONG',
      values: { max: 20 },
    })
  })

  test.each(['a\u0000b', 'a\u0007b', 'a\u001b[31mb', 'a\u202eb', 'a\u200bb', 'a\ud800b', 'a\nb'])(
    '%j is refused in one line',
    (value) => {
      expect(refusal(() => cleanText(value, { max: 20, path }))).toMatchObject({
        code: 'CONTROL_CHARACTER',
        path,
      })
    },
  )

  test('line breaks may stand where a text has lines, and are written one way', () => {
    expect(cleanText('一\r\n二\r三', { max: 20, path, multiline: true })).toBe('一\n二\n三')
    expect(refusal(() => cleanText('一\u0000二', { max: 20, path, multiline: true }))?.code).toBe(
      'CONTROL_CHARACTER',
    )
  })
})

describe('cleanAmount', () => {
  const path = ['declared', 'N30']

  test('an amount passes as it is worth', () => {
    expect(cleanAmount('199.99', { path })).toBe('199.99')
    expect(cleanAmount('0', { path })).toBe('0')
    expect(cleanAmount('-0', { path })).toBe('0')
  })

  test.each([
    ['-0.01', 'NEGATIVE'],
    ['1e3', 'NOT_A_DECIMAL'],
    ['NaN', 'NOT_A_DECIMAL'],
    ['１００', 'NOT_A_DECIMAL'],
    [`1${'0'.repeat(30)}`, 'TOO_MANY_DIGITS'],
    ['0.001', 'TOO_MANY_DIGITS'],
    [`1${'0'.repeat(18)}`, 'TOO_MANY_DIGITS'],
  ])('%s is refused: %s', (value, code) => {
    expect(refusal(() => cleanAmount(value, { path, clause: 'N30' }))).toMatchObject({
      code,
      path,
      clause: 'N30',
    })
  })

  test('a count has no fraction', () => {
    expect(refusal(() => cleanAmount('1.5', { path, fractionDigits: 0 }))?.code).toBe('TOO_MANY_DIGITS')
  })
})

test('a text of ASCII is cleaned the same with a space before it, which is taken away', () => {
  const outcomeOf = (text: string) => {
    try {
      return cleanText(text, { max: 12, path: ['name'], required: true })
    } catch (error) {
      if (error instanceof DomainError) return error.code
      throw error
    }
  }
  const ascii = fc.string({ unit: 'binary-ascii', maxLength: 14 })
  fc.assert(
    fc.property(ascii, (text) => {
      expect(outcomeOf(` ${text}`)).toBe(outcomeOf(text))
    }),
  )
})
