import { conclude, file } from '@ndseb/standalone/demo/play/object.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXPERTS, type ExpertRound, expertRound } from '../support/expert-round.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { type NoticedRound, noticedRound } from '../support/noticed-round.ts'
import { type ReviewedRound, reviewedRound } from '../support/reviewed-round.ts'
import { tasksOf } from '../support/waiting.ts'
import { fileCase, forwardCases, type Place } from '../support/waiver-cases.ts'

/** Rounds in which no base comes about: whatever becomes of their cases, each comes to its end and is archived (N70). */
let graph: TestGraph
const onGraphOfItsOwn = () => {
  beforeAll(async () => {
    graph = await openTestGraph()
  })
  afterAll(() => graph?.close())
}

const REASON = '本批次没有可确定的基地（测试）'
const MINISTRIES = ['mofcom.officer', 'cac.officer', 'miit.officer'] as const
const FIGURES = ['286.5', '151.2', '88.4', '141'] as const
const mofcom = () => graph.as('mofcom.officer')
/** What waits for the ministries in a round, by kind. */
const waitsIn = async (roundId: string): Promise<string[]> => {
  const each = await Promise.all(MINISTRIES.map((who) => tasksOf(graph, who)))
  return each
    .flat()
    .filter((task) => task.roundId === roundId)
    .map(({ kind }) => kind)
}
const refusal = (roundId: string, over: object = {}) =>
  mofcom().refusal('decideRoundWithoutBase', { roundId, reason: REASON, ...over })
const withdraw = (place: Place, applicationId: string) =>
  graph.as(`${place}.park`).do('withdrawApplication', { applicationId, reason: '规划调整（测试）' })
const readRound = async (id: string) => {
  const { round } = await mofcom().read(
    `query ($id: ID!) { round(id: $id) { status version availableSteps history { step role reason }
       candidateList { id status statusName availableSteps history { step } } } }`,
    { id },
  )
  return round
}
const statusesIn = async (roundId: string): Promise<string[]> => {
  const { applications } = await mofcom().read(
    'query ($id: ID!) { applications(filter: { roundId: $id }) { nodes { status } } }',
    { id: roundId },
  )
  return applications.nodes.map(({ status }: { status: string }) => status)
}

/** Decided with its reason, and archived with nothing left of it. */
async function comesToItsEnd(roundId: string): Promise<void> {
  const { version } = await readRound(roundId)
  const { round } = await mofcom().do(
    'decideRoundWithoutBase',
    { roundId, reason: REASON, expectedVersion: version },
    'round { id status statusName }',
  )
  expect(round).toEqual({ id: roundId, status: 'DECIDED', statusName: '已确定' })
  expect((await readRound(roundId)).history.at(-1)).toEqual({
    ...{ step: 'decideWithoutBase', role: 'MOFCOM_OFFICER', reason: REASON },
  })
  expect(await waitsIn(roundId)).toEqual(['ROUND_TO_ARCHIVE'])
  await mofcom().do('archiveRound', { roundId })
  expect(await readRound(roundId)).toMatchObject({ status: 'ARCHIVED', availableSteps: [] })
  expect(await waitsIn(roundId)).toEqual([])
}

