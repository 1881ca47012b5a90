import { DomainError } from '@ndseb/shared/errors.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { checkBegun, checkYear } from './bounds.ts'
import { wholeNumber } from './cells.ts'
import { chainRows, EMPTY_EXTRACT } from './content-hash.ts'
import { type FileNote, type FileRecord, placeOf } from './formats/records.ts'
import { systemOf } from './return-columns.ts'
import { type ReturnRow, type RowReader, remember, rowReader } from './return-rows.ts'
import { openTotals, type Totals } from './totals.ts'

/** A row of a file, the year that it is of, and its number among the rows of that year. */
export type FileRow = { readonly year: number; readonly rowNumber: number; readonly row: ReturnRow }

/** A record that cannot be read, with what is wrong with it. */
export type RejectedRecord = { readonly record: FileRecord; readonly fault: DomainError }

/** What a file holds of a year. */
export type YearTally = {
  readonly rows: number
  /** Rows with a valid credit code; the others wait for a match (N40). */
  readonly matched: number
  /** Chained over the rows, as an import in parts has it: the same extract has the same. */
  readonly contentHash: string
}

/** What has been read of a file so far; changed as it is read. */
export type FileReading = {
  system: CountSystem | null
  header: FileRecord | null
  readonly years: Map<number, YearTally>
  rejected: number
  /** What is worth telling of it that is no fault. */
  readonly notes: FileNote[]
}

/** Nobody reads more, and a file may have a subtotal after each row. */
const MOST_NOTES = 100

export const openReading = (): FileReading => ({
  system: null,
  header: null,
  years: new Map(),
  rejected: 0,
  notes: [],
})

/**
 * Reads the records of a file of returns, of whichever system and years it is. A record that cannot be read is reported
 * and left out; what the file as a whole does wrong (its header, its quotes, no row at all, a total that does not add
 * up) is thrown.
 */
export async function* readReturnFile(
  records: AsyncIterable<readonly FileRecord[]>,
  reading: FileReading,
  { now, reject }: { readonly now: Date; readonly reject: (rejected: RejectedRecord) => void },
): AsyncGenerator<readonly FileRow[]> {
  let read: RowReader | null = null
  let totals: Totals | null = null
  for await (const block of records) {
    const rows: FileRow[] = []
    for (const record of block) {
      if (!read || !totals) {
        reading.header = record
        reading.system = systemOf(record)
        totals = openTotals(reading.system, record)
        read = rowReader(reading.system, record, yearReader(now))
        continue
      }
      const word = totals.wordOf(record)
      if (word) {
        // Rows that were left out are missing from the sum.
        const note: FileNote =
          reading.rejected > 0
            ? { code: 'TOTAL_UNCHECKED', values: { line: record.line, label: word } }
            : totals.check(record, word)
        if (reading.notes.length < MOST_NOTES) reading.notes.push(note)
        continue
      }
      const found = readRecord(read, record, now)
      if (found instanceof DomainError) {
        reading.rejected += 1
        reject({ record, fault: found })
      } else {
        totals.add(found.year, found.row)
        rows.push(count(reading.years, found))
      }
    }
    yield rows
  }
  if (reading.years.size === 0 && reading.rejected === 0)
    throw new DomainError('CSV_EMPTY', { path: ['csv'] })
}

const yearReader = (now: Date) =>
  remember((cell, path) => {
    const year = wholeNumber(cell, 1, 9999, path)
    if (year === null) throw new DomainError('REQUIRED', { path })
    return checkYear(year, now)
  })

function readRecord(read: RowReader, record: FileRecord, now: Date): ReturnType<RowReader> | DomainError {
  if (record.fault) return record.fault
  try {
    const found = read(record)
    if (found.year >= now.getUTCFullYear()) checkPeriod(found, record, now)
    return found
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}

/** Of the year that it is, the quarters and months to come are refused. */
function checkPeriod({ year, row }: ReturnType<RowReader>, record: FileRecord, now: Date): void {
  const column = 'category' in row ? 'quarter' : 'month'
  checkBegun({ year, ...row }, now, placeOf(record, column, -1))
}

function count(years: Map<number, YearTally>, { year, row }: ReturnType<RowReader>): FileRow {
  const before = years.get(year) ?? { rows: 0, matched: 0, contentHash: EMPTY_EXTRACT }
  years.set(year, {
    rows: before.rows + 1,
    matched: before.matched + (row.creditCode ? 1 : 0),
    contentHash: chainRows(before.contentHash, [row]),
  })
  return { year, rowNumber: before.rows + 1, row }
}
