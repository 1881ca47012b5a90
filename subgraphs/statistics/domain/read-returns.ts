import { DomainError } from '@ndseb/shared/errors.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { parseCsv } from './csv.ts'
import { type ReturnRow, rowReader } from './return-rows.ts'
import { openTotals } from './totals.ts'

const LARGEST_PART_KB = 200
export const MOST_ROWS = 5_000
const MOST_FAULTS = 100

/**
 * Reads a part of an extract. Whole or not at all: one bad cell refuses it, with every bad row by row and column.
 *
 * @param isWhole whether it is all of the extract, so that a total can be checked
 */
export function readReturns(system: CountSystem, year: number, csv: string, isWhole = true): ReturnRow[] {
  if (Buffer.byteLength(csv) > LARGEST_PART_KB * 1024)
    throw new DomainError('CSV_TOO_LARGE', { path: ['csv'], values: { max: LARGEST_PART_KB } })
  const [header, ...records] = parseCsv(csv)
  if (!header || records.length === 0) throw new DomainError('CSV_EMPTY', { path: ['csv'] })
  if (records.length > MOST_ROWS)
    throw new DomainError('CSV_TOO_MANY_ROWS', { path: ['csv'], values: { max: MOST_ROWS } })
  const read = rowReader(system, header, (text, path) => {
    if (text.trim() === String(year)) return year
    throw new DomainError('OTHER_YEAR', { path, clause: 'N41', values: { year } })
  })
  const totals = openTotals(system, header)
  const faults: DomainError[] = []
  const rows = records.flatMap((record) => {
    try {
      const label = totals.wordOf(record)
      if (label) {
        const path = ['csv', String(record.line)]
        if (!isWhole) throw new DomainError('TOTAL_IN_PART', { path, values: { label } })
        // Of rows that are wrong it cannot be the sum.
        if (faults.length === 0) totals.check(record, label)
        return []
      }
      const { row } = read(record)
      totals.add(year, row)
      return [row]
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      faults.push(error)
      return []
    }
  })
  refuseAll(faults)
  return rows
}

/** All the faults in one refusal, as many as somebody will read. */
function refuseAll(faults: readonly DomainError[]): void {
  const [first, ...others] = faults.slice(0, MOST_FAULTS)
  if (!first) return
  const cut = new DomainError('CSV_MORE_FAULTS', {
    path: ['csv'],
    values: { total: faults.length, shown: MOST_FAULTS },
  })
  throw new DomainError(first.code, {
    ...first.detail,
    others: faults.length > MOST_FAULTS ? [...others, cut] : others,
  })
}
