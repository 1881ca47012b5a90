import { DomainError } from '@ndseb/shared/errors.ts'
import { checkRange, cleanText } from '@ndseb/shared/scalars.ts'
import { FINDING_CLAUSES } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import type { GovernmentLevel, PlanKind } from '@ndseb/shared/vocabulary/plans-and-policies.ts'

type GivenEvidence = {
  readonly clause: string
  readonly level?: GovernmentLevel | null
  readonly kind?: PlanKind | null
  readonly title: string
  readonly fileName: string
  readonly mediaType: string
  readonly sizeBytes: number
  readonly sha256: string
}

/** The clauses that evidence may support: each that is found on (N18, N24–N33, N42), and a special potential (N43). */
const CLAUSES: ReadonlySet<string> = new Set([...Object.keys(FINDING_CLAUSES), 'N43'])
const MEDIA_TYPE = /^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,80}$/
const SHA256 = /^[0-9a-f]{64}$/

/** What GraphQL's Int can say. */
const LARGEST_INT = 2 ** 31 - 1

/** The record of a piece of evidence as it is kept; refuses what names no clause, no file or no hash. */
export function readEvidence(given: GivenEvidence) {
  const sha256 = given.sha256.toLowerCase()
  if (!CLAUSES.has(given.clause)) throw new DomainError('UNKNOWN_CLAUSE', { path: ['clause'] })
  if (!SHA256.test(sha256)) throw new DomainError('NOT_A_HASH', { path: ['sha256'] })
  if (!MEDIA_TYPE.test(given.mediaType)) throw new DomainError('NOT_A_MEDIA_TYPE', { path: ['mediaType'] })
  return {
    clause: given.clause,
    ...readCell(given),
    title: cleanText(given.title, { max: 200, path: ['title'], required: true }),
    fileName: cleanText(given.fileName, { max: 200, path: ['fileName'], required: true }),
    mediaType: given.mediaType,
    sizeBytes: String(checkRange(given.sizeBytes, { min: 1, max: LARGEST_INT, path: ['sizeBytes'] })),
    sha256,
  }
}

/** Evidence for N29 names whose plan or policy it is; no other evidence does. */
function readCell({ clause, level = null, kind = null }: GivenEvidence) {
  const isOfPlans = clause === 'N29'
  for (const [field, value] of Object.entries({ level, kind })) {
    if (isOfPlans && value === null) throw new DomainError('REQUIRED', { path: [field], clause: 'N29' })
    if (!isOfPlans && value !== null)
      throw new DomainError('CELL_OF_ANOTHER_CLAUSE', { path: [field], clause: 'N29' })
  }
  return { level, kind }
}
