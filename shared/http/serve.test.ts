import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { fault } from '../faults.ts'
import { createLogger } from '../logging.ts'
import { StartupError } from '../startup-error.ts'
import { type ServeOptions, serve } from './serve.ts'

async function start(options: Partial<ServeOptions> = {}) {
  const served = await serve({
    answer: async ({ body, requestId }) => ({ status: 200, body: JSON.stringify({ body, requestId }) }),
    ready: () => true,
    host: '127.0.0.1',
    port: 0,
    logger: createLogger('test', { level: 'silent' }),
    ...options,
  })
  onTestFinished(served.close)
  return served
}

const post = (url: string, init: RequestInit = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    body: '{"query":"x"}',
    ...init,
    headers: { 'content-type': 'application/json', ...init.headers },
  })

it('hands the JSON body over and gives every answer an id', async () => {
  const { url } = await start()
  const response = await post(url, { headers: { 'content-type': 'Application/JSON; charset=utf-8' } })
  const { body, requestId } = (await response.json()) as { body: unknown; requestId: string }
  expect(body).toEqual({ query: 'x' })
  expect(response.headers.get('x-request-id')).toBe(requestId)
})

it('keeps the id that a caller gives, if it is one', async () => {
  const { url } = await start()
  const idOf = async (id: string) =>
    (await post(url, { headers: { 'x-request-id': id } })).headers.get('x-request-id')
  expect(await idOf('abcd-1234')).toBe('abcd-1234')
  expect(await idOf('<script>alert(1)</script>')).not.toContain('<')
})

it('says that it lives, and whether it is ready', async () => {
  const state = { ready: false }
  const { url } = await start({ ready: () => state.ready })
  const statusOf = async (path: string) => (await fetch(`${url}${path}`)).status
  expect([await statusOf('/health/live'), await statusOf('/health/ready')]).toEqual([200, 503])
  state.ready = true
  expect(await statusOf('/health/ready')).toBe(200)
})

it('is not ready, rather than broken, when readiness cannot be told', async () => {
  const { url } = await start({ ready: () => Promise.reject(new Error('no database')) })
  expect((await fetch(`${url}/health/ready`)).status).toBe(503)
})

it('offers nothing but POST /graphql', async () => {
  const { url } = await start()
  expect((await fetch(`${url}/graphql?query={me{role}}`)).status).toBe(405)
  expect((await fetch(`${url}/elsewhere`)).status).toBe(404)
})

it('refuses bytes that are no UTF-8', async () => {
  const { url } = await start()
  const response = await post(url, { body: Buffer.from([0x22, 0xff, 0xfe, 0x22]) })
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('BAD_REQUEST')])
})

it('stops reading a body that is too long, also one of no stated length', async () => {
  const { url } = await start({ bodyLimit: 1024 })
  const stream = new ReadableStream({
    start(controller) {
      for (let sent = 0; sent < 8; sent++) controller.enqueue(new Uint8Array(512))
      controller.close()
    },
  })
  const response = await post(url, { body: stream, duplex: 'half' } as RequestInit)
  expect(response.status).toBe(413)
})

it('shows a coded error and masks every other one', async () => {
  const { url } = await start({
    answer: async ({ body }) => {
      if (JSON.stringify(body).includes('coded')) throw fault('UNAUTHENTICATED', 'en')
      throw new Error('the password is 1234')
    },
  })
  const coded = await post(url, { body: '{"coded":1}' })
  expect([coded.status, coded.headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"'])
  const masked = await post(url, { headers: { 'accept-language': 'en' } })
  const text = await masked.text()
  expect([masked.status, JSON.parse(text).errors[0].message]).toEqual([500, 'Internal error.'])
  expect(text).not.toContain('1234')
})

it('answers in time even when the work does not', async () => {
  const { url } = await start({ answerTimeout: 30, answer: () => new Promise(() => {}) })
  const response = await post(url)
  expect([response.status, await response.text()]).toEqual([504, expect.stringContaining('TIMEOUT')])
})

it('finishes what is in flight before it closes, and takes nothing new', async () => {
  const { url, close } = await start({
    answer: async () => {
      await wait(200)
      return { status: 200, body: '"done"' }
    },
  })
  const inFlight = post(url)
  await wait(50)
  const closed = close()
  await expect(fetch(`${url}/health/live`)).rejects.toThrow()
  expect(await (await inFlight).text()).toBe('"done"')
  await closed
})

it('does not wait for ever for what is in flight', async () => {
  const { url, close } = await start({ drainTimeout: 50, answer: () => new Promise(() => {}) })
  const inFlight = post(url).catch(() => 'cut')
  await wait(30)
  await close()
  expect(await inFlight).toBe('cut')
})

it('says in one sentence that its port is taken', async () => {
  const { port } = await start()
  const second = start({ port })
  await expect(second).rejects.toThrow(StartupError)
  await expect(second).rejects.toThrow(`Port ${port} is already in use.`)
})

it('lets pages of other origins call only where they are named', async () => {
  const { url } = await start({ corsOrigins: ['https://workbench.example.org'] })
  const preflight = (origin: string) => fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin } })
  const allowed = await preflight('https://workbench.example.org')
  expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([
    204,
    'https://workbench.example.org',
  ])
  const other = await preflight('https://elsewhere.example.org')
  expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([405, null])
})
