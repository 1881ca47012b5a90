import type { IncomingMessage } from 'node:http'
import { fault } from '../faults.ts'
import { preferredLanguage } from './language.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads the JSON body of a request, at most `limit` bytes. Only application/json is read: a page of another site cannot
 * send that type without asking first, which is what keeps it from acting in somebody's name.
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const language = preferredLanguage(request.headers['accept-language'])
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json' || request.headers['content-encoding'] !== undefined) {
    request.resume()
    throw fault('UNSUPPORTED_MEDIA_TYPE', language)
  }
  const bytes = await readBytes(request, limit)
  if (bytes === null) throw fault('PAYLOAD_TOO_LARGE', language, `${Math.floor(limit / 1024)} KB`)
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch {
    throw fault('BAD_REQUEST', language, 'JSON')
  }
}

/** The bytes of the body; null where there are more than allowed. The rest is let run out, so that the answer arrives. */
async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | null>()
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else {
      chunks.length = 0
      resolve(null)
      if (size > limit * 16) request.destroy()
    }
  })
  request.on('end', () => resolve(size > limit ? null : Buffer.concat(chunks)))
  request.on('error', reject)
  request.on('close', () => reject(new Error('the client went away')))
  return promise
}
