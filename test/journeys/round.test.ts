import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const NANJING = '01900000-0000-7000-8002-000000000001'
const ROUND = `round { id version status title deadline closesAt referenceDate statisticalYear legalBasis
  candidateBandMin candidateBandMax noticeWorkingDays rubric { code weight max } }`
const prepared = (number: number, rest: object = {}) => ({
  ...{ number, title: `第${number}批申报通知（测试）`, noticeNumber: `测试函〔2026〕${number}号` },
  ...{ deadline: '2026-08-31', ...rest },
})
const prepare = async (number: number, rest: object = {}) =>
  (await graph.as('mofcom.officer').do('prepareRound', prepared(number, rest), ROUND)).round

test('a round says what the programme says where its notice names nothing, its figures of the latest full year (N2, N41)', async () => {
  const { rubric, ...round } = await prepare(1)
  expect(round).toMatchObject({
    ...{ version: 1, status: 'PREPARING', legalBasis: '国务院关于加快发展服务贸易的意见（国发[2015]8号）' },
    ...{ deadline: '2026-08-31', closesAt: '2026-08-31T16:00:00.000Z' },
    ...{ referenceDate: '2026-08-31', statisticalYear: 2025 },
    ...{ candidateBandMin: 8, candidateBandMax: 12, noticeWorkingDays: 5 },
  })
  expect(rubric.reduce((sum: number, { weight }: { weight: number }) => sum + weight, 0)).toBe(100)
})

test('the rules of a notice are named by its number, however long that is (N88)', async () => {
  const noticeNumber = `测试函〔2026〕${'9'.repeat(50)}号`
  const standards = [{ standard: 'PARK_OUTPUT', tier: 'EAST', value: '250.5' }]
  const { id } = await prepare(12, { noticeNumber, standards })
  const { round } = await graph
    .as('mofcom.officer')
    .read('query ($id: ID!) { round(id: $id) { ruleVersion } }', { id })
  expect(round.ruleVersion).toBe(`standards-2019/${noticeNumber}`)
})

test('another notice’s thresholds and rubric are data, and verdicts name the rules that they come from', async () => {
  const mofcom = graph.as('mofcom.officer')
  const round = await prepare(2, {
    standards: [{ standard: 'PARK_OUTPUT', tier: 'EAST', value: '250.5' }],
    rubric: [
      { code: 'SCALE', zh: '规模', en: 'scale', weight: 60, max: 10 },
      { code: 'QUALITY', zh: '质量', en: 'quality', weight: 40, max: 10 },
    ],
  })
  expect(round.rubric).toEqual([
    { code: 'SCALE', weight: 60, max: 10 },
    { code: 'QUALITY', weight: 40, max: 10 },
  ])
  await mofcom.do('openRound', { roundId: round.id })
  const { application } = await graph
    .as('nanjing.unit')
    .do('recommendPark', { roundId: round.id, parkId: NANJING }, 'application { id version }')
  const saved = await graph.as('nanjing.park').do(
    'saveApplication',
    {
      applicationId: application.id,
      expectedVersion: application.version,
      declared: [{ standard: 'PARK_OUTPUT', value: '250.4999' }],
    },
    'application { eligibility { ruleVersion findings { clause outcome required margin } } }',
  )
  expect(saved.application.eligibility.ruleVersion).toBe('standards-2019/测试函〔2026〕2号')
  expect(saved.application.eligibility.findings).toContainEqual({
    ...{ clause: 'N30', outcome: 'BELOW', required: '250.5', margin: '-0.0001' },
  })
})

test('a round in preparation is amended with a reason; what hangs on the deadline moves with it', async () => {
  const mofcom = graph.as('mofcom.officer')
  const round = await prepare(3)
  const amendment = { roundId: round.id, expectedVersion: 1, reason: '截止日推迟', deadline: '2027-01-31' }
  const { round: amended } = await mofcom.do('amendRound', amendment, ROUND)
  expect(amended).toMatchObject({
    ...{ title: round.title, deadline: '2027-01-31', closesAt: '2027-01-31T16:00:00.000Z' },
    ...{ referenceDate: '2027-01-31', statisticalYear: 2026 },
  })
  expect(amended.version).toBe(2)
  expect(await mofcom.refusal('amendRound', amendment)).toMatchObject({ code: 'CONFLICT', clause: 'N77' })
  const { round: read } = await mofcom.read(
    'query ($id: ID!) { round(id: $id) { history { step stepName reason } } }',
    {
      id: round.id,
    },
  )
  expect(read.history).toEqual([
    { step: 'prepare', stepName: '筹备', reason: null },
    { step: 'amend', stepName: '修改', reason: '截止日推迟' },
  ])
})

test('an open round is not amended any more, and nobody else prepares, amends or sees one before it is open', async () => {
  const mofcom = graph.as('mofcom.officer')
  const round = await prepare(4)
  for (const person of ['cac.officer', 'miit.officer', 'jiangsu.commerce', 'nanjing.park']) {
    expect(await graph.as(person).refusal('prepareRound', prepared(5))).toMatchObject({ code: 'FORBIDDEN' })
    const seen = await graph.as(person).read('query ($id: ID!) { round(id: $id) { id } }', { id: round.id })
    expect(seen.round).toBe(null)
  }
  await mofcom.do('openRound', { roundId: round.id })
  expect(
    await mofcom.refusal('amendRound', { roundId: round.id, expectedVersion: 2, reason: '改', title: '改' }),
  ).toMatchObject({ code: 'STEP_NOT_ALLOWED' })
})

test.each([
  [
    'weights that do not sum to a hundred',
    { rubric: [{ code: 'A', zh: '甲', en: 'a', weight: 99, max: 5 }] },
    'WEIGHTS_NOT_HUNDRED',
  ],
  ['an empty rubric', { rubric: [] }, 'WEIGHTS_NOT_HUNDRED'],
  [
    'a criterion twice',
    { rubric: ['A', 'A'].map((code) => ({ code, zh: '甲', en: 'a', weight: 50, max: 5 })) },
    'GIVEN_TWICE',
  ],
  [
    'a criterion in Chinese code',
    { rubric: [{ code: '甲', zh: '甲', en: 'a', weight: 100, max: 5 }] },
    'NOT_A_CODE',
  ],
  [
    'a negative threshold',
    { standards: [{ standard: 'PARK_OUTPUT', tier: 'EAST', value: '-1' }] },
    'NEGATIVE',
  ],
  [
    'a threshold twice',
    { standards: ['1', '2'].map((value) => ({ standard: 'PARK_OUTPUT', tier: 'EAST', value })) },
    'GIVEN_TWICE',
  ],
])('a round with %s is refused', async (_what, rest, code) => {
  expect((await graph.as('mofcom.officer').refusal('prepareRound', prepared(6, rest)))?.code).toBe(code)
})
