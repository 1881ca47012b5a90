import { DomainError } from '@ndseb/shared/errors.ts'

/** The encodings in which Chinese systems and spreadsheets write text. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'gb18030'] as const
export type Encoding = (typeof ENCODINGS)[number]

/**
 * In what a text is written, by its first bytes: by its byte order mark, and without one UTF-8 where it is valid UTF-8,
 * else GB18030, which GBK and GB2312 are part of. Plain ASCII is all of them.
 */
export function encodingOf(start: Uint8Array): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  try {
    // The last character may be cut off.
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true })
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}

/**
 * The text of bytes that come in pieces. A byte that is none of the encoding's is refused, so that nothing is imported
 * as question marks.
 *
 * @param encoding what it is written in; by default, what its first piece says
 */
export async function* decodePieces(
  pieces: AsyncIterable<Uint8Array>,
  encoding: Encoding | null = null,
): AsyncGenerator<string> {
  let decoder: Decoder | null = null
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encoding ?? encodingOf(piece), { fatal: true })
    yield decode(decoder, piece)
  }
  if (decoder) yield decode(decoder)
}

type Decoder = InstanceType<typeof TextDecoder>

function decode(decoder: Decoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
  } catch {
    throw new DomainError('WRONG_ENCODING', { path: ['csv'], values: { encoding: decoder.encoding } })
  }
}
