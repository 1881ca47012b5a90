import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Person } from '@ndseb/standalone/demo/actor.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OverHttp, openFiveProcesses, openOneProcess } from '../support/over-http.ts'
import { fileOf, finished, HEADER, held, rowOf, send, startImport } from '../support/uploads.ts'

const colleague: Person = {
  ...member('mofcom.officer'),
  ...{ username: 'mofcom.colleague', id: '01900000-0000-7000-8001-0000000000ff', name: '商同事（虚构）' },
}

/** Sends so many bytes of a file that is said to be whole, and then hangs up. */
async function sendAndHangUp(graph: OverHttp, address: string, bytes: Buffer, until: number): Promise<void> {
  const sending = request(new URL(address, graph.url), {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${await graph.token('mofcom.officer')}`,
      'content-length': bytes.length,
    },
  })
  sending.on('error', () => {})
  const closed = new Promise((resolve) => sending.once('close', resolve))
  await new Promise((resolve) => sending.write(bytes.subarray(0, until), resolve))
  await sleep(100)
  sending.destroy()
  await closed
}

/** How much has arrived, once no more comes. */
async function arrived(graph: OverHttp, address: string): Promise<number> {
  let before = -1
  for (;;) {
    const { headers } = await send(graph, address, { method: 'HEAD' })
    const offset = Number(headers.get('upload-offset'))
    if (offset === before) return offset
    before = offset
    await sleep(200)
  }
}

describe.each([
  ['in one process', openOneProcess],
  ['as five processes', openFiveProcesses],
])('an upload that is cut off, %s,', (_how, open) => {
  let graph: OverHttp
  beforeAll(async () => {
    graph = await open()
  }, 120_000)
  afterAll(() => graph?.close())

  test('goes on from the last byte that came through, and is imported as if it had come at once', async () => {
    const bytes = fileOf(2016, 60_000)
    expect(bytes.length).toBeGreaterThan(2 * 1024 * 1024)
    const job = await startImport(graph, bytes)
    await sendAndHangUp(graph, job.uploadAddress, bytes, 1_500_000)
    const offset = await arrived(graph, job.uploadAddress)
    expect(offset).toBeGreaterThan(0)
    expect(offset).toBeLessThanOrEqual(1_500_000)
    const rest = await send(graph, job.uploadAddress, {
      ...{ method: 'PATCH', body: bytes.subarray(offset) },
      headers: { 'upload-offset': String(offset), 'upload-complete': '?1' },
    })
    expect([rest.status, rest.headers.get('upload-complete')]).toEqual([204, '?1'])
    expect((await finished(graph, job.id)).years).toMatchObject([{ year: 2016, rows: 60_000 }])
  })

  test('and is cancelled leaves nothing', async () => {
    const before = await held(graph)
    const bytes = fileOf(2015, 60_000)
    const job = await startImport(graph, bytes)
    await sendAndHangUp(graph, job.uploadAddress, bytes, 1_500_000)
    await arrived(graph, job.uploadAddress)
    await graph.as('mofcom.officer').do('cancelImportJob', { jobId: job.id })
    expect(await held(graph)).toEqual(before)
  })
})

describe('a process that is killed while it reads', () => {
  let graph: OverHttp
  beforeAll(async () => {
    graph = await openFiveProcesses()
  }, 120_000)
  afterAll(() => graph?.close())

  /** Waits until a job is being read. */
  async function reading(id: string): Promise<void> {
    for (;;) {
      const [job] = await graph.sql<{ status: string }>(
        'select status from statistics.import_job where id = $1',
        [id],
      )
      if (job?.status === 'READING') return
      if (job?.status !== 'QUEUED') throw new Error(`it is ${job?.status} already`)
      await sleep(50)
    }
  }

  /** Waits until no job of a task waits, or is run. */
  async function gone(task: string): Promise<void> {
    while (
      (await graph.sql(`select from graphile_worker.jobs where task_identifier = $1`, [task])).length > 0
    )
      await sleep(50)
  }

  test('leaves nothing half loaded; the file is imported from its start when it is there again, once', async () => {
    const bytes = fileOf(2014, 200_000)
    const job = await startImport(graph, bytes)
    expect((await send(graph, job.uploadAddress, { body: bytes })).status).toBe(204)
    await reading(job.id)
    await graph.crash()
    expect(await held(graph)).toMatchObject({ rows: 0, imports: 0, uploads: 1 })
    const done = await finished(graph, job.id)
    expect(done).toMatchObject({ status: 'DONE', years: [{ year: 2014, rows: 200_000 }] })
    expect(await held(graph)).toEqual({ rows: 200_000, imports: 1, uploads: 0, pieces: 0 })
    const [run] = await graph.sql<{ attempts: number }>(
      'select attempts from statistics.import_job where id = $1',
      [job.id],
    )
    expect(run?.attempts).toBe(2)
  })

  test('writes the rejected rows of a file anew, each once', async () => {
    const wrong = Array.from({ length: 100_000 }, (_, number) => rowOf(2013, number, '-1'))
    const bytes = Buffer.from([HEADER, rowOf(2013, 1), ...wrong].join('\n'))
    const job = await startImport(graph, bytes)
    await send(graph, job.uploadAddress, { body: bytes })
    for (;;) {
      const [row] = await graph.sql(
        `select from statistics.file_piece p join statistics.stored_file f on f.id = p.file_id where f.kind = 'REJECTED_ROWS'`,
      )
      if (row) break
      await sleep(50)
    }
    await graph.crash()
    const refused = await finished(graph, job.id)
    expect(refused).toMatchObject({ status: 'REFUSED', rowsRejected: 100_000 })
    const fetched = await send(graph, refused.rejectedRows.address, { method: 'GET', who: null })
    expect((await fetched.text()).trimEnd().split('\r\n')).toHaveLength(100_001)
    expect(await graph.sql(`select from statistics.stored_file where kind = 'REJECTED_ROWS'`)).toHaveLength(1)
  })

  test.each([
    ['by whoever started it', 'mofcom.officer'],
    ['by a colleague', colleague],
  ])('that is cancelled %s while rejected rows are written leaves none of them', async (_, who) => {
    const open = () =>
      graph.sql(`select id from statistics.stored_file where kind = 'REJECTED_ROWS' and status = 'OPEN'`)
    const bytes = Buffer.from(
      [HEADER, ...Array.from({ length: 200_000 }, (_row, number) => rowOf(2013, number, '-1'))].join('\n'),
    )
    const job = await startImport(graph, bytes)
    await send(graph, job.uploadAddress, { body: bytes })
    while ((await open()).length === 0) await sleep(20)
    await graph.as(who).do('cancelImportJob', { jobId: job.id })
    await gone('statistics:run-import')
    await graph.sql(`select graphile_worker.add_job('statistics:tick')`)
    await gone('statistics:tick')
    expect(await open()).toEqual([])
  })

  test('that is cancelled while it is read stops, and leaves nothing', async () => {
    const before = await held(graph)
    const bytes = fileOf(2012, 200_000)
    const job = await startImport(graph, bytes)
    await send(graph, job.uploadAddress, { body: bytes })
    await reading(job.id)
    await graph.as('mofcom.officer').do('cancelImportJob', { jobId: job.id })
    expect(await finished(graph, job.id)).toMatchObject({ status: 'CANCELLED', years: [] })
    await gone('statistics:run-import')
    expect(await held(graph)).toEqual(before)
  })
})
