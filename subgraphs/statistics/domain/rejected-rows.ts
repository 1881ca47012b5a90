import { formatMessage } from '@ndseb/shared/errors.ts'
import { BYTE_ORDER_MARK, csvLine } from './csv-line.ts'
import type { FileReading, RejectedRecord } from './read-file.ts'

const HEADER = ['行号 line', '列 column', '原因 reason']

/** Where a rejected record is wrong, and why, in both languages. */
export function reasonOf({ fault }: RejectedRecord): { line: string; column: string; reason: string } {
  const [, line = '', ...place] = fault.detail.path ?? []
  // In a sheet the address of the cell stands beside the name of its column.
  const column = place.join(' ')
  const reason = (['zh', 'en'] as const)
    .map((language) => formatMessage(fault.code, language, fault.detail.values))
    .join(' · ')
  return { line, column, reason }
}

/** The first line of a file of rejected rows. */
export const rejectedHeader = (header: FileReading['header']): string =>
  BYTE_ORDER_MARK + csvLine([...HEADER, ...(header?.cells ?? [])])

/** A rejected record as a line: its place and reason before its own cells. */
export function rejectedLine(rejected: RejectedRecord): string {
  const { line, column, reason } = reasonOf(rejected)
  return csvLine([line, column, reason, ...rejected.record.cells])
}
