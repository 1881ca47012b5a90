import type { BulkTx } from '@ndseb/db/bulk.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { checkExtractDate } from '../domain/bounds.ts'
import { openByteLines } from '../domain/byte-lines.ts'
import { EMPTY_EXTRACT } from '../domain/content-hash.ts'
import type { FileRecord } from '../domain/formats/records.ts'
import { type FileReading, type RejectedRecord, readReturnFile } from '../domain/read-file.ts'
import { copyLineOf } from '../domain/row-text.ts'
import { writeRows } from './copy-returns.ts'
import { discard, findFinished } from './load-import.ts'
import { loadPark } from './load-park.ts'
import { type ReleaseStage, releaseYears } from './release-aggregates.ts'
import { openReporters } from './write-reporters.ts'

/** What an import of a file is of, and what is told of it while it goes on. */
export type FileImport = {
  /** What stands in it, from its header on. */
  readonly records: AsyncIterable<readonly FileRecord[]>
  /** SHA-256 of the file, in lower-case hex: the same file again changes nothing. */
  readonly fileHash: string
  readonly extractDate: string
  readonly parkId: string | null
  /** What becomes of a file with wrong rows: it is refused as a whole, or they are left out. */
  readonly onFault: 'REFUSE' | 'SKIP'
  readonly reject: (rejected: RejectedRecord) => void
  readonly progress: (stage: 'READ' | 'RELEASE', done: number) => void
  /** Told what is begun. */
  readonly enter?: (stage: ImportStage) => void
}

/** What an import spends its time on: the rows, and of their aggregates the sums, the protection and the last writing. */
export type ImportStage = 'READ' | ReleaseStage

/** What came of a year of the file. */
export type ImportedYear = {
  readonly year: number
  readonly importId: string
  readonly rows: number
  readonly matched: number
  /** The same extract was there before, and nothing changed. */
  readonly alreadyImported: boolean
}

/**
 * MOFCOM imports a file of returns of any size and of any years, all of it in one transaction (N39–N41): while the next
 * rows are read, those before are being written. Whatever ends it before its end leaves nothing behind. At the end the
 * aggregates of its years are there as well (N84).
 */
export async function importFile(
  tx: BulkTx,
  reading: FileReading,
  given: FileImport,
): Promise<readonly ImportedYear[]> {
  const extractDate = checkExtractDate(given.extractDate, tx.now)
  const parkId = given.parkId && (await loadPark(tx, given.parkId)).id
  const known = await findFile(tx, given, parkId)
  if (known.length > 0) return known
  given.enter?.('READ')
  const ids = await drawIds(tx)
  const reporters = openReporters(tx)
  let writing = Promise.resolve()
  const lines = openByteLines(BYTES_A_WRITE)
  const opened = new Set<number>()
  const openYears = async (system: CountSystem, years: readonly number[]) => {
    for (const year of years)
      await tx.rows(
        `insert into statistics.return_batch (id, system, period_year, extract_date, park_id, content_hash, imported_by, started_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [ids.get(year), system, year, extractDate, parkId, EMPTY_EXTRACT, tx.viewer.id, tx.now],
      )
  }
  const write = async (taken: Uint8Array) => {
    const { system } = reading
    if (!system) return
    await writing
    const fresh = [...reading.years.keys()].filter((year) => !opened.has(year))
    const open = () => openYears(system, fresh)
    const names = reporters.take()
    writing = writeRows(tx, system, taken, { ids, first: opened.size === 0, open }).then(() =>
      reporters.put(names),
    )
    // A refusal is met at the next wait; until then it is nobody's yet.
    writing.catch(() => {})
    for (const year of fresh) opened.add(year)
  }
  let rows = 0
  for await (const block of readReturnFile(given.records, reading, { now: tx.now, reject: given.reject })) {
    for (const { row } of block) reporters.note(row)
    const text = block.map(copyLineOf).join('')
    if (!lines.add(text)) {
      await write(lines.take())
      if (!lines.add(text)) await write(Buffer.from(text))
    }
    rows += block.length
    given.progress('READ', rows)
  }
  if (!lines.isEmpty) await write(lines.take())
  await writing
  const { system, rejected } = reading
  if (rejected > 0 && given.onFault === 'REFUSE')
    throw new DomainError('IMPORT_REFUSED', { path: ['csv'], values: { faults: rejected } })
  if (!system) throw new DomainError('CSV_EMPTY', { path: ['csv'] })
  await reporters.write()
  const imported: ImportedYear[] = []
  for (const [year, { rows: count, matched, contentHash }] of [...reading.years].sort(([a], [b]) => a - b)) {
    const importId = ids.get(year) ?? ''
    const twin = await findFinished(tx, { system, year, extractDate, parkId }, contentHash)
    if (twin) await discard(tx, importId)
    // It may have been read for long: what was counted meanwhile did not have it. To the millisecond, as moments are told.
    else
      await tx.rows(
        `update statistics.return_batch
            set parts = 1, last_part = $2, content_hash = $3, rows = $4, matched = $5, status = 'FINISHED',
                finished_at = date_trunc('milliseconds', platform.now())
          where id = $1`,
        [importId, given.fileHash, contentHash, count, matched],
      )
    imported.push({ year, importId: twin ?? importId, rows: count, matched, alreadyImported: twin !== null })
  }
  const fresh = imported.filter(({ alreadyImported }) => !alreadyImported).map(({ year }) => year)
  await releaseYears(tx, system, fresh, {
    ...{ enter: given.enter, decided: (done) => given.progress('RELEASE', done) },
  })
  return imported
}

/** So much is written at once, some 20 000 rows, while as much is being read. */
const BYTES_A_WRITE = 3 * 1024 * 1024

/** An id for every year that a file may hold, in the order of time, as all ids of imports are. */
async function drawIds(tx: BulkTx): Promise<ReadonlyMap<number, string>> {
  const rows = await tx.rows<{ year: number; id: string }>(
    'select year, uuidv7() as id from generate_series(2000, 2100) year order by year',
  )
  return new Map(rows.map(({ year, id }) => [year, id]))
}

/** The years of the very same file, where it was imported before as the same extract; not where it was the last part of one. */
const findFile = (tx: BulkTx, { fileHash, extractDate }: FileImport, parkId: string | null) =>
  tx.rows<ImportedYear>(
    `select period_year as year, id as "importId", rows, matched, true as "alreadyImported" from statistics.return_batch
      where status = 'FINISHED' and parts = 1 and last_part = $1 and extract_date = $2 and park_id is not distinct from $3
      order by period_year`,
    [fileHash, extractDate, parkId],
  )
