import { Agent as HttpAgent, request as httpRequest } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'

export type Posted = { readonly status: number; readonly body: string }
export type PostJson = (
  body: string,
  options: {
    readonly headers: Readonly<Record<string, string>>
    readonly timeout: number
    /** Whether it may be sent again where a connection that was kept turns out to be closed. */
    readonly repeatable: boolean
  },
) => Promise<Posted>

const LONGEST_ANSWER = 32 * 1024 * 1024

/** Posts JSON to one address over connections that are kept, with one time limit on the whole exchange. */
export function jsonPoster(url: string): PostJson {
  const secure = url.startsWith('https:')
  const send = secure ? httpsRequest : httpRequest
  const agent = new (secure ? HttpsAgent : HttpAgent)({
    keepAlive: true,
    maxSockets: 128,
    scheduling: 'lifo',
  })
  const post: PostJson = (body, options) => {
    const { promise, resolve, reject } = Promise.withResolvers<Posted>()
    const request = send(url, {
      method: 'POST',
      agent,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        ...options.headers,
      },
    })
    const timer = setTimeout(() => request.destroy(new Error('timeout')), options.timeout)
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        size += chunk.length
        if (size > LONGEST_ANSWER) request.destroy(new Error('the answer is too long'))
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
      )
      response.on('error', reject)
    })
    request.on('error', (error: NodeJS.ErrnoException) => {
      const stale = request.reusedSocket && error.code === 'ECONNRESET'
      if (stale && options.repeatable) resolve(post(body, { ...options, repeatable: false }))
      else reject(error)
    })
    request.on('close', () => clearTimeout(timer))
    request.end(body)
    return promise
  }
  return post
}
