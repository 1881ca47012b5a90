import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { addressKey, addressSigner } from '@ndseb/shared/transport/signed-address.ts'
import type { Person } from '@ndseb/standalone/demo/actor.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brief, during } from '../support/audit-lines.ts'
import { type OverHttp, openFiveProcesses } from '../support/over-http.ts'
import { rowsAs } from '../support/rows-as.ts'
import { fileOf, finished, HEADER, importBytes, rowOf, send, startImport } from '../support/uploads.ts'

/** A stored file is one person's: who else tries to send, fetch or see it, with whatever address (N84–N86). */
let graph: OverHttp
const bytes = fileOf(2016, 5)
const colleague: Person = {
  ...member('mofcom.officer'),
  ...{ username: 'mofcom.colleague', id: '01900000-0000-7000-8001-0000000000ff', name: '商同事（虚构）' },
}
beforeAll(async () => {
  graph = await openFiveProcesses()
}, 120_000)
afterAll(() => graph?.close())

const codeOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
  return [response.status, errors[0]?.extensions.code]
}

/** Sends to a path as it is written: `fetch` would take the dots out before. */
async function sendTo(path: string): Promise<[number | undefined, string]> {
  const sending = request(graph.url, {
    ...{ path, method: 'POST' },
    headers: {
      authorization: `Bearer ${await graph.token('mofcom.officer')}`,
      'content-type': 'application/json',
    },
  }).end(JSON.stringify({ query: '{ _service { sdl } }' }))
  const [answer] = (await once(sending, 'response')) as [IncomingMessage]
  return [answer.statusCode, await text(answer)]
}

describe('the subgraph that keeps the files', () => {
  test.each([
    '/files/../graphql',
    '/files/%2e%2e/graphql',
    '/files/..\\graphql',
    '/files/x/%2E./../graphql?a',
  ])('is not asked past the gateway by %s', async (path) => {
    const [status, body] = await sendTo(path)
    expect([status, body]).toEqual([403, expect.stringContaining('ADDRESS_NOT_VALID')])
  })
})

describe('an upload', () => {
  test.each([
    ['a colleague of the same ministry', colleague],
    ['an officer of another ministry', 'miit.officer'],
    ['a park', 'nanjing.park'],
  ])('of one person is not there for %s, with the very address', async (_, who) => {
    const { uploadAddress } = await startImport(graph, bytes)
    expect(await codeOf(await send(graph, uploadAddress, { who, body: bytes }))).toEqual([
      404,
      'PATH_NOT_FOUND',
    ])
    expect((await send(graph, uploadAddress, { who, method: 'HEAD' })).status).toBe(404)
  })

  test('needs a token as well, and one that is good', async () => {
    const { uploadAddress } = await startImport(graph, bytes)
    expect(await codeOf(await send(graph, uploadAddress, { who: null, body: bytes }))).toEqual([
      401,
      'UNAUTHENTICATED',
    ])
    const forged = await send(graph, uploadAddress, {
      ...{ who: null, body: bytes },
      headers: { authorization: 'Bearer a.b.c' },
    })
    expect(await codeOf(forged)).toEqual([401, 'UNAUTHENTICATED'])
  })

  test('is refused, or told how far it is, before a byte of it is sent', async () => {
    const { uploadAddress } = await startImport(graph, bytes)
    const authorization = `Bearer ${await graph.token('mofcom.officer')}`
    for (const [method, headers, status] of [
      ['PUT', {}, 401],
      ['HEAD', { authorization }, 204],
    ] as const) {
      const asking = request(new URL(uploadAddress, graph.url), {
        ...{ method, headers: { ...headers, 'content-length': bytes.length } },
      })
      asking.flushHeaders()
      const [answer] = (await once(asking, 'response')) as [IncomingMessage]
      asking.on('error', () => {}).destroy()
      expect(answer.statusCode).toBe(status)
    }
  })

  test('is refused at an address that was signed for another file, for fetching, by nobody, or long ago', async () => {
    const one = await startImport(graph, bytes)
    const other = await startImport(graph, bytes)
    const idOf = (address: string) => address.slice('/files/'.length, address.indexOf('?'))
    const oneId = idOf(one.uploadAddress)
    const forger = addressSigner(addressKey('a secret of one run that is long enough, and another'))
    const real = addressSigner(addressKey('a secret of one run that is long enough to sign with'))
    const soon = new Date(Date.now() + 60_000)
    for (const address of [
      other.uploadAddress.replace(idOf(other.uploadAddress), oneId),
      one.uploadAddress.replace('for=upload', 'for=download'),
      one.uploadAddress.replace(/signature=.*/, 'signature='),
      `/files/${oneId}`,
      forger('upload', oneId, soon),
      real('upload', oneId, new Date(Date.now() - 1000)),
      '/files/..%2fgraphql',
    ])
      expect(await codeOf(await send(graph, address, { body: bytes })), address).toEqual([
        403,
        'ADDRESS_NOT_VALID',
      ])
    expect((await send(graph, real('upload', oneId, soon), { body: bytes })).status).toBe(204)
    expect((await finished(graph, one.id)).status).toBe('DONE')
  })

  test('is no file to be fetched, not by its own address nor before it is whole', async () => {
    const { uploadAddress } = await startImport(graph, bytes)
    const real = addressSigner(addressKey('a secret of one run that is long enough to sign with'))
    const id = uploadAddress.slice('/files/'.length, uploadAddress.indexOf('?'))
    const address = real('download', id, new Date(Date.now() + 60_000))
    expect(await codeOf(await send(graph, address, { method: 'GET', who: null }))).toEqual([
      404,
      'PATH_NOT_FOUND',
    ])
  })
})

