import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { importNationally, type Reported, reportNationally } from '../support/national-returns.ts'
import { rowsAs } from '../support/rows-as.ts'

/** What the returns add up to, by place, category and quarter: exact for the owners, small cells withheld for others (N84). */
let graph: TestGraph
const reported = reportNationally({ enterprises: 600, seed: 84 })
beforeAll(async () => {
  graph = await openTestGraph()
  await importNationally(graph, reported, { year: 2018, extractDate: '2019-06-30' })
})
afterAll(() => graph?.close())

const sum = (wanted: (row: Reported) => boolean) =>
  reported.filter(wanted).reduce((total, { amount }) => total + amount, 0)
const heads = (wanted: (row: Reported) => boolean) =>
  new Set(reported.filter(wanted).map(({ code }) => code)).size

type Cell = {
  amount: string | null
  enterprises: number | null
  isWithheld: boolean
  band: string | null
  withheldFromOthers: string | null
  name: string
  share: string | null
  change: string | null
  category: string | null
  quarter: string | null
  place: { level: string; provinceCode: string | null; park: { id: string } | null }
}
const CELL = `amount enterprises isWithheld band withheldFromOthers name share change category quarter
  place { level region provinceCode park { id } }`

async function exportsOf(who: string, args: string, fields = CELL): Promise<Cell[]> {
  const { exportAggregates } = await graph
    .as(who)
    .read(`{ exportAggregates(years: [2018], first: 100, ${args}) { nodes { ${fields} } } }`)
  return exportAggregates.nodes
}

describe('aggregates for the ministries', () => {
  test.each(['mofcom.officer', 'cac.officer', 'miit.officer'])('add up exactly for %s', async (who) => {
    const [whole] = await exportsOf(who, 'filter: {}')
    expect(whole).toMatchObject({
      amount: String(sum(() => true)),
      enterprises: heads(() => true),
      name: '全国',
    })
    const provinces = await exportsOf(who, 'by: [PROVINCE]')
    for (const { place, amount, enterprises } of provinces) {
      const of = ({ province }: Reported) => province === place.provinceCode
      expect([amount, enterprises]).toEqual([String(sum(of)), heads(of)])
    }
    expect(provinces.length).toBe(8)
  })

  test('are broken down by park and by what is in none, by quarter and category', async () => {
    const cells = await exportsOf(
      'mofcom.officer',
      'filter: { provinceCode: "32" }, by: [PARK, CATEGORY, QUARTER]',
    )
    expect(cells.length).toBeGreaterThan(40)
    for (const { place, category, quarter, amount } of cells) {
      const of = (row: Reported) =>
        row.province === '32' &&
        row.parkId === (place.park?.id ?? null) &&
        row.category === category &&
        (row.quarter === '' ? 'UNDIVIDED' : `Q${row.quarter}`) === quarter
      expect(amount).toBe(String(sum(of)))
    }
    expect(new Set(cells.map(({ place }) => place.level))).toEqual(new Set(['PARK', 'OUTSIDE_PARKS']))
  })

  test('come largest first, page by page, each once', async () => {
    const query = `query ($after: String) { exportAggregates(years: [2018], by: [PROVINCE, CATEGORY], orderBy: AMOUNT, first: 7, after: $after) {
      nodes { amount name } pageInfo { hasNextPage endCursor } totalCount } }`
    const all: { amount: string; name: string }[] = []
    let after: string | null = null
    do {
      const {
        exportAggregates: page,
      }: {
        exportAggregates: {
          nodes: typeof all
          pageInfo: { hasNextPage: boolean; endCursor: string }
          totalCount: number
        }
      } = await graph.as('mofcom.officer').read(query, { after })
      all.push(...page.nodes)
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      expect(page.totalCount).toBe(40)
    } while (after)
    expect(new Set(all.map(({ name }) => name)).size).toBe(40)
    const amounts = all.map(({ amount }) => Number(amount))
    expect(amounts).toEqual(amounts.toSorted((one, other) => other - one))
  })

  test('say what share of the whole asked for each is', async () => {
    const cells = await exportsOf('mofcom.officer', 'filter: { provinceCode: "32" }, by: [CATEGORY]')
    const total = cells.reduce((all, { share }) => all + Number(share), 0)
    expect(total).toBeCloseTo(1, 5)
    const of = ({ province, category }: Reported) => province === '32' && category === cells[0]?.category
    expect(Number(cells[0]?.share)).toBeCloseTo(sum(of) / sum(({ province }) => province === '32'), 6)
  })
})

