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

const PAPERS = 'round { id version annexes { number title version } noticeText noticeTextVerbatim }'

test('round 1 has the annexes of its notice, whose versions are not known; another round has what MOFCOM enters (N1)', async () => {
  const mofcom = graph.as('mofcom.officer')
  const read = await graph.public.read('{ rounds { number annexes { number title version } } }')
  expect(read.rounds.find(({ number }: { number: number }) => number === 2).annexes).toEqual([])
  const first = await mofcom.read('{ rounds { number annexes { number title version } } }')
  expect(first.rounds.find(({ number }: { number: number }) => number === 1).annexes).toEqual([
    { number: 1, title: '国家数字服务出口基地建设工作方案', version: null },
    { number: 2, title: '国家数字服务出口基地申报材料编制指南', version: null },
  ])
  const annexes = [
    { number: 2, title: '编制指南（测试）', version: '2026年版' },
    { number: 1, title: '工作方案（测试）' },
  ]
  const { round } = await mofcom.do('prepareRound', prepared(7, { annexes }), PAPERS)
  const written = [{ ...annexes[1], version: null }, annexes[0]]
  expect(round).toMatchObject({ annexes: written, noticeText: null, noticeTextVerbatim: null })
  const amended = { roundId: round.id, reason: '附件另行印发' }
  const kept = await mofcom.do('amendRound', { ...amended, expectedVersion: 1, title: '改' }, PAPERS)
  expect(kept.round.annexes).toEqual(written)
  const none = await mofcom.do('amendRound', { ...amended, expectedVersion: 2, annexes: [] }, PAPERS)
  expect(none.round.annexes).toEqual([])
})

test('the notice is kept as it came, and quoted with the line breaks inside its words joined (N92)', async () => {
  const noticeText =
    '关于申报的通知\r\n\r\n各省：\r\n　　数字服务是指采用数字技术进\r\n行研发,并交\n\n付的产品和服务。\n'
  const { round } = await graph.as('mofcom.officer').do('prepareRound', prepared(8, { noticeText }), PAPERS)
  expect(round.noticeTextVerbatim).toBe(noticeText)
  expect(round.noticeText).toBe(
    '关于申报的通知\n\n各省：\n　　数字服务是指采用数字技术进行研发,并交付的产品和服务。',
  )
})

test.each([
  ['an annex twice', { annexes: [1, 1].map((number) => ({ number, title: '附件' })) }, 'GIVEN_TWICE'],
  ['an annex without a title', { annexes: [{ number: 1, title: ' ' }] }, 'REQUIRED'],
  ['an annex of number 0', { annexes: [{ number: 0, title: '附件' }] }, 'OUT_OF_RANGE'],
  [
    'more than twenty annexes',
    { annexes: Array.from({ length: 21 }, (_, at) => ({ number: at + 1, title: '附件' })) },
    'TOO_MANY',
  ],
  ['a text that is too long', { noticeText: '字'.repeat(50_001) }, 'TOO_LONG'],
  ['a control character in its text', { noticeText: '通\u0007知' }, 'CONTROL_CHARACTER'],
])('a notice with %s is refused (N1, N92)', async (_what, rest, code) => {
  expect((await graph.as('mofcom.officer').refusal('prepareRound', prepared(9, rest)))?.code).toBe(code)
})
