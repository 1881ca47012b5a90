import { designate } from '@ndseb/standalone/demo/play/decide.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { type NoticedRound, noticedRound } from '../support/noticed-round.ts'

/** Objections to candidates, from filing to the second designation: each test goes on where the last one stopped. */
let graph: TestGraph
let round: NoticedRound
beforeAll(async () => {
  graph = await openTestGraph()
  // 24:00 of 1 July in Beijing, which is 2 July: the window ends on the 9th.
  round = await noticedRound(graph, 92, '2026-07-01T16:00:00.000Z')
})
afterAll(() => graph?.close())

const [NANJING, HANGZHOU, XIXIAN, SUZHOU] = [1, 2, 3, 4] as const
const filing = (position: number, over: object = {}) => ({
  noticeId: round.noticeId,
  ...{ position, text: '申报数据与事实不符（测试）', name: '王某（虚构）', contact: '13800000000（虚构）' },
  ...over,
})
const OBJECTION = 'id status version reasons candidate { position } objector { name contact } availableSteps'
const objectionsTo = async (position: number) => {
  const { notice } = await graph
    .as('mofcom.officer')
    .read(`query ($id: ID!) { notice(id: $id) { candidates { objections { ${OBJECTION} } } } }`, {
      id: round.noticeId,
    })
  return notice.candidates[position - 1].objections
}
const idOf = async (position: number): Promise<string> => (await objectionsTo(position))[0].id
const statuses = async () => {
  const { applications } = await graph
    .as('mofcom.officer')
    .read(`query ($id: ID!) { applications(filter: { roundId: $id }) { nodes { id status } } }`, {
      id: round.roundId,
    })
  const of = new Map<string, string>(
    applications.nodes.map(({ id, status }: { id: string; status: string }) => [id, status]),
  )
  return round.cases.map(({ applicationId }) => of.get(applicationId))
}
const results = async () => {
  const { notice } = await graph.public.read(
    'query ($id: ID!) { notice(id: $id) { candidates { result resultName } } }',
    { id: round.noticeId },
  )
  return notice.candidates.map(({ result }: { result: string | null }) => result)
}
const clear = () =>
  graph
    .as('mofcom.officer')
    .do(
      'clearCandidates',
      { noticeId: round.noticeId },
      'cleared { id } held { position objections { status statusName } }',
    )

