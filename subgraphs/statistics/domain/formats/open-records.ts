import { DomainError } from '@ndseb/shared/errors.ts'
import { decodePieces, type Encoding } from '../encoding.ts'
import type { SourceFile } from '../source-file.ts'
import { fromHeader } from './header.ts'
import { kindOf, TELLING_BYTES } from './kind.ts'
import type { FileNote, FileRecord } from './records.ts'
import { sheetRecords } from './sheet-records.ts'
import { textRecords } from './text-records.ts'

/** How somebody wants a file to be read. */
export type OpenOptions = {
  /** Null: what its first bytes say. */
  readonly encoding?: Encoding | null
  /** Which sheet of a workbook; null: the one that has content. */
  readonly sheet?: string | null
  readonly tell: (note: FileNote) => void
}

/**
 * The records of a file of returns from its header on, of whichever format its bytes say that it is: XLSX, NDJSON or CSV.
 * Between two blocks it holds no more than one, whatever the size of the file.
 */
export async function* openRecords(
  file: SourceFile,
  { encoding = null, sheet = null, tell }: OpenOptions,
): AsyncGenerator<readonly FileRecord[]> {
  const kind = kindOf(await file.read(0, TELLING_BYTES), encoding)
  if (kind === 'WORKBOOK') return yield* sheetRecords(file, { sheet, tell })
  if (sheet !== null) throw new DomainError('SHEET_ONLY_IN_WORKBOOK', { path: ['csv'] })
  yield* fromHeader(textRecords(decodePieces(file.pieces(), encoding)), tell)
}
