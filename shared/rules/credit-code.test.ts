import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCharacter, normaliseCreditCode, readCreditCode } from './credit-code.ts'

const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
const validCode = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 })
  .map((characters) => characters.join(''))
  .map((body) => `${body}${checkCharacter(body)}`)

describe('unified social credit codes (GB 32100-2015)', () => {
  test.each(['91110108551385082Q', '91350100M000100Y43', '911101081000000140'])('%s is valid', (code) => {
    expect(readCreditCode(code)).toEqual({ ok: true, code })
  })

  test.each([
    ['91350100M000100Y4A', 'CHECK_CHARACTER'],
    ['91350100M000100Y4', 'LENGTH'],
    ['91350100M000100Y433', 'LENGTH'],
    ['91350100I000100Y43', 'ALPHABET'],
    ['91350100M000100Y4Z', 'ALPHABET'],
    ['91350100南000100Y43', 'ALPHABET'],
    ['', 'MISSING'],
    ['　 ', 'MISSING'],
    [null, 'MISSING'],
    [undefined, 'MISSING'],
  ])('%j is refused: %s', (code, reason) => {
    expect(readCreditCode(code)).toEqual({ ok: false, reason })
  })

  test('full width, lower case and spaces are normalised before it is judged (N40)', () => {
    expect(readCreditCode('　９１３５０１００ｍ０００１００ｙ４３ ')).toEqual({
      ok: true,
      code: '91350100M000100Y43',
    })
    expect(normaliseCreditCode('9111 0108 5513 8508 2q')).toBe('91110108551385082Q')
  })

  test('Unicode casing makes no letters: a ligature stays what it is', () => {
    expect(normaliseCreditCode('ﬀß')).toBe('ﬀß')
  })

  test('every body has exactly one check character', () => {
    fc.assert(
      fc.property(validCode, (code) => {
        const valid = ALPHABET.filter((last) => readCreditCode(code.slice(0, 17) + last).ok)
        expect(valid).toEqual([code[17]])
      }),
    )
  })

  test('any single changed character is refused', () => {
    fc.assert(
      fc.property(validCode, fc.nat(17), fc.constantFrom(...ALPHABET), (code, at, character) => {
        fc.pre(code[at] !== character)
        expect(readCreditCode(code.slice(0, at) + character + code.slice(at + 1)).ok).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })

  test('any text at all gets an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readCreditCode(text)
        expect(read.ok ? read.code.length : read.reason).toBeTruthy()
      }),
    )
  })
})
