import { DomainError } from '@ndseb/shared/errors.ts'
import { toHalfWidth } from '@ndseb/shared/rules/credit-code.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'

/** A person to turn to; the e-mail address need not be known (N5). */
export type Person = { readonly name: string; readonly phone: string; readonly email: string | null }
export type GivenPerson = Omit<Person, 'email'> & { readonly email?: string | null }

const MOST_PEOPLE = 10
const PHONE = /^[+(]?\d[\d ()-]*$/
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/

/** The persons of one edition, in the order given; none is an edition too. */
export function readContacts(given: readonly GivenPerson[]): Person[] {
  if (given.length > MOST_PEOPLE)
    throw new DomainError('TOO_MANY', { path: ['contacts'], clause: 'N5', values: { max: MOST_PEOPLE } })
  return given.map(({ name, phone, email }, index) => {
    const path = ['contacts', String(index)]
    return {
      name: cleanText(name, { max: 80, path: [...path, 'name'], clause: 'N5', required: true }),
      phone: readPhone(phone, [...path, 'phone']),
      email: readEmail(email, [...path, 'email']),
    }
  })
}

function readPhone(given: string, path: string[]): string {
  const phone = toHalfWidth(cleanText(given, { max: 30, path, clause: 'N5', required: true }))
  const digits = phone.replace(/\D/g, '').length
  if (!PHONE.test(phone) || digits < 5 || digits > 20)
    throw new DomainError('NOT_A_PHONE', { path, clause: 'N5' })
  return phone
}

function readEmail(given: string | null | undefined, path: string[]): string | null {
  const email = cleanText(given, { max: 254, path, clause: 'N5' })
  if (email !== null && !EMAIL.test(email)) throw new DomainError('NOT_AN_EMAIL', { path, clause: 'N5' })
  return email
}
