/** A cell of CSV: a text, or a number as its digits. */
export type CsvCell = string | { readonly number: string } | null

/** What a spreadsheet would take for a formula: guarded by an apostrophe, as OWASP has it, which an import takes off again. */
const FORMULA = /^'*[=+\-@\t\r]/
const MUST_BE_QUOTED = /[",\r\n]/

/** A line as RFC 4180 has it. */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** Quoted where it must be. A number is never guarded: it would be a text. */
function csvCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return cell.number
  const safe = withGuard(cell)
  return MUST_BE_QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A text as `csvLine` has it, so that no spreadsheet takes it for a formula. */
export const withGuard = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** The text of a cell without the guard of `csvLine`. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text

/** Spreadsheets take UTF-8 for what it is by its mark. */
export const BYTE_ORDER_MARK = '\uFEFF'
