import { DomainError } from '@ndseb/shared/errors.ts'
import { checkRange, cleanText } from '@ndseb/shared/scalars.ts'

type GivenEvidence = {
  readonly clause: string
  readonly title: string
  readonly fileName: string
  readonly mediaType: string
  readonly sizeBytes: number
  readonly sha256: string
}

/** The clauses that evidence may support: the conditions, the standards, the leading enterprises (N24–N33, N42, N43). */
const CLAUSES = /^N(2[4-9]|3[0-3]|42|43)$/
const MEDIA_TYPE = /^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,80}$/
const SHA256 = /^[0-9a-f]{64}$/

/** What GraphQL's Int can say. */
const LARGEST_INT = 2 ** 31 - 1

/** The record of a piece of evidence as it is kept; refuses what names no clause, no file or no hash. */
export function readEvidence(given: GivenEvidence) {
  const sha256 = given.sha256.toLowerCase()
  if (!CLAUSES.test(given.clause)) throw new DomainError('UNKNOWN_CLAUSE', { path: ['clause'] })
  if (!SHA256.test(sha256)) throw new DomainError('NOT_A_HASH', { path: ['sha256'] })
  if (!MEDIA_TYPE.test(given.mediaType)) throw new DomainError('NOT_A_MEDIA_TYPE', { path: ['mediaType'] })
  return {
    clause: given.clause,
    title: cleanText(given.title, { max: 200, path: ['title'], required: true }),
    fileName: cleanText(given.fileName, { max: 200, path: ['fileName'], required: true }),
    mediaType: given.mediaType,
    sizeBytes: String(checkRange(given.sizeBytes, { min: 1, max: LARGEST_INT, path: ['sizeBytes'] })),
    sha256,
  }
}
