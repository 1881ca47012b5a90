import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Viewer } from '../viewer.ts'

/** Answers one request for a file, whose bytes stream either way; what it throws is answered as any refusal. */
export type ServeFile = (asked: {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly viewer: Viewer
  readonly requestId: string
}) => Promise<void>

/** So long nothing may come, or be taken, before a transfer is ended; how long it takes in all is nobody's concern. */
export const IDLE_MS = 30_000

/**
 * Ends a request that has not come in whole after so long: nobody holds a connection by sending a byte now and then.
 *
 * @returns lifts the limit, for whoever watches over the request in another way
 */
export function limitSending(request: IncomingMessage, ms: number): () => void {
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy(new Error('the request did not come in within its time'))
  }, ms).unref()
  const lift = () => clearTimeout(timer)
  request.once('close', lift)
  return lift
}

/** The bytes of a request of any length. It may be slow, but ends where nothing comes for so long while it is waited for. */
export async function* bytesOf(request: IncomingMessage, idleMs: number): AsyncGenerator<Buffer> {
  const wait = () =>
    setTimeout(() => request.destroy(new Error('nothing has come for too long')), idleMs).unref()
  let timer = wait()
  try {
    // Whoever has seen enough may still answer: the connection is left as it is (see linger).
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      clearTimeout(timer)
      yield chunk
      timer = wait()
    }
  } finally {
    clearTimeout(timer)
  }
}

/** So long the rest of a request is let run out after it was answered, so that the answer arrives. */
const LINGER_MS = 2_000

/** For an answer that is given before the whole request is there: what still comes is thrown away, and soon ended. */
export function linger(request: IncomingMessage, response: ServerResponse): void {
  if (request.complete) return
  response.setHeader('connection', 'close')
  response.once('finish', () => {
    request.resume()
    const timer = setTimeout(() => request.destroy(), LINGER_MS).unref()
    request.once('close', () => clearTimeout(timer))
  })
}
