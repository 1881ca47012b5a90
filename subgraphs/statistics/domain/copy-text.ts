/** Rows as PostgreSQL's COPY reads them: cells apart by tabs, `\N` for null. */
export type CopyCell = string | number | boolean | null

const SPECIAL = /[\\\t\n\r]/g
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** One row of COPY's text format, with its line break. */
export const copyLine = (cells: readonly CopyCell[]): string => `${cells.map(cellOf).join('\t')}\n`

function cellOf(cell: CopyCell): string {
  if (cell === null) return '\\N'
  if (typeof cell !== 'string') return String(cell)
  // Hardly any cell has one: looking costs less than replacing.
  return cell.search(SPECIAL) === -1 ? cell : cell.replace(SPECIAL, (char) => ESCAPED[char] ?? char)
}
