import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acceptedReport, monitoredBase } from '../support/base-reports.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

/** What the indicators are, and their values of bases, provinces, regions and the country (N8–N16). */
let graph: TestGraph
let bases: { nanjing: string; hangzhou: string; suzhou: string }
beforeAll(async () => {
  graph = await openTestGraph()
  bases = {
    nanjing: await monitoredBase(graph, 'nanjing', '2021-01-01'),
    hangzhou: await monitoredBase(graph, 'hangzhou', '2021-01-01'),
    suzhou: await monitoredBase(graph, 'suzhou', '2021-01-01'),
  }
})
afterAll(() => graph?.close())

const SOURCE = { source: '基地报送（虚构）', extractDate: '2026-02-01' }
const record = (
  base: keyof typeof bases,
  year: number,
  numerator: string,
  denominator: string | null,
  over: object = {},
) =>
  graph.as('mofcom.officer').do('recordIndicator', {
    ...{ baseId: bases[base], year, code: 'A', numerator, denominator, ...SOURCE },
    ...{ denominatorDefinition: 'GOODS_AND_SERVICES', ...over },
  })

const VALUES = `query ($code: String!, $year: Int!, $level: IndicatorLevel, $filter: IndicatorPlaceFilter, $asOf: DateTime, $first: Int, $after: String) {
  indicatorValues(code: $code, year: $year, level: $level, filter: $filter, asOf: $asOf, first: $first, after: $after) { totalCount
    pageInfo { endCursor hasNextPage }
    nodes { indicator { code kind version } year place { level name region provinceCode base { id } } denominatorDefinition
      numerator denominator value unit yearOnYear comparedBases bases leftOut { reason reasonName bases }
      targets { target { code } progress progressName } records { source extractDate revision base { id } } } } }`
const values = async (who: string, asked: object) =>
  (await graph.as(who).read(VALUES, { code: 'A', year: 2023, ...asked })).indicatorValues

describe('what an indicator is (N8)', () => {
  test('is everybody’s to read: the two shares, the four measures and their growth, each with its definition', async () => {
    const { indicators } = await graph.public.read(
      '{ indicators { code name definition kind kindName numerator denominators unit clause owner sourceSystem version validFrom source } }',
    )
    expect(indicators).toHaveLength(10)
    expect(indicators[0]).toEqual({
      ...{ code: 'A', name: '数字服务出口占外贸出口比重', kind: 'RATIO', kindName: '比重', unit: 'RATIO' },
      ...{ numerator: 'DIGITAL_SERVICE_EXPORT', denominators: ['GOODS', 'GOODS_AND_SERVICES'], clause: 'N9' },
      ...{ owner: 'MOFCOM', sourceSystem: 'SERVICE_TRADE_DIRECT_REPORTING', version: 1 },
      ...{ validFrom: '2019-01-01', source: '商办服贸函[2019]245号' },
      definition: expect.stringContaining('外贸出口'),
    })
    expect(indicators.map(({ code, unit }: { code: string; unit: string }) => [code, unit])).toContainEqual([
      'INDUSTRY_OUTPUT',
      'YI_YUAN',
    ])
  })

  test('an unknown code is refused by name', async () => {
    const { errors } = await graph
      .as('mofcom.officer')
      .ask(VALUES, { code: 'C', year: 2023, level: 'COUNTRY' })
    expect(errors[0]?.message).toContain('“C”')
  })
})

