/** A part of a file: from its first byte to its last, both included. */
export type ByteRange = { readonly first: number; readonly last: number }

/**
 * The one range that a Range header asks for (RFC 9110, section 14). Null where the whole is to be sent: without the
 * header, for several ranges, which nobody has to answer, or where it cannot be read.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'UNSATISFIABLE' | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? []
  if (from === '' && to === '') return null
  if (from === '') {
    const length = Math.min(Number(to), size)
    return length === 0 ? 'UNSATISFIABLE' : { first: size - length, last: size - 1 }
  }
  const first = Number(from)
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== '' && Number(to) < first) return null
  return first >= size ? 'UNSATISFIABLE' : { first, last }
}
