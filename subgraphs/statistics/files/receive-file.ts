import { createHash } from 'node:crypto'
import { DomainError } from '@ndseb/shared/errors.ts'
import { fault } from '@ndseb/shared/faults.ts'
import { methodsOf } from '@ndseb/shared/http/refusal.ts'
import { bytesOf, IDLE_MS } from '@ndseb/shared/http/sending.ts'
import { completeUpload } from '../operations/complete-upload.ts'
import { appendPiece, emptyFile, PIECE_BYTES } from '../operations/stored-files.ts'
import { type FileRow, readBytes, readFilesById, readOnce } from '../queries/stored-files.ts'
import type { Asked, FileHands } from './hands.ts'

/**
 * Takes in a file, at once or in parts: the words are those of the IETF's resumable uploads. HEAD says how much is there;
 * PUT sends all, PATCH what comes from `Upload-Offset` on. What a cut-off request had sent stays, up to its last byte that
 * came through, so that nothing that was acknowledged is sent again. Whose file it is, the row policies say.
 */
export async function receiveFile(asked: Asked, fileId: string, hands: FileHands): Promise<void> {
  const { request, response, viewer, requestId } = asked
  if (viewer.role === 'PUBLIC') throw fault('UNAUTHENTICATED', viewer.language)
  const open = () => hands.open(viewer, requestId)
  const find = async (): Promise<FileRow> => {
    const [file] = await readOnce(open, (session) => readFilesById(session, [fileId]))
    if (!file) throw fault('PATH_NOT_FOUND', viewer.language)
    tell(response, file)
    return file
  }
  const file = await find()
  const { method } = request
  if (method === 'PUT' || method === 'PATCH') {
    const given = readHeaders(asked)
    const refuseOffset = async () => fault('UPLOAD_OFFSET', viewer.language, String((await find()).received))
    if (file.status === 'COMPLETE' || given.offset !== file.received) throw await refuseOffset()
    const upload = { ...asked, file, open, refuseOffset }
    const taken = await takeIn(upload, given.offset)
    if (given.complete !== false && taken.until === file.size) {
      await complete(upload, taken)
      await find()
    } else {
      await find()
      if (given.complete)
        throw fault('BAD_REQUEST', viewer.language, `Upload-Offset ${taken.until} < ${file.size}`)
    }
  } else if (method !== 'GET' && method !== 'HEAD')
    throw fault('METHOD_NOT_ALLOWED', viewer.language, methodsOf(request))
  response.writeHead(204).end()
}

type Upload = Asked & {
  readonly file: FileRow
  readonly open: () => ReturnType<FileHands['open']>
  readonly refuseOffset: () => Promise<Error>
}

function tell(response: Asked['response'], { received, size, status }: FileRow): void {
  response.setHeader('upload-offset', received)
  response.setHeader('upload-complete', status === 'COMPLETE' ? '?1' : '?0')
  if (size !== null) response.setHeader('upload-length', size)
}

/** From where on it sends, and whether that is the rest; null where it does not say. */
function readHeaders({ request, viewer }: Asked): { offset: number; complete: boolean | null } {
  const whole = request.method === 'PUT'
  const offset = request.headers['upload-offset'] ?? (whole ? '0' : '')
  const complete = request.headers['upload-complete'] ?? (whole ? '?1' : '')
  if (typeof offset !== 'string' || !/^\d{1,15}$/.test(offset))
    throw fault('BAD_REQUEST', viewer.language, 'Upload-Offset')
  if (complete !== '' && complete !== '?1' && complete !== '?0')
    throw fault('BAD_REQUEST', viewer.language, 'Upload-Complete')
  return { offset: Number(offset), complete: complete === '' ? null : complete === '?1' }
}

type Taken = {
  readonly until: number /** Of all bytes, where they came in one request. */
  readonly sha256: string | null
}

/** Stores what comes, piece by piece; never more than a piece of it is in memory, and no more is asked for meanwhile. */
async function takeIn(upload: Upload, offset: number): Promise<Taken> {
  const { request, viewer, file, open, refuseOffset } = upload
  const room = (file.size ?? 0) - offset
  const tooLarge = () => fault('PAYLOAD_TOO_LARGE', viewer.language, `${room} B`)
  if (Number(request.headers['content-length'] ?? 0) > room) throw tooLarge()
  const hash = createHash('sha256')
  let until = offset
  let waiting: Buffer[] = []
  let waitingBytes = 0
  const store = async (least: number) => {
    if (waitingBytes < least || waitingBytes === 0) return
    const all = Buffer.concat(waiting)
    const length = Math.min(all.length, PIECE_BYTES)
    const piece = all.subarray(0, length)
    const added = await readOnce(open, (session) =>
      session.write((tx) => appendPiece(tx, file.id, until, piece)),
    )
    if (!added) throw await refuseOffset()
    until += length
    waiting = length < all.length ? [all.subarray(length)] : []
    waitingBytes = all.length - length
  }
  let came = 0
  try {
    for await (const chunk of bytesOf(request, IDLE_MS)) {
      came += chunk.length
      if (came > room) throw tooLarge()
      hash.update(chunk)
      waiting.push(chunk)
      waitingBytes += chunk.length
      while (waitingBytes >= PIECE_BYTES) await store(PIECE_BYTES)
    }
  } catch (error) {
    // It was cut off: what came through is kept. Where it cannot be, it will be sent again. What is longer than was said
    // is another file.
    if (!request.complete && came <= room) await store(1).catch(() => {})
    throw error
  }
  await store(1)
  return { until, sha256: offset === 0 ? hash.digest('hex') : null }
}

/** The last byte is there. What was sent in parts is read once more for its digest. */
async function complete({ file, open, refuseOffset, viewer }: Upload, taken: Taken): Promise<void> {
  const sha256 = taken.sha256 ?? (await digestOf(open, file.id, taken.until))
  if (file.promisedSha256 !== null && file.promisedSha256 !== sha256) {
    await readOnce(open, (session) => session.write((tx) => emptyFile(tx, file.id)))
    throw fault('UPLOAD_DIGEST', viewer.language)
  }
  try {
    await readOnce(open, (session) => completeUpload(session, file.id, taken.until, sha256))
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    // Its job was cancelled; or another request has made it whole at the same time.
    throw error.code === 'NOT_FOUND' ? fault('PATH_NOT_FOUND', viewer.language) : await refuseOffset()
  }
}

async function digestOf(open: Upload['open'], fileId: string, size: number): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of readBytes(open, fileId, 0, size)) hash.update(piece)
  return hash.digest('hex')
}
