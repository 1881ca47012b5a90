import { pipeline } from 'node:stream/promises'
import { fault } from '@ndseb/shared/faults.ts'
import { readRange } from '@ndseb/shared/http/byte-range.ts'
import { attachmentNamed } from '@ndseb/shared/http/disposition.ts'
import { methodsOf } from '@ndseb/shared/http/refusal.ts'
import { IDLE_MS } from '@ndseb/shared/http/sending.ts'
import { systemViewer, viewerFromClaims } from '@ndseb/shared/viewer.ts'
import { type FileRow, readBytes, readFilesById, readOnce } from '../queries/stored-files.ts'
import type { Asked, FileHands } from './hands.ts'

/**
 * Gives out a file that is whole, or the part of it that is asked for. The signed address stands for the person whose file
 * it is: it is read as he, and written down in his name before the first byte goes out (N86).
 */
export async function sendFile(asked: Asked, fileId: string, hands: FileHands): Promise<void> {
  const { request, response, requestId } = asked
  const { language } = asked.viewer
  const [file] = await readOnce(
    () => hands.open(systemViewer, requestId),
    (session) => readFilesById(session, [fileId]),
  )
  const viewer = file && viewerFromClaims({ ...file.person, sub: file.person.id }, language)
  if (!viewer || file.status !== 'COMPLETE' || file.size === null) throw fault('PATH_NOT_FOUND', language)
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw fault('METHOD_NOT_ALLOWED', language, methodsOf(request))
  const { size } = file
  const range = rangeOf(request.headers, file, size)
  if (range === 'UNSATISFIABLE') {
    response.setHeader('content-range', `bytes */${size}`)
    throw fault('RANGE_NOT_SATISFIABLE', language, String(size))
  }
  const { first, last } = range ?? { first: 0, last: size - 1 }
  const open = () => hands.open(viewer, requestId)
  if (request.method === 'GET')
    await readOnce(open, (session) => session.recordReads(new Map([['FILES', new Set([file.id])]])))
  response.writeHead(range ? 206 : 200, {
    'content-type': file.mediaType,
    'content-length': last - first + 1,
    'content-disposition': attachmentNamed(file.name),
    'accept-ranges': 'bytes',
    etag: etagOf(file),
    ...(range && { 'content-range': `bytes ${first}-${last}/${size}` }),
  })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  response.setTimeout(IDLE_MS, () => response.destroy())
  await pipeline(readBytes(open, file.id, first, last + 1), response)
}

const etagOf = ({ sha256 }: FileRow) => `"${sha256}"`

/** A part of what it was before is no part of what it is now: then the whole is sent. */
const rangeOf = (headers: Asked['request']['headers'], file: FileRow, size: number) =>
  headers['if-range'] === undefined || headers['if-range'] === etagOf(file)
    ? readRange(headers.range, size)
    : null
