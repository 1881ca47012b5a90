import { type Archive, broken } from './archive.ts'
import { readWholeXml } from './xml.ts'

/**
 * What the format of a number says beside its digits: that it is a date, or in which unit or as what part of itself it is
 * shown.
 */
export type NumberFormat = { readonly date: boolean; readonly unit: string | null }

const MOST_FORMATS = 70_000

/** Dates and times among the formats that have a number and no text. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

const LITERALS = /"[^"]*"|[\\!].|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi
/** Shown in percent, or divided by a thousand for each comma after the digits: 0!.0, is 12.3 of 123000. */
const SCALED = /%|[0#?],+(?![,0#?])/
const PERCENT: Readonly<Record<number, string>> = { 9: '0%', 10: '0.00%' }

/** What the text of a format says. */
export function formatOf(code: string): NumberFormat {
  const digits = code.replace(LITERALS, '')
  const hasUnit = /[万亿千百]/.test(code.replace(/\[[^\]]*\]/g, ''))
  return { date: /[ymdhs]/i.test(digits), unit: hasUnit || SCALED.test(digits) ? code : null }
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
        formats.push(
          codes.has(id)
            ? formatOf(codes.get(id) ?? '')
            : { date: isBuiltInDate(id), unit: PERCENT[id] ?? null },
        )
      }
      if (codes.size > MOST_FORMATS || formats.length > MOST_FORMATS) throw broken(part, 'too many formats')
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats
}
