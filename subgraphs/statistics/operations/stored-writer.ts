import { createHash } from 'node:crypto'
import { type OpenSession, readOnce } from '../queries/stored-files.ts'
import { appendPiece, PIECE_BYTES } from './stored-files.ts'

/** A file of the database while it is written, piece by piece: each is there before the next is made. */
export type StoredWriter = {
  /** To be waited for before more is made. */
  write(bytes: Uint8Array): Promise<void>
  /** Writes what is left: how long it is, and its digest. */
  finish(): Promise<{ readonly size: number; readonly sha256: string }>
}

/** @param gone what is thrown where the file was thrown away meanwhile */
export function openStoredWriter(open: OpenSession, fileId: string, gone: () => Error): StoredWriter {
  const hash = createHash('sha256')
  let waiting: Uint8Array[] = []
  let waitingBytes = 0
  let size = 0
  const store = async (piece: Uint8Array) => {
    const start = size
    const added = await readOnce(open, (session) =>
      session.write((tx) => appendPiece(tx, fileId, start, piece)),
    )
    if (!added) throw gone()
    hash.update(piece)
    size += piece.length
  }
  const storeWaiting = async (least: number) => {
    if (waitingBytes < least) return
    const all = Buffer.concat(waiting)
    waiting = []
    waitingBytes = 0
    let at = 0
    for (; all.length - at >= Math.max(least, 1); at += PIECE_BYTES)
      await store(all.subarray(at, at + PIECE_BYTES))
    if (at >= all.length) return
    waiting = [all.subarray(at)]
    waitingBytes = all.length - at
  }
  return {
    write: async (bytes) => {
      waiting.push(bytes)
      waitingBytes += bytes.length
      await storeWaiting(PIECE_BYTES)
    },
    finish: async () => {
      await storeWaiting(0)
      return { size, sha256: hash.digest('hex') }
    },
  }
}
