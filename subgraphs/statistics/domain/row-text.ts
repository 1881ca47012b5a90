import type { Reporter } from './cells.ts'
import { type CopyCell, copyLine } from './copy-text.ts'
import type { FileRow } from './read-file.ts'
import type { ReturnRow } from './return-rows.ts'

/** A row as JSON.stringify writes it, at a third of the time: what it has of the row before is not written again. */
export function jsonOf(row: ReturnRow): string {
  const reporter = reporterJson(row)
  if ('category' in row)
    return `{${reporter},"category":"${row.category}","quarter":${row.quarter},"amount":"${row.amount}","currency":"${row.currency}"}`
  const { businessType, offshore, month, amountUsd } = row
  return `{${reporter},"businessType":"${businessType}","offshore":${offshore},"clientRegion":${JSON.stringify(row.clientRegion)},"month":${month},"amountUsd":"${amountUsd}"}`
}

/** A row as COPY reads it: its reporter, and the columns of its system. */
export function copyLineOf({ year, rowNumber, row }: FileRow): string {
  const start = `${year}\t${rowNumber}\t${reporterCopy(row)}\t`
  if ('category' in row)
    return `${start}${row.category}\t${row.quarter ?? '\\N'}\t${row.amount}\t${row.currency}\n`
  const { businessType, offshore, clientRegion, month, amountUsd } = row
  return start + copyLine([businessType, offshore, clientRegion, month, amountUsd])
}

/** The reporter's columns, in the order of `copyLineOf`. */
const cellsOf = ({ rawCode, creditCode, codeFault, name, nameKey }: Reporter): readonly CopyCell[] => [
  ...[rawCode, creditCode, codeFault, name, nameKey],
]

const reporterJson = writtenOnce(({ rawCode, creditCode, codeFault, name, nameKey }) =>
  JSON.stringify({ rawCode, creditCode, codeFault, name, nameKey }).slice(1, -1),
)
const reporterCopy = writtenOnce((reporter) => copyLine(cellsOf(reporter)).slice(0, -1))

/** Rows of one enterprise stand together in most files, and share its texts. */
function writtenOnce(write: (reporter: Reporter) => string): (reporter: Reporter) => string {
  let last: { readonly reporter: Reporter; readonly text: string } | null = null
  return (reporter) => {
    if (!last || !isSame(last.reporter, reporter)) last = { reporter, text: write(reporter) }
    return last.text
  }
}

const isSame = (one: Reporter, other: Reporter) =>
  one.rawCode === other.rawCode &&
  one.name === other.name &&
  one.nameKey === other.nameKey &&
  one.creditCode === other.creditCode &&
  one.codeFault === other.codeFault
