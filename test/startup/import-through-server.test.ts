import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OverHttp, openOneProcess } from '../support/over-http.ts'
import { fileOf, HEADER, held, rowOf, send, startImport } from '../support/uploads.ts'
import { startProgramme } from './programme.ts'

/** `npm run import -- <file> --server <address>`: the same import by a running server, from a machine without a database. */
let graph: OverHttp
let folder: string
beforeAll(async () => {
  graph = await openOneProcess()
  folder = mkdtempSync(join(tmpdir(), 'ndseb-through-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await graph?.close()
})

const day = ['--extract-date', '2026-01-05']
async function run(name: string, content: Uint8Array | string, ...args: string[]) {
  const file = join(folder, name)
  writeFileSync(file, content)
  const token = await graph.token('mofcom.officer')
  // Else they would be left in the folder of the project, which is where the programme is started.
  const rejects = args.includes('--rejects') ? [] : ['--rejects', `${file}.rejected.csv`]
  return startProgramme(
    ['standalone/import/main.ts', file, ...day, '--server', graph.url, ...rejects, ...args],
    {
      TOKEN: token,
    },
  ).ended()
}

/** A web server that knows no graph. */
async function servePage() {
  const server = createServer((_, response) => response.end('<html>')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((done) => server.close(done)) }
}

test('sends a file, waits for it, and tells what came of each year; again nothing changes', async () => {
  const bytes = fileOf(2016, 5000)
  const done = await run('returns.csv', bytes)
  expect(done).toMatchObject({ code: 0, told: '' })
  expect(done.stdout).toContain('2016：5000 行，代码有效 0，待匹配 5000')
  expect((await run('returns.csv', bytes)).stdout).toContain('此前已导入')
  expect(await held(graph)).toEqual({ rows: 5000, imports: 1, uploads: 0, pieces: 0 })
})

test('goes on with an upload that was cut off', async () => {
  const bytes = fileOf(2015, 5000)
  const job = await startImport(graph, bytes, { fileName: 'cut.csv' })
  await send(graph, job.uploadAddress, {
    ...{ method: 'PATCH', headers: { 'upload-offset': '0' }, body: bytes.subarray(0, 70_000) },
  })
  const done = await run('cut.csv', bytes, '--resume')
  expect(done).toMatchObject({ code: 0 })
  expect(done.stdout).toContain('goes on from byte 70000')
  expect(done.stdout).toContain('2015：5000 行')
})

test('goes on with no upload that is to be read in another encoding', async () => {
  const bytes = fileOf(2015, 5000)
  const job = await startImport(graph, bytes, { fileName: 'other.csv', encoding: 'GB18030' })
  await send(graph, job.uploadAddress, {
    ...{ method: 'PATCH', headers: { 'upload-offset': '0' }, body: bytes.subarray(0, 70_000) },
  })
  expect((await run('other.csv', bytes, '--resume')).stdout).not.toContain('goes on')
})

test('brings the rejected rows back, and says why a file was refused', async () => {
  const rejects = join(folder, 'rejects.csv')
  const refused = await run('wrong.csv', [HEADER, rowOf(2014, 1, '-1')].join('\n'), '--rejects', rejects)
  expect(refused.code).toBe(1)
  expect(refused.told).toContain('已拒绝：1 行有误')
  expect(readFileSync(rejects, 'utf8')).toContain('不得为负数')
})

test('is one sentence, and not begun, where rejected rows are to be written into a folder that is not there', async () => {
  const refused = await run('wrong.csv', HEADER, '--rejects', join(folder, 'nowhere', 'rejects.csv'))
  expect(refused).toMatchObject({ code: 1, stdout: '', told: expect.stringContaining('nowhere') })
  expect(refused.told).not.toMatch(/^\s+at /m)
})

test('is one sentence where nobody answers or somebody else, nothing is allowed, or the address is none', async () => {
  const file = join(folder, 'returns.csv')
  const token = await graph.token('cac.officer')
  const page = await servePage()
  const start = (server: string, settings: Record<string, string>) =>
    startProgramme(['standalone/import/main.ts', file, ...day, '--server', server], settings).ended()
  for (const [ending, words] of [
    [await start('http://127.0.0.1:9', { TOKEN: token }), '没有应答'],
    [await start(page.url, { TOKEN: token }), '不是图的应答'],
    [await start(graph.url, { TOKEN: token }), '您的角色无权执行此操作'],
    [await start(graph.url, {}), 'TOKEN'],
    [await start('nowhere', { TOKEN: token }), '--server'],
  ] as const) {
    expect(ending.code).toBe(1)
    expect(ending.told).toContain(words)
    expect(ending.told).not.toMatch(/^\s+at /m)
  }
  await page.close()
})