describe('jobs', () => {
  test('are told to officers of MOFCOM alone; address and rejected rows to whoever started one', async () => {
    const job = await startImport(graph, bytes)
    const query = `query ($id: ID!) { importJob(id: $id) { status uploadAddress bytesReceived rejectedRows { id } } }`
    const { importJob } = await graph.as(colleague).read(query, { id: job.id })
    expect(importJob).toEqual({
      ...{ status: 'AWAITING_FILE', uploadAddress: null },
      ...{ bytesReceived: null, rejectedRows: null },
    })
    for (const who of ['cac.officer', 'miit.officer', 'jiangsu.commerce', 'nanjing.park', 'analyst.mofcom']) {
      const { errors } = await graph.as(who).ask(query, { id: job.id })
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
      expect(await graph.as(who).refusal('cancelImportJob', { jobId: job.id })).toMatchObject({
        code: 'FORBIDDEN',
      })
    }
  })

  test('of a colleague may be cancelled, and its file goes with the next turn of the clock', async () => {
    const job = await startImport(graph, bytes)
    const { job: cancelled } = await graph
      .as(colleague)
      .do('cancelImportJob', { jobId: job.id }, 'job { status }')
    expect(cancelled.status).toBe('CANCELLED')
    expect((await send(graph, job.uploadAddress, { body: bytes })).status).toBe(404)
  })
})

describe('a fetched file', () => {
  test('is written down before it goes out, in the name of whose file it is, each time (N86)', async () => {
    const refused = await importBytes(graph, Buffer.from([HEADER, rowOf(2016, 1, '-1')].join('\n')))
    const { id, address } = refused.rejectedRows
    const lines = await during(graph, async () => {
      await send(graph, address, { method: 'HEAD', who: null })
      await (await send(graph, address, { method: 'GET', who: null })).text()
      await (
        await send(graph, address, { method: 'GET', who: 'miit.officer', headers: { range: 'bytes=0-1' } })
      ).text()
    })
    const read = {
      ...{ kind: 'READ', name: 'FILES', actor_id: member('mofcom.officer').id },
      ...{ role: 'MOFCOM_OFFICER', subjects: [id] },
    }
    expect(lines.map(brief)).toEqual([read, read])
  })

  test('is not there once it has expired, whatever its address says', async () => {
    const refused = await importBytes(graph, Buffer.from([HEADER, rowOf(2016, 1, '-1')].join('\n')))
    await graph.sql(
      `update statistics.stored_file set expires_at = platform.now() - interval '1 s' where id = $1`,
      [refused.rejectedRows.id],
    )
    const { status } = await send(graph, refused.rejectedRows.address, { method: 'GET', who: null })
    expect(status).toBe(404)
    expect((await finished(graph, refused.id)).rejectedRows).toBeNull()
    await graph.sql(`select graphile_worker.add_job('statistics:tick')`)
    const left = () =>
      graph.sql('select from statistics.stored_file where id = $1', [refused.rejectedRows.id])
    while ((await left()).length > 0);
    expect(
      await graph.sql('select from statistics.file_piece where file_id = $1', [refused.rejectedRows.id]),
    ).toEqual([])
  })
})

describe('past the operations, with the owner’s login,', () => {
  test('nobody sees, fills or begins another’s file, nor changes what is final', async () => {
    const job = await startImport(graph, bytes)
    const id = job.uploadAddress.slice('/files/'.length, job.uploadAddress.indexOf('?'))
    await send(graph, job.uploadAddress, {
      ...{ method: 'PATCH', body: bytes.subarray(0, 5) },
      headers: { 'upload-offset': '0' },
    })
    const as = (who: string | Person, sql: string, params: unknown[] = []) =>
      rowsAs(graph, 'statistics', who, sql, params)
    for (const who of [colleague, 'miit.officer', 'nanjing.park']) {
      expect(await as(who, 'select id from statistics.stored_file')).toEqual([])
      expect(await as(who, 'select start from statistics.file_piece')).toEqual([])
      expect(await as(who, 'delete from statistics.file_piece returning start')).toEqual([])
      await expect(
        as(who, `insert into statistics.file_piece (file_id, start, bytes) values ($1, 5, 'x')`, [id]),
      ).rejects.toThrow('row-level security')
      await expect(
        as(
          who,
          `insert into statistics.stored_file (kind, person_id, person, name, media_type, expires_at)
           select 'EXPORT', $1::text, jsonb_build_object('id', $1::text), 'a', 'text/csv', now()`,
          [member('mofcom.officer').id],
        ),
      ).rejects.toThrow('row-level security')
    }
    const [piece] = await as(
      'mofcom.officer',
      'select start::integer from statistics.file_piece where file_id = $1',
      [id],
    )
    expect(piece).toEqual({ start: 0 })
    await expect(
      as('mofcom.officer', `update statistics.file_piece set bytes = 'x' where file_id = $1`, [id]),
    ).rejects.toThrow('permission denied')
    await graph.as('mofcom.officer').do('cancelImportJob', { jobId: job.id })
    const reopen = `update statistics.import_job set status = 'QUEUED' where id = $1 returning id`
    expect(await as('mofcom.officer', reopen, [job.id])).toEqual([])
    await expect(
      as(
        'cac.officer',
        `insert into statistics.import_job (file_name, size, extract_date, on_fault, dry_run, started_by_id, started_by_name)
        values ('a', 1, '2026-01-01', 'SKIP', false, $1, $2)`,
        [member('cac.officer').id, member('cac.officer').name],
      ),
    ).rejects.toThrow('row-level security')
  })
})
