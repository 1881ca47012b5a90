import { createHash } from 'node:crypto'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brief, during } from '../support/audit-lines.ts'
import { ended, exported, lookAt, rowsOf, startExport } from '../support/exports.ts'
import { importNationally, reportNationally } from '../support/national-returns.ts'
import { type OverHttp, openOneProcess } from '../support/over-http.ts'
import { importBytes, send } from '../support/uploads.ts'

/** Datasets are exported in bulk: by each as far as he may see it, and written down (N84, N86). */
let graph: OverHttp
const reported = reportNationally({ enterprises: 400, seed: 7 })
beforeAll(async () => {
  graph = await openOneProcess()
  await importNationally(graph, reported, { year: 2018, extractDate: '2019-06-30' })
  await importBytes(graph, OUTSOURCING, { fileName: '外包.csv', extractDate: '2019-06-30' })
}, 120_000)
afterAll(() => graph?.close())

const OUTSOURCING = Buffer.from(
  [
    'creditCode,name,businessType,offshore,clientRegion,year,month,amountUsd',
    `${reported[0]?.code},=1+1（虚构）,ITO,是,美国,2018,3,12345678901234.5678`,
    `${reported[9]?.code},"甲, ""乙""（虚构）",BPO,否,中国境内,2018,,12.10`,
    `,-无代码（虚构）,ITO,是,中国香港,2018,,7`,
  ].join('\n'),
)
const NANJING = '01900000-0000-7000-8002-000000000001'

type Cell = {
  year: number
  quarter: string | null
  category: string | null
  amount: string | null
  isWithheld: boolean
  band: string | null
  enterprises: number | null
  withheldFromOthers: string | null
  name: string
  place: { level: string; region: string | null; provinceCode: string | null; park: { id: string } | null }
}

