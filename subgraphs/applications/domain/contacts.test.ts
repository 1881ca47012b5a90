import { DomainError } from '@ndseb/shared/errors.ts'
import { describe, expect, test } from 'vitest'
import { type GivenPerson, readContacts } from './contacts.ts'

const person: GivenPerson = { name: '示例（虚构）', phone: '010-5550000', email: 'one@example.invalid' }
const refusal = (given: GivenPerson[]) => {
  try {
    return readContacts(given)
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.detail.path?.join('.')] : error
  }
}

describe('the contacts of an edition (N5)', () => {
  test('are as given, the e-mail address null where it is not known', () => {
    expect(readContacts([person, { name: ' 另一人 ', phone: '＋86 25 5550000', email: ' ' }])).toEqual([
      person,
      { name: '另一人', phone: '+86 25 5550000', email: null },
    ])
    expect(readContacts([])).toEqual([])
    expect(readContacts(Array(10).fill(person))).toHaveLength(10)
  })

  test.each<[string, Partial<GivenPerson>, string, string]>([
    ['no name', { name: ' ' }, 'REQUIRED', 'name'],
    ['no phone', { phone: '' }, 'REQUIRED', 'phone'],
    ['letters for a phone', { phone: '请来电' }, 'NOT_A_PHONE', 'phone'],
    ['four digits', { phone: '5550' }, 'NOT_A_PHONE', 'phone'],
    ['twenty-one digits', { phone: '123456789012345678901' }, 'NOT_A_PHONE', 'phone'],
    ['no @', { email: 'one.example.invalid' }, 'NOT_AN_EMAIL', 'email'],
    ['no dot after the @', { email: 'one@example' }, 'NOT_AN_EMAIL', 'email'],
  ])('are refused with %s', (_what, over, code, field) => {
    expect(refusal([person, { ...person, ...over }])).toEqual([code, `contacts.1.${field}`])
  })

  test('are ten at most', () => {
    expect(refusal(Array(11).fill(person))).toEqual(['TOO_MANY', 'contacts'])
  })
})
