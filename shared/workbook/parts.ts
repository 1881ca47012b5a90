import type { SheetCell } from './write-workbook.ts'

/** The parts of a workbook, as ECMA-376 has them. */
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The part of a sheet by its number, from 1. */
export const sheetPart = (number: number): string => `xl/worksheets/sheet${number}.xml`

const relations = (...items: readonly (readonly [type: string, target: string])[]) =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/** What is the same in every workbook. */
export const PARTS: Readonly<Record<string, string>> = {
  '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
  'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>`,
}

const overriding = (part: string, type: string) =>
  `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`

/** What names the sheets of a workbook. */
export function partsOf(names: readonly string[]): Readonly<Record<string, string>> {
  const sheets = names.map((name, index) => ({ name: escapeXml(sheetName(name)), number: index + 1 }))
  const listed = sheets.map(({ number }) => overriding(sheetPart(number), 'worksheet')).join('')
  const named = sheets.map(
    ({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`,
  )
  return {
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map(({ number }) => ['worksheet', `worksheets/sheet${number}.xml`] as const),
      ['styles', 'styles.xml'],
    ),
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overriding('xl/workbook.xml', 'sheet.main')}${listed}${overriding('xl/styles.xml', 'styles')}</Types>`,
  }
}

/** A sheet has no name longer than this, nor with these characters in it. */
const LONGEST_NAME = 31
const sheetName = (name: string) =>
  name
    .replace(/[\\/*?:[\]]/g, ' ')
    .slice(0, LONGEST_NAME)
    .trim() || 'Sheet1'

export const sheetStart = (): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`
export const SHEET_END = '</sheetData></worksheet>'

/** A number that a spreadsheet keeps digit by digit; a longer one stands as text, else it would be another. */
const KEPT = /^-?(?=(?:\d\.?){1,15}$)(?:0|[1-9]\d*)(?:\.\d+)?$/

/** A cell that is not empty, at its address: there are programs that read none without. */
export function cellXml(cell: NonNullable<SheetCell>, address: string): string {
  if (typeof cell !== 'string' && KEPT.test(cell.number)) return `<c r="${address}"><v>${cell.number}</v></c>`
  const text = typeof cell === 'string' ? cell : cell.number
  const space = /^\s|\s$|\s\s|\n/.test(text) ? ' xml:space="preserve"' : ''
  return `<c r="${address}" t="inlineStr"><is><t${space}>${escapeXml(escapeControls(text))}</t></is></c>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string) =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char) : text

// What XML cannot hold stands as _x0007_, and what looks like that as _x005F_x0007_.
const NOT_XML = /_(?=x[0-9A-Fa-f]{4}_)|[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu
function escapeControls(text: string): string {
  return text.search(NOT_XML) === -1
    ? text
    : text.replace(NOT_XML, (char) =>
        char === '\n' || char === '\t'
          ? char
          : `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      )
}
