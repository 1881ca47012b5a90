import { DomainError } from '@ndseb/shared/errors.ts'
import { type NATIONAL_AGENCIES, PROVINCIAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { agencyNames } from './agency-names.ts'
import { readApplicationIds } from './application-ids.ts'
import type { ProvincialAgency } from './opinions.ts'

export type NationalAgency = (typeof NATIONAL_AGENCIES)[number]
export type Delivery = { readonly recipient: NationalAgency; readonly kind: 'ORIGINAL' | 'COPY' }

/** Who is copied, always both (N51). */
const COPIED = ['CAC', 'MIIT'] as const satisfies readonly NationalAgency[]

/** Refuses a letter that is not 主送 to MOFCOM alone or not 抄送 to both CAC and MIIT (N51). */
export function checkParties(addressees: readonly NationalAgency[], copies: readonly NationalAgency[]): void {
  if (addressees.length !== 1 || addressees[0] !== 'MOFCOM')
    throw new DomainError('LETTER_ADDRESSEE', { path: ['addressees'], clause: 'N51' })
  if (copies.includes('MOFCOM'))
    throw new DomainError('LETTER_ADDRESSEE', { path: ['copies'], clause: 'N51' })
  if (new Set(copies).size < copies.length)
    throw new DomainError('GIVEN_TWICE', { path: ['copies'], clause: 'N51' })
  const missing = COPIED.filter((agency) => !copies.includes(agency))
  if (missing.length > 0)
    throw new DomainError('LETTER_COPY_MISSING', {
      path: ['copies'],
      clause: 'N51',
      values: { missing: agencyNames(missing) },
    })
}

/** The applications of a letter: one to fifty, none twice (N51). */
export const readLetterApplications = (given: readonly string[]): string[] =>
  readApplicationIds(given, { most: 50, clause: 'N51', none: 'LETTER_EMPTY' })

/** The issuers whose signature is missing: without one the letter is invalid (N51). */
export const missingSignatures = (signed: readonly ProvincialAgency[]): ProvincialAgency[] =>
  PROVINCIAL_AGENCIES.filter((agency) => !signed.includes(agency))

/** Refuses to send a letter that an issuer has not signed, and says whose signature is missing (N51). */
export function checkSigned(signed: readonly ProvincialAgency[]): void {
  const missing = missingSignatures(signed)
  if (missing.length > 0)
    throw new DomainError('SIGNATURES_MISSING', {
      path: ['letterId'],
      clause: 'N51',
      values: { missing: agencyNames(missing) },
    })
}

/** The original to the addressee and a copy to each who is copied (N51, N78). */
export const deliveriesOf = (
  addressees: readonly NationalAgency[],
  copies: readonly NationalAgency[],
): Delivery[] => [
  ...addressees.map((recipient) => ({ recipient, kind: 'ORIGINAL' as const })),
  ...copies.map((recipient) => ({ recipient, kind: 'COPY' as const })),
]

/** In time until the last moment of the deadline day in Beijing; from the next moment on, late and kept (N48, N50). */
export const forwardingStep = (now: Date, closesAt: Date): 'forward' | 'forwardLate' =>
  now < closesAt ? 'forward' : 'forwardLate'
