import type { Session, Tx } from '@ndseb/db/session.ts'
import { ReturnBatch } from '@ndseb/db/statistics/return-batch.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { checkBegun, checkExtractDate, checkYear } from '../domain/bounds.ts'
import { chainRows, EMPTY_EXTRACT, partHash } from '../domain/content-hash.ts'
import { readReturns } from '../domain/read-returns.ts'
import type { ReturnRow } from '../domain/return-rows.ts'
import type { ImportReturnsInput } from '../generated/graphql.ts'
import { discard, type Extract, findFinished, loadImport, type ReturnImport } from './load-import.ts'
import { loadPark } from './load-park.ts'
import { releaseAggregates } from './release-aggregates.ts'
import { writeReturns } from './write-returns.ts'

/**
 * MOFCOM imports an extract, at once or in parts (N39–N41). A part is read before anything is opened, so that a bad one
 * leaves no trace; what is not finished counts nowhere; the same part and the same extract again change nothing.
 */
export async function importReturns(session: Session, input: ImportReturnsInput) {
  const part = { number: input.part ?? 1, hash: partHash(input.csv), last: !input.more }
  const rows = readReturns(input.system, input.year, input.csv, part.number === 1 && part.last)
  return session.act('importReturns', input, async (tx) => {
    const extract: Extract = {
      system: input.system,
      year: checkYear(input.year, tx.now),
      extractDate: checkExtractDate(input.extractDate, tx.now),
      parkId: input.parkId ? (await loadPark(tx, input.parkId)).id : null,
    }
    for (const row of rows) checkBegun({ year: input.year, ...row }, tx.now, ['csv'])
    const begun = input.importId
      ? await loadBegun(tx, input.importId, extract)
      : await findBegun(tx, extract, part)
    const again = isSentAgain(begun, part)
    if (begun?.status === 'FINISHED') {
      if (again) return { importId: begun.id, alreadyImported: true }
      throw new DomainError('IMPORT_FINISHED', { path: ['importId'] })
    }
    const before = begun ?? { parts: 0, rows: 0, contentHash: EMPTY_EXTRACT }
    if (!again && part.number !== before.parts + 1)
      throw new DomainError('PART_OUT_OF_ORDER', { path: ['part'], values: { expected: before.parts + 1 } })
    const contentHash = again ? before.contentHash : chainRows(before.contentHash, rows)

    const twin = part.last ? await findFinished(tx, extract, contentHash) : null
    if (twin) {
      if (begun) await discard(tx, begun.id)
      return { importId: twin, alreadyImported: true }
    }
    const importId = begun?.id ?? (await open(tx, extract))
    if (!again) await append(tx, { importId, extract, rows, before: before.rows, contentHash, part })
    if (part.last) await finish(tx, importId, extract)
    return { importId, alreadyImported: false }
  })
}

type Part = { readonly number: number; readonly hash: string; readonly last: boolean }

async function loadBegun(tx: Tx, importId: string, extract: Extract): Promise<ReturnImport> {
  const found = await loadImport(tx, importId)
  const same =
    found.system === extract.system &&
    found.year === extract.year &&
    found.extractDate === extract.extractDate &&
    found.parkId === extract.parkId
  if (!same) throw new DomainError('IMPORT_OF_ANOTHER', { path: ['importId'] })
  return found
}

/** The import that this very first part has already opened: whoever lost the answer does not know its id. */
async function findBegun(tx: Tx, extract: Extract, part: Part): Promise<ReturnImport | null> {
  const [row] = await tx.rows<{ id: string }>(
    `select id from statistics.return_batch
      where system = $1 and period_year = $2 and extract_date = $3 and park_id is not distinct from $4
        and status = 'OPEN' and parts = 1 and last_part = $5`,
    [extract.system, extract.year, extract.extractDate, extract.parkId, part.hash],
  )
  return row ? loadImport(tx, row.id) : null
}

/** Whether the part is the one that came in last: sent again, it changes nothing. */
function isSentAgain(begun: ReturnImport | null, part: Part): boolean {
  if (!begun || part.number !== begun.parts) return false
  if (begun.lastPart === part.hash) return true
  throw new DomainError('PART_CHANGED', { path: ['part'] })
}

async function open(tx: Tx, { system, year, extractDate, parkId }: Extract): Promise<string> {
  const batch = tx.em.create(ReturnBatch, {
    ...{ system, periodYear: year, extractDate, parkId, contentHash: EMPTY_EXTRACT },
    ...{ importedBy: tx.viewer.id, startedAt: tx.now },
  })
  await tx.em.flush()
  return batch.id
}

async function append(
  tx: Tx,
  given: {
    readonly importId: string
    readonly extract: Extract
    readonly rows: readonly ReturnRow[]
    readonly before: number
    readonly contentHash: string
    readonly part: Part
  },
): Promise<void> {
  const { importId, rows, contentHash, part } = given
  await writeReturns(tx, given)
  await tx.rows(
    `update statistics.return_batch
        set parts = $2, last_part = $3, content_hash = $4, rows = rows + $5, matched = matched + $6 where id = $1`,
    [importId, part.number, part.hash, contentHash, rows.length, rows.filter((row) => row.creditCode).length],
  )
}

/** From here on the import counts, and the aggregates with it: nobody sees the one without the other. */
async function finish(tx: Tx, importId: string, { system, year }: Extract): Promise<void> {
  await tx.rows(`update statistics.return_batch set status = 'FINISHED', finished_at = $2 where id = $1`, [
    importId,
    tx.now,
  ])
  await releaseAggregates(tx, system, year)
}
