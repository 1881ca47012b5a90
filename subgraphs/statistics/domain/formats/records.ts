import type { DomainError } from '@ndseb/shared/errors.ts'
import type { FILE_NOTES } from '@ndseb/shared/vocabulary/messages/files.ts'
import { lettersOf } from '@ndseb/shared/workbook/letters.ts'
import type { CsvRecord } from '../csv.ts'

/** A record of a file, whatever its format: what its cells say as text, and where it stands. */
export type FileRecord = CsvRecord & {
  /** In a sheet: which of its columns the first cell is of, counted from 0. */
  readonly firstColumn?: number
  /** What is wrong with how it is stored, whatever its cells say. */
  readonly fault?: DomainError
}

/** What is worth telling of how a file was read. */
export type FileNote = {
  readonly code: keyof typeof FILE_NOTES
  readonly values: Readonly<Record<string, string | number>>
}

/** Where a cell stands: its line and column, and its address in a sheet. */
export function placeOf({ line, firstColumn }: FileRecord, column: string, position: number): string[] {
  const place = ['csv', String(line), column]
  return firstColumn === undefined || position < 0
    ? place
    : [...place, `${lettersOf(firstColumn + position)}${line}`]
}
