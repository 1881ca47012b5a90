import { createHmac, timingSafeEqual } from 'node:crypto'
import { FILES_PATH } from '../http/files-path.ts'

/** What an address of a file is good for: sending its bytes (with the token of the person as well), or fetching them. */
export type AddressPurpose = 'upload' | 'download'

/** The address of a file for one purpose until a moment, to be resolved against the address of the graph. */
export type SignAddress = (purpose: AddressPurpose, fileId: string, until: Date) => string

/** What a signed address says, once it is believed. */
export type SignedAddress = { readonly purpose: AddressPurpose; readonly fileId: string }

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const SIGNATURE_LENGTH = 43

/** The key that addresses are signed with, out of a secret that every process of a graph has; of no use for anything else. */
export const addressKey = (secret: string): Buffer =>
  createHmac('sha256', secret).update('ndseb:signed-addresses').digest()

const signatureOf = (key: Buffer, { purpose, fileId }: SignedAddress, expires: number) =>
  createHmac('sha256', key).update(`${purpose}\n${fileId}\n${expires}`).digest('base64url')

export function addressSigner(key: Buffer): SignAddress {
  return (purpose, fileId, until) => {
    const expires = Math.floor(until.getTime() / 1000)
    const signature = signatureOf(key, { purpose, fileId }, expires)
    return `${FILES_PATH}${fileId}?for=${purpose}&expires=${expires}&signature=${signature}`
  }
}

/**
 * Reads an address that was signed with the key and has not expired; null for every other, whatever is wrong with it. The
 * comparison takes as long for a good signature as for a bad one.
 */
export function readAddress(key: Buffer, url: string, now: Date): SignedAddress | null {
  if (url.length > 500 || !URL.canParse(url, 'http://graph')) return null
  const { pathname, searchParams } = new URL(url, 'http://graph')
  const fileId = pathname.startsWith(FILES_PATH) ? pathname.slice(FILES_PATH.length) : ''
  const purpose = searchParams.get('for')
  const expires = searchParams.get('expires') ?? ''
  const given = searchParams.get('signature') ?? ''
  if (!ID.test(fileId) || (purpose !== 'upload' && purpose !== 'download')) return null
  if (!/^\d{1,12}$/.test(expires) || given.length !== SIGNATURE_LENGTH) return null
  const wanted = Buffer.from(signatureOf(key, { purpose, fileId }, Number(expires)))
  const told = Buffer.from(given)
  if (told.length !== wanted.length || !timingSafeEqual(told, wanted)) return null
  return Number(expires) * 1000 > now.getTime() ? { purpose, fileId } : null
}