/** Every cell that the query gives somebody, as a row of an export has it. */
async function queried(who: string, filter: string, by: string): Promise<object[]> {
  const found: object[] = []
  let after: string | null = null
  do {
    const { exportAggregates: page } = (await graph.as(who).read(
      `query ($after: String) { exportAggregates(years: [2018], filter: ${filter}, by: ${by}, first: 100, after: $after) {
         nodes { year quarter category amount isWithheld band enterprises withheldFromOthers name
                 place { level region provinceCode park { id } } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )) as { exportAggregates: { nodes: Cell[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
    for (const { place, withheldFromOthers, ...cell } of page.nodes)
      found.push({
        ...cell,
        ...{ level: place.level, region: place.region, provinceCode: place.provinceCode },
        ...{ parkId: place.park?.id ?? null, withheldAs: withheldFromOthers },
      })
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  return found
}

describe('aggregates', () => {
  test.each(['analyst.mofcom', 'mofcom.officer', 'jiangsu.commerce', 'nanjing.park'])(
    'that %s exports are the cells of the query, cell by cell, withheld where it withholds',
    async (who) => {
      const rows = await rowsOf(graph, who, {
        dataset: 'EXPORT_AGGREGATES',
        exports: { by: ['PARK', 'CATEGORY', 'QUARTER'] },
      })
      const cells = await queried(who, '{}', '[PARK, CATEGORY, QUARTER]')
      expect(rows.map(({ parkName: _, releaseId: __, ...row }) => row)).toEqual(cells)
      expect(rows.length).toBeGreaterThan(100)
      const withheld = rows.filter(({ isWithheld }) => isWithheld).length
      if (who === 'mofcom.officer') expect(withheld).toBe(0)
      else expect(withheld).toBeGreaterThan(10)
    },
    60_000,
  )

  test('of which nothing is said are all that there are, and know what they were made of', async () => {
    const { job, bytes } = await exported(graph, 'analyst.mofcom', { dataset: 'EXPORT_AGGREGATES' })
    const rows = bytes.toString().trimEnd().split('\n')
    const [held] = await graph.sql<{ cells: number }>(
      `select count(*)::integer as cells from statistics.aggregate a join statistics.aggregate_release r on r.id = a.release_id
        where r.status = 'CURRENT' and r.system = 'SERVICE_TRADE_DIRECT' and r.year = 2018`,
    )
    expect(rows).toHaveLength(held?.cells ?? 0)
    expect(job).toMatchObject({
      ...{ rowsWritten: String(rows.length), bytesWritten: String(bytes.length), refusal: null },
      lineage: [
        {
          ...{ system: 'SERVICE_TRADE_DIRECT', year: 2018, extractDate: '2019-06-30', revision: 1 },
          ...{ exchangeRate: null, ruleVersion: expect.any(String), import: null },
          release: { id: expect.any(String) },
        },
      ],
      file: { name: '服务贸易出口额汇总-2018.ndjson', size: String(bytes.length) },
    })
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(job.file.sha256)
  })

  test('are filtered, ordered and refused as the query does', async () => {
    const rows = await rowsOf(graph, 'analyst.mofcom', {
      dataset: 'EXPORT_AGGREGATES',
      exports: { filter: { provinceCode: '32' }, by: ['CATEGORY'] },
    })
    const cells = await queried('analyst.mofcom', '{ provinceCode: "32" }', '[CATEGORY]')
    expect(rows.map(({ parkName: _, releaseId: __, ...row }) => row)).toEqual(cells)
    const analyst = graph.as('analyst.mofcom')
    const given = { dataset: 'EXPORT_AGGREGATES', format: 'CSV', years: [2018] }
    const refusals: readonly [object, string][] = [
      [{ exports: { by: ['PARK', 'REGION'] } }, 'BREAKDOWN_TWICE'],
      [{ outsourcing: {} }, 'NOT_OF_DATASET'],
      [{ parkId: NANJING }, 'NOT_OF_DATASET'],
      [{ years: [] }, 'YEARS_COUNT'],
      [{ years: [1999] }, 'YEAR_RANGE'],
    ]
    for (const [wrong, code] of refusals)
      expect(await analyst.refusal('startExport', { ...given, ...wrong })).toMatchObject({ code })
  })

  test('of outsourcing are in US dollars, and withheld by the same rule', async () => {
    const rows = await rowsOf(graph, 'analyst.mofcom', {
      ...{ dataset: 'OUTSOURCING_AGGREGATES', outsourcing: { by: ['BUSINESS_TYPE'] } },
    })
    expect(rows).toMatchObject([
      { businessType: 'BPO', amount: null, isWithheld: true, enterprises: null },
      { businessType: 'ITO', amount: null, isWithheld: true, enterprises: null },
    ])
    const own = await rowsOf(graph, 'miit.officer', {
      ...{ dataset: 'OUTSOURCING_AGGREGATES', outsourcing: { by: ['BUSINESS_TYPE'] } },
    })
    expect(own.map(({ amount }) => amount)).toEqual(['12.1', '12345678901234.5678'])
  })
})

describe('lists of enterprises', () => {
  test('are of every park for a ministry, of its own for a province and a park', async () => {
    const of = async (who: string, dataset: string) =>
      new Set((await rowsOf(graph, who, { dataset })).map(({ parkId }) => parkId))
    for (const dataset of ['COUNTED_ENTERPRISES', 'PARK_REGISTER']) {
      expect((await of('cac.officer', dataset)).size).toBe(5)
      expect((await of('jiangsu.commerce', dataset)).size).toBe(2)
      expect(await of('nanjing.park', dataset)).toEqual(new Set([NANJING]))
    }
  }, 60_000)

  test('that are counted are those of the count, with the days of its extracts', async () => {
    const { job, bytes } = await exported(graph, 'jiangsu.commerce', {
      ...{ dataset: 'COUNTED_ENTERPRISES', parkId: NANJING },
    })
    const { park } = await graph.as('jiangsu.commerce').read(
      `query ($id: ID!) { park(id: $id) { enterpriseCount(year: 2018) {
         list { creditCode name inA inB claimedElsewhere } } } }`,
      { id: NANJING },
    )
    const rows = bytes
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.map(({ year: _, parkId: __, parkName: ___, ...row }) => row)).toEqual(
      park.enterpriseCount.list,
    )
    expect(job.lineage).toMatchObject([
      { system: 'SERVICE_OUTSOURCING', year: 2018, extractDate: '2019-06-30', release: null },
      { system: 'SERVICE_TRADE_DIRECT', year: 2018, extractDate: '2019-06-30', import: null },
    ])
  })

  test('and returns are not for whoever may not query them', async () => {
    const ask = (who: string, dataset: string) =>
      graph.as(who).refusal('startExport', { dataset, format: 'CSV', years: [2018] })
    for (const [who, dataset] of [
      ...['COUNTED_ENTERPRISES', 'PARK_REGISTER', 'DIRECT_RETURNS'].map((one) => ['analyst.mofcom', one]),
      ...['DIRECT_RETURNS', 'OUTSOURCING_RETURNS'].flatMap((one) => [
        ['jiangsu.commerce', one],
        ['nanjing.park', one],
      ]),
    ] as [string, string][])
      expect([who, dataset, await ask(who, dataset)]).toMatchObject([who, dataset, { code: 'FORBIDDEN' }])
  })
})

describe('returns', () => {
  test.each(['CSV', 'XLSX', 'NDJSON'])(
    'that are exported as %s are imported again as the very same extract',
    async (format) => {
      for (const dataset of ['DIRECT_RETURNS', 'OUTSOURCING_RETURNS']) {
        const { job, bytes } = await exported(graph, 'mofcom.officer', { dataset, format })
        const [source] = job.lineage
        const again = await importBytes(graph, bytes, { fileName: job.file.name, extractDate: '2019-06-30' })
        expect(again).toMatchObject({
          status: 'DONE',
          years: [{ year: 2018, alreadyImported: true, import: { id: source.import.id } }],
        })
      }
    },
    120_000,
  )

  test('of a park alone are those of its own extract, and none where it has none', async () => {
    const rows = await rowsOf(graph, 'miit.officer', { dataset: 'DIRECT_RETURNS', parkId: NANJING })
    expect(rows).toEqual([])
  })

  test('keep in a spreadsheet what it would change: formulas, codes, long amounts', async () => {
    const asked = { dataset: 'OUTSOURCING_RETURNS' }
    const { bytes: csv } = await exported(graph, 'miit.officer', { ...asked, format: 'CSV' })
    expect(csv.toString()).toBe(
      [
        '\uFEFF统一社会信用代码,企业名称,业务类型,离岸,客户所在地,年度,月份,执行金额',
        `${reported[0]?.code},'=1+1（虚构）,ITO,true,美国,2018,3,12345678901234.5678`,
        `${reported[9]?.code},"甲, ""乙""（虚构）",BPO,false,中国境内,2018,,12.1`,
        `,'-无代码（虚构）,ITO,true,中国香港,2018,,7`,
        '',
      ].join('\r\n'),
    )
    const { bytes: xlsx } = await exported(graph, 'miit.officer', { ...asked, format: 'XLSX' })
    const sheet = await readSheet(xlsx)
    expect(sheet.slice(1)).toEqual([
      [reported[0]?.code, '=1+1（虚构）', 'ITO', 'true', '美国', 2018, 3, '12345678901234.5678'],
      [reported[9]?.code, '甲, "乙"（虚构）', 'BPO', 'false', '中国境内', 2018, null, 12.1],
      [null, '-无代码（虚构）', 'ITO', 'true', '中国香港', 2018, null, 7],
    ])
    const lineage = await readSheet(xlsx, 2)
    expect(lineage.slice(0, 2)).toEqual([
      ['统计系统', '年份', '提取日期', '发布', '修订号', '汇率', '规则版本', '导入'],
      ['服务外包统计系统', '2018', '2019-06-30', null, null, null, null, expect.any(String)],
    ])
  })
})

