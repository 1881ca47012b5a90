import { createHash } from 'node:crypto'
import type { SqlTx } from '@ndseb/db/own-connection.ts'
import { type OpenSession, readOnce } from '../queries/stored-files.ts'
import { appendPiece, PIECE_BYTES } from './stored-files.ts'
import { JobEnded } from './tell-progress.ts'

/** A file of the database while it is written, piece by piece: each is there before the next is made. */
export type StoredWriter = {
  /** Adds bytes, which wait until they are a piece. */
  add(bytes: Uint8Array): void
  /** Writes the pieces that have come together; to be waited for before more is made. */
  flush(): Promise<void>
  /** Writes what is left: how long it is, and its digest. */
  finish(): Promise<{ readonly size: number; readonly sha256: string }>
}

/** @param fileOf the file, in the transaction of its first piece; where it was thrown away meanwhile, its job has ended */
export function openStoredWriter(open: OpenSession, fileOf: (tx: SqlTx) => Promise<string>): StoredWriter {
  const hash = createHash('sha256')
  let fileId: string | null = null
  let waiting: Uint8Array[] = []
  let waitingBytes = 0
  let size = 0
  const store = async (piece: Uint8Array) => {
    fileId = await readOnce(open, (session) =>
      session.write(async (tx) => {
        const id = fileId ?? (await fileOf(tx))
        if (!(await appendPiece(tx, id, size, piece))) throw new JobEnded()
        return id
      }),
    )
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
    add: (bytes) => {
      waiting.push(bytes)
      waitingBytes += bytes.length
    },
    flush: () => storeWaiting(PIECE_BYTES),
    finish: async () => {
      await storeWaiting(0)
      return { size, sha256: hash.digest('hex') }
    },
  }
}