describe('values by place (N15)', () => {
  beforeAll(async () => {
    await record('nanjing', 2022, '30', '100')
    await record('nanjing', 2023, '45', '100')
    await record('suzhou', 2023, '100', '1000')
    await record('hangzhou', 2023, '50', null)
  })

  test('are none where nothing is recorded', async () => {
    expect(await values('mofcom.officer', { year: 2020 })).toMatchObject({ totalCount: 0, nodes: [] })
  })

  test('of a base come with both parts, what they rest on, the year before and each target', async () => {
    const page = await values('mofcom.officer', { level: 'BASE', filter: { baseId: bases.nanjing } })
    expect(page.nodes).toEqual([
      {
        indicator: { code: 'A', kind: 'RATIO', version: 1 },
        year: 2023,
        place: {
          ...{ level: 'BASE', name: null, region: 'EAST', provinceCode: '32' },
          base: { id: bases.nanjing },
        },
        ...{ denominatorDefinition: 'GOODS_AND_SERVICES', numerator: '45', denominator: '100' },
        ...{ value: '0.450000', unit: 'RATIO', yearOnYear: '0.150000', comparedBases: 1 },
        ...{ bases: 1, leftOut: [] },
        targets: [
          { target: { code: 'A_2022' }, progress: 'REACHED', progressName: '达到' },
          { target: { code: 'A_2025' }, progress: 'BELOW', progressName: '尚未达到' },
        ],
        records: [{ ...SOURCE, revision: 1, base: { id: bases.nanjing } }],
      },
    ])
  })

  test('of a place are the sum over the sum, never a mean of ratios, and say which bases are left out and why', async () => {
    const { nodes } = await values('mofcom.officer', { level: 'PROVINCE' })
    expect(nodes).toMatchObject([
      {
        place: { name: '江苏', provinceCode: '32', base: null },
        // The mean of 45 % and 10 % would be 27.5 %.
        ...{ numerator: '145', denominator: '1100', value: '0.131818', bases: 2, leftOut: [] },
        // Against the year before over the one base that has both.
        ...{ yearOnYear: '0.150000', comparedBases: 1 },
      },
      {
        place: { name: '浙江', provinceCode: '33' },
        ...{ numerator: null, denominator: null, value: null, yearOnYear: null, bases: 0, comparedBases: 0 },
        leftOut: [{ reason: 'NO_DENOMINATOR', reasonName: '分母缺失', bases: 1 }],
        targets: [{ progress: 'NO_DATA' }, { progress: 'NO_DATA' }],
      },
    ])
    for (const [level, name] of [
      ['REGION', '东部地区'],
      ['COUNTRY', '全国'],
    ]) {
      const [whole, ...others] = (await values('mofcom.officer', { level })).nodes
      expect(others).toEqual([])
      expect(whole).toMatchObject({
        ...{ place: { name, provinceCode: null }, numerator: '145', denominator: '1100', bases: 2 },
        leftOut: [{ reason: 'NO_DENOMINATOR', bases: 1 }],
      })
    }
    expect((await values('mofcom.officer', { filter: { region: 'WEST' } })).nodes).toEqual([])
  })

  test('never mix definitions: each has a row, and in both the bases of the place add up', async () => {
    await record('hangzhou', 2023, '50', '100', { denominatorDefinition: 'GOODS' })
    const { nodes, totalCount } = await values('mofcom.officer', {})
    expect(totalCount).toBe(2)
    expect(nodes).toMatchObject([
      { denominatorDefinition: 'GOODS', bases: 1, leftOut: [{ reason: 'OTHER_DEFINITION', bases: 2 }] },
      {
        denominatorDefinition: 'GOODS_AND_SERVICES',
        bases: 2,
        leftOut: [{ reason: 'OTHER_DEFINITION', bases: 1 }],
      },
    ])
  })

  test('name the bases of which nothing is recorded, and those that had ended before', async () => {
    await graph.sql(
      `update statistics.base_monitoring set until = '2021-12-31', ended_at = '2022-01-05' where base_id = $1`,
      [bases.suzhou],
    )
    const [whole] = (await values('mofcom.officer', { year: 2022 })).nodes
    expect(whole).toMatchObject({
      ...{ value: '0.300000', bases: 1 },
      leftOut: [
        { reason: 'NOT_RECORDED', bases: 1 },
        { reason: 'ENDED', bases: 1 },
      ],
    })
    // What was recorded of it for a later year, before its end was known, is not in it.
    const [, later] = (await values('mofcom.officer', {})).nodes
    expect(later).toMatchObject({ numerator: '45', denominator: '100', bases: 1 })
    expect(later.leftOut).toContainEqual({
      reason: 'ENDED',
      reasonName: '资格此前已终止',
      bases: 1,
    })
    await graph.sql(
      'update statistics.base_monitoring set until = null, ended_at = null where base_id = $1',
      [bases.suzhou],
    )
  })

  test('count a park once that ended and was designated anew in a year, as what it became', async () => {
    const anew = await monitoredBase(graph, 'suzhou', '2023-07-01')
    await graph.sql(
      `update statistics.base_monitoring set until = '2023-06-01', ended_at = '2023-06-05' where base_id = $1`,
      [bases.suzhou],
    )
    const ofSuzhou = async (year = 2023) =>
      (await values('mofcom.officer', { year, level: 'BASE', filter: { provinceCode: '32' } })).nodes
        .filter(({ place }: { place: { base: { id: string } } }) => place.base.id !== bases.nanjing)
        .map(({ place, numerator }: { place: { base: { id: string } }; numerator: string }) => [
          ...[place.base.id === anew ? 'anew' : 'former', numerator],
        ])
    // While nothing is recorded of what it became, what it was stands for the year.
    expect(await ofSuzhou()).toEqual([['former', '100']])
    await graph.as('mofcom.officer').do('recordIndicator', {
      ...{ baseId: anew, year: 2023, code: 'A', numerator: '7', denominator: '70', ...SOURCE },
      denominatorDefinition: 'GOODS_AND_SERVICES',
    })
    expect(await ofSuzhou()).toEqual([['anew', '7']])
    const [jiangsu] = (await values('mofcom.officer', { level: 'PROVINCE' })).nodes
    expect(jiangsu).toMatchObject({ numerator: '52', denominator: '170', bases: 2, leftOut: [] })
    // Of the year before it was no base yet, and what it was is of whom nothing is recorded.
    expect(await ofSuzhou(2022)).toEqual([])
    expect((await values('mofcom.officer', { year: 2022 })).nodes[0].leftOut).toEqual([
      { reason: 'NOT_RECORDED', reasonName: '尚无数值', bases: 2 },
    ])
    await graph.sql('delete from statistics.indicator_value where base_id = $1', [anew])
    await graph.sql('delete from statistics.base_monitoring where base_id = $1', [anew])
    await graph.sql(
      'update statistics.base_monitoring set until = null, ended_at = null where base_id = $1',
      [bases.suzhou],
    )
  })

  test('leave out what was designated after the year, unless something is recorded of it', async () => {
    await graph.sql(`update statistics.base_monitoring set since = '2024-01-01' where base_id = $1`, [
      bases.suzhou,
    ])
    expect((await values('mofcom.officer', { year: 2022 })).nodes[0].leftOut).toMatchObject([
      { reason: 'NOT_RECORDED', bases: 1 },
    ])
    expect((await values('mofcom.officer', { level: 'PROVINCE' })).nodes[0]).toMatchObject({ bases: 2 })
    await graph.sql(`update statistics.base_monitoring set since = '2021-01-01' where base_id = $1`, [
      bases.suzhou,
    ])
  })

  test('prints as 40.0 % and misses; at exactly 40 % reaches (N15, N16)', async () => {
    const progress = async () =>
      (await values('mofcom.officer', { level: 'BASE', filter: { baseId: bases.hangzhou } })).nodes[0]
    await record('hangzhou', 2023, '399.9999', '1000')
    expect(await progress()).toMatchObject({
      value: '0.400000',
      targets: [{ progress: 'BELOW' }, { progress: 'BELOW' }],
    })
    await record('hangzhou', 2023, '400', '1000')
    expect(await progress()).toMatchObject({ targets: [{ progress: 'REACHED' }, { progress: 'BELOW' }] })
  })

  test('of amounts and growth have a unit of their own, and are null where last year is missing or 0', async () => {
    const of = async (code: string, year = 2023) =>
      (await values('mofcom.officer', { code, year, filter: { baseId: bases.nanjing } })).nodes[0] ?? null
    expect(await of('DIGITAL_SERVICE_EXPORT')).toMatchObject({
      ...{ value: '45', unit: 'YI_YUAN', denominator: null, denominatorDefinition: null },
      ...{ yearOnYear: '0.500000', targets: [] },
    })
    expect(await of('DIGITAL_SERVICE_EXPORT_GROWTH')).toMatchObject({
      ...{ value: '0.500000', unit: 'RATIO', numerator: '45', denominator: '30', yearOnYear: null },
    })
    expect(await of('DIGITAL_SERVICE_EXPORT_GROWTH', 2022)).toMatchObject({
      ...{ value: null, leftOut: [{ reason: 'NO_DENOMINATOR', bases: 1 }] },
    })
    await record('nanjing', 2022, '0', '100')
    expect(await of('DIGITAL_SERVICE_EXPORT')).toMatchObject({ value: '45', yearOnYear: null })
    expect(await of('DIGITAL_SERVICE_EXPORT_GROWTH')).toMatchObject({ value: null, denominator: '0' })
    await record('nanjing', 2022, '30', '100')
  })

  test('of a figure of the park are its agency’s, as today', async () => {
    await graph.as('miit.officer').do('recordParkFigures', {
      ...{ parkId: '01900000-0000-7000-8002-000000000001', year: 2023, ...SOURCE },
      figures: [{ standard: 'INDUSTRY_OUTPUT', value: '120.5' }],
    })
    const asked = { code: 'INDUSTRY_OUTPUT' }
    expect((await values('cac.officer', asked)).nodes).toMatchObject([
      { value: '120.5', bases: 1, leftOut: [{ reason: 'NOT_RECORDED', bases: 2 }] },
    ])
    // Analysts see shares and no figures of parks.
    expect((await values('analyst.mofcom', asked)).nodes).toEqual([])
  })
})

