import { type Archive, broken } from './archive.ts'
import { readWholeXml } from './xml.ts'

/** What the format of a number says beside its digits: that it is a date, or in which unit it is shown. */
export type NumberFormat = { readonly date: boolean; readonly unit: string | null }

const MOST_FORMATS = 70_000

/** Dates and times among the formats that have a number and no text. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi

/** What the text of a format says. */
export function formatOf(code: string): NumberFormat {
  return {
    date: /[ymdhs]/i.test(code.replace(LITERALS, '')),
    unit: /[万亿千百]/.test(code.replace(/\[[^\]]*\]/g, '')) ? code : null,
  }
}

/** The formats of a workbook by the number that its cells call them by. */
export async function readNumberFormats(
  archive: Archive,
  part: string | null,
): Promise<readonly NumberFormat[]> {
  if (part === null) return []
  const codes = new Map<number, string>()
  const formats: NumberFormat[] = []
  let inCells = false
  await readWholeXml(part, archive.read(part), {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const id = Number(attributes.numFmtId ?? 0)
        formats.push(codes.has(id) ? formatOf(codes.get(id) ?? '') : { date: isBuiltInDate(id), unit: null })
      }
      if (codes.size > MOST_FORMATS || formats.length > MOST_FORMATS) throw broken(part, 'too many formats')
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats
}
