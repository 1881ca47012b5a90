import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

/** An export figure in a foreign currency, by a rate that MOFCOM recorded and that stays with the figure (N35). */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const NANJING = '01900000-0000-7000-8002-000000000001'
const rate = (value: string, over: object = {}) => ({
  ...{ currency: 'USD', year: 2018, rate: value, source: '年平均汇率（测试）', publishedOn: '2019-01-02' },
  ...over,
})
const figure = (amount: string, over: object = {}) => ({
  ...{ parkId: NANJING, year: 2018, source: '服务外包统计系统（测试）', extractDate: '2019-05-31' },
  figures: [{ standard: 'SERVICE_EXPORT', foreign: { amount, currency: 'USD' }, ...over }],
})
const FIGURES = `park { figures(year: 2018) { standard value revision
  original { amount currency currencyName rate rateSource ratePublishedOn rateRevision } } }`
const RATES = '{ exchangeRates(year: 2018) { currency rate revision source publishedOn } }'

describe('a rate (N35)', () => {
  test('is missed before it is recorded', async () => {
    expect(await graph.as('mofcom.officer').refusal('recordParkFigures', figure('1'))).toMatchObject({
      ...{ code: 'NO_EXCHANGE_RATE', clause: 'N35' },
      path: ['figures', '0', 'foreign', 'currency'],
    })
  })

  test('is MOFCOM’s to record, and everybody’s to read; the same again is no revision', async () => {
    for (const who of ['miit.officer', 'cac.officer', 'jiangsu.commerce', 'nanjing.park'])
      expect(await graph.as(who).refusal('recordExchangeRate', rate('6.6174'))).toMatchObject({
        code: 'FORBIDDEN',
      })
    const mofcom = graph.as('mofcom.officer')
    const recorded = await mofcom.do(
      'recordExchangeRate',
      rate('6.6174'),
      'rate { rate revision currencyName }',
    )
    expect(recorded.rate).toEqual({ rate: '6.6174', revision: 1, currencyName: '美元' })
    await mofcom.do('recordExchangeRate', rate('6.617400'))
    expect((await graph.public.read(RATES)).exchangeRates).toEqual([
      {
        currency: 'USD',
        rate: '6.6174',
        revision: 1,
        source: '年平均汇率（测试）',
        publishedOn: '2019-01-02',
      },
    ])
  })

  test.each([
    ['of nothing', rate('0'), 'RATE_NOT_POSITIVE'],
    ['of a year to come', rate('7', { year: 2100 }), 'YEAR_RANGE'],
    ['from a paper of tomorrow', rate('7', { publishedOn: '2099-01-01' }), 'IN_THE_FUTURE'],
    ['without a source', rate('7', { source: ' ' }), 'REQUIRED'],
  ])('%s is refused', async (_what, input, code) => {
    expect((await graph.as('mofcom.officer').refusal('recordExchangeRate', input))?.code).toBe(code)
  })
})

describe('an export figure in dollars (N34, N35)', () => {
  test('is converted to the last digit, its amount, currency and rate kept beside it', async () => {
    const { park } = await graph
      .as('mofcom.officer')
      .do('recordParkFigures', figure('1000000000.0001'), FIGURES)
    expect(park.figures).toEqual([
      {
        ...{ standard: 'SERVICE_EXPORT', value: '66.1740000000066174', revision: 1 },
        original: {
          ...{ amount: '1000000000.0001', currency: 'USD', currencyName: '美元', rate: '6.6174' },
          ...{ rateSource: '年平均汇率（测试）', ratePublishedOn: '2019-01-02', rateRevision: 1 },
        },
      },
    ])
  })

  test('keeps the rate that it was converted by when the rate is corrected, until it is recorded anew', async () => {
    const mofcom = graph.as('mofcom.officer')
    await mofcom.do('recordExchangeRate', rate('6.6338', { source: '更正（测试）' }))
    const read = `query ($id: ID!) { ${FIGURES.replace('park', 'park(id: $id)')} }`
    const frozen = (await mofcom.read(read, { id: NANJING })).park.figures[0]
    expect(frozen).toMatchObject({ revision: 1, original: { rate: '6.6174', rateRevision: 1 } })
    const { park } = await mofcom.do('recordParkFigures', figure('1000000000'), FIGURES)
    expect(park.figures[0]).toMatchObject({ value: '66.338', revision: 2, original: { rateRevision: 2 } })
    const yuan = figure('0', { foreign: undefined, value: '66.338' })
    const again = await mofcom.do('recordParkFigures', yuan, FIGURES)
    expect(again.park.figures[0]).toMatchObject({ value: '66.338', revision: 3, original: null })
  })

  test('is not taken for an output, nor given both ways', async () => {
    const output = figure('1', { standard: 'PARK_OUTPUT' })
    expect(await graph.as('miit.officer').refusal('recordParkFigures', output)).toMatchObject({
      code: 'FOREIGN_IS_EXPORT',
    })
    expect(
      await graph.as('mofcom.officer').refusal('recordParkFigures', figure('1', { value: '1' })),
    ).toMatchObject({ code: 'GIVE_EXACTLY_ONE' })
  })
})

describe('past the operations, with the owner’s login (N35, N85)', () => {
  const record = (who: string) =>
    rowsAs(
      graph,
      'statistics',
      who,
      `insert into statistics.exchange_rate (currency, year, rate, source, published_on, revision, recorded_by_id, recorded_by_name, recorded_at)
       values ('EUR', 2018, 7, 'x', '2019-01-01', 1, current_setting('viewer.id', true), current_setting('viewer.name', true), now())`,
    )
  /** A figure of 100 dollars at this rate, of the value that belongs to it. */
  const convert = (usedRate: string, year = 2018, value = `100 * ${usedRate} / 100000000`) =>
    rowsAs(
      graph,
      'statistics',
      'mofcom.officer',
      `insert into statistics.park_figure (park_id, province_code, year, standard, value, original_amount, original_currency,
         exchange_rate_id, exchange_rate, source, extract_date, revision, recorded_by)
       select $1, '32', $2, 'SERVICE_EXPORT', ${value}, 100, 'USD', id, ${usedRate}, 'x', '2019-05-31', 90, 'x'
         from statistics.exchange_rate where currency = 'USD' and year = 2018 and revision = 1 returning revision`,
      [NANJING, year],
    )

  test('nobody else records a rate, and nobody alters one', async () => {
    for (const who of ['miit.officer', 'jiangsu.commerce', 'nanjing.park'])
      await expect(record(who)).rejects.toThrow(/row-level security/)
    const alter = `update statistics.exchange_rate set rate = 1`
    await expect(rowsAs(graph, 'statistics', 'mofcom.officer', alter)).rejects.toThrow(/permission denied/)
  })

  test('no figure is converted by a rate that was not recorded for its year, or to another value', async () => {
    await expect(convert('9.9')).rejects.toThrow(/row-level security/)
    await expect(convert('6.6174', 2017)).rejects.toThrow(/row-level security/)
    await expect(convert('6.6174', 2018, '1')).rejects.toThrow(/park_figure_converted/)
    expect(await convert('6.6174')).toEqual([{ revision: 90 }])
  })
})
