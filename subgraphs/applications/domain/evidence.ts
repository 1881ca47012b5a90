import { DomainError } from '@ndseb/shared/errors.ts'
import { readFileRecord } from '@ndseb/shared/rules/file-record.ts'

type GivenEvidence = Parameters<typeof readFileRecord>[0] & { readonly clause: string }

/** The clauses that evidence may support: the conditions, the standards, the leading enterprises (N24–N33, N42, N43). */
const CLAUSES = /^N(2[4-9]|3[0-3]|42|43)$/

/** The record of a piece of evidence as it is kept; refuses what names no clause, no file or no hash. */
export function readEvidence(given: GivenEvidence) {
  if (!CLAUSES.test(given.clause)) throw new DomainError('UNKNOWN_CLAUSE', { path: ['clause'] })
  return { clause: given.clause, ...readFileRecord(given) }
}
