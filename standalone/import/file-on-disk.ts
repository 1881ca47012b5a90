import { createReadStream, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { SourceFile } from '@ndseb/statistics/domain/source-file.ts'

/** So many bytes are read at once. */
const PIECE = 256 * 1024

/**
 * A file of the disk.
 *
 * @param read told how many bytes were read, each time
 */
export function fileOnDisk(path: string, read: (bytes: number) => void = () => {}): SourceFile {
  return {
    name: basename(path),
    size: statSync(path).size,
    async *pieces() {
      for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
        read(piece.length)
        yield piece
      }
    },
    async read(from, length) {
      const file = await open(path)
      try {
        const bytes = Buffer.alloc(length)
        const { bytesRead } = await file.read(bytes, 0, length, from)
        read(bytesRead)
        return bytes.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
  }
}
