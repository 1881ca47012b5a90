import { DomainError } from '@ndseb/shared/errors.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { checkYear } from './bounds.ts'
import { wholeNumber } from './cells.ts'
import { chainRows, EMPTY_EXTRACT } from './content-hash.ts'
import type { CsvRecord } from './csv.ts'
import { readCsvBlocks } from './csv-blocks.ts'
import { systemOf } from './return-columns.ts'
import { type ReturnRow, type RowReader, remember, rowReader } from './return-rows.ts'

/** A row of a file, the year that it is of, and its number among the rows of that year. */
export type FileRow = { readonly year: number; readonly rowNumber: number; readonly row: ReturnRow }

/** A record that cannot be read, with what is wrong with it. */
export type RejectedRecord = { readonly record: CsvRecord; readonly fault: DomainError }

/** What a file holds of a year, as far as it has been read. */
export type YearTally = {
  rows: number
  /** Rows with a valid credit code; the others wait for a match (N40). */
  matched: number
  /** Chained over the rows, as an import in parts has it: the same extract has the same. */
  contentHash: string
}

/** What has been read of a file so far; changed as it is read. */
export type FileReading = {
  system: CountSystem | null
  header: CsvRecord | null
  readonly years: Map<number, YearTally>
  rejected: number
}

export const openReading = (): FileReading => ({ system: null, header: null, years: new Map(), rejected: 0 })

/**
 * Reads a file of returns piece by piece, of whichever system and years it is. A record that cannot be read is reported
 * and left out; what the file as a whole does wrong (its header, its quotes, no row at all) is thrown.
 */
export async function* readReturnFile(
  text: AsyncIterable<string>,
  reading: FileReading,
  { now, reject }: { readonly now: Date; readonly reject: (rejected: RejectedRecord) => void },
): AsyncGenerator<readonly FileRow[]> {
  let read: RowReader | null = null
  for await (const records of readCsvBlocks(text)) {
    const rows: FileRow[] = []
    for (const record of records) {
      if (!read) {
        reading.header = record
        reading.system = systemOf(record)
        read = rowReader(
          reading.system,
          record,
          remember((cell, path) => {
            const year = wholeNumber(cell, 1, 9999, path)
            if (year === null) throw new DomainError('REQUIRED', { path })
            return checkYear(year, now)
          }),
        )
        continue
      }
      const found = readRecord(read, record)
      if (found instanceof DomainError) {
        reading.rejected += 1
        reject({ record, fault: found })
      } else rows.push(count(reading.years, found))
    }
    yield rows
  }
  if (reading.years.size === 0 && reading.rejected === 0)
    throw new DomainError('CSV_EMPTY', { path: ['csv'] })
}

function readRecord(read: RowReader, record: CsvRecord): ReturnType<RowReader> | DomainError {
  try {
    return read(record)
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}

function count(years: FileReading['years'], { year, row }: ReturnType<RowReader>): FileRow {
  const tally = years.get(year) ?? { rows: 0, matched: 0, contentHash: EMPTY_EXTRACT }
  if (tally.rows === 0) years.set(year, tally)
  tally.rows += 1
  if (row.creditCode) tally.matched += 1
  tally.contentHash = chainRows(tally.contentHash, [row])
  return { year, rowNumber: tally.rows, row }
}
