import { DomainError } from '@ndseb/shared/errors.ts'
import type { Encoding } from '../encoding.ts'

/** What a file is: a workbook, or text. */
export type FileKind = 'WORKBOOK' | 'TEXT'

/** As many bytes as tell what a file is. */
export const TELLING_BYTES = 4_096

const OTHERS: readonly { readonly starts: readonly number[]; readonly kind: { zh: string; en: string } }[] = [
  { starts: [0x25, 0x50, 0x44, 0x46], kind: { zh: ' PDF', en: 'a PDF' } },
  { starts: [0x1f, 0x8b], kind: { zh: ' gzip 压缩文件', en: 'a gzip archive' } },
  { starts: [0x52, 0x61, 0x72, 0x21], kind: { zh: ' RAR 压缩文件', en: 'a RAR archive' } },
  { starts: [0x37, 0x7a, 0xbc, 0xaf], kind: { zh: ' 7z 压缩文件', en: 'a 7z archive' } },
  { starts: [0x89, 0x50, 0x4e, 0x47], kind: { zh: '图片', en: 'a picture' } },
  { starts: [0xff, 0xd8, 0xff], kind: { zh: '图片', en: 'a picture' } },
]
const HTML = { zh: '网页或 XML（有的系统将其命名为 .xls）', en: 'HTML or XML (some systems call it .xls)' }

const begins = (bytes: Uint8Array, starts: readonly number[]) =>
  starts.every((byte, index) => bytes[index] === byte)

/**
 * What a file is by its first bytes, whatever it is called. What is not imported is refused by what it is.
 *
 * @param encoding what its text is said to be written in; null where nobody says
 */
export function kindOf(start: Uint8Array, encoding: Encoding | null = null): FileKind {
  const path = ['csv']
  if (begins(start, [0x50, 0x4b, 0x03, 0x04])) return 'WORKBOOK'
  if (begins(start, [0x50, 0x4b, 0x05, 0x06])) throw new DomainError('NOT_A_WORKBOOK', { path })
  if (begins(start, [0xd0, 0xcf, 0x11, 0xe0])) throw new DomainError('OLD_WORKBOOK', { path })
  const other = OTHERS.find(({ starts }) => begins(start, starts))
  if (other) throw new DomainError('NOT_A_TABLE', { path, values: { kind: other.kind } })
  if (begins(start, [0xff, 0xfe]) || encoding === 'utf-16le') return 'TEXT'
  if (start.includes(0)) throw new DomainError('NUL_BYTES', { path })
  if (/^(?:\xef\xbb\xbf)?\s*</.test(Buffer.from(start).toString('latin1')))
    throw new DomainError('NOT_A_TABLE', { path, values: { kind: HTML } })
  return 'TEXT'
}