test('aggregates as they stood at a moment are the ministries’ to export, and nobody else’s', async () => {
  const asked = { dataset: 'EXPORT_AGGREGATES', exports: { by: ['PROVINCE'] } }
  const before = await rowsOf(graph, 'miit.officer', asked)
  const [clock] = await graph.sql<{ now: Date }>('select platform.now() as now')
  const asOf = clock?.now.toISOString()
  await importNationally(graph, reported.slice(0, reported.length / 2), {
    ...{ year: 2018, extractDate: '2019-07-31' },
  })
  expect(await rowsOf(graph, 'miit.officer', asked)).not.toEqual(before)
  const { job, bytes } = await exported(graph, 'miit.officer', { ...asked, asOf })
  expect(bytes.toString()).toBe(before.map((row) => `${JSON.stringify(row)}\n`).join(''))
  expect(job.lineage).toMatchObject([{ revision: 1, extractDate: '2019-06-30' }])
  // Two releases side by side would tell what single enterprises corrected.
  expect(await rowsOf(graph, 'analyst.mofcom', { ...asked, asOf })).toEqual([])
}, 60_000)

describe('an export', () => {
  test('is written down: who asked for what, what it showed before it can be had, and each fetching', async () => {
    const lines = await during(graph, async () => {
      await exported(graph, 'jiangsu.commerce', {
        ...{
          dataset: 'EXPORT_AGGREGATES',
          exports: { filter: { provinceCode: '32' }, by: ['CATEGORY', 'QUARTER'] },
        },
      })
    })
    const { exportJobs } = await graph
      .as('jiangsu.commerce')
      .read('{ exportJobs(first: 1) { nodes { id rowsWritten file { id sha256 } } totalCount } }')
    const [{ id, rowsWritten, file }] = exportJobs.nodes
    const of = { actor_id: expect.any(String), role: 'PROVINCIAL_COMMERCE' }
    expect(lines.map(brief)).toEqual([
      { kind: 'ACT', name: 'startExport', ...of, subjects: [id, 'EXPORT_AGGREGATES', 'NDJSON', '2018'] },
      {
        ...{ kind: 'READ', name: 'WITHHELD_AGGREGATES', ...of },
        subjects: [id, expect.stringMatching(/^rows:[1-9]/), `sha256:${file.sha256}`].toSorted(),
      },
      {
        ...{ kind: 'ACT', name: 'writeExport', ...of },
        subjects: [id, file.id, `rows:${rowsWritten}`, `sha256:${file.sha256}`],
      },
      { kind: 'READ', name: 'FILES', ...of, subjects: [file.id] },
    ])
  })

  test('of nothing confidential says so by saying nothing', async () => {
    const lines = await during(graph, () =>
      exported(graph, 'analyst.mofcom', { dataset: 'EXPORT_AGGREGATES' }),
    )
    expect(lines.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      ...['ACT startExport', 'ACT writeExport', 'READ FILES'],
    ])
  })

  test('asked for again under its key is the same one', async () => {
    const input = { dataset: 'EXCHANGE_RATES', idempotencyKey: 'rates-once' }
    const one = await startExport(graph, 'analyst.mofcom', input)
    expect((await startExport(graph, 'analyst.mofcom', input)).id).toBe(one.id)
    await ended(graph, 'analyst.mofcom', one.id)
  })

  test('goes on where it was cut off, from the same bytes', async () => {
    const { job, bytes } = await exported(graph, 'cac.officer', { dataset: 'DIRECT_RETURNS', format: 'CSV' })
    const half = Math.floor(bytes.length / 2)
    const rest = await send(graph, job.file.address, {
      ...{ method: 'GET', who: null },
      headers: { range: `bytes=${half}-`, 'if-range': `"${job.file.sha256}"` },
    })
    expect(rest.status).toBe(206)
    expect(Buffer.from(await rest.arrayBuffer()).equals(bytes.subarray(half))).toBe(true)
  })

  test('that is done is thrown away by whoever asked for it, and then has no file', async () => {
    const { job } = await exported(graph, 'analyst.mofcom', { dataset: 'EXCHANGE_RATES', format: 'CSV' })
    const analyst = graph.as('analyst.mofcom')
    const { job: after } = await analyst.do('cancelExport', { jobId: job.id }, 'job { status file { id } }')
    expect(after).toEqual({ status: 'DONE', file: null })
    expect((await send(graph, job.file.address, { method: 'GET', who: null })).status).toBe(404)
    expect(await analyst.refusal('cancelExport', { jobId: job.id })).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
    })
  })

  test('is one of so many at once, and its file one of so many', async () => {
    const analyst = graph.as('analyst.mofcom')
    const input = { dataset: 'EXCHANGE_RATES', format: 'CSV', years: [2018] }
    // Nobody takes a job of a queue that somebody else has locked.
    await graph.sql(`insert into statistics.export_job (dataset, format, language, years, person_id, person)
      select j.dataset, j.format, j.language, j.years, j.person_id, j.person
        from statistics.export_job j cross join generate_series(1, 3)
       where j.id = (select max(id::text)::uuid from statistics.export_job where person ->> 'role' = 'ANALYST')`)
    expect(await analyst.refusal('startExport', input)).toMatchObject({ code: 'EXPORTS_UNDER_WAY' })
    const { exportJobs } = await analyst.read(
      '{ exportJobs(filter: { statuses: [QUEUED] }) { nodes { id statusName } } }',
    )
    expect(exportJobs.nodes).toHaveLength(3)
    for (const { id } of exportJobs.nodes) {
      const { job } = await analyst.do('cancelExport', { jobId: id }, 'job { status }')
      expect(job).toEqual({ status: 'CANCELLED' })
    }
    await graph.sql(`insert into statistics.stored_file (kind, person_id, person, name, media_type, expires_at)
      select f.kind, f.person_id, f.person, f.name, f.media_type, f.expires_at
        from statistics.stored_file f cross join generate_series(1, 20)
       where f.id = (select max(id::text)::uuid from statistics.stored_file where person ->> 'role' = 'ANALYST')`)
    expect(await analyst.refusal('startExport', input)).toMatchObject({ code: 'EXPORTS_KEPT' })
    await graph.sql(
      `delete from statistics.stored_file where person ->> 'role' = 'ANALYST' and status = 'OPEN'`,
    )
  })

  test('shows what its person may see when it is written, not when it was asked for', async () => {
    const { id } = await startExport(graph, 'nanjing.park', {
      dataset: 'PARK_REGISTER',
      idempotencyKey: 'less',
    })
    expect((await ended(graph, 'nanjing.park', id)).rowsWritten).not.toBe('0')
    // The same export begun anew, after its enterprises have left.
    await graph.sql(`update statistics.export_job set status = 'QUEUED', finished_at = null where id = $1`, [
      id,
    ])
    await graph.sql(`update statistics.park_membership set valid_to = '2017-12-31' where park_id = $1`, [
      NANJING,
    ])
    await graph.sql(`select graphile_worker.add_job('statistics:run-export', $1)`, [
      JSON.stringify({ jobId: id }),
    ])
    const done = await ended(graph, 'nanjing.park', id)
    expect(done).toMatchObject({ status: 'DONE', rowsWritten: '0' })
    expect((await lookAt(graph, 'nanjing.park', id)).file).not.toBeNull()
  })
})
