import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PARKS } from '../support/base-reports.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

/** Exports of goods by customs and of services by the balance of payments, and the denominators that follow (N15, N35). */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const SOURCE = { source: '海关统计月报（测试）', extractDate: '2019-01-14' }
const total = (over: object = {}) => ({
  ...{ year: 2018, flow: 'GOODS', value: '164176.7', ...SOURCE },
  ...over,
})
const TOTALS = `query ($year: Int!, $place: TradePlaceInput) { tradeTotals(year: $year, place: $place) {
  place { level region provinceCode park { id } } placeName year goods { value unit revision } services { value source extractDate }
  denominators { definition definitionName value } revisions { flow flowName value revision original { amount currency rate } } } }`
const totals = async (who: string, asked: object = {}) =>
  (await graph.as(who).read(TOTALS, { year: 2018, ...asked })).tradeTotals
const record = (over: object = {}) => graph.as('mofcom.officer').do('recordTradeTotal', total(over))

describe('a total of foreign trade (N15)', () => {
  test('is none before it is recorded', async () => {
    expect(await totals('mofcom.officer')).toEqual([])
    expect(await totals('mofcom.officer', { place: {} })).toEqual([])
  })

  test('is MOFCOM’s to record', async () => {
    for (const who of ['miit.officer', 'cac.officer', 'jiangsu.commerce', 'nanjing.park', 'analyst.mofcom'])
      expect(await graph.as(who).refusal('recordTradeTotal', total())).toMatchObject({ code: 'FORBIDDEN' })
  })

  test('of goods alone gives the denominator of goods, and of goods and services null, never 0', async () => {
    const { totals: recorded } = await graph
      .as('mofcom.officer')
      .do(
        'recordTradeTotal',
        total(),
        'totals { placeName goods { value unit revision } denominators { definition value } }',
      )
    expect(recorded).toEqual({
      ...{ placeName: '全国', goods: { value: '164176.7', unit: 'YI_YUAN', revision: 1 } },
      denominators: [
        { definition: 'GOODS', value: '164176.7' },
        { definition: 'GOODS_AND_SERVICES', value: null },
      ],
    })
  })

  test('the same again is no revision; what differs is the next one, and nothing is overwritten', async () => {
    await record({ value: '164176.70' })
    await record({ value: '164128.8', source: '更正（测试）' })
    await record({ flow: 'SERVICES', value: '17658.2', source: '国际收支平衡表（测试）' })
    const [country, ...others] = await totals('cac.officer', { place: {} })
    expect(others).toEqual([])
    expect(country).toMatchObject({
      place: { level: 'COUNTRY', region: null, provinceCode: null, park: null },
      goods: { value: '164128.8', revision: 2 },
      services: { value: '17658.2', source: '国际收支平衡表（测试）', extractDate: '2019-01-14' },
      denominators: [
        { definition: 'GOODS', definitionName: '货物出口', value: '164128.8' },
        { definition: 'GOODS_AND_SERVICES', definitionName: '货物和服务出口', value: '181787.0' },
      ],
    })
    expect(
      country.revisions.map(({ flow, value, revision }: Record<string, unknown>) => [flow, value, revision]),
    ).toEqual([
      ['GOODS', '164128.8', 2],
      ['GOODS', '164176.7', 1],
      ['SERVICES', '17658.2', 1],
    ])
  })

  test('in dollars is converted by the recorded rate of its year, exactly, and keeps both (N35)', async () => {
    const dollars = {
      place: { provinceCode: '32' },
      ...{ value: undefined, foreign: { amount: '404000000000.01', currency: 'USD' } },
    }
    expect(await graph.as('mofcom.officer').refusal('recordTradeTotal', total(dollars))).toMatchObject({
      ...{ code: 'NO_EXCHANGE_RATE', clause: 'N35', path: ['foreign', 'currency'] },
    })
    await graph.as('mofcom.officer').do('recordExchangeRate', {
      ...{ currency: 'USD', year: 2018, rate: '6.6174', source: '年平均汇率（测试）' },
      publishedOn: '2019-01-02',
    })
    await record(dollars)
    const [jiangsu] = await totals('mofcom.officer', { place: { provinceCode: '32' } })
    expect(jiangsu).toMatchObject({
      ...{ placeName: '江苏', place: { level: 'PROVINCE', region: 'EAST', provinceCode: '32' } },
      goods: { value: '26734.29600000066174' },
      revisions: [{ original: { amount: '404000000000.01', currency: 'USD', rate: '6.6174' } }],
    })
    expect((await totals('mofcom.officer')).map(({ placeName }: { placeName: string }) => placeName)).toEqual(
      [...['全国', '江苏']],
    )
  })

  test.each([
    ['of a year to come', { year: 2100 }, 'YEAR_RANGE'],
    ['below 0', { value: '-1' }, 'NEGATIVE'],
    ['given both ways', { foreign: { amount: '1', currency: 'USD' } }, 'GIVE_EXACTLY_ONE'],
    ['given in no way', { value: undefined }, 'GIVE_EXACTLY_ONE'],
    ['of no province', { place: { provinceCode: '99' } }, 'PROVINCE_UNKNOWN'],
    ['of two places', { place: { provinceCode: '32', parkId: PARKS.nanjing.parkId } }, 'ONE_PLACE'],
    [
      'of a park that is not there',
      { place: { parkId: '01900000-0000-7000-8fff-ffffffffffff' } },
      'NOT_FOUND',
    ],
    ['extracted tomorrow', { extractDate: '2099-01-01' }, 'IN_THE_FUTURE'],
    ['without a source', { source: ' ' }, 'REQUIRED'],
  ])('%s is refused', async (_what, over, code) => {
    expect((await graph.as('mofcom.officer').refusal('recordTradeTotal', total(over)))?.code).toBe(code)
  })
})

