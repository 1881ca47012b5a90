import { DomainError } from '@ndseb/shared/errors.ts'
import { readCreditCode } from '@ndseb/shared/rules/credit-code.ts'
import { normaliseName } from '@ndseb/shared/rules/name.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'

export const MOST_MEMBERS = 1_000

type GivenMember = {
  readonly creditCode: string
  readonly name: string
  readonly validFrom: string
  readonly validTo?: string | null
}

export type Member = {
  readonly creditCode: string
  readonly name: string
  readonly nameKey: string
  readonly validFrom: string
  readonly validTo: string | null
}

/** The enterprises of a park's register, normalised; refuses an invalid code, a turned period, or one given twice. */
export function readMembers(given: readonly GivenMember[]): Member[] {
  if (given.length === 0) throw new DomainError('REQUIRED', { path: ['enterprises'] })
  if (given.length > MOST_MEMBERS)
    throw new DomainError('TOO_MANY', { path: ['enterprises'], values: { max: MOST_MEMBERS } })
  const members = given.map(readMember)
  const seen = new Set<string>()
  members.forEach(({ creditCode, validFrom }, index) => {
    const key = `${creditCode} ${validFrom}`
    if (seen.has(key))
      throw new DomainError('GIVEN_TWICE', { path: ['enterprises', String(index), 'creditCode'] })
    seen.add(key)
  })
  return members
}

function readMember(given: GivenMember, index: number): Member {
  const path = (field: string) => ['enterprises', String(index), field]
  const read = readCreditCode(given.creditCode)
  if (!read.ok) throw new DomainError('CREDIT_CODE', { path: path('creditCode'), clause: 'N40' })
  const name = cleanText(given.name, { max: 200, path: path('name'), required: true })
  const { validFrom, validTo = null } = given
  if (validTo !== null && validTo < validFrom)
    throw new DomainError('ENDS_BEFORE_START', { path: path('validTo') })
  return { creditCode: read.code, name, nameKey: normaliseName(name), validFrom, validTo }
}

/** Those that are registered in another province than the viewer's, by the office in the code; none for who has no province. */
export const codesOfOthers = (members: readonly Member[], province: string | null): readonly Member[] =>
  province === null ? [] : members.filter(({ creditCode }) => creditCode.slice(2, 4) !== province)
