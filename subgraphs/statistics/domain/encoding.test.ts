import { describe, expect, test } from 'vitest'
import { decodePieces, encodingOf } from './encoding.ts'

/** 企业 in GB18030. */
const GB = Uint8Array.of(0xc6, 0xf3, 0xd2, 0xb5)
const bytes = (text: string) => new TextEncoder().encode(text)

async function decoded(...pieces: Uint8Array[]): Promise<string> {
  async function* given() {
    yield* pieces
  }
  let text = ''
  for await (const piece of decodePieces(given())) text += piece
  return text
}

describe('what a file is written in', () => {
  test.each([
    ['UTF-8', bytes('企业'), 'utf-8'],
    ['UTF-8 whose last character is cut off', bytes('企业').subarray(0, 5), 'utf-8'],
    ['GB18030', GB, 'gb18030'],
    ['UTF-16 with its mark', Uint8Array.of(0xff, 0xfe, 0x01, 0x4f), 'utf-16le'],
    ['nothing', new Uint8Array(), 'utf-8'],
  ])('%s is told by its first bytes', (_, start, encoding) => {
    expect(encodingOf(start)).toBe(encoding)
  })
})

describe('decoding', () => {
  test('gives the same text from UTF-8 with and without its mark, from GB18030 and from UTF-16', async () => {
    expect(await decoded(bytes('企业'))).toBe('企业')
    expect(await decoded(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes('企业')))).toBe('企业')
    expect(await decoded(GB)).toBe('企业')
    expect(await decoded(Uint8Array.of(0xff, 0xfe, 0x01, 0x4f, 0x1a, 0x4e))).toBe('企业')
  })

  test('puts a character together that two pieces cut', async () => {
    const all = bytes('名称,企业')
    for (let cut = 1; cut < all.length; cut += 1)
      expect(await decoded(all.subarray(0, cut), all.subarray(cut))).toBe('名称,企业')
  })

  test('refuses what is not of the encoding rather than taking it for something else', async () => {
    await expect(decoded(bytes('a,b'), GB)).rejects.toMatchObject({ code: 'WRONG_ENCODING' })
    await expect(decoded(bytes('企业').subarray(0, 5))).rejects.toMatchObject({ code: 'WRONG_ENCODING' })
  })
})