describe('who reads totals', () => {
  test('what is published of the country and the provinces everybody with a token; of a park its own, its province and the ministries', async () => {
    await record({ place: { parkId: PARKS.nanjing.parkId }, value: '321.5' })
    const park = { place: { parkId: PARKS.nanjing.parkId } }
    for (const who of ['mofcom.officer', 'miit.officer', 'jiangsu.industry', 'nanjing.park'])
      expect(await totals(who, park)).toMatchObject([
        { placeName: null, place: { level: 'PARK', provinceCode: '32', park: { id: PARKS.nanjing.parkId } } },
      ])
    for (const who of ['zhejiang.commerce', 'suzhou.park', 'nanjing.unit', 'expert.chen', 'analyst.mofcom']) {
      expect(await totals(who, park)).toEqual([])
      expect(await totals(who)).toHaveLength(2)
    }
    const { errors } = await graph.public.ask(TOTALS, { year: 2018 })
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('past the operations, with the owner’s login (N85)', () => {
  const insert = (who: string, over: string = `'COUNTRY', null, null`) =>
    rowsAs(
      graph,
      'statistics',
      who,
      `insert into statistics.trade_total (place, province_code, park_id, year, flow, value, source, extract_date, revision,
         recorded_by_id, recorded_by_name, recorded_at)
       values (${over}, 2017, 'GOODS', 1, 'x', '2019-01-01', 1, current_setting('viewer.id', true), current_setting('viewer.name', true), now())
       returning revision`,
    )

  test('nobody else records a total, and nobody alters one', async () => {
    for (const who of ['miit.officer', 'jiangsu.commerce', 'nanjing.park'])
      await expect(insert(who)).rejects.toThrow(/row-level security/)
    await expect(
      rowsAs(graph, 'statistics', 'mofcom.officer', 'update statistics.trade_total set value = 1'),
    ).rejects.toThrow(/permission denied/)
    expect(await insert('mofcom.officer')).toEqual([{ revision: 1 }])
  })

  test('a total names its place once, and of a park its own province', async () => {
    await expect(insert('mofcom.officer', `'33', '32', null`)).rejects.toThrow(/trade_total_place/)
    await expect(
      insert('mofcom.officer', `'${PARKS.nanjing.parkId}', '33', '${PARKS.nanjing.parkId}'`),
    ).rejects.toThrow(/row-level security/)
  })
})
