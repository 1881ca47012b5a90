import type { ImportJobStatus } from '@ndseb/shared/vocabulary/import-jobs.ts'
import type { Encoding } from './encoding.ts'

/** From these a job goes on no more. */
export const FINAL_JOB_STATUSES = [
  'DONE',
  'REFUSED',
  'FAILED',
  'CANCELLED',
] as const satisfies readonly ImportJobStatus[]

/** The encodings by their names in the graph. */
export const ENCODING_NAMES = {
  UTF_8: 'utf-8',
  UTF_16LE: 'utf-16le',
  GB18030: 'gb18030',
} as const satisfies Record<string, Encoding>
export type EncodingName = keyof typeof ENCODING_NAMES

/** How fast a file is being read, by what has been read of it so far. */
export type Pace = {
  readonly status: ImportJobStatus
  readonly size: number
  readonly bytesRead: number
  readonly rowsRead: number
  readonly elapsedMs: number
}

/** Rows a second; null while nothing is read, or nothing was read yet. */
export const rowsPerSecond = ({ status, rowsRead, elapsedMs }: Pace): number | null =>
  status === 'READING' && elapsedMs > 0 ? Math.round((rowsRead * 1000) / elapsedMs) : null

/** Seconds until the file will have been read, if it goes on as so far; null where that cannot be told. */
export const remainingSeconds = ({ status, size, bytesRead, elapsedMs }: Pace): number | null =>
  status === 'READING' && bytesRead > 0
    ? Math.ceil(((size - bytesRead) * elapsedMs) / bytesRead / 1000)
    : null

/** What came of a year of the file, as a job keeps it; of a trial there is no import. */
export type ImportedYear = {
  readonly year: number
  readonly rows: number
  readonly matched: number
  readonly importId: string | null
  readonly alreadyImported: boolean
}
