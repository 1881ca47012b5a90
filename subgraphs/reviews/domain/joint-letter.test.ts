import { DomainError } from '@ndseb/shared/errors.ts'
import { describe, expect, test } from 'vitest'
import {
  checkParties,
  checkSigned,
  deliveriesOf,
  forwardingStep,
  missingSignatures,
  type NationalAgency,
  readLetterApplications,
} from './joint-letter.ts'

const id = (n: number) => `0199aaaa-0000-7000-8000-${String(n).padStart(12, '0')}`
const codeOf = (judge: () => unknown) => {
  try {
    judge()
  } catch (error) {
    return error instanceof DomainError ? error.code : error
  }
}
const parties = (addressees: NationalAgency[], copies: NationalAgency[]) =>
  codeOf(() => checkParties(addressees, copies))

describe('the parties of a joint letter (N51)', () => {
  test('are MOFCOM as addressee, and CAC and MIIT as copied', () => {
    expect(parties(['MOFCOM'], ['CAC', 'MIIT'])).toBeUndefined()
    expect(parties(['MOFCOM'], ['MIIT', 'CAC'])).toBeUndefined()
  })

  test.each<[NationalAgency[], NationalAgency[], string]>([
    [['CAC'], ['MOFCOM', 'MIIT'], 'LETTER_ADDRESSEE'],
    [['MOFCOM', 'CAC'], ['MIIT'], 'LETTER_ADDRESSEE'],
    [['MOFCOM', 'MIIT'], ['CAC', 'MIIT'], 'LETTER_ADDRESSEE'],
    [[], ['CAC', 'MIIT'], 'LETTER_ADDRESSEE'],
    [['MOFCOM'], ['MOFCOM', 'CAC', 'MIIT'], 'LETTER_ADDRESSEE'],
    [['MOFCOM'], ['CAC'], 'LETTER_COPY_MISSING'],
    [['MOFCOM'], [], 'LETTER_COPY_MISSING'],
    [['MOFCOM'], ['CAC', 'CAC', 'MIIT'], 'GIVEN_TWICE'],
  ])('are not %j and %j', (addressees, copies, code) => {
    expect(parties(addressees, copies)).toBe(code)
  })

  test('receive the original and the copies', () => {
    expect(deliveriesOf(['MOFCOM'], ['CAC', 'MIIT'])).toEqual([
      { recipient: 'MOFCOM', kind: 'ORIGINAL' },
      { recipient: 'CAC', kind: 'COPY' },
      { recipient: 'MIIT', kind: 'COPY' },
    ])
  })
})

describe('the applications of a joint letter', () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => id(n))

  test('are one to fifty', () => {
    expect(codeOf(() => readLetterApplications([]))).toBe('LETTER_EMPTY')
    expect(readLetterApplications(many(1))).toEqual([id(0)])
    expect(readLetterApplications(many(50))).toHaveLength(50)
    expect(codeOf(() => readLetterApplications(many(51)))).toBe('TOO_MANY')
  })

  test('are named once, whatever the case of the letters, and by well-formed ids', () => {
    expect(codeOf(() => readLetterApplications([id(1), id(1).toUpperCase()]))).toBe('GIVEN_TWICE')
    expect(codeOf(() => readLetterApplications([id(1), "1' or true"]))).toBe('INVALID_ID')
  })
})

describe('a joint letter is sent', () => {
  const signed = (...agencies: Parameters<typeof missingSignatures>[0]) => codeOf(() => checkSigned(agencies))

  test('once all three have signed', () => {
    expect(missingSignatures(['PROVINCIAL_CYBERSPACE'])).toEqual([
      'PROVINCIAL_COMMERCE',
      'PROVINCIAL_INDUSTRY',
    ])
    expect(signed('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE')).toBe('SIGNATURES_MISSING')
    expect(signed('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY')).toBeUndefined()
  })

  test('in time to the last moment of the deadline day in Beijing, and late from the next on (N48, N50)', () => {
    const closesAt = new Date('2019-08-31T16:00:00Z')
    expect(forwardingStep(new Date('2019-08-31T15:59:59.999Z'), closesAt)).toBe('forward')
    expect(forwardingStep(closesAt, closesAt)).toBe('forwardLate')
    expect(forwardingStep(new Date('2019-08-31T00:00:00Z'), closesAt)).toBe('forward')
  })
})