describe('pages and moments', () => {
  test('a page follows its cursor to the end, in the order of the provinces', async () => {
    const seen: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const page: Awaited<ReturnType<typeof values>> = await values('mofcom.officer', {
        ...{ level: 'BASE', first: 1, after },
      })
      seen.push(...page.nodes.map(({ place }: { place: { base: { id: string } } }) => place.base.id))
      more = page.pageInfo.hasNextPage
      after = page.pageInfo.endCursor
    }
    expect(seen).toEqual([...[bases.nanjing, bases.suzhou].toSorted(), bases.hangzhou])
  })

  test('as of a moment the ministries see what was known then, at every level and of a base; others may not ask', async () => {
    const [{ at }] = (await graph.sql('select platform.now() as at')) as [{ at: Date }]
    await new Promise((resolve) => setTimeout(resolve, 5))
    await record('nanjing', 2023, '60', '100')
    const asOf = new Date(at).toISOString()
    const nanjing = { filter: { baseId: bases.nanjing } }
    expect((await values('cac.officer', nanjing)).nodes[0]).toMatchObject({ numerator: '60' })
    expect((await values('cac.officer', { ...nanjing, asOf })).nodes[0]).toMatchObject({
      ...{ numerator: '45', records: [{ revision: 1 }] },
    })
    const { errors } = await graph.as('jiangsu.commerce').ask(VALUES, { code: 'A', year: 2023, asOf })
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test('a base’s reports with their evidence and its values are read together, as of a moment by the ministries alone', async () => {
    await acceptedReport(graph, 'nanjing.park', bases.nanjing, {}, 2023)
    const query = (asOf: string) => `query ($base: ID!) { baseReports(filter: { baseId: $base }) { nodes {
      items { text tasks { name } } base { indicators(year: 2023${asOf}) { numerator revision } measures(year: 2023${asOf}) { code value }
        earlyWarnings(year: 2023) { code } } } } }`
    const read = async (who: string, asOf = '') =>
      (await graph.as(who).ask(query(asOf), { base: bases.nanjing })).data?.baseReports.nodes[0].base
    expect(await read('nanjing.park')).toMatchObject({ indicators: [{ numerator: '60', revision: 2 }] })
    expect(await read('mofcom.officer', ', asOf: "2026-01-01T00:00:00Z"')).toMatchObject({
      ...{ indicators: [], measures: [] },
    })
    expect(await read('nanjing.park', ', asOf: "2026-01-01T00:00:00Z"')).toMatchObject({
      ...{ indicators: null, measures: null },
    })
  })
})

describe('others get nothing more than today (N79, N84)', () => {
  test('a province and a park pool over their own bases alone, so that a sum tells nothing of another’s', async () => {
    const country = async (who: string) =>
      (await values(who, {})).nodes.map(({ bases: count }: { bases: number }) => count)
    expect(await country('mofcom.officer')).toEqual([3])
    expect(await country('analyst.mofcom')).toEqual([3])
    expect(await country('jiangsu.commerce')).toEqual([2])
    expect(await country('nanjing.park')).toEqual([1])
    expect(await country('zhejiang.commerce')).toEqual([1])
    const foreign = { level: 'BASE', filter: { baseId: bases.hangzhou } }
    for (const who of ['jiangsu.commerce', 'nanjing.park'])
      expect((await values(who, foreign)).nodes).toEqual([])
  })

  test('units, experts and the public may not ask', async () => {
    for (const who of ['nanjing.unit', 'expert.chen']) {
      const { errors } = await graph.as(who).ask(VALUES, { code: 'A', year: 2023 })
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    }
    const { errors } = await graph.public.ask(VALUES, { code: 'A', year: 2023 })
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})