describe('an objection', () => {
  test('is filed by anybody, signed in or not, with a name, to one candidate (N60)', async () => {
    const { receipt } = await graph.public.do('fileObjection', filing(HANGZHOU), 'receipt')
    expect(receipt).toMatch(/^[0-9a-f-]{36}$/)
    await graph.as('nanjing.park').do('fileObjection', filing(XIXIAN, { idempotencyKey: 'one' }), 'receipt')
    expect(await objectionsTo(HANGZHOU)).toEqual([
      {
        ...{ id: receipt, status: 'RECEIVED', version: 1, reasons: null, candidate: { position: 2 } },
        objector: { name: '王某（虚构）', contact: '13800000000（虚构）' },
        availableSteps: ['acceptObjection', 'rejectObjection'],
      },
    ])
    expect(await statuses()).toEqual(Array(4).fill('PUBLIC_NOTICE'))
  })

  test('is refused without a name, without a candidate, or under nobody’s key', async () => {
    const refusal = (over: object) => graph.public.refusal('fileObjection', filing(NANJING, over))
    expect(await refusal({ name: ' ' })).toMatchObject({ code: 'REQUIRED', path: ['name'] })
    expect(await refusal({ contact: null })).toMatchObject({ code: 'REQUIRED', path: ['contact'] })
    expect(await refusal({ anonymous: true })).toMatchObject({ code: 'ANONYMOUS_OBJECTION', clause: 'N60' })
    expect(await refusal({ position: 5 })).toMatchObject({ code: 'NOT_FOUND', path: ['position'] })
    expect(await refusal({ idempotencyKey: 'one' })).toMatchObject({ code: 'KEY_OF_NOBODY' })
    expect(await refusal({ noticeId: round.roundId })).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('repeated under its key is the same one', async () => {
    const again = filing(XIXIAN, { idempotencyKey: 'one' })
    await graph.as('nanjing.park').do('fileObjection', again, 'receipt')
    expect(await objectionsTo(XIXIAN)).toHaveLength(1)
  })

  test('is in time on day 5 to its last seconds, and too late on day 6, whatever the clock’s job has said', async () => {
    await graph.stage.moveTo('2026-07-09T15:59:45.000Z')
    await graph.public.do('fileObjection', filing(SUZHOU))
    await graph.stage.moveTo('2026-07-09T16:00:00.000Z')
    await graph.sql(`update reviews.notice set status = 'POSTED' where id = $1`, [round.noticeId])
    expect(await graph.public.refusal('fileObjection', filing(NANJING))).toMatchObject({
      code: 'OBJECTION_WINDOW_CLOSED',
      clause: 'N60',
    })
  })
})

describe('the handlers', () => {
  test('are MOFCOM’s officers: nobody else takes a step', async () => {
    const objectionId = await idOf(HANGZHOU)
    for (const person of ['cac.officer', 'miit.officer', 'zhejiang.commerce', 'hangzhou.park', 'expert.chen'])
      expect(await graph.as(person).refusal('acceptObjection', { objectionId })).toMatchObject({
        code: 'FORBIDDEN',
      })
    expect(await graph.public.refusal('acceptObjection', { objectionId })).toMatchObject({
      code: 'UNAUTHENTICATED',
    })
  })

  test('accept it once, of two at once, which holds that candidate alone (N61, N77)', async () => {
    const mofcom = graph.as('mofcom.officer')
    const input = { objectionId: await idOf(HANGZHOU), expectedVersion: 1 }
    const answers = await Promise.all([1, 2].map(() => mofcom.refusal('acceptObjection', input)))
    expect(answers.map((answer) => answer?.code ?? null).sort()).toEqual(['CONFLICT', null])
    expect(await statuses()).toEqual([
      ...['PUBLIC_NOTICE', 'OBJECTION_PENDING', 'PUBLIC_NOTICE', 'PUBLIC_NOTICE'],
    ])
  })

  test('take its steps in their order, and a refusal names those that are open (N71, N74)', async () => {
    const objectionId = await idOf(HANGZHOU)
    const conclusion = { objectionId, finding: 'UPHELD', reasons: '（测试）' }
    expect(await graph.as('mofcom.officer').refusal('concludeObjection', conclusion)).toMatchObject({
      ...{ code: 'STEP_NOT_ALLOWED', availableSteps: ['startInvestigation'] },
      message: '当前状态“已受理”下不能执行该步骤',
    })
  })
})

describe('the clearing', () => {
  test('passes over whom an open objection holds, received or accepted, and says why (N61)', async () => {
    const { cleared, held } = await clear()
    expect(cleared).toEqual([{ id: round.cases[0]?.applicationId }])
    expect(held).toEqual([
      { position: HANGZHOU, objections: [{ status: 'ACCEPTED', statusName: '已受理' }] },
      { position: XIXIAN, objections: [{ status: 'RECEIVED', statusName: '已收到' }] },
      { position: SUZHOU, objections: [{ status: 'RECEIVED', statusName: '已收到' }] },
    ])
    const refusal = await graph.as('mofcom.officer').refusal('clearCandidates', { noticeId: round.noticeId })
    expect(refusal).toMatchObject({ code: 'CANDIDATES_HELD', clause: 'N61' })
    expect(refusal?.message).toMatch(/杭州.*西咸.*苏州/)
  })

  test('of the others waits for nobody: they are designated while objections are open', async () => {
    const [bases] = await designate(graph.stage, round.roundId, round.cases.slice(0, 1), {
      ...{ number: '测试文〔2026〕92号', date: '2026-07-10', title: '第一份（测试）' },
    })
    expect(bases.designatedOn).toBe('2026-07-10')
    expect((await statuses())[0]).toBe('DESIGNATED')
  })

  test('takes in a candidate whose objection is inadmissible, by itself', async () => {
    const mofcom = graph.as('mofcom.officer')
    const objectionId = await idOf(XIXIAN)
    expect(await mofcom.refusal('rejectObjection', { objectionId, reasons: ' ' })).toMatchObject({
      code: 'REQUIRED',
    })
    const { objection } = await mofcom.do(
      'rejectObjection',
      { objectionId, reasons: '未列具体事实（测试）' },
      'objection { status reasons closedAt availableSteps history { step role reason } }',
    )
    expect(objection).toMatchObject({
      ...{ status: 'INADMISSIBLE', reasons: '未列具体事实（测试）', availableSteps: [] },
      history: [{ step: 'rejectObjection', role: 'MOFCOM_OFFICER', reason: '未列具体事实（测试）' }],
    })
    const { cleared, held } = await clear()
    expect(cleared).toEqual([{ id: round.cases[2]?.applicationId }])
    expect(held.map(({ position }: { position: number }) => position)).toEqual([HANGZHOU, SUZHOU])
  })
})

describe('a finding', () => {
  const conclude = async (position: number, finding: string) => {
    const mofcom = graph.as('mofcom.officer')
    const objectionId = await idOf(position)
    await mofcom.do('startInvestigation', { objectionId })
    expect((await statuses())[position - 1]).toBe('OBJECTION_PENDING')
    await mofcom.do('concludeObjection', { objectionId, finding, reasons: '经核查（测试）' })
  }

  test('of not upheld lets the candidate be cleared, and designated by a document of its own', async () => {
    await conclude(HANGZHOU, 'NOT_UPHELD')
    expect((await statuses())[1]).toBe('OBJECTION_PENDING')
    expect((await clear()).cleared).toEqual([{ id: round.cases[1]?.applicationId }])
    const bases = await designate(graph.stage, round.roundId, round.cases.slice(1, 3), {
      ...{ number: '测试文〔2026〕93号', date: '2026-07-20', title: '第二份（测试）' },
    })
    expect(bases).toHaveLength(2)
  })

  test('of upheld removes the candidate, for good', async () => {
    const mofcom = graph.as('mofcom.officer')
    await mofcom.do('acceptObjection', { objectionId: await idOf(SUZHOU) })
    await conclude(SUZHOU, 'UPHELD')
    expect(await statuses()).toEqual([...['DESIGNATED', 'DESIGNATED', 'DESIGNATED', 'OBJECTION_UPHELD']])
    expect(await mofcom.refusal('clearCandidates', { noticeId: round.noticeId })).toMatchObject({
      code: 'NOTHING_TO_CLEAR',
    })
    expect(
      await mofcom.refusal('draftDesignation', {
        ...{ roundId: round.roundId, documentNumber: '测试文〔2026〕94号', documentDate: '2026-07-21' },
        ...{ title: '第三份（测试）', applicationIds: [round.cases[3]?.applicationId] },
      }),
    ).toMatchObject({ code: 'NOT_CLEARED' })
  })

  test('is read by the public as the result of each candidate, and nothing more (N83)', async () => {
    expect(await results()).toEqual(['CLEARED', 'CLEARED', 'CLEARED', 'REMOVED'])
  })
})
