import type { SqlTx } from '@ndseb/db/own-connection.ts'
import type { FilePerson } from '@ndseb/db/statistics/stored-file.ts'
import type { Viewer } from '@ndseb/shared/viewer.ts'
import type { FileKind } from '@ndseb/shared/vocabulary/files.ts'

/** So many characters the name of a file may have. */
export const LONGEST_NAME = 200

/** As much as a piece may have. */
export const PIECE_BYTES = 1024 * 1024

/** So many days a file is kept. */
const KEPT_DAYS = 7

/** Whose a file is, as it is written down. */
export const personOf = ({ id, name, role, province, unit, park }: Viewer): FilePerson => ({
  ...{ id, name, role },
  province: province ?? '',
  unit: unit ?? '',
  park: park ?? '',
})

/** Begins a file that is filled piece by piece; gives its id. */
export async function beginFile(
  tx: SqlTx,
  file: {
    readonly kind: FileKind
    readonly name: string
    readonly mediaType: string
    readonly person: FilePerson
    /** Null where it is not known yet. */
    readonly size: number | null
    readonly promisedSha256?: string | null
  },
): Promise<string> {
  const { kind, name, mediaType, person, size, promisedSha256 = null } = file
  const expiresAt = new Date(tx.now.getTime() + KEPT_DAYS * 24 * 60 * 60 * 1000)
  const [row] = await tx.rows<{ id: string }>('select uuidv7() as id')
  const id = row?.id ?? ''
  await tx.rows(
    `insert into statistics.stored_file
       (id, kind, person_id, person, name, media_type, size, promised_sha256, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[id, kind, person.id, JSON.stringify(person), name, mediaType],
      ...[size, promisedSha256, tx.now, expiresAt],
    ],
  )
  return id
}

/**
 * Adds a piece at a place, which must be where the file ends so far: whoever comes with a piece that is there already, or
 * out of order, is told no. It is there once the transaction is.
 */
export async function appendPiece(
  tx: SqlTx,
  fileId: string,
  start: number,
  bytes: Uint8Array,
): Promise<boolean> {
  const grown = await tx.rows(
    `update statistics.stored_file set received = received + $3
      where id = $1 and status = 'OPEN' and received = $2 returning id`,
    [fileId, start, bytes.length],
  )
  if (grown.length === 0) return false
  await tx.rows('insert into statistics.file_piece (file_id, start, bytes) values ($1, $2, $3)', [
    ...[fileId, start, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)],
  ])
  return true
}

/** Makes a file whole, as long as it is now. False where it was so before, or is longer. */
export async function completeFile(
  tx: SqlTx,
  fileId: string,
  size: number,
  sha256: string,
): Promise<boolean> {
  const done = await tx.rows(
    `update statistics.stored_file set status = 'COMPLETE', size = $2, sha256 = $3
      where id = $1 and status = 'OPEN' and received = $2 and (size is null or size = $2) returning id`,
    [fileId, size, sha256],
  )
  return done.length > 0
}

/** Throws away all bytes of a file that is not whole, so that it may be sent again. */
export async function emptyFile(tx: SqlTx, fileId: string): Promise<void> {
  // First the file itself, which each new piece waits for: else one could come between that nobody counts.
  await tx.rows(`update statistics.stored_file set received = 0 where id = $1 and status = 'OPEN'`, [fileId])
  await tx.rows('delete from statistics.file_piece where file_id = $1', [fileId])
}

/** Throws away files with all that is in them. */
export async function removeFiles(tx: SqlTx, ids: readonly string[]): Promise<void> {
  await tx.rows('delete from statistics.file_piece where file_id = any($1)', [ids])
  await tx.rows('delete from statistics.stored_file where id = any($1)', [ids])
}
