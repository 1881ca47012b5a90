import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { DomainError } from '@ndseb/shared/errors.ts'
import yauzl, { type Entry } from 'yauzl'
import type { SourceFile } from '../source-file.ts'

/** What a workbook may hold at most: beyond it is a bomb, or nothing that a sheet of a million rows needs. */
export const ARCHIVE_LIMITS = {
  entries: 2_000,
  /** Bytes of all parts that are read, unpacked. */
  unpacked: 4 * 1024 ** 3,
  /** How many times as large a part may become; small ones may be anything. */
  ratio: 250,
  smallPart: 16 * 1024 ** 2,
} as const

/** So many bytes are read at once. */
const PIECE = 256 * 1024

/** The parts of an archive by their names, unpacked as they are read. */
export type Archive = {
  has(name: string): boolean
  /** The bytes of a part; of one that is not there, or not whole, a refusal. */
  read(name: string): AsyncGenerator<Uint8Array>
  close(): void
}

/** Opens an archive by its directory. Nothing of it is unpacked but the parts that are asked for. */
export async function openArchive(
  file: SourceFile,
  limits: { readonly [Limit in keyof typeof ARCHIVE_LIMITS]: number } = ARCHIVE_LIMITS,
): Promise<Archive> {
  const zip = await orBroken('zip', () =>
    yauzl.fromRandomAccessReaderPromise(new Slices(file), file.size, { autoClose: false }),
  )
  if (zip.entryCount > limits.entries) throw tooLarge({ zh: '部件数', en: 'parts' }, String(limits.entries))
  const entries = new Map<string, Entry>()
  await orBroken('zip', async () => {
    for await (const entry of zip.eachEntry()) {
      const key = keyOf(entry.fileName)
      if (entries.has(key)) throw broken(entry.fileName, 'there twice')
      if (entry.isEncrypted()) throw new DomainError('WORKBOOK_ENCRYPTED', { path: ['csv'] })
      entries.set(key, entry)
    }
  })
  let unpacked = 0
  return {
    has: (name) => entries.has(keyOf(name)),
    async *read(name) {
      const entry = entries.get(keyOf(name))
      if (!entry) throw broken(name, 'missing')
      unpacked += entry.uncompressedSize
      if (unpacked > limits.unpacked)
        throw tooLarge({ zh: '解压后大小', en: 'bytes unpacked' }, String(limits.unpacked))
      if (
        entry.uncompressedSize > limits.smallPart &&
        entry.uncompressedSize > limits.ratio * entry.compressedSize
      )
        throw tooLarge({ zh: '压缩比', en: 'times its size, unpacked' }, String(limits.ratio))
      // It is held to the size that it declares: what is longer ends there.
      const stream = await orBroken(name, () => zip.openReadStreamPromise(entry))
      let sum = 0
      const pieces = stream[Symbol.asyncIterator]()
      try {
        for (;;) {
          const next = await orBroken(name, () => pieces.next())
          if (next.done) break
          sum = crc32(next.value, sum)
          yield next.value
        }
      } finally {
        stream.destroy()
      }
      if (sum !== entry.crc32) throw broken(name, 'CRC')
    },
    close: () => zip.close(),
  }
}

/** Names of parts differ by more than the case of their letters. */
const keyOf = (name: string) => name.replace(/^\//, '').toLowerCase()

export const broken = (part: string, reason: string): DomainError =>
  new DomainError('WORKBOOK_BROKEN', { path: ['csv'], values: { part, reason } })

const tooLarge = (what: { zh: string; en: string }, max: string) =>
  new DomainError('WORKBOOK_TOO_LARGE', { path: ['csv'], values: { what, max } })

/** What the archive does wrong is a refusal; what the disk or the database does is none. */
async function orBroken<Value>(part: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DomainError || !(error instanceof Error)) throw error
    if ('code' in error && !String(error.code).startsWith('Z_')) throw error
    if (/encrypt/i.test(error.message)) throw new DomainError('WORKBOOK_ENCRYPTED', { path: ['csv'] })
    throw broken(part, error.message)
  }
}

/** A file as the archive reads it: slice by slice. */
class Slices extends yauzl.RandomAccessReader {
  readonly #file: SourceFile
  constructor(file: SourceFile) {
    super()
    this.#file = file
  }
  override _readStreamForRange(start: number, end: number): Readable {
    const file = this.#file
    async function* slices() {
      for (let from = start; from < end; from += PIECE) {
        const bytes = await file.read(from, Math.min(PIECE, end - from))
        if (bytes.length === 0) return
        yield bytes
      }
    }
    return Readable.from(slices(), { objectMode: false })
  }
  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#file.read(position, length).then(
      (bytes) => {
        buffer.set(bytes, offset)
        callback(bytes.length === length ? null : new Error('it ends too early'))
      },
      (error: Error) => callback(error),
    )
  }
}