describe('a round in which nobody applied', () => {
  onGraphOfItsOwn()
  let roundId: string
  beforeAll(async () => {
    roundId = await openRound(graph, 61, '2026-03-09')
  })

  test('is not decided while it is open, nor by anybody else, nor without a reason (N70)', async () => {
    expect(await refusal(roundId)).toMatchObject({ code: 'STEP_NOT_ALLOWED', clause: 'N74' })
    for (const who of ['cac.officer', 'jiangsu.commerce', 'nanjing.park'])
      expect(
        await graph.as(who).refusal('decideRoundWithoutBase', { roundId, reason: REASON }),
      ).toMatchObject({ code: 'FORBIDDEN' })
    expect(await waitsIn(roundId)).toEqual([])
    await graph.stage.moveTo('2026-03-09T16:00:00.000Z')
    expect(await refusal(roundId, { reason: ' ' })).toMatchObject({ code: 'REQUIRED', path: ['reason'] })
    expect(await refusal(roundId, { expectedVersion: 1 })).toMatchObject({ code: 'CONFLICT', clause: 'N77' })
    expect(await refusal('01900000-0000-7000-8000-00000000dead')).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('waits from its deadline for MOFCOM, which decides it alone (N53, N55)', async () => {
    expect(await waitsIn(roundId)).toEqual(['ROUND_TO_DECIDE'])
    const [task] = await tasksOf(graph, 'mofcom.officer')
    expect(task).toMatchObject({
      ...{ subjectType: 'Round', subjectId: roundId, step: 'decideRoundWithoutBase', clause: 'N70' },
      // It closed as 10 March began: ten working days from the next day.
      dueOn: '2026-03-24',
    })
    await comesToItsEnd(roundId)
  })
})

describe('a round out of which everybody withdrew', () => {
  onGraphOfItsOwn()

  test('after the letters, is decided from its deadline on; what a province still has does not hold it up (N68)', async () => {
    const roundId = await openRound(graph, 62, '2026-03-20')
    const nanjing = await fileCase(graph, roundId, 'nanjing', FIGURES)
    await fileCase(graph, roundId, 'hangzhou', FIGURES)
    await forwardCases(graph, roundId, [{ ...nanjing, slug: '62' }])
    await graph.stage.moveTo('2026-03-20T16:00:00.000Z')
    const refused = await refusal(roundId)
    expect(refused).toMatchObject({ code: 'CASES_OPEN', clause: 'N70', path: ['roundId'] })
    expect(refused?.message).toMatch(/南京/)
    expect(await waitsIn(roundId)).not.toContain('ROUND_TO_DECIDE')
    await withdraw('nanjing', nanjing.applicationId)
    expect(await waitsIn(roundId)).toEqual(['ROUND_TO_DECIDE'])
    await comesToItsEnd(roundId)
  })

  test('under expert review, is decided from there', async () => {
    const { roundId, idOf, assign } = await expertRound(graph, 63, ['nanjing', 'hangzhou'])
    await assign('nanjing', EXPERTS.slice(0, 3))
    await withdraw('nanjing', idOf('nanjing'))
    const refused = await refusal(roundId)
    expect(refused).toMatchObject({ code: 'CASES_OPEN' })
    expect(refused?.message).not.toMatch(/南京/)
    expect(refused?.message).toMatch(/杭州/)
    await withdraw('hangzhou', idOf('hangzhou'))
    expect(await mofcom().refusal('startJointStudy', { roundId })).toMatchObject({ code: 'NOTHING_TO_STUDY' })
    expect(await waitsIn(roundId)).toEqual(['ROUND_TO_DECIDE'])
    await comesToItsEnd(roundId)
  })

  test('after the deadline with nothing but a late submission, waits for that to be refused (N50)', async () => {
    const roundId = await openRound(graph, 64, '2026-04-10')
    const nanjing = await fileCase(graph, roundId, 'nanjing', FIGURES)
    await graph.stage.moveTo('2026-04-10T16:00:00.000Z')
    await forwardCases(graph, roundId, [{ ...nanjing, slug: '64' }])
    expect(await statusesIn(roundId)).toEqual(['LATE'])
    expect(await refusal(roundId)).toMatchObject({ code: 'CASES_OPEN' })
    await mofcom().do('refuseLateApplication', {
      ...{ applicationId: nanjing.applicationId, reason: '逾期（测试）' },
    })
    await comesToItsEnd(roundId)
  })
})

const concur = async (listId: string) => {
  for (const who of MINISTRIES) await graph.as(who).do('concurWithCandidateList', { listId, concur: true })
}
const compile = (roundId: string, applicationIds: readonly string[]) => ({
  roundId,
  items: applicationIds.map((applicationId, index) => ({ applicationId, position: index + 1 })),
})

describe('a round of which the ministries choose nobody', () => {
  onGraphOfItsOwn()
  let round: ReviewedRound
  beforeAll(async () => {
    round = await reviewedRound(graph, 65)
    await mofcom().do('startJointStudy', { roundId: round.roundId })
  })

  test('has a list without candidates that all three concur with, warned of and never blocked (N53–N54)', async () => {
    const { roundId, cases } = round
    const refused = await refusal(roundId)
    expect(refused).toMatchObject({ code: 'CASES_OPEN' })
    expect(refused?.message).toMatch(/南京.*苏州|苏州.*南京/)
    const { candidateList, warnings } = await mofcom().do(
      'compileCandidateList',
      compile(roundId, []),
      'warnings { code } candidateList { id candidates { position } leftOut { expertRank } missing }',
    )
    expect(warnings).toEqual([{ code: 'CANDIDATES_OUTSIDE_BAND' }])
    expect(candidateList).toMatchObject({
      ...{ candidates: [], missing: ['MOFCOM', 'CAC', 'MIIT'] },
      leftOut: [{ expertRank: 1 }, { expertRank: 2 }, { expertRank: 3 }, { expertRank: 4 }],
    })
    const listId = candidateList.id
    expect(await mofcom().refusal('adoptCandidateList', { listId })).toMatchObject({
      code: 'CONCURRENCES_MISSING',
    })
    await concur(listId)
    expect(await waitsIn(roundId)).toContain('LIST_TO_ADOPT')
    expect(await refusal(roundId)).toMatchObject({ code: 'CASES_OPEN' })
    await mofcom().do('adoptCandidateList', { listId })
    expect(await statusesIn(roundId)).toEqual(cases.map(() => 'NOT_SELECTED'))
    expect(await mofcom().refusal('publishNotice', { listId })).toMatchObject({ code: 'CANDIDATES_EMPTY' })
  })

  test('is then MOFCOM’s to decide, and archived once its re-reviews are concluded (N64)', async () => {
    const { roundId } = round
    expect(await waitsIn(roundId)).toEqual(['ROUND_TO_DECIDE'])
    // A re-review of an earlier base that is under way in it, made so past the operations.
    await graph.sql(
      'insert into reviews.re_review (base_id, round_id, opened_at, version) values (uuidv7(), $1, now(), 1)',
      [roundId],
    )
    await graph.sql(
      `insert into reviews.base (id, designation_id, programme, park_id, name, name_key, province_code, designated_on, next_review_due, status, version)
       select v.base_id, uuidv7(), r.programme, uuidv7(), '先前的基地（虚构）', '先前的基地(虚构)', '32', '2020-04-01', '2022-04-01', 'UNDER_RE_REVIEW', 1
         from reviews.re_review v join applications.round r on r.id = v.round_id`,
    )
    await mofcom().do('decideRoundWithoutBase', { roundId, reason: REASON })
    const refused = await mofcom().refusal('archiveRound', { roundId })
    expect(refused).toMatchObject({ code: 'ROUND_UNFINISHED', clause: 'N70' })
    expect(refused?.message).toMatch(/先前的基地/)
    await graph.sql(`update reviews.re_review set status = 'PASSED'`)
    await mofcom().do('archiveRound', { roundId })
  })
})

describe('a round whose listed cases withdrew', () => {
  onGraphOfItsOwn()
  let round: ExpertRound
  let listId: string
  const cases = () => [round.idOf('nanjing'), round.idOf('hangzhou')]

  test('before the list was adopted, has nothing to concur with any more: the list lapses with the decision (N53)', async () => {
    round = await expertRound(graph, 66, ['nanjing', 'hangzhou'])
    const { roundId } = round
    for (const [place, points] of [
      ['nanjing', 90],
      ['hangzhou', 80],
    ] as const) {
      await round.assign(place, EXPERTS.slice(0, 3))
      for (const name of EXPERTS.slice(0, 3)) await round.score(name, place, points)
      await mofcom().do('concludeExpertReview', { applicationId: round.idOf(place) })
    }
    await mofcom().do('startJointStudy', { roundId })
    const { candidateList } = await mofcom().do(
      'compileCandidateList',
      compile(roundId, cases()),
      'candidateList { id }',
    )
    listId = candidateList.id
    await withdraw('nanjing', round.idOf('nanjing'))
    expect(await waitsIn(roundId)).toContain('LIST_TO_COMPILE')
    expect((await refusal(roundId))?.message).toMatch(/杭州/)
    await withdraw('hangzhou', round.idOf('hangzhou'))
    expect(await waitsIn(roundId)).toEqual(['ROUND_TO_DECIDE'])
    expect(await mofcom().refusal('compileCandidateList', compile(roundId, []))).toMatchObject({
      ...{ code: 'NOTHING_TO_STUDY', clause: 'N53', path: ['roundId'] },
    })
    await comesToItsEnd(roundId)
    const { candidateList: lapsed } = await readRound(roundId)
    expect(lapsed).toEqual({
      ...{ id: listId, status: 'LAPSED', statusName: '已失效', availableSteps: [] },
      history: [{ step: 'compile' }, { step: 'lapse' }],
    })
  })

  test('is past concurring: its list takes no word and is not adopted', async () => {
    for (const [act, input] of [
      ['concurWithCandidateList', { listId, concur: true }],
      ['adoptCandidateList', { listId }],
    ] as const)
      expect(await mofcom().refusal(act, input)).toMatchObject({ code: 'ROUND_ARCHIVED', clause: 'N70' })
  })
})

describe('a round on notice', () => {
  onGraphOfItsOwn()
  let round: NoticedRound
  const strike = async (position: number) => {
    const objection = { position, finding: 'UPHELD', by: null } as const
    await conclude(graph.stage, await file(graph.stage, round.noticeId, objection), objection)
  }

  test('is not decided without a base while one candidate is left, who is named (N61)', async () => {
    round = await noticedRound(graph, 67)
    for (const position of [1, 2, 3]) await strike(position)
    expect(await statusesIn(round.roundId)).toEqual(
      expect.arrayContaining(['OBJECTION_UPHELD', 'PUBLIC_NOTICE']),
    )
    const refused = await refusal(round.roundId)
    expect(refused).toMatchObject({ code: 'CASES_OPEN', clause: 'N70' })
    expect(refused?.message).toMatch(/苏州/)
    expect(refused?.message).not.toMatch(/南京|杭州|西咸/)
  })

  test('all of whose candidates were struck by upheld objections is decided (N61)', async () => {
    await strike(4)
    expect(await waitsIn(round.roundId)).toEqual(['ROUND_TO_DECIDE'])
    expect(
      await mofcom().refusal('draftDesignation', {
        ...{ roundId: round.roundId, documentNumber: '测试文〔2026〕67号', documentDate: '2026-07-21' },
        ...{ title: '（测试）', applicationIds: [round.cases[3]?.applicationId] },
      }),
    ).toMatchObject({ code: 'NOT_CLEARED' })
    await mofcom().do('decideRoundWithoutBase', { roundId: round.roundId, reason: REASON })
  })

  test('is archived once its notice is over (N55, N70)', async () => {
    const { roundId, noticeId } = round
    const refused = await mofcom().refusal('archiveRound', { roundId })
    expect(refused).toMatchObject({ code: 'ROUND_UNFINISHED', clause: 'N70' })
    expect(refused?.message).toMatch(/公示/)
    expect(await waitsIn(roundId)).toEqual([])
    const { notice } = await graph.public.read('query ($id: ID!) { notice(id: $id) { endsAt } }', {
      id: noticeId,
    })
    await graph.stage.moveTo(notice.endsAt)
    expect(await waitsIn(roundId)).toEqual(['ROUND_TO_ARCHIVE'])
    await mofcom().do('archiveRound', { roundId })
  })

  test('shows the public its notice with everybody removed, and no base (N83)', async () => {
    const { notice, bases } = await graph.public.read(
      'query ($id: ID!) { notice(id: $id) { candidates { result } } bases { totalCount } }',
      { id: round.noticeId },
    )
    expect(notice.candidates).toEqual(Array(4).fill({ result: 'REMOVED' }))
    expect(bases.totalCount).toBe(0)
  })
})
