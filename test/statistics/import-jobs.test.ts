import { createHash } from 'node:crypto'
import { member } from '@ndseb/standalone/demo/people.ts'
import { workbookOf } from '@ndseb/statistics/domain/testing/workbook-of.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OverHttp, openFiveProcesses, openOneProcess } from '../support/over-http.ts'
import {
  fileOf,
  finished,
  HEADER,
  held,
  importBytes,
  JOB,
  rowOf,
  send,
  startImport,
} from '../support/uploads.ts'

/** A file of returns comes in over HTTP, is imported by a job, and what was wrong with it is fetched (N39–N41). */
describe.each([
  ['in one process', openOneProcess],
  ['as five processes', openFiveProcesses],
])('an import over HTTP %s', (_how, open) => {
  let graph: OverHttp
  beforeAll(async () => {
    graph = await open()
  }, 120_000)
  afterAll(() => graph?.close())

  test('is sent, read and added up, and its file thrown away; again it changes nothing', async () => {
    const bytes = fileOf(2016, 3000)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const job = await startImport(graph, bytes, { sha256 })
    expect(job).toMatchObject({ status: 'AWAITING_FILE', bytesReceived: '0', size: String(bytes.length) })
    const sent = await send(graph, job.uploadAddress, { body: bytes })
    expect([sent.status, sent.headers.get('upload-complete')]).toEqual([204, '?1'])
    const done = await finished(graph, job.id)
    expect(done).toMatchObject({
      ...{ status: 'DONE', refusal: null, rejectedRows: null, uploadAddress: null },
      ...{ bytesRead: String(bytes.length), rowsRead: 3000, rowsRejected: 0, rowsPerSecond: null },
      years: [{ year: 2016, rows: 3000, matched: 0, alreadyImported: false, import: { status: 'FINISHED' } }],
    })
    const after = await held(graph)
    expect(after).toEqual({ rows: 3000, imports: 1, uploads: 0, pieces: 0 })
    const again = await importBytes(graph, bytes)
    expect(again.years).toEqual([{ ...done.years[0], alreadyImported: true }])
    expect(await held(graph)).toEqual(after)
  })

  test('comes in parts: each goes on where the last one ended, and no other place', async () => {
    const bytes = fileOf(2015, 500)
    const job = await startImport(graph, bytes)
    const patch = (offset: number, until: number, complete: string | null = null) =>
      send(graph, job.uploadAddress, {
        method: 'PATCH',
        headers: { 'upload-offset': String(offset), ...(complete && { 'upload-complete': complete }) },
        body: bytes.subarray(offset, until),
      })
    expect((await patch(0, 1000)).status).toBe(204)
    const asked = await send(graph, job.uploadAddress, { method: 'HEAD' })
    expect([
      asked.status,
      asked.headers.get('upload-offset'),
      asked.headers.get('upload-complete'),
      asked.headers.get('upload-length'),
    ]).toEqual([204, '1000', '?0', String(bytes.length)])
    for (const wrong of [0, 999, 1001]) {
      const refused = await patch(wrong, wrong + 10)
      expect([refused.status, refused.headers.get('upload-offset')]).toEqual([409, '1000'])
    }
    const { importJob } = await graph
      .as('mofcom.officer')
      .read(`query ($id: ID!) { importJob(id: $id) { ${JOB} } }`, { id: job.id })
    expect(importJob).toMatchObject({ status: 'AWAITING_FILE', bytesReceived: '1000' })
    expect((await patch(1000, 1500, '?1')).status).toBe(400)
    expect((await patch(1500, bytes.length, '?0')).headers.get('upload-complete')).toBe('?0')
    expect((await patch(bytes.length, bytes.length, '?1')).headers.get('upload-complete')).toBe('?1')
    expect((await finished(graph, job.id)).years).toMatchObject([{ year: 2015, rows: 500 }])
  })

  test('that is wrong in some rows is refused, and leaves its rejected rows alone; or they are left out', async () => {
    const wrong = [',甲"乙,飞行,2014,,1,CNY', `${rowOf(2014, 1, '-1')}`].map((row) => row.replace('"', ''))
    const bytes = Buffer.from([HEADER, rowOf(2014, 7), ...wrong].join('\n'))
    const before = await held(graph)
    const refused = await importBytes(graph, bytes)
    expect(refused).toMatchObject({
      ...{ status: 'REFUSED', years: [], rowsRejected: 2, rowsRead: 1 },
      refusal: { code: 'IMPORT_REFUSED', message: '2 行有误，未导入任何内容' },
      rejectedRows: { name: '填报.csv.rejected.csv' },
    })
    expect(await held(graph)).toEqual(before)
    const { address, size, sha256 } = refused.rejectedRows
    const fetched = await send(graph, address, { method: 'GET', who: null })
    const content = Buffer.from(await fetched.arrayBuffer())
    expect(fetched.status).toBe(200)
    expect(Object.fromEntries(fetched.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-length': size,
      'content-disposition': `attachment; filename="__.csv.rejected.csv"; filename*=UTF-8''%E5%A1%AB%E6%8A%A5.csv.rejected.csv`,
      etag: `"${sha256}"`,
    })
    expect(content.toString()).toBe(
      `\uFEFF行号 line,列 column,原因 reason,${HEADER}\r\n${[
        `3,category,${content.toString().split('\r\n')[1]?.split(',').slice(2, -7).join(',')},${wrong[0]}`,
        `4,amount,不得为负数 · This must not be negative.,${wrong[1]?.replace(',-1,', ",'-1,")}`,
      ].join('\r\n')}\r\n`,
    )
    const skipped = await importBytes(graph, bytes, { onFault: 'SKIP' })
    expect(skipped).toMatchObject({
      ...{ status: 'DONE', rowsRejected: 2, years: [{ year: 2014, rows: 1 }] },
      rejectedRows: { sha256 },
    })
  })

  test('whose name is as long as a name may be keeps its rejected rows under as much of it as fits', async () => {
    const fileName = `${'报'.repeat(196)}.csv`
    const refused = await importBytes(graph, Buffer.from([HEADER, rowOf(2007, 1, '-1')].join('\n')), {
      fileName,
    })
    expect(refused).toMatchObject({ status: 'REFUSED', fileName, rowsRejected: 1 })
    expect(refused.rejectedRows.name).toBe(`${'报'.repeat(187)}.rejected.csv`)
    const fetched = await send(graph, refused.rejectedRows.address, { method: 'GET' })
    expect(decodeURIComponent(fetched.headers.get('content-disposition') ?? '')).toContain(
      refused.rejectedRows.name,
    )
  })

  test('that is tried out tells what it would do, and writes nothing', async () => {
    const before = await held(graph)
    const tried = await importBytes(graph, fileOf(2013, 20), { dryRun: true })
    expect(tried).toMatchObject({
      ...{ status: 'DONE', rowsRead: 20, rejectedRows: null },
      years: [{ year: 2013, rows: 20, matched: 0, import: null, alreadyImported: false }],
    })
    expect(await held(graph)).toEqual(before)
  })

  test('that is a workbook is read like a text, and a rejected row tells its cell', async () => {
    const rows = [HEADER, ...[1, 2].map((number) => rowOf(2009, number)), rowOf(2009, 3, '-1')]
    const bytes = await workbookOf({ sheets: [{ rows: rows.map((row) => row.split(',')) }] })
    const done = await importBytes(graph, bytes, { fileName: '填报.xlsx', onFault: 'SKIP' })
    expect(done).toMatchObject({
      ...{ status: 'DONE', rowsRead: 2, rowsRejected: 1, bytesRead: String(bytes.length) },
      years: [{ year: 2009, rows: 2, alreadyImported: false }],
    })
    const fetched = await send(graph, done.rejectedRows.address, { method: 'GET', who: null })
    expect(await fetched.text()).toContain('4,amount F4,不得为负数')
    const asText = await importBytes(graph, Buffer.from(rows.slice(0, 3).join('\n')))
    expect(asText.years).toEqual([{ ...done.years[0], alreadyImported: true }])
  })

  test('that is one sheet of several is the one that is named, and what was seen of it is told', async () => {
    const sheet = (name: string, year: number) => ({
      ...{ name, rows: [['服务出口填报表'], HEADER.split(','), rowOf(year, 1).split(',')] },
    })
    const bytes = await workbookOf({ sheets: [sheet('一', 2007), sheet('二', 2006)] })
    const refused = await importBytes(graph, bytes)
    expect(refused).toMatchObject({ status: 'REFUSED', refusal: { code: 'SHEETS_SEVERAL' } })
    for (const [name, year] of [
      ['一', 2007],
      ['二', 2006],
    ] as const)
      expect(await importBytes(graph, bytes, { sheet: name })).toMatchObject({
        ...{ status: 'DONE', sheet: name, years: [{ year, rows: 1, alreadyImported: false }] },
        notes: [expect.stringContaining(name), expect.stringContaining('标题')],
      })
  })

  test('that is a workbook and broken is refused as a file', async () => {
    const bytes = await workbookOf({ sheets: [{ rows: [HEADER.split(','), rowOf(2008, 1).split(',')] }] })
    const refused = await importBytes(graph, bytes.subarray(0, bytes.length - 30))
    expect(refused).toMatchObject({ status: 'REFUSED', refusal: { code: 'WORKBOOK_BROKEN' } })
  })

  test('twice of the same period at once: both end, and one has changed nothing', async () => {
    const bytes = fileOf(2012, 2000)
    const both = await Promise.all([importBytes(graph, bytes), importBytes(graph, bytes)])
    expect(both.map(({ status }) => status)).toEqual(['DONE', 'DONE'])
    expect(both.map(({ years }) => years[0].alreadyImported).toSorted()).toEqual([false, true])
    expect(both[0].years[0].import).toEqual(both[1].years[0].import)
  })

  test('is cancelled while its file is awaited, and then takes nothing in', async () => {
    const bytes = fileOf(2011, 10)
    const job = await startImport(graph, bytes)
    const { job: cancelled } = await graph
      .as('mofcom.officer')
      .do('cancelImportJob', { jobId: job.id }, 'job { status refusal { code } }')
    expect(cancelled).toEqual({ status: 'CANCELLED', refusal: null })
    expect((await send(graph, job.uploadAddress, { body: bytes })).status).toBe(404)
    expect(await graph.as('mofcom.officer').refusal('cancelImportJob', { jobId: job.id })).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
    })
  })

  test('refuses what is no file: of no bytes, of more than was said, of other bytes than were promised', async () => {
    const mofcom = graph.as('mofcom.officer')
    const given = { fileName: 'a.csv', extractDate: '2026-01-05' }
    expect(await mofcom.refusal('startImport', { ...given, size: '0' })).toMatchObject({ code: 'CSV_EMPTY' })
    expect(await mofcom.refusal('startImport', { ...given, size: '68719476737' })).toMatchObject({
      code: 'OUT_OF_RANGE',
    })
    expect(await mofcom.refusal('startImport', { ...given, size: '1', sha256: 'abc' })).toMatchObject({
      code: 'NOT_A_HASH',
    })
    const bytes = fileOf(2010, 10)
    const job = await startImport(graph, bytes, { sha256: '0'.repeat(64) })
    const more = await send(graph, job.uploadAddress, { body: Buffer.concat([bytes, bytes]) })
    expect([more.status, await more.text()]).toEqual([413, expect.stringContaining(`${bytes.length} B`)])
    const stream = new ReadableStream({
      start: (controller) => {
        for (let part = 0; part < 3; part++) controller.enqueue(new Uint8Array(bytes))
        controller.close()
      },
    })
    const unsaid = await fetch(new URL(job.uploadAddress, graph.url), {
      ...{ method: 'PUT', body: stream, duplex: 'half' },
      headers: { authorization: `Bearer ${await graph.token('mofcom.officer')}` },
    } as RequestInit)
    expect(unsaid.status).toBe(413)
    const other = await send(graph, job.uploadAddress, { body: bytes })
    expect([other.status, await other.text()]).toEqual([422, expect.stringContaining('UPLOAD_DIGEST')])
    const asked = await send(graph, job.uploadAddress, { method: 'HEAD' })
    expect(asked.headers.get('upload-offset')).toBe('0')
  })

  test('is listed, latest first and by state; asked for again under its key it is the same job', async () => {
    const bytes = fileOf(2009, 10)
    const job = await startImport(graph, bytes, { idempotencyKey: 'once' })
    expect((await startImport(graph, bytes, { idempotencyKey: 'once' })).id).toBe(job.id)
    const { importJobs } = await graph
      .as('mofcom.officer')
      .read('{ importJobs(first: 1, filter: { statuses: [AWAITING_FILE] }) { nodes { id } } }')
    expect(importJobs.nodes).toEqual([{ id: job.id }])
  })

  test('that has ended its process again and again is given up, and one whose file never came is cancelled', async () => {
    const bytes = fileOf(2008, 10)
    const before = await held(graph)
    const fatal = await startImport(graph, bytes)
    await graph.sql('update statistics.import_job set attempts = 5 where id = $1', [fatal.id])
    await send(graph, fatal.uploadAddress, { body: bytes })
    expect(await finished(graph, fatal.id)).toMatchObject({
      ...{ status: 'FAILED', years: [], bytesReceived: String(bytes.length) },
      refusal: { code: 'IMPORT_FAILED', message: expect.stringContaining('已尝试 5 次') },
    })
    const late = await startImport(graph, bytes)
    await graph.sql(
      `update statistics.stored_file set expires_at = platform.now() where id = (select file_id from statistics.import_job where id = $1)`,
      [late.id],
    )
    await graph.sql(`select graphile_worker.add_job('statistics:tick')`)
    expect(await finished(graph, late.id)).toMatchObject({
      ...{ status: 'CANCELLED', refusal: { code: 'UPLOAD_EXPIRED' } },
    })
    expect(await held(graph)).toMatchObject({ rows: before.rows, imports: before.imports })
  })

  test('is fetched in parts that make the whole, and no part that is not there', async () => {
    const rows = Array.from({ length: 30_000 }, (_, number) => `,企业${number}（虚构）,飞行,2014,,1,CNY`)
    const { rejectedRows } = await importBytes(graph, Buffer.from([HEADER, ...rows].join('\n')))
    const get = (headers: Record<string, string>, method = 'GET') =>
      send(graph, rejectedRows.address, { method, who: null, headers })
    const whole = Buffer.from(await (await get({})).arrayBuffer())
    expect(whole.length).toBe(Number(rejectedRows.size))
    expect(whole.length).toBeGreaterThan(2 * 1024 * 1024)
    expect(createHash('sha256').update(whole).digest('hex')).toBe(rejectedRows.sha256)
    const middle = 1024 * 1024 + 17
    const first = await get({ range: `bytes=0-${middle - 1}` })
    expect([first.status, first.headers.get('content-range')]).toEqual([
      206,
      `bytes 0-${middle - 1}/${whole.length}`,
    ])
    const etag = first.headers.get('etag') ?? ''
    const rest = await get({ range: `bytes=${middle}-`, 'if-range': etag })
    const parts = await Promise.all([first, rest].map(async (one) => Buffer.from(await one.arrayBuffer())))
    expect(Buffer.concat(parts).equals(whole)).toBe(true)
    expect((await get({ range: 'bytes=5-9', 'if-range': '"another"' })).status).toBe(200)
    const beyond = await get({ range: `bytes=${whole.length}-` })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${whole.length}`])
    const head = await get({}, 'HEAD')
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      String(whole.length),
      '',
    ])
    expect((await get({}, 'DELETE')).status).toBe(405)
  })

  test('waits for twenty files of one officer at most, and for another once one is cancelled', async () => {
    const busy = { ...member('mofcom.officer'), username: 'mofcom.busy', id: `busy-${crypto.randomUUID()}` }
    const bytes = fileOf(2014, 1)
    const jobs = []
    for (let count = 0; count < 20; count += 1) jobs.push(await startImport(graph, bytes, {}, busy))
    const input = { fileName: '填报.csv', size: '9', extractDate: '2026-01-05' }
    expect(await graph.as(busy).refusal('startImport', input)).toMatchObject({ code: 'UPLOADS_AWAITED' })
    await graph.as(busy).do('cancelImportJob', { jobId: jobs[0]?.id })
    expect((await startImport(graph, bytes, {}, busy)).status).toBe('AWAITING_FILE')
  })
})
