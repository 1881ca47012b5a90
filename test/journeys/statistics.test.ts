import { generateReturns } from '@ndseb/db/seeds/demo/returns.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { apply } from '@ndseb/standalone/demo/play/apply.ts'
import { departmentsOf } from '@ndseb/standalone/demo/play/cases.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { codeIn } from '../support/matching.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const [nanjing = '', hangzhou = '', , suzhou = ''] = [1, 2, 3, 4].map(
  (n) => `01900000-0000-7000-8002-00000000000${n}`,
)
const COUNT = `query ($id: ID!, $year: Int!) { park(id: $id) { enterpriseCount(year: $year) {
  members a b overlap union unmatchedCount doublyClaimed directExtractDate outsourcingExtractDate } } }`
const LIST = `query ($id: ID!, $year: Int!) { park(id: $id) { enterpriseCount(year: $year) {
  list { creditCode name inA inB claimedElsewhere } unmatched { system name rawCode reason } } } }`

/** A park's register and both systems' returns of a year, through the graph. */
async function report(parkId: string, year: number, count: number) {
  const made = generateReturns({ parkId, count, year })
  const mofcom = graph.as('mofcom.officer')
  await mofcom.do('setParkMembership', { parkId, source: '演示名录（虚构）', enterprises: made.members })
  for (const [system, parts] of [
    ['SERVICE_TRADE_DIRECT', made.direct],
    ['SERVICE_OUTSOURCING', made.outsourcing],
  ] as const)
    for (const csv of parts)
      await mofcom.do('importReturns', { system, year, extractDate: '2026-02-01', parkId, csv })
  return made
}

