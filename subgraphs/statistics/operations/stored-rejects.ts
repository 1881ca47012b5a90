import { createHash } from 'node:crypto'
import type { FilePerson } from '@ndseb/db/statistics/stored-file.ts'
import type { FileReading, RejectedRecord } from '../domain/read-file.ts'
import { rejectedHeader, rejectedLine } from '../domain/rejected-rows.ts'
import { type OpenSession, readOnce } from '../queries/stored-files.ts'
import { appendPiece, beginFile, completeFile, LONGEST_NAME, PIECE_BYTES } from './stored-files.ts'

/** The file of rejected rows while a file is read: begun with the first of them. */
export type StoredRejects = {
  write(rejected: RejectedRecord): void
  /** Writes what has come together; to be waited for before more is read. */
  flush(): Promise<void>
  /** Makes it whole: its id, or null where nothing was rejected. */
  finish(): Promise<string | null>
}

const SUFFIX = '.rejected.csv'

/** The file's own name and a suffix, as much of the name as there is room for. */
const nameOf = (fileName: string) => [...fileName].slice(0, LONGEST_NAME - SUFFIX.length).join('') + SUFFIX

/** @param given `gone` is what is thrown where the file was thrown away meanwhile */
export function openStoredRejects(given: {
  readonly open: OpenSession
  readonly gone: () => Error
  readonly jobId: string
  readonly fileName: string
  readonly person: FilePerson
  readonly reading: FileReading
}): StoredRejects {
  const { open, gone, jobId, fileName, person, reading } = given
  const hash = createHash('sha256')
  let waiting: Buffer[] = []
  let waitingBytes = 0
  let fileId: string | null = null
  let written = 0

  const keep = (text: string) => {
    const bytes = Buffer.from(text)
    waiting.push(bytes)
    waitingBytes += bytes.length
  }
  const store = (piece: Buffer) =>
    readOnce(open, (session) =>
      session.write(async (tx) => {
        const id =
          fileId ??
          (await beginFile(tx, {
            ...{
              kind: 'REJECTED_ROWS',
              name: nameOf(fileName),
              mediaType: 'text/csv; charset=utf-8',
            },
            ...{ person, size: null },
          }))
        if (fileId === null)
          await tx.rows('update statistics.import_job set rejected_file_id = $2 where id = $1', [jobId, id])
        if (!(await appendPiece(tx, id, written, piece))) throw gone()
        return id
      }),
    )
  const storeWaiting = async (least: number) => {
    if (waitingBytes < least || waitingBytes === 0) return
    const all = Buffer.concat(waiting)
    waiting = []
    waitingBytes = 0
    for (let at = 0; at < all.length; at += PIECE_BYTES) {
      const piece = all.subarray(at, at + PIECE_BYTES)
      fileId = await store(piece)
      hash.update(piece)
      written += piece.length
    }
  }
  return {
    write: (rejected) => {
      if (waitingBytes === 0 && written === 0) keep(rejectedHeader(reading.header))
      keep(rejectedLine(rejected))
    },
    flush: () => storeWaiting(PIECE_BYTES / 2),
    finish: async () => {
      await storeWaiting(0)
      const id = fileId
      if (id === null) return null
      const sha256 = hash.digest('hex')
      await readOnce(open, (session) => session.write((tx) => completeFile(tx, id, written, sha256)))
      return id
    },
  }
}
