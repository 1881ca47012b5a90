import type { Answer } from '@ndseb/standalone/demo/actor.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { codeIn, importDirect, PARKS, register } from '../support/matching.ts'

/**
 * An enterprise that two parks claim is flagged: which parks, since when, recorded when, and which of them the aggregates go by
 * (N40).
 */
let graph: TestGraph
const BOTH = { creditCode: codeIn('32', 1), name: '两园企业（虚构）' }
const ONE = { creditCode: codeIn('32', 2), name: '一园企业（虚构）' }
const PROVINCES = { creditCode: codeIn('32', 3), name: '两省企业（虚构）' }
const LEFT = { creditCode: codeIn('32', 4), name: '迁出企业（虚构）' }

beforeAll(async () => {
  graph = await openTestGraph()
  await register(graph, PARKS.suzhou, [{ ...BOTH, validFrom: '2017-01-01' }, ONE])
  await register(graph, PARKS.nanjing, [{ ...BOTH, validFrom: '2016-01-01' }, PROVINCES, LEFT])
  await register(graph, PARKS.hangzhou, [PROVINCES, { ...LEFT, validTo: '2018-12-30' }])
  await importDirect(
    graph,
    [BOTH, ONE, PROVINCES, LEFT].map(({ creditCode, name }) => [creditCode, name] as const),
    { year: 2018, extractDate: '2019-05-31' },
  )
})
afterAll(() => graph?.close())

const CLAIMS = `query ($year: Int!, $first: Int, $after: String) { doubleClaims(year: $year, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
  nodes { creditCode name claimedElsewhere claims { park { id name } validFrom validTo recordedAt source counts } } } }`
const claims = async (who: string, year = 2018) => (await graph.as(who).read(CLAIMS, { year })).doubleClaims
const told = ({ nodes }: Answer) =>
  nodes.map(({ creditCode, claimedElsewhere, claims: of }: Answer) => [
    creditCode,
    ...[claimedElsewhere, of.map(({ park, validFrom, counts }: Answer) => [park.id, validFrom, counts])],
  ])

test('the ministries see all of them: the first recorded one counts, whichever is said to hold earlier', async () => {
  const all = await claims('miit.officer')
  expect(all.totalCount).toBe(2)
  expect(told(all)).toEqual([
    [
      BOTH.creditCode,
      false,
      [
        [PARKS.suzhou, '2017-01-01', true],
        [PARKS.nanjing, '2016-01-01', false],
      ],
    ],
    [
      PROVINCES.creditCode,
      false,
      [
        [PARKS.nanjing, '2015-01-01', true],
        [PARKS.hangzhou, '2015-01-01', false],
      ],
    ],
  ])
  const { exportAggregates } = await graph
    .as('mofcom.officer')
    .read(`{ exportAggregates(years: [2018], by: [PARK]) { nodes { place { park { id } } enterprises } } }`)
  const added = Object.fromEntries(
    exportAggregates.nodes.map(({ place, enterprises }: Answer) => [place.park?.id, enterprises]),
  )
  expect([added[PARKS.suzhou], added[PARKS.nanjing], added[PARKS.hangzhou]]).toEqual([2, 2, undefined])
})

test('only on the last day of the year do two claims meet', async () => {
  expect((await claims('mofcom.officer', 2017)).totalCount).toBe(3)
  expect((await claims('mofcom.officer', 2014)).totalCount).toBe(0)
})

test('a correction does not make a claim a later one', async () => {
  const [before] = (await claims('mofcom.officer')).nodes
  await register(graph, PARKS.suzhou, [{ ...BOTH, validFrom: '2017-01-01' }], { source: '更正（测试）' })
  const [after] = (await claims('mofcom.officer')).nodes
  expect(after.claims).toEqual([{ ...before.claims[0], source: '更正（测试）' }, before.claims[1]])
})

test('a province sees those of its own parks, and of another’s park only that it claims as well (N84)', async () => {
  for (const who of ['jiangsu.commerce', 'jiangsu.industry'])
    expect(told(await claims(who))).toEqual([
      [
        BOTH.creditCode,
        false,
        [
          [PARKS.suzhou, '2017-01-01', true],
          [PARKS.nanjing, '2016-01-01', false],
        ],
      ],
      [PROVINCES.creditCode, true, [[PARKS.nanjing, '2015-01-01', true]]],
    ])
  expect(told(await claims('zhejiang.commerce'))).toEqual([
    [PROVINCES.creditCode, true, [[PARKS.hangzhou, '2015-01-01', false]]],
  ])
  expect((await claims('shaanxi.commerce')).totalCount).toBe(0)
  for (const who of ['nanjing.park', 'nanjing.unit', 'expert.chen', 'analyst.mofcom']) {
    const { data, errors } = await graph.as(who).ask(CLAIMS, { year: 2018 })
    expect([data.doubleClaims, errors[0]?.extensions.code]).toEqual([null, 'FORBIDDEN'])
  }
})

test('comes in pages by code', async () => {
  const page = async (after?: string) =>
    (await graph.as('mofcom.officer').read(CLAIMS, { year: 2018, first: 1, after })).doubleClaims
  const first = await page()
  expect([first.nodes[0].creditCode, first.pageInfo.hasNextPage]).toEqual([BOTH.creditCode, true])
  const last = await page(first.pageInfo.endCursor)
  expect([last.nodes[0].creditCode, last.pageInfo.hasNextPage]).toEqual([PROVINCES.creditCode, false])
})