describe('the enterprise count with its proof (N39, N40)', () => {
  test('comes from two systems and the register, whatever else they hold', async () => {
    const { expected } = await report(nanjing, 2018, 120)
    const { park } = await graph.as('mofcom.officer').read(COUNT, { id: nanjing, year: 2018 })
    const { unmatched, ...counts } = expected
    expect(park.enterpriseCount).toEqual({
      ...{ ...counts, unmatchedCount: unmatched, doublyClaimed: 0 },
      ...{ directExtractDate: '2026-02-01', outsourcingExtractDate: '2026-02-01' },
    })
  })

  test('is listed for its province and its clerk, and counted alone for its unit (N84)', async () => {
    for (const who of ['cac.officer', 'jiangsu.industry', 'nanjing.park']) {
      const { park } = await graph.as(who).read(LIST, { id: nanjing, year: 2018 })
      expect(park.enterpriseCount.list).toHaveLength(120)
      expect(park.enterpriseCount.unmatched).toHaveLength(6)
    }
    const unit = graph.as('nanjing.unit')
    expect((await unit.read(COUNT, { id: nanjing, year: 2018 })).park.enterpriseCount.union).toBe(120)
    const { data, errors } = await unit.ask(LIST, { id: nanjing, year: 2018 })
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    expect(data.park.enterpriseCount).toEqual({ list: null, unmatched: null })
  })

  test('is nobody else’s: not another province’s, an analyst’s, or an expert’s who was not admitted', async () => {
    for (const who of ['expert.chen', 'zhejiang.commerce']) {
      const { data } = await graph.as(who).ask(COUNT, { id: nanjing, year: 2018 })
      expect(data.park?.enterpriseCount ?? null).toBe(null)
    }
    const { errors } = await graph.as('analyst.mofcom').ask(COUNT, { id: nanjing, year: 2018 })
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test('is no number without a register or without an extract', async () => {
    const { park } = await graph.as('mofcom.officer').read(COUNT, { id: hangzhou, year: 2018 })
    expect(park.enterpriseCount).toMatchObject({ members: null, a: null, b: null, union: null })
    const early = await graph.as('mofcom.officer').read(COUNT, { id: nanjing, year: 2016 })
    expect(early.park.enterpriseCount).toMatchObject({ a: null, union: null, directExtractDate: null })
  })

  test('flags an enterprise that another park claims as well, without saying which', async () => {
    const made = generateReturns({ parkId: nanjing, count: 120, year: 2018 })
    const [first] = made.members
    await graph.as('jiangsu.commerce').do('setParkMembership', {
      ...{ parkId: suzhou, source: '苏州名录（虚构）', enterprises: [first] },
    })
    const { park } = await graph.as('nanjing.park').read(LIST, { id: nanjing, year: 2018 })
    const flagged = park.enterpriseCount.list.filter(
      ({ claimedElsewhere }: { claimedElsewhere: boolean }) => claimedElsewhere,
    )
    expect(flagged).toMatchObject([{ creditCode: first?.creditCode }])
    const counted = await graph.as('nanjing.unit').read(COUNT, { id: nanjing, year: 2018 })
    expect(counted.park.enterpriseCount).toMatchObject({ union: 120, doublyClaimed: 1 })
  })

  test('a later extract takes the place of an earlier one, which stays readable', async () => {
    const made = generateReturns({ parkId: nanjing, count: 120, year: 2018 })
    const [csv = ''] = made.direct
    const fewer = csv.split('\n').slice(0, 40).join('\n')
    await graph.as('mofcom.officer').do('importReturns', {
      ...{
        system: 'SERVICE_TRADE_DIRECT',
        year: 2018,
        extractDate: '2026-02-20',
        parkId: nanjing,
        csv: fewer,
      },
    })
    const { park } = await graph.as('mofcom.officer').read(COUNT, { id: nanjing, year: 2018 })
    expect(park.enterpriseCount.directExtractDate).toBe('2026-02-20')
    expect(park.enterpriseCount.a).toBeLessThan(made.expected.a)
    const { returnImports } = await graph
      .as('miit.officer')
      .read(
        '{ returnImports(filter: { system: SERVICE_TRADE_DIRECT, year: 2018 }) { totalCount nodes { extractDate park { name } } } }',
      )
    expect(returnImports.totalCount).toBe(2)
    expect(returnImports.nodes[0]).toEqual({ extractDate: '2026-02-20', park: { name: expect.any(String) } })
  })
})

describe('who writes what (N85)', () => {
  const figures = (standard: string, value: string) => ({
    ...{ parkId: nanjing, year: 2018, source: '统计年报（虚构）', extractDate: '2026-02-01' },
    figures: [{ standard, value }],
  })
  test('output is MIIT’s and exports are MOFCOM’s; a correction is a revision, the same again is none', async () => {
    const FIGURES = 'park { figures(year: 2018) { standard value revision owner } }'
    const miit = graph.as('miit.officer')
    await miit.do('recordParkFigures', figures('PARK_OUTPUT', '210.50'))
    await miit.do('recordParkFigures', figures('PARK_OUTPUT', '210.5'))
    const corrected = await miit.do('recordParkFigures', figures('PARK_OUTPUT', '211'), FIGURES)
    expect(corrected.park.figures).toEqual([
      { standard: 'PARK_OUTPUT', value: '211', revision: 2, owner: 'MIIT' },
    ])
    expect(await miit.refusal('recordParkFigures', figures('SERVICE_EXPORT', '61'))).toMatchObject({
      code: 'FIGURE_OF_ANOTHER_AGENCY',
      clause: 'N85',
    })
    const mofcom = graph.as('mofcom.officer')
    expect(await mofcom.refusal('recordParkFigures', figures('PARK_OUTPUT', '1'))).toMatchObject({
      code: 'FIGURE_OF_ANOTHER_AGENCY',
    })
    await mofcom.do('recordParkFigures', figures('SERVICE_EXPORT', '61'))
    expect(
      await graph.as('cac.officer').refusal('recordParkFigures', figures('PARK_OUTPUT', '1')),
    ).toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  test('a register is MOFCOM’s or its own province’s', async () => {
    const members = [1, 2].map((number) => ({
      ...{
        creditCode: codeIn('33', number),
        name: `杭州示例企业第${number}家（虚构）`,
        validFrom: '2015-01-01',
      },
    }))
    const input = { parkId: hangzhou, source: '名录（虚构）', enterprises: members }
    expect(await graph.as('jiangsu.commerce').refusal('setParkMembership', input)).toMatchObject({
      code: 'NOT_FOUND',
    })
    const done = await graph
      .as('zhejiang.commerce')
      .do('setParkMembership', input, 'park { members(on: "2018-12-31") { creditCode } }')
    expect(done.park.members).toHaveLength(members.length)
  })
})

describe('declared figures beside reported ones, over two subgraphs', () => {
  test('are compared standard by standard, and the verdict rests on the reported ones', async () => {
    const roundId = await openRound(graph, 41)
    await report(suzhou, 2025, 100)
    const figures = { parkId: suzhou, year: 2025, source: '统计年报（虚构）', extractDate: '2026-02-01' }
    await graph.as('miit.officer').do('recordParkFigures', {
      ...figures,
      figures: [
        { standard: 'PARK_OUTPUT', value: '200' },
        { standard: 'INDUSTRY_OUTPUT', value: '99.9999' },
      ],
    })
    const { applicationId } = await apply(graph.stage, roundId, {
      slug: 'suzhou-statistics',
      name: '苏州示例数字服务园（虚构）',
      parkId: suzhou,
      unit: member('suzhou.unit'),
      clerk: member('suzhou.park'),
      province: departmentsOf('32'),
      figures: ['200', '100', '60', '100'],
    })
    const { application } = await graph.as('suzhou.park').read(
      `query ($id: ID!) { application(id: $id) { statisticalYear enterpriseCount { union }
         figureCheck { year outcome agreement comparisons { clause declared reported difference agreement owner extractDate }
           findings { clause outcome source } } } }`,
      { id: applicationId },
    )
    expect(application).toEqual({
      statisticalYear: 2025,
      enterpriseCount: { union: 100 },
      figureCheck: {
        ...{ year: 2025, outcome: 'BELOW', agreement: 'DIFFERS' },
        comparisons: [
          {
            ...{ clause: 'N30', declared: '200', reported: '200', difference: '0', agreement: 'AGREES' },
            ...{ owner: 'MIIT', extractDate: '2026-02-01' },
          },
          {
            ...{
              clause: 'N31',
              declared: '100',
              reported: '99.9999',
              difference: '0.0001',
              agreement: 'DIFFERS',
            },
            ...{ owner: 'MIIT', extractDate: '2026-02-01' },
          },
          {
            ...{ clause: 'N32', declared: '60', reported: null, difference: null, agreement: 'NOT_REPORTED' },
            ...{ owner: 'MOFCOM', extractDate: null },
          },
          {
            ...{ clause: 'N33', declared: '100', reported: '100', difference: '0', agreement: 'AGREES' },
            ...{ owner: 'MOFCOM', extractDate: '2026-02-01' },
          },
        ],
        findings: [
          { clause: 'N30', outcome: 'MEETS', source: 'REPORTED' },
          { clause: 'N31', outcome: 'BELOW', source: 'REPORTED' },
          { clause: 'N32', outcome: 'INSUFFICIENT_DATA', source: 'REPORTED' },
          { clause: 'N33', outcome: 'MEETS', source: 'REPORTED' },
        ],
      },
    })
  })
})

describe('a base is monitored and held against the targets', () => {
  const [baseId, applicationId] = [
    '01900000-0000-7000-8003-000000000001',
    '01900000-0000-7000-8003-000000000002',
  ]
  const BASE = `base { monitoredSince indicators(year: 2022) { code ratio revision denominatorDefinition }
    targets { target { code kind } progress value { numerator } } }`
  const share = (code: string, numerator: string, denominator: string | null) => ({
    ...{ baseId, year: 2022, code, numerator, denominator, denominatorDefinition: 'GOODS_AND_SERVICES' },
    ...{ source: '基地报送（虚构）', extractDate: '2026-02-01' },
  })

  test('from its designation on, and once only', async () => {
    const event = JSON.stringify({ baseId, parkId: nanjing, provinceCode: '32', effectiveOn: '2026-01-01' })
    for (const _ of [1, 2])
      await graph.sql(`select platform.announce('statistics:open-monitoring', $1)`, [event])
    await graph.settled()
    const rows = await graph.sql('select since::text from statistics.base_monitoring where base_id = $1', [
      baseId,
    ])
    expect(rows).toEqual([{ since: '2026-01-01' }])
  })

  test('by unrounded shares: 39.995 % misses 40 %, about 60 % is a band, a missing denominator is no share', async () => {
    const mofcom = graph.as('mofcom.officer')
    await mofcom.do('recordIndicator', share('A', '39.995', '100'))
    await mofcom.do('recordIndicator', share('B', '65', null))
    const { base } = await mofcom.do('recordIndicator', share('B', '65', '100'), BASE)
    expect(base.monitoredSince).toBe('2026-01-01')
    expect(base.indicators).toEqual([
      { code: 'A', ratio: '0.399950', revision: 1, denominatorDefinition: 'GOODS_AND_SERVICES' },
      { code: 'B', ratio: '0.650000', revision: 2, denominatorDefinition: 'GOODS_AND_SERVICES' },
    ])
    expect(
      base.targets.map(({ target, progress }: { target: { code: string }; progress: string }) => [
        target.code,
        progress,
      ]),
    ).toEqual([
      ...[
        ['A_2022', 'BELOW'],
        ['B_2022', 'REACHED'],
        ['A_2025', 'NO_DATA'],
        ['B_2025', 'NO_DATA'],
      ],
      ...[
        ['GOALS_2022', 'NARRATIVE'],
        ['GOALS_2025', 'NARRATIVE'],
      ],
    ])
    const { pooledIndicators } = await graph
      .as('analyst.mofcom')
      .read(
        '{ pooledIndicators(year: 2022) { code numerator denominator ratio bases basesWithoutDenominator } }',
      )
    expect(pooledIndicators[0]).toEqual({
      ...{ code: 'A', numerator: '39.995', denominator: '100', ratio: '0.399950', bases: 1 },
      basesWithoutDenominator: 0,
    })
    expect(
      (await graph.as('zhejiang.commerce').read('{ pooledIndicators(year: 2022) { code } }'))
        .pooledIndicators,
    ).toEqual([])
    expect(await graph.as('miit.officer').refusal('recordIndicator', share('A', '1', '2'))).toMatchObject({
      code: 'FORBIDDEN',
    })
    const unknown = { ...share('A', '1', '2'), baseId: applicationId }
    expect(await mofcom.refusal('recordIndicator', unknown)).toMatchObject({
      code: 'NOT_FOUND',
      path: ['baseId'],
    })
  })

  test('the targets are everybody’s to read, in both languages', async () => {
    const { targets } = await graph.public.read('{ targets { code clause kind ratio tolerance text } }')
    expect(targets).toHaveLength(6)
    expect(targets.find(({ code }: { code: string }) => code === 'B_2022')).toMatchObject({
      ...{ clause: 'N10', kind: 'APPROXIMATE', ratio: '0.6', tolerance: '0.05' },
    })
  })

  test('an expert who is admitted to the park’s application sees its count, and nothing of its enterprises', async () => {
    const personId = member('expert.chen').id
    const event = JSON.stringify({ applicationId, parkId: nanjing, personId, admitted: true, version: 1 })
    await graph.sql(`select platform.announce('statistics:set-reader', $1)`, [event])
    await graph.settled()
    const counted = await graph.as('expert.chen').read(COUNT, { id: nanjing, year: 2018 })
    expect(counted.park.enterpriseCount.union).toBeGreaterThan(0)
    const { errors } = await graph.as('expert.chen').ask(LIST, { id: nanjing, year: 2018 })
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    const other = await graph.as('expert.lin').read(COUNT, { id: nanjing, year: 2018 })
    expect(other.park.enterpriseCount).toBe(null)
  })
})
