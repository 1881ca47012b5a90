import { DomainError } from '@ndseb/shared/errors.ts'
import { type Archive, broken } from './archive.ts'
import { readXml } from './xml.ts'

/** What the texts of a workbook may take: kept as bytes beside one another, so that it is what they take and no more. */
export const STRING_LIMITS = { bytes: 128 * 1024 ** 2, count: 4_000_000 } as const

const FIRST_BYTES = 1024 ** 2
const FIRST_COUNT = 16_384

/** Texts by number, in one run of bytes that grows up to a limit. */
export class StringTable {
  readonly #limits: { readonly bytes: number; readonly count: number }
  #bytes = Buffer.allocUnsafe(FIRST_BYTES)
  #ends = new Uint32Array(FIRST_COUNT)
  #count = 0
  constructor(limits: { readonly bytes: number; readonly count: number } = STRING_LIMITS) {
    this.#limits = limits
  }

  add(text: string): void {
    const from = this.#end(this.#count)
    const end = from + Buffer.byteLength(text)
    if (end > this.#limits.bytes || this.#count === this.#limits.count)
      throw new DomainError('WORKBOOK_TOO_LARGE', {
        path: ['csv'],
        values: {
          what: { zh: '不同文本', en: 'bytes of different texts' },
          max: this.#limits.bytes,
        },
      })
    if (end > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(end, 2 * this.#bytes.length))
      this.#bytes.copy(larger, 0, 0, from)
      this.#bytes = larger
    }
    if (this.#count === this.#ends.length) {
      const larger = new Uint32Array(2 * this.#ends.length)
      larger.set(this.#ends)
      this.#ends = larger
    }
    this.#bytes.write(text, from)
    this.#ends[this.#count] = end
    this.#count += 1
  }

  /** Null where there is no such number. */
  get(index: number): string | null {
    if (!(Number.isInteger(index) && index >= 0 && index < this.#count)) return null
    return this.#bytes.toString('utf8', this.#end(index), this.#end(index + 1))
  }

  #end(count: number): number {
    return count === 0 ? 0 : (this.#ends[count - 1] ?? 0)
  }
}

/** The texts that the cells of a workbook share; none where it has none. */
export async function readSharedStrings(archive: Archive, part: string | null): Promise<StringTable> {
  const table = new StringTable()
  if (part === null) return table
  let text = ''
  let [reading, phonetic] = [false, 0]
  const pieces = readXml(part, archive.read(part), {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic += 1
      else if (name === 't') reading = phonetic === 0
    },
    close(name) {
      if (name === 'si') table.add(unescapeText(text))
      else if (name === 'rPh') phonetic -= 1
      else if (name === 't') reading = false
    },
    text(found) {
      if (reading) text += found
      if (text.length > LONGEST) throw broken(part, 'a text is too long')
    },
  })
  for await (const _ of pieces) {
    // The table is all there is.
  }
  return table
}

/** A cell holds 32,767 characters at most, and each may be written as seven. */
const LONGEST = 8 * 32_767

/** Controls stand as _x000D_ in a workbook. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text
