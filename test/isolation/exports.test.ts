import { addressKey, addressSigner } from '@ndseb/shared/transport/signed-address.ts'
import type { Person } from '@ndseb/standalone/demo/actor.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brief } from '../support/audit-lines.ts'
import { ended, exported, startExport } from '../support/exports.ts'
import { importNationally, reportNationally } from '../support/national-returns.ts'
import { type OverHttp, openFiveProcesses } from '../support/over-http.ts'
import { rowsAs } from '../support/rows-as.ts'
import { send } from '../support/uploads.ts'

/** An export is one person's: who else sees it, fetches it or takes it back, with whatever id or address (N84, N86). */
let graph: OverHttp
let own: { id: string; file: { id: string; address: string } }
const OWNER = 'mofcom.officer'
const colleague: Person = {
  ...member(OWNER),
  ...{ username: 'mofcom.colleague', id: '01900000-0000-7000-8001-0000000000ff', name: '商同事（虚构）' },
}
beforeAll(async () => {
  graph = await openFiveProcesses()
  await importNationally(graph, reportNationally({ enterprises: 40, seed: 3 }), {
    ...{ year: 2018, extractDate: '2019-06-30' },
  })
  own = (await exported(graph, OWNER, { dataset: 'DIRECT_RETURNS', format: 'CSV' })).job
}, 120_000)
afterAll(() => graph?.close())

const OTHERS: readonly [string, string | Person][] = [
  ['a colleague of the same ministry', colleague],
  ['an officer of another ministry', 'miit.officer'],
  ['a province', 'jiangsu.commerce'],
  ['a park', 'nanjing.park'],
  ['an analyst', 'analyst.mofcom'],
]

describe.each(OTHERS)('for %s another’s export', (_, who) => {
  test('is not there, not in the list either, and is not his to take back', async () => {
    const { exportJob, exportJobs } = await graph
      .as(who)
      .read(`query ($id: ID!) { exportJob(id: $id) { id } exportJobs { nodes { id } totalCount } }`, {
        id: own.id,
      })
    expect(exportJob).toBeNull()
    expect(exportJobs).toEqual({ nodes: [], totalCount: 0 })
    expect(await graph.as(who).refusal('cancelExport', { jobId: own.id })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('is no row past the graph either: not to be read, ended or begun in his name', async () => {
    const sql = (text: string, params: unknown[] = []) => rowsAs(graph, 'statistics', who, text, params)
    for (const table of ['export_job', 'stored_file', 'file_piece'])
      expect(await sql(`select 1 from statistics.${table}`)).toEqual([])
    expect(
      await sql(`update statistics.export_job set status = 'QUEUED', finished_at = null returning id`),
    ).toEqual([])
    await expect(
      sql(
        `insert into statistics.export_job (dataset, format, language, years, person_id, person)
         values ('DIRECT_RETURNS', 'CSV', 'zh', '{2018}', $1, $2)`,
        [member(OWNER).id, JSON.stringify({ ...member(OWNER), province: '', unit: '', park: '' })],
      ),
    ).rejects.toThrow('row-level security')
  })
})

describe('the address of an export', () => {
  const status = async (address: string) => (await send(graph, address, { method: 'GET', who: null })).status

  test('is good without a token, for the file that it was signed for, until it expires', async () => {
    expect(await status(own.file.address)).toBe(200)
    const real = addressSigner(addressKey('a secret of one run that is long enough to sign with'))
    expect(await status(real('download', own.file.id, new Date(Date.now() - 1_000)))).toBe(403)
    expect(await status(own.file.address.replace(/expires=\d/, 'expires=9'))).toBe(403)
    expect(await status(own.file.address.replace('for=download', 'for=upload'))).toBe(403)
  })

  test('leads nowhere once the file has expired, and the clock throws the file away', async () => {
    const { job } = await exported(graph, 'cac.officer', { dataset: 'PARK_REGISTER' })
    await graph.sql(`update statistics.stored_file set expires_at = platform.now() where id = $1`, [
      job.file.id,
    ])
    expect(await status(job.file.address)).toBe(404)
    const { exportJob } = await graph
      .as('cac.officer')
      .read('query ($id: ID!) { exportJob(id: $id) { status file { id } } }', { id: job.id })
    expect(exportJob).toEqual({ status: 'DONE', file: null })
    await graph.sql(`select graphile_worker.add_job('statistics:tick', '{}')`)
    for (;;) {
      const left = await graph.sql('select 1 from statistics.file_piece where file_id = $1', [job.file.id])
      if (left.length === 0) break
    }
  })

  test('is given to nobody before what the file shows is written down', async () => {
    const { id } = await startExport(graph, 'cac.officer', { dataset: 'DIRECT_RETURNS' })
    const seen = await ended(graph, 'cac.officer', id)
    // What it shows was written down in the very transaction that made the file whole.
    const [line] = await graph.sql<Parameters<typeof brief>[0]>(
      `select * from platform.audit_entry where kind = 'READ' and name = 'ENTERPRISES' and $1 = any(subjects)`,
      [id],
    )
    expect(line && brief(line)).toMatchObject({
      ...{ actor_id: member('cac.officer').id, role: 'CAC_OFFICER' },
      subjects: [id, `rows:${seen.rowsWritten}`, `sha256:${seen.file.sha256}`].toSorted(),
    })
  })
})

test('whoever is nobody asks for no export', async () => {
  const response = await fetch(new URL('/graphql', graph.url), {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({
      query: `mutation { startExport(input: { dataset: EXCHANGE_RATES, format: CSV, years: [2018] }) { job { id } } }`,
    }),
  })
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
  expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
})
