import type { Session } from '@ndseb/db/session.ts'
import type { FilePerson } from '@ndseb/db/statistics/stored-file.ts'
import type { FileKind, FileStatus } from '@ndseb/shared/vocabulary/files.ts'
import type { SourceFile } from '../domain/source-file.ts'

/** A file as far as the session's viewer sees it: his own. */
export type FileRow = {
  id: string
  kind: FileKind
  status: FileStatus
  name: string
  mediaType: string
  size: number | null
  received: number
  sha256: string | null
  promisedSha256: string | null
  expiresAt: Date
  person: FilePerson
}

const COLUMNS = `id, kind, status, name, media_type as "mediaType", size::float8 as size, received::float8 as received,
  sha256, promised_sha256 as "promisedSha256", expires_at as "expiresAt", person`

/** Files that have not expired. */
export const readFilesById = (session: Pick<Session, 'read'>, ids: readonly string[]) =>
  session.read<FileRow>(
    `select ${COLUMNS} from statistics.stored_file where id = any($1) and expires_at > platform.now()`,
    [ids],
  )

/** The file that a job is to read, however long it has waited for its turn. */
export const readFileOfJob = async (session: Pick<Session, 'read'>, id: string): Promise<FileRow | null> => {
  const [file] = await session.read<FileRow>(`select ${COLUMNS} from statistics.stored_file where id = $1`, [
    id,
  ])
  return file ?? null
}

/** Opens a session for a moment, so that nobody holds a connection for as long as a slow reader takes. */
export type OpenSession = () => Session

/** Reads in a session of its own, which is closed at once. */
export async function readOnce<Answer>(
  open: OpenSession,
  read: (session: Session) => Promise<Answer>,
): Promise<Answer> {
  const session = open()
  try {
    return await read(session)
  } finally {
    await session.close()
  }
}

/** The bytes of a file from a place on, to the end of the piece that they are in; none where the file ends before. */
async function readPiece(open: OpenSession, fileId: string, at: number): Promise<Uint8Array> {
  const [piece] = await readOnce(open, (session) =>
    session.read<{ start: number; bytes: Buffer }>(
      `select start::float8 as start, bytes from statistics.file_piece
        where file_id = $1 and start <= $2 order by start desc limit 1`,
      [fileId, at],
    ),
  )
  return piece ? piece.bytes.subarray(at - piece.start) : new Uint8Array()
}

/** The bytes of a file from a place up to another, a piece at a time: never more of it in memory than one. */
export async function* readBytes(
  open: OpenSession,
  fileId: string,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array> {
  let at = from
  while (at < to) {
    const piece = await readPiece(open, fileId, at)
    if (piece.length === 0) throw new Error(`the file ${fileId} has no byte ${at}: it was thrown away`)
    yield piece.subarray(0, to - at)
    at += piece.length
  }
}

/** A file of the database as whoever reads a format asks for it. */
export const storedSource = (
  open: OpenSession,
  { id, name, received }: Pick<FileRow, 'id' | 'name' | 'received'>,
): SourceFile => ({
  name,
  size: received,
  pieces: () => readBytes(open, id, 0, received),
  read: async (from, length) => {
    const pieces: Uint8Array[] = []
    for await (const piece of readBytes(open, id, from, Math.min(from + length, received))) pieces.push(piece)
    return Buffer.concat(pieces)
  },
})
