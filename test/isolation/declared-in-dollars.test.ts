import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { YEAR } from '../support/decided-round.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

/** With the login of applications, past every operation: a park chooses no rate, and alters none (N35). */
let graph: TestGraph
let applicationId = ''
beforeAll(async () => {
  graph = await openTestGraph()
  for (const [rate, year] of [
    ['7.5', YEAR],
    ['9.5', YEAR - 1],
  ])
    await graph.as('mofcom.officer').do('recordExchangeRate', {
      ...{ currency: 'USD', year, rate, source: '年平均汇率（测试）', publishedOn: '2026-01-05' },
    })
  const roundId = await openRound(graph, 205)
  const { application } = await graph
    .as('nanjing.park')
    .do('startApplication', { roundId }, 'application { id }')
  applicationId = application.id
})
afterAll(() => graph?.close())

const ROW_SECURITY = /row-level security/

type Written = { rate?: string; year?: number; value?: string; currency?: string; standard?: string }

/** A figure of 8 亿 dollars by a recorded rate, or whatever else one would like; over the one that is there. */
const declare = ({ rate = '7.5', year = YEAR, ...over }: Written = {}, person = 'nanjing.park') =>
  rowsAs(
    graph,
    'applications',
    person,
    `insert into applications.declared_figure
       (application_id, standard, value, original_amount, original_currency, exchange_rate_id, exchange_rate)
     select $1, $2, ${over.value ?? `800000000 * ${rate} / 100000000`}, 800000000, $3, id, ${rate}
       from statistics.exchange_rate where currency = 'USD' and year = $4
     on conflict (application_id, standard) do update
        set (value, original_amount, original_currency, exchange_rate_id, exchange_rate)
          = (excluded.value, excluded.original_amount, excluded.original_currency, excluded.exchange_rate_id, excluded.exchange_rate)
     returning trim_scale(value)::text as value`,
    [applicationId, over.standard ?? 'SERVICE_EXPORT', over.currency ?? 'USD', year],
  )

describe.each(['before', 'after'])('%s a figure is there', (when) => {
  test('a rate is one that is recorded, for its currency and the statistical year of the round', async () => {
    if (when === 'after') expect(await declare()).toEqual([{ value: '60' }])
    for (const written of [{ rate: '9.9' }, { rate: '9.5', year: YEAR - 1 }, { currency: 'EUR' }])
      await expect(declare(written)).rejects.toThrow(ROW_SECURITY)
  })

  test('the value is the amount times the rate, of an export', async () => {
    for (const written of [{ value: '60.0001' }, { standard: 'PARK_OUTPUT' }])
      await expect(declare(written)).rejects.toThrow(/declared_converted/)
  })
})

test('an original is whole, or not there', async () => {
  const half = `update applications.declared_figure set exchange_rate_id = null where application_id = $1`
  await expect(rowsAs(graph, 'applications', 'nanjing.park', half, [applicationId])).rejects.toThrow(
    /declared_converted/,
  )
})

test('neither the figure nor its original is shown to another park or province, or written by one', async () => {
  const read = `select original_amount, applications.original_of(d) from applications.declared_figure d`
  expect(await rowsAs(graph, 'applications', 'nanjing.park', read)).toHaveLength(1)
  for (const person of [
    'suzhou.park',
    'jiangsu.commerce',
    'zhejiang.commerce',
    'mofcom.officer',
    'expert.chen',
  ])
    expect(await rowsAs(graph, 'applications', person, read)).toEqual([])
  for (const person of ['suzhou.park', 'nanjing.unit', 'mofcom.officer'])
    await expect(declare({}, person)).rejects.toThrow(ROW_SECURITY)
})

test('the rates are there to be read, without who recorded them, and to be written by nobody with this login', async () => {
  const rates = 'select currency, rate, source, published_on, revision from statistics.exchange_rate'
  expect(await rowsAs(graph, 'applications', 'nanjing.park', rates)).toHaveLength(2)
  for (const sql of [
    'select recorded_by_name from statistics.exchange_rate',
    'select * from statistics.park_figure',
    'update statistics.exchange_rate set rate = 1',
    `insert into statistics.exchange_rate (currency, year, rate, source, published_on, revision, recorded_by_id, recorded_by_name, recorded_at)
     values ('USD', ${YEAR}, 9, 'x', '2026-01-01', 2, current_setting('viewer.id', true), current_setting('viewer.name', true), now())`,
  ])
    for (const person of ['nanjing.park', 'mofcom.officer'])
      await expect(rowsAs(graph, 'applications', person, sql)).rejects.toThrow(/permission denied/)
  // Nor does the login of reviews learn what was declared in dollars: a waiver is about the value.
  await expect(
    rowsAs(graph, 'reviews', 'mofcom.officer', 'select original_amount from applications.declared_figure'),
  ).rejects.toThrow(/permission denied/)
})
