import { member } from '@ndseb/standalone/demo/people.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PARK_IDS } from '../support/expert-round.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

/** An expert declares his standing ties before any assignment, and he alone ends them (N82, N85). */
let graph: TestGraph
let tieId = ''
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const toNanjing = { kind: 'PARK', parkId: PARK_IDS.nanjing, description: '曾任顾问（测试）' }
const TIES = '{ viewer { expert { ties { kind name park { id } unit { id } province { code } status } } } }'

describe('a standing tie (N82)', () => {
  test('is declared by experts of the pool alone', async () => {
    for (const person of ['mofcom.officer', 'cac.officer', 'nanjing.park', 'jiangsu.commerce'])
      expect(await graph.as(person).refusal('declareTie', toNanjing)).toMatchObject({ code: 'FORBIDDEN' })
    const stranger = { ...member('expert.chen'), id: '01900000-0000-7000-8001-0000000000bb' }
    expect(await graph.as(stranger).refusal('declareTie', toNanjing)).toMatchObject({
      code: 'NOT_IN_THE_POOL',
    })
  })

  test('is to a park, an enterprise, a government, or in words alone', async () => {
    const chen = graph.as('expert.chen')
    const { tie } = await chen.do(
      'declareTie',
      toNanjing,
      'tie { id statusName availableSteps history { step stepName toStatus } }',
    )
    expect(tie).toMatchObject({
      ...{ statusName: '有效', availableSteps: ['endTie'] },
      history: [{ step: 'declareTie', stepName: '声明利害关系', toStatus: 'STANDING' }],
    })
    tieId = tie.id
    for (const one of [
      { kind: 'ENTERPRISE', name: '示例（软件）公司', creditCode: '91110108551385082Q' },
      { kind: 'GOVERNMENT', unitId: 'hangzhou', provinceCode: '33' },
      { kind: 'OTHER' },
    ])
      await chen.do('declareTie', { ...one, description: '（测试）' })
    const nothing = { name: null, park: null, unit: null, province: null, status: 'STANDING' }
    expect((await chen.read(TIES)).viewer.expert.ties).toEqual([
      { ...nothing, kind: 'PARK', park: { id: PARK_IDS.nanjing } },
      { ...nothing, kind: 'ENTERPRISE', name: '示例（软件）公司' },
      { ...nothing, kind: 'GOVERNMENT', unit: { id: 'hangzhou' }, province: { code: '33' } },
      { ...nothing, kind: 'OTHER' },
    ])
  })

  test('names something that exists', async () => {
    const chen = graph.as('expert.chen')
    const nowhere = '01900000-0000-7000-8002-0000000000ff'
    expect(await chen.refusal('declareTie', { ...toNanjing, parkId: nowhere })).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['parkId'] },
    })
    const elsewhere = { kind: 'GOVERNMENT', unitId: 'hangzhou', provinceCode: '32', description: 'x' }
    expect(await chen.refusal('declareTie', elsewhere)).toMatchObject({ code: 'PLACE_OF_ANOTHER_PROVINCE' })
  })

  test('is seen by the three ministries and by himself, and by nobody else', async () => {
    const POOL = '{ expertPool { id ties { status } } }'
    const { expertPool } = await graph.as('mofcom.officer').read(POOL)
    const own = expertPool.find(({ id }: { id: string }) => id === member('expert.chen').id)
    expect(own.ties).toHaveLength(4)
    const count = 'select count(*)::int as n from reviews.expert_tie'
    for (const person of ['cac.officer', 'miit.officer', 'expert.chen'])
      expect(await rowsAs(graph, 'reviews', person, count)).toEqual([{ n: 4 }])
    for (const person of ['expert.lin', 'nanjing.park', 'nanjing.unit', 'jiangsu.commerce', 'analyst.mofcom'])
      expect(await rowsAs(graph, 'reviews', person, count)).toEqual([{ n: 0 }])
    const history = `select count(*)::int as n from reviews.decision_history where subject_type = 'EXPERT_TIE'`
    expect(await rowsAs(graph, 'reviews', 'expert.lin', history)).toEqual([{ n: 0 }])
  })

  test('is ended by himself, with a reason; another’s answers as one that does not exist', async () => {
    const end = { tieId, reason: '聘期届满（测试）' }
    const missing = await graph.as('expert.lin').refusal('endTie', { ...end, tieId: PARK_IDS.nanjing })
    expect(await graph.as('expert.lin').refusal('endTie', end)).toEqual(missing)
    expect(missing).toMatchObject({ code: 'NOT_FOUND' })
    expect(await graph.as('mofcom.officer').refusal('endTie', end)).toMatchObject({ code: 'FORBIDDEN' })
    const chen = graph.as('expert.chen')
    expect(await chen.refusal('endTie', { ...end, reason: '' })).toMatchObject({ code: 'REQUIRED' })
    const { tie } = await chen.do('endTie', end, 'tie { status availableSteps history { step reason } }')
    expect(tie).toEqual({
      ...{ status: 'ENDED', availableSteps: [] },
      history: [
        { step: 'declareTie', reason: '曾任顾问（测试）' },
        { step: 'endTie', reason: '聘期届满（测试）' },
      ],
    })
    expect(await chen.refusal('endTie', end)).toMatchObject({ code: 'STEP_NOT_ALLOWED' })
  })

  test('is nobody else’s to write, past the operations either', async () => {
    const declare = `insert into reviews.expert_tie (person_id, kind, description, declared_at) values ($1, 'OTHER', 'x', now())`
    for (const person of ['mofcom.officer', 'expert.lin'])
      await expect(rowsAs(graph, 'reviews', person, declare, [member('expert.chen').id])).rejects.toThrow(
        /row-level security/,
      )
    const end = `update reviews.expert_tie set status = 'ENDED', ended_at = now() where status = 'STANDING' returning 1`
    for (const person of ['mofcom.officer', 'expert.lin'])
      expect(await rowsAs(graph, 'reviews', person, end)).toEqual([])
    const reopen = `update reviews.expert_tie set status = 'STANDING', ended_at = null where status = 'ENDED' returning 1`
    expect(await rowsAs(graph, 'reviews', 'expert.chen', reopen)).toEqual([])
    await expect(
      rowsAs(graph, 'reviews', 'expert.chen', `update reviews.expert_tie set description = 'x'`),
    ).rejects.toThrow(/permission denied/)
  })
})