describe('aggregates for others (N84)', () => {
  const small = 'by: [PARK, CATEGORY]'

  test('withhold what fewer than three enterprises, or mostly one, stand behind; a province sees all of its own', async () => {
    const mofcom = await exportsOf('mofcom.officer', small)
    const withheld = mofcom.filter(({ withheldFromOthers }) => withheldFromOthers)
    expect(withheld.some(({ enterprises }) => (enterprises ?? 0) < 3)).toBe(true)
    expect(
      mofcom.filter(({ enterprises }) => (enterprises ?? 0) < 3).every((cell) => cell.withheldFromOthers),
    ).toBe(true)
    for (const who of ['analyst.mofcom', 'nanjing.park', 'nanjing.unit', 'jiangsu.commerce']) {
      const cells = await exportsOf(who, small)
      expect(cells.length).toBe(mofcom.length)
      for (const [index, cell] of cells.entries()) {
        const owner = who === 'jiangsu.commerce' && cell.place.provinceCode === '32'
        const hidden = mofcom[index]?.withheldFromOthers != null && !owner
        expect(cell.isWithheld).toBe(hidden)
        expect(cell.amount).toBe(hidden ? null : mofcom[index]?.amount)
        if (!owner) expect([cell.enterprises, cell.withheldFromOthers]).toEqual([null, null])
        if (hidden) expect([cell.band, cell.share, cell.change]).toEqual([null, null, null])
      }
    }
  })

  test('are nothing for those who have not signed in', async () => {
    const { errors } = await graph.public.ask(`{ exportAggregates(years: [2018]) { nodes { amount } } }`)
    expect(errors[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
  })

  test('come in no order that tells what is withheld', async () => {
    const cells = await exportsOf('analyst.mofcom', `${small}, orderBy: AMOUNT`)
    const first = cells.findIndex(({ isWithheld }) => isWithheld)
    expect(cells.slice(first).every(({ isWithheld }) => isWithheld)).toBe(true)
    const names = await exportsOf(
      'analyst.mofcom',
      `${small}, orderBy: AMOUNT`,
      'place { level park { id } } category isWithheld',
    )
    expect(names.length).toBe(cells.length)
  })
})

describe('a release of aggregates', () => {
  const RELEASES = `{ aggregateReleases(system: SERVICE_TRADE_DIRECT, year: 2019) {
    revision status extractDate extractCount exchangeRate ruleVersion } }`
  const whole = async (who = 'analyst.mofcom') =>
    (await graph.as(who).read('{ exportAggregates(years: [2019]) { nodes { amount unit } } }'))
      .exportAggregates.nodes
  const importYear = (extractDate: string, rows: readonly (readonly [string, string, string])[]) =>
    graph.as('mofcom.officer').do('importReturns', {
      ...{ system: 'SERVICE_TRADE_DIRECT', year: 2019, extractDate },
      csv: [
        'creditCode,name,category,year,amount,currency',
        ...rows.map(
          ([code, amount, currency]) =>
            `${code},企业${code.slice(-4)}（虚构）,TRANSPORT,2019,${amount},${currency}`,
        ),
      ].join('\n'),
    })
  const codes = [...new Set(reported.map(({ code }) => code))]
  const rowsOf = (currency: string) =>
    codes.slice(0, 20).map((code, index) => [code, String(100 + index), currency] as const)

  test('waits for the rate, and comes by itself when that is recorded; those before stand until then (N35)', async () => {
    await importYear('2020-03-31', rowsOf('USD'))
    expect(await whole()).toEqual([])
    expect((await graph.as('mofcom.officer').read(RELEASES)).aggregateReleases).toMatchObject([
      { revision: 1, status: 'NO_RATE', exchangeRate: null },
    ])
    await graph.as('mofcom.officer').do('recordExchangeRate', {
      ...{
        currency: 'USD',
        year: 2019,
        rate: '6.8985',
        source: '年平均汇率（测试）',
        publishedOn: '2020-02-28',
      },
    })
    await graph.settled()
    const sumInYuan = ((100 + 119) * 20 * 68985) / 2 / 10_000
    expect(await whole()).toEqual([{ amount: String(sumInYuan), unit: 'CNY' }])
    expect((await graph.as('analyst.mofcom').read(RELEASES)).aggregateReleases).toMatchObject([
      { revision: 2, status: 'CURRENT', exchangeRate: '6.8985', extractDate: '2020-03-31', extractCount: 1 },
    ])
  })

  test('is replaced in the transaction of a later extract, and stays readable as of before for the ministries', async () => {
    const [release] = (
      await graph
        .as('miit.officer')
        .read('{ aggregateReleases(system: SERVICE_TRADE_DIRECT, year: 2019) { releasedAt } }')
    ).aggregateReleases
    const [old] = await whole()
    await importYear('2020-06-30', rowsOf('CNY'))
    expect(await whole()).toEqual([{ amount: String((219 * 20) / 2), unit: 'CNY' }])
    const asOf = (who: string) =>
      graph
        .as(who)
        .read(
          'query ($asOf: DateTime) { exportAggregates(years: [2019], asOf: $asOf) { nodes { amount unit } } }',
          { asOf: release.releasedAt },
        )
    expect((await asOf('miit.officer')).exportAggregates.nodes).toEqual([old])
    expect((await asOf('analyst.mofcom')).exportAggregates.nodes).toEqual([])
    expect((await graph.as('miit.officer').read(RELEASES)).aggregateReleases).toMatchObject([
      { revision: 3, status: 'CURRENT' },
      { revision: 2, status: 'REPLACED' },
      { revision: 1, status: 'NO_RATE' },
    ])
  })

  test('follows the register: an enterprise that moves into a park is added up there', async () => {
    const parkId = '01900000-0000-7000-8002-000000000002'
    const of = (who: string) =>
      graph
        .as(who)
        .read(
          `{ exportAggregates(years: [2019], filter: { parkId: "${parkId}" }) { nodes { enterprises } } }`,
        )
    const before = (await of('mofcom.officer')).exportAggregates.nodes[0]?.enterprises ?? 0
    const outside = reported.find(({ parkId: of, code }) => of === null && codes.indexOf(code) < 20)
    await graph.as('mofcom.officer').do('setParkMembership', {
      ...{ parkId, source: '园区企业名录（测试，虚构）' },
      enterprises: [{ creditCode: outside?.code, name: '迁入企业（虚构）', validFrom: '2019-05-01' }],
    })
    await graph.settled()
    expect((await of('mofcom.officer')).exportAggregates.nodes[0]?.enterprises).toBe(before + 1)
  })

  test('compares with the year before', async () => {
    const { exportAggregates } = await graph
      .as('mofcom.officer')
      .read('{ exportAggregates(years: [2019], by: [CATEGORY]) { nodes { amount change category } } }')
    const [{ amount, change }] = exportAggregates.nodes
    const before = sum(({ category }) => category === 'TRANSPORT')
    if (before > 0) expect(Number(change)).toBeCloseTo((Number(amount) - before) / before, 6)
    else expect(change).toBeNull()
  })

  test('is refused where what is asked for cannot be', async () => {
    const refused = async (args: string) => {
      const { errors } = await graph.as('analyst.mofcom').ask(`{ exportAggregates(${args}) { totalCount } }`)
      return errors[0]?.extensions.code
    }
    for (const args of [
      'years: []',
      'years: [1999]',
      `years: [${Array.from({ length: 21 }, (_, index) => 2001 + index)}]`,
      'years: [2018], by: [PROVINCE, PARK]',
      'years: [2018], filter: { provinceCode: "32" }, by: [REGION]',
      'years: [2018], filter: { category: TRANSPORT }, by: [CATEGORY]',
      'years: [2018], filter: { parkId: "x" }',
    ])
      expect([args, await refused(args)]).toEqual([args, 'BAD_USER_INPUT'])
  })
})

describe('what is withheld from others (N86)', () => {
  test('is written down when an owner reads it, and what everybody sees is not', async () => {
    const last = async () =>
      (await graph.sql(`select max(sequence)::integer as last from platform.audit_entry`))[0]?.last
    const before = await last()
    await exportsOf('jiangsu.commerce', 'filter: { provinceCode: "32" }, by: [PARK, CATEGORY]', 'amount')
    const [line] = await graph.sql(
      `select name, role, cardinality(subjects) as subjects from platform.audit_entry where sequence > $1`,
      [before],
    )
    const withheld = (
      await exportsOf('mofcom.officer', 'filter: { provinceCode: "32" }, by: [PARK, CATEGORY]')
    ).filter(({ withheldFromOthers }) => withheldFromOthers)
    expect(line).toEqual({
      name: 'WITHHELD_AGGREGATES',
      role: 'PROVINCIAL_COMMERCE',
      subjects: withheld.length,
    })
  })

  test('is written down as well where the order, a cursor or a ratio tells it', async () => {
    const nodes = 'filter: { provinceCode: "32" }, by: [PARK, CATEGORY]'
    const noted = async (query: string) => {
      const [{ last }] = (await graph.sql(
        `select max(sequence)::integer as last from platform.audit_entry`,
      )) as [{ last: number }]
      await graph.as('jiangsu.commerce').read(query)
      const lines = await graph.sql(`select subjects from platform.audit_entry where sequence > $1`, [last])
      return lines.flatMap(({ subjects }) => subjects as string[])
    }
    const withheld = (await exportsOf('mofcom.officer', nodes)).filter((cell) => cell.withheldFromOthers)
    const asked = (args: string, fields: string) => `{ exportAggregates(first: 100, ${args}) { ${fields} } }`
    expect((await noted(asked(`years: [2018], ${nodes}, orderBy: AMOUNT`, 'edges { cursor }'))).length).toBe(
      withheld.length,
    )
    expect(await noted(asked(`years: [2018], ${nodes}`, 'edges { cursor }'))).toEqual([])
    await graph.sql(
      `update statistics.aggregate_backing set withheld_as = null
        where release_id in (select id from statistics.aggregate_release where year = 2019 and status = 'CURRENT')`,
    )
    await graph.sql(
      `update statistics.aggregate_backing set withheld_as = 'PRIMARY' where coordinate = 'ALL|32|ALL|ALL'
         and release_id in (select id from statistics.aggregate_release where year = 2018 and status = 'CURRENT')`,
    )
    const province = 'filter: { provinceCode: "32" }'
    expect(await noted(asked(`years: [2019], ${province}`, 'nodes { change }'))).toEqual([
      expect.stringMatching(/ALL.32.ALL.ALL$/),
    ])
    const whole = await noted(asked(`years: [2018], ${province}, by: [CATEGORY]`, 'nodes { share }'))
    expect(whole).toContainEqual(expect.stringMatching(/ALL.32.ALL.ALL$/))
  })
})

describe('past the graph, with the subgraph’s own login (N84)', () => {
  const backed = (who: string) =>
    rowsAs(
      graph,
      'statistics',
      who,
      `select coalesce(province_code, '-') as province, count(*)::integer as cells from statistics.aggregate_backing group by 1`,
    )

  test('what stands behind an aggregate is there for its owners alone', async () => {
    for (const who of ['analyst.mofcom', 'nanjing.park', 'nanjing.unit', 'expert.chen'])
      expect([who, await backed(who)]).toEqual([who, []])
    expect((await backed('jiangsu.commerce')).map(({ province }) => province)).toEqual(['32'])
    expect((await backed('cac.officer')).length).toBeGreaterThan(8)
  })

  test('nobody but MOFCOM releases, and nobody changes what was released', async () => {
    const release = `insert into statistics.aggregate_backing (release_id, coordinate, amount, enterprises)
      select release_id, 'forged', 1, 1 from statistics.aggregate limit 1`
    for (const who of ['miit.officer', 'jiangsu.commerce', 'analyst.mofcom'])
      await expect(rowsAs(graph, 'statistics', who, release)).rejects.toThrow('row-level security')
    await expect(
      rowsAs(graph, 'statistics', 'mofcom.officer', 'update statistics.aggregate set amount = 1'),
    ).rejects.toThrow('permission denied')
  })
})
