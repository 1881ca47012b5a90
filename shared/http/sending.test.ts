import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { fault } from '../faults.ts'
import { createLogger } from '../logging.ts'
import { bytesOf } from './sending.ts'
import { type ServeOptions, serve } from './serve.ts'

async function start(options: Partial<ServeOptions>) {
  const served = await serve({
    answer: async () => ({ status: 200, body: '{}' }),
    ready: () => true,
    ...{ host: '127.0.0.1', port: 0, logger: createLogger('test', { level: 'silent' }) },
    ...options,
  })
  onTestFinished(served.close)
  return served
}

/** What a server says to somebody who sends the head of a request, and of its body a byte now and then. */
async function trickle(port: number, path: string, gapMs: number, bytes: number): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port })
  let said = ''
  socket.on('data', (text) => {
    said += text
  })
  socket.on('error', () => {})
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${bytes}\r\nconnection: close\r\n\r\n`,
  )
  for (let sent = 0; sent < bytes && !socket.destroyed; sent++) {
    socket.write(' ')
    await wait(gapMs)
  }
  await closed
  return said
}

it('ends a request that does not come in within its time, however little it sends', async () => {
  const { port } = await start({ requestTimeout: 100 })
  expect(await trickle(port, '/graphql', 20, 1000)).not.toContain('200')
})

it('lets a file come as slowly as it will, but not stand still', { timeout: 20_000 }, async () => {
  const seen: number[] = []
  const { port } = await start({
    requestTimeout: 50,
    files: async (request, response) => {
      let bytes = 0
      try {
        for await (const chunk of bytesOf(request, 1500)) bytes += chunk.length
      } finally {
        seen.push(bytes)
      }
      response.writeHead(204).end()
    },
  })
  expect(await trickle(port, '/files/a', 30, 10)).toContain('204')
  const still = trickle(port, '/files/a', 4000, 2)
  await expect.poll(() => seen, { timeout: 10_000 }).toEqual([10, 1])
  expect(await still).not.toContain('204')
})

it('waits with the clock stopped while what came is being dealt with', async () => {
  const { port } = await start({
    files: async (request, response) => {
      for await (const _ of bytesOf(request, 100)) await wait(150)
      response.writeHead(204).end()
    },
  })
  expect(await trickle(port, '/files/a', 1, 3)).toContain('204')
})

it.each([
  ['before it has come', 0],
  ['while it comes', 5000],
])('answers a file that it refuses %s, and soon takes no more of it', async (_, taken) => {
  const { url } = await start({
    files: async (request) => {
      let bytes = 0
      if (taken > 0)
        for await (const chunk of bytesOf(request, 5000)) {
          bytes += chunk.length
          if (bytes > taken) break
        }
      throw fault('ADDRESS_NOT_VALID', 'en')
    },
  })
  const endless = new ReadableStream({
    pull: async (controller) => {
      await wait(5)
      controller.enqueue(new Uint8Array(1000))
    },
  })
  const refused = await fetch(`${url}/files/a`, {
    method: 'PUT',
    body: endless,
    duplex: 'half',
  } as RequestInit)
  expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('ADDRESS_NOT_VALID')])
})

it('has no files where none are served, and lets pages of named origins send and fetch them', async () => {
  const { url } = await start({})
  expect((await fetch(`${url}/files/a`)).status).toBe(404)
  const origin = 'https://workbench.example.org'
  const withFiles = await start({ corsOrigins: [origin], files: async (_, response) => void response.end() })
  const preflight = await fetch(`${withFiles.url}/files/a`, { method: 'OPTIONS', headers: { origin } })
  expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
    204,
    'GET, HEAD, PUT, PATCH',
  ])
  expect(preflight.headers.get('access-control-allow-headers')).toContain('upload-offset')
  const fetched = await fetch(`${withFiles.url}/files/a`, { headers: { origin } })
  expect(fetched.headers.get('access-control-expose-headers')).toContain('etag')
})
