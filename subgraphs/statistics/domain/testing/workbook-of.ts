import { buffer } from 'node:stream/consumers'
import yazl from 'yazl'

/** A sheet by the inside of its <worksheet>, or by its rows: each cell as its XML, or as a text. */
export type SheetGiven = {
  readonly name?: string
  readonly state?: string
  readonly rows?: readonly (readonly string[])[]
  /** What stands before and after the rows. */
  readonly before?: string
  readonly after?: string
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const cellOf = (cell: string) =>
  cell.startsWith('<') ? cell : cell === '' ? '<c/>' : `<c t="inlineStr"><is><t>${cell}</t></is></c>`

/** A workbook as a test wants it, part by part: what is given replaces or adds parts. */
export function partsOf({
  sheets = [{}],
  strings = null as string | null,
  styles = null as string | null,
  main = MAIN,
  office = OFFICE,
}: {
  readonly sheets?: readonly SheetGiven[]
  readonly strings?: string | null
  readonly styles?: string | null
  readonly main?: string
  readonly office?: string
}): Record<string, string> {
  const relations = (items: readonly string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const parts: Record<string, string> = {
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) =>
        relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
      ),
      ...(strings === null ? [] : [relation('strings', 'sharedStrings', '/xl/sharedStrings.xml')]),
      ...(styles === null ? [] : [relation('styles', 'styles', 'styles.xml')]),
    ]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map(
        ({ name, state = 'visible' }, index) =>
          `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
  }
  for (const [index, { rows = [], before = '', after = '' }] of sheets.entries())
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${main}">${before}<sheetData>${rows
      .map((cells) => `<row>${cells.map(cellOf).join('')}</row>`)
      .join('')}</sheetData>${after}</worksheet>`
  if (strings !== null) parts['xl/sharedStrings.xml'] = `<sst xmlns="${main}">${strings}</sst>`
  if (styles !== null) parts['xl/styles.xml'] = `<styleSheet xmlns="${main}">${styles}</styleSheet>`
  return parts
}

/** Parts as an archive. */
export function archiveOf(
  parts: Readonly<Record<string, string | Buffer>>,
  { forceZip64Format = false } = {},
): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name)
  zip.end({ forceZip64Format, comment: '' })
  return buffer(zip.outputStream)
}

export const workbookOf = (given: Parameters<typeof partsOf>[0]): Promise<Buffer> => archiveOf(partsOf(given))
