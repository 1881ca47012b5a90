import { connect } from '@ndseb/db/connect.ts'
import { openSession } from '@ndseb/db/session.ts'
import { anonymous } from '@ndseb/shared/viewer.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { type ReviewedRound, reviewedRound } from '../support/reviewed-round.ts'

/** What is said in confidence stays with those who said it (N80, N81, N83), whichever way somebody asks. */
let graph: TestGraph
let reviewed: ReviewedRound
const REASON = '南京排序第一而杭州示范作用更为突出（测试）'
const idOf = (place: number): string => reviewed.cases[place]?.applicationId ?? ''
beforeAll(async () => {
  graph = await openTestGraph()
  reviewed = await reviewedRound(graph, 82)
  const mofcom = graph.as('mofcom.officer')
  const { roundId } = reviewed
  await mofcom.do('startJointStudy', { roundId })
  const { candidateList } = await mofcom.do(
    'compileCandidateList',
    {
      roundId,
      items: [
        { applicationId: idOf(1), position: 1 },
        { applicationId: idOf(0), position: 2 },
      ],
      departures: [{ applicationId: idOf(1), reason: REASON }],
    },
    'candidateList { id }',
  )
  const listId: string = candidateList.id
  for (const ministry of ['mofcom.officer', 'cac.officer', 'miit.officer'])
    await graph.as(ministry).do('concurWithCandidateList', { listId, concur: true })
  await mofcom.do('adoptCandidateList', { listId })
}, 120_000)
afterAll(() => graph?.close())

const HISTORY = `query ($id: ID!) { application(id: $id) { history { step reason document } } }`

describe('why the ministries departed from the experts’ order', () => {
  test('is theirs to read on the list, and not in the history that the park, its unit and its province read (N81)', async () => {
    for (const person of ['hangzhou.park', 'hangzhou.unit', 'zhejiang.commerce']) {
      const { application } = await graph.as(person).read(HISTORY, { id: idOf(1) })
      expect(JSON.stringify(application)).not.toContain(REASON)
      expect(application.history.at(-1)).toEqual({
        step: 'shortlist',
        reason: null,
        document: '候选名单第1稿',
      })
    }
    const { round } = await graph
      .as('cac.officer')
      .read('query ($id: ID!) { round(id: $id) { candidateList { candidates { departureReason } } } }', {
        id: reviewed.roundId,
      })
    expect(round.candidateList.candidates[0]).toEqual({ departureReason: REASON })
  })
})

describe('how a designation was drafted', () => {
  const DRAFT = 'query ($id: ID!) { designation(id: $id) { status history { step agency } } }'

  test('is nobody’s to see but the ministries’ before it is issued, and the public’s never (N83)', async () => {
    const mofcom = graph.as('mofcom.officer')
    const [{ id: listId }] = await graph.sql('select id from reviews.candidate_list')
    const { notice } = await mofcom.do('publishNotice', { listId }, 'notice { id endsAt }')
    await graph.stage.moveTo(notice.endsAt)
    await mofcom.do('clearCandidates', { noticeId: notice.id })
    const draft = {
      roundId: reviewed.roundId,
      documentDate: '2026-08-03',
      title: '关于确定基地的通知（测试）',
      applicationIds: [idOf(1), idOf(0)],
    }
    const number = (nth: number) => `测试文〔2026〕82${nth}号`
    const { designation } = await mofcom.do(
      'draftDesignation',
      { ...draft, documentNumber: number(1) },
      'designation { id }',
    )
    const { id } = designation
    await graph
      .as('cac.officer')
      .do('signDesignation', { designationId: id, sign: false, opinion: '名称有误（测试）' })
    for (const person of [
      'jiangsu.commerce',
      'nanjing.park',
      'nanjing.unit',
      'expert.chen',
      'analyst.mofcom',
    ])
      expect(
        (await graph.as(person).read('query ($id: ID!) { designation(id: $id) { status } }', { id }))
          .designation,
      ).toBeNull()

    await mofcom.do('draftDesignation', {
      ...{ ...draft, documentNumber: number(2), applicationIds: [idOf(1)] },
      expectedVersion: 1,
    })
    for (const ministry of ['mofcom.officer', 'cac.officer', 'miit.officer'])
      await graph.as(ministry).do('signDesignation', { designationId: id, sign: true })
    await graph.stage.moveTo('2026-08-03T01:00:00.000Z')
    await mofcom.do('issueDesignation', { designationId: id })

    const { designation: theirs } = await mofcom.read(DRAFT, { id })
    expect(theirs.history.map(({ step }: { step: string }) => step)).toContain('redraft')
    for (const actor of [graph.public, graph.as('nanjing.park'), graph.as('jiangsu.commerce')]) {
      const { data, errors } = await actor.ask(DRAFT, { id })
      expect(data.designation).toEqual({ status: 'ISSUED', history: null })
      expect(errors).toHaveLength(1)
    }
    const seen = await graph.public.read(
      `query ($id: ID!) { designation(id: $id) { documentNumber parks { parkName } signatures { agency signs } } }`,
      { id },
    )
    expect(seen.designation).toEqual({
      documentNumber: number(2),
      parks: [{ parkName: '杭州示例数字服务园（虚构）' }],
      signatures: ['CAC', 'MIIT', 'MOFCOM'].map((agency) => ({ agency, signs: true })),
    })
  })
})

describe('one connection that serves everybody in turn', () => {
  test('keeps nothing of whom it served: without a session no row exists', async () => {
    const single = await connect('reviews', graph.urlOf('reviews'), 1)
    try {
      const count = async (viewer: Parameters<typeof openSession>[1]) => {
        const session = openSession(single, viewer)
        const [row] = await session.read<{ n: number }>('select count(*)::int as n from reviews.score_sheet')
        await session.close()
        return row?.n
      }
      const bare = async () => {
        const rows = await single.orm.em
          .fork()
          .getConnection()
          .execute<{ n: number; role: string }[]>(
            `select count(*)::int as n, current_setting('viewer.role', true) as role from reviews.score_sheet`,
          )
        return rows[0]
      }
      expect(await count(viewerOf(member('mofcom.officer')))).toBe(12)
      expect(await bare()).toEqual({ n: 0, role: '' })
      expect(await count(anonymous())).toBe(0)
      expect(await count(viewerOf(member('expert.chen')))).toBe(12)
      expect(await count(viewerOf(member('expert.sun')))).toBe(0)
      expect(await bare()).toEqual({ n: 0, role: '' })
    } finally {
      await single.close()
    }
  })
})
