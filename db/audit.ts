import type { JsonObject } from '@ndseb/shared/json.ts'
import type { Viewer } from '@ndseb/shared/viewer.ts'
import type { ConfidentialKind } from '@ndseb/shared/vocabulary/confidential.ts'

type Rows = (sql: string, params: readonly unknown[]) => Promise<unknown[]>

/** Acts of which nobody learns who did them, not from the audit log either: an objection may be anonymous (N83). */
const NAMELESS: readonly string[] = ['fileObjection']

/**
 * Writes an act into the audit log, at the end of its own transaction: whoever appends waits for the last one to commit, and
 * so nothing else is done after it (N86).
 */
export async function appendAct(
  rows: Rows,
  act: {
    readonly operation: string
    readonly answer: JsonObject
    readonly viewer: Viewer
    readonly requestId: string | null
  },
): Promise<void> {
  const { operation, answer, viewer, requestId } = act
  if (viewer.role === 'SYSTEM' && isIdle(answer)) return
  const nameless = NAMELESS.includes(operation)
  await append(rows, nameless ? null : requestId, [
    { kind: 'ACT', name: operation, subjects: subjectsOf(answer), nameless },
  ])
}

/** Writes down what was shown of what is confidential: a line a kind, all in one statement (N86). */
export const appendReads = (
  rows: Rows,
  requestId: string | null,
  shown: ReadonlyMap<ConfidentialKind, ReadonlySet<string>>,
): Promise<void> =>
  append(
    rows,
    requestId,
    [...shown].map(([name, ids]) => ({ kind: 'READ', name, subjects: [...ids].toSorted(), nameless: false })),
  )

async function append(rows: Rows, requestId: string | null, entries: readonly object[]): Promise<void> {
  await rows('select platform.append_audit($1, $2)', [requestId, JSON.stringify(entries)])
}

/** A turn of the clock that found nothing to do. */
const isIdle = (answer: JsonObject) => {
  const values = Object.values(answer)
  return values.length > 0 && values.every((value) => Array.isArray(value) && value.length === 0)
}

/** What an act was about: the ids, years and codes of its answer. */
const subjectsOf = (answer: JsonObject): string[] =>
  Object.values(answer)
    .flat()
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String)
