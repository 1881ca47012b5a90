import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askedReport, monitoredBase } from '../support/base-reports.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

/** Early warnings of online monitoring, each with its reason: shown, and decide nothing (N27, N45). */
let graph: TestGraph
let bases: { nanjing: string; hangzhou: string; suzhou: string }
beforeAll(async () => {
  graph = await openTestGraph()
  bases = {
    nanjing: await monitoredBase(graph, 'nanjing', '2021-01-01'),
    hangzhou: await monitoredBase(graph, 'hangzhou', '2021-01-01'),
    suzhou: await monitoredBase(graph, 'suzhou', '2021-01-01'),
  }
  const record = (base: keyof typeof bases, code: string, year: number, numerator: string) =>
    graph.as('mofcom.officer').do('recordIndicator', {
      ...{ baseId: bases[base], year, code, numerator, denominator: '100' },
      ...{ denominatorDefinition: 'GOODS', source: '基地报送（虚构）', extractDate: `${year + 1}-03-01` },
    })
  // Nanjing falls and is overdue with B; Hangzhou keeps up; of Suzhou nothing is known.
  for (const [year, numerator] of [
    [2021, '46'],
    [2022, '45'],
    [2023, '44'],
  ] as const)
    await record('nanjing', 'A', year, numerator)
  for (const code of ['A', 'B'])
    for (const [year, numerator] of [
      [2022, '60'],
      [2023, '66'],
    ] as const)
      await record('hangzhou', code, year, numerator)
})
afterAll(() => graph?.close())

const FIELDS = 'code clause message base { id } indicator year target { code } needed actual since'
const WARNINGS = `query ($year: Int!, $filter: EarlyWarningFilter, $first: Int, $after: String, $last: Int, $before: String) {
  earlyWarnings(year: $year, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } nodes { ${FIELDS} } } }`
const warnings = async (who: string, asked: object = {}) =>
  (await graph.as(who).read(WARNINGS, { year: 2023, ...asked })).earlyWarnings
type Warning = { code: string; indicator: string; base: { id: string } }
const told = (nodes: readonly Warning[]) =>
  nodes.map(({ code, indicator, base }) => [
    ...[Object.entries(bases).find(([, id]) => id === base.id)?.[0], indicator, code],
  ])

test('say what, since when, what is needed and what was, with the numbers in words', async () => {
  const { nodes } = await warnings('mofcom.officer', { filter: { provinceCode: '32', code: 'OFF_TRACK' } })
  expect(nodes).toEqual([
    {
      ...{ code: 'OFF_TRACK', clause: 'N15', base: { id: bases.nanjing }, indicator: 'A', year: 2023 },
      ...{ target: { code: 'A_2025' }, needed: '0.030000', actual: '-0.010000', since: '2024-03-01' },
      message: expect.stringContaining('每年须变化 3.00 个百分点，上年变化 -1.00 个百分点'),
    },
  ])
})

test('are listed base by base, and a base that keeps up has none', async () => {
  const { nodes, totalCount } = await warnings('miit.officer')
  const ofSuzhou = ['A', 'B'].map((indicator) => ['suzhou', indicator, 'OVERDUE'])
  const ofNanjing = [
    ['nanjing', 'A', 'OFF_TRACK'],
    ['nanjing', 'A', 'FALLING'],
    ['nanjing', 'B', 'OVERDUE'],
  ]
  const inOrder = bases.nanjing < bases.suzhou ? [...ofNanjing, ...ofSuzhou] : [...ofSuzhou, ...ofNanjing]
  expect(told(nodes)).toEqual(inOrder)
  expect(totalCount).toBe(5)
})

test('a page follows its cursor, forwards and backwards', async () => {
  const all = told((await warnings('mofcom.officer')).nodes)
  const first = await warnings('mofcom.officer', { first: 2 })
  expect(told(first.nodes)).toEqual(all.slice(0, 2))
  const next = await warnings('mofcom.officer', { first: 2, after: first.pageInfo.endCursor })
  expect(told(next.nodes)).toEqual(all.slice(2, 4))
  expect(next.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  const back = await warnings('mofcom.officer', { last: 2, before: next.pageInfo.startCursor })
  expect(told(back.nodes)).toEqual(all.slice(0, 2))
})

describe('who is shown them', () => {
  test('a province those of its own bases, a park its own at its base, and nobody another’s', async () => {
    expect((await warnings('jiangsu.commerce')).totalCount).toBe(5)
    expect((await warnings('zhejiang.commerce')).nodes).toEqual([])
    expect((await warnings('zhejiang.commerce', { filter: { provinceCode: '32' } })).nodes).toEqual([])
    for (const base of Object.values(bases)) await askedReport(graph, base, 2023)
    const ofBases = async (who: string) => {
      const { baseReports } = await graph
        .as(who)
        .read(`{ baseReports { nodes { base { earlyWarnings(year: 2023) { ${FIELDS} } } } } }`)
      return baseReports.nodes.flatMap(({ base }: { base: { earlyWarnings: Warning[] } }) =>
        told(base.earlyWarnings),
      )
    }
    expect(await ofBases('nanjing.park')).toEqual([
      ['nanjing', 'A', 'OFF_TRACK'],
      ['nanjing', 'A', 'FALLING'],
      ['nanjing', 'B', 'OVERDUE'],
    ])
    expect(await ofBases('hangzhou.park')).toEqual([])
    expect(await ofBases('jiangsu.industry')).toHaveLength(5)
  })

  test('parks, units, experts and analysts may not list them', async () => {
    for (const who of ['nanjing.park', 'nanjing.unit', 'expert.chen', 'analyst.mofcom']) {
      const { errors } = await graph.as(who).ask(WARNINGS, { year: 2023 })
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    }
  })
})
