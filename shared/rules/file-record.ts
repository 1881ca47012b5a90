import { DomainError } from '../errors.ts'
import { checkRange, cleanText } from '../scalars.ts'

type GivenFile = {
  readonly title: string
  readonly fileName: string
  readonly mediaType: string
  readonly sizeBytes: number
  readonly sha256: string
}

const MEDIA_TYPE = /^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,80}$/
const SHA256 = /^[0-9a-f]{64}$/

/** What GraphQL's Int can say. */
const LARGEST_INT = 2 ** 31 - 1

/** The record of a file that is kept elsewhere, as it is stored; refuses what names no file, no type or no hash. */
export function readFileRecord(given: GivenFile) {
  const sha256 = given.sha256.toLowerCase()
  if (!SHA256.test(sha256)) throw new DomainError('NOT_A_HASH', { path: ['sha256'] })
  if (!MEDIA_TYPE.test(given.mediaType)) throw new DomainError('NOT_A_MEDIA_TYPE', { path: ['mediaType'] })
  return {
    title: cleanText(given.title, { max: 200, path: ['title'], required: true }),
    fileName: cleanText(given.fileName, { max: 200, path: ['fileName'], required: true }),
    mediaType: given.mediaType,
    sizeBytes: String(checkRange(given.sizeBytes, { min: 1, max: LARGEST_INT, path: ['sizeBytes'] })),
    sha256,
  }
}
