import { unfinishedIn } from '@ndseb/reviews/queries/unfinished.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { concludeReReviews } from '../support/conclude-re-reviews.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'
import {
  HANGZHOU,
  NANJING,
  type TwoRounds,
  twoRoundsOfReReviews,
  XIXIAN,
} from '../support/two-rounds-of-re-reviews.ts'

/** What a round may have beside disqualification: a warning, off by default (N65). Each test goes on from the last. */
let graph: TestGraph
let scene: TwoRounds
let warningId = ''
const MINISTRIES = ['mofcom.officer', 'cac.officer', 'miit.officer']
const ROW_SECURITY = /row-level security/

beforeAll(async () => {
  graph = await openTestGraph()
  scene = await twoRoundsOfReReviews(graph)
}, 120_000)
afterAll(() => graph?.close())

describe('a round without the options, which is the default', () => {
  test('has no warning: neither as a step, nor by the operation, nor past it', async () => {
    expect(await scene.stepsOf(NANJING)).toEqual([
      ['opine', 'pass', 'fail'],
      ['renew', 'disqualify'],
    ])
    const refusal = await graph.as('mofcom.officer').refusal('draftReReviewOutcome', {
      ...{
        roundId: scene.plain,
        outcome: 'WARNED',
        reReviewIds: [scene.reReviewId(NANJING)],
        title: '（测试）',
      },
      ...{ documentNumber: '测试文〔2028〕1号', documentDate: '2028-08-10' },
    })
    expect(refusal).toMatchObject({ code: 'WARNING_NOT_ENABLED', clause: 'N65', path: ['outcome'] })
    const draft = (roundId: string) =>
      rowsAs(
        graph,
        'reviews',
        'mofcom.officer',
        `insert into reviews.designation (round_id, kind, document_number, document_number_key, document_date, title, drafted_at)
         values ($1, 'WARNING', 'x', 'x', '2028-08-10', 'x', now())`,
        [roundId],
      )
    await expect(draft(scene.plain)).rejects.toThrow(ROW_SECURITY)
  })
})

describe('a warning', () => {
  test('is a document of the three: the base remains one, and is reviewed a year later', async () => {
    expect(await scene.stepsOf(HANGZHOU)).toEqual([
      ['opine', 'pass', 'warn', 'fail'],
      ['renew', 'warn', 'disqualify'],
    ])
    await scene.conclude(scene.optional, HANGZHOU, 'WARNED', 3)
    const warned = await scene.base(HANGZHOU)
    expect(warned).toMatchObject({ status: 'ACTIVE', statusAsOf: 'ACTIVE', nextReviewDue: '2029-08-10' })
    expect(warned.history.at(-1)).toEqual({ step: 'warn', document: '测试文〔2028〕3号' })
    expect(warned.documents.at(-1)).toMatchObject({ kind: 'WARNING', appealUntil: null })
    const { reReview } = await graph.public.read('query ($id: ID!) { reReview(id: $id) { status } }', {
      id: scene.reReviewId(HANGZHOU),
    })
    expect(reReview.status).toBe('WARNED')
    const overdue = await graph.public.read('{ bases(filter: { dueOnly: true }) { nodes { id } } }')
    expect(overdue.bases.nodes).toEqual([])
    expect(
      await graph
        .as('hangzhou.park')
        .refusal('fileAppeal', { reReviewId: scene.reReviewId(HANGZHOU), grounds: '（测试）' }),
    ).toMatchObject({
      ...{ code: 'NOT_DISQUALIFIED', clause: 'N65' },
    })
  })

  test('that was drafted is not issued where the option was taken back', async () => {
    const mofcom = graph.as('mofcom.officer')
    for (const ministry of MINISTRIES)
      await graph.as(ministry).do('giveReReviewOpinion', {
        ...{ reReviewId: scene.reReviewId(XIXIAN), attitude: 'OPPOSE', opinion: '（测试）' },
      })
    const { designation } = await mofcom.do(
      'draftReReviewOutcome',
      {
        ...{
          roundId: scene.optional,
          outcome: 'WARNED',
          reReviewIds: [scene.reReviewId(XIXIAN)],
          title: '（测试）',
        },
        ...{ documentNumber: '测试文〔2028〕4号', documentDate: '2028-08-10' },
      },
      'designation { id }',
    )
    const designationId: string = designation.id
    for (const ministry of MINISTRIES) await graph.as(ministry).do('signDesignation', { designationId })
    await scene.rule(scene.optional, 'WARNING', ['DISABLED'], 1)
    expect(await mofcom.refusal('issueDesignation', { designationId })).toMatchObject({
      ...{ code: 'WARNING_NOT_ENABLED', clause: 'N65' },
    })
    await expect(
      rowsAs(
        graph,
        'reviews',
        'mofcom.officer',
        `update reviews.designation set status = 'ISSUED', issued_at = now() where id = $1`,
        [designationId],
      ),
    ).rejects.toThrow(ROW_SECURITY)
    warningId = designationId
  })

  test('that is not to be issued is cancelled by MOFCOM alone, with a reason; its number is free, its round waits no more', async () => {
    const waiting = () =>
      graph.sql(`select 1 from (${unfinishedIn('$1::uuid')}) open where name = '测试文〔2028〕4号'`, [
        scene.optional,
      ])
    expect(await waiting()).toHaveLength(1)
    const cancelling = { designationId: warningId, reason: '裁定已撤销（测试）' }
    for (const person of ['cac.officer', 'miit.officer', 'xixian.park', 'jiangsu.commerce'])
      expect(await graph.as(person).refusal('cancelDesignation', cancelling)).toMatchObject({
        code: 'FORBIDDEN',
      })
    const mofcom = graph.as('mofcom.officer')
    const missing = { ...cancelling, designationId: '01900000-0000-7000-8fff-ffffffffffff' }
    expect(await mofcom.refusal('cancelDesignation', missing)).toMatchObject({ code: 'NOT_FOUND' })
    for (const person of ['cac.officer', 'miit.officer', 'xixian.park'])
      expect(
        await rowsAs(
          graph,
          'reviews',
          person,
          `update reviews.designation set status = 'CANCELLED' where id = $1 returning 1`,
          [warningId],
        ),
      ).toEqual([])
    for (const reason of ['', ' '])
      expect(await mofcom.refusal('cancelDesignation', { ...cancelling, reason })).toMatchObject({
        path: ['reason'],
      })
    expect(await mofcom.refusal('cancelDesignation', { ...cancelling, expectedVersion: 9 })).toMatchObject({
      ...{ code: 'CONFLICT', clause: 'N77' },
    })
    const { designation } = await mofcom.do(
      'cancelDesignation',
      cancelling,
      'designation { status statusName availableSteps history { step reason } }',
    )
    expect(designation).toMatchObject({ status: 'CANCELLED', statusName: '已作废', availableSteps: [] })
    expect(designation.history.at(-1)).toEqual({ step: 'cancel', reason: '裁定已撤销（测试）' })
    expect(await waiting()).toEqual([])
    for (const [act, input] of [
      ['signDesignation', { designationId: warningId }],
      ['issueDesignation', { designationId: warningId }],
      ['cancelDesignation', cancelling],
    ] as const)
      expect(await mofcom.refusal(act, input)).toMatchObject({ code: 'STEP_NOT_ALLOWED', availableSteps: [] })
    const read = 'query ($id: ID!) { designation(id: $id) { id } }'
    for (const reader of [graph.public, graph.as('xixian.park')])
      expect((await reader.ask(read, { id: warningId })).data).toEqual({ designation: null })
    await expect(
      rowsAs(
        graph,
        'reviews',
        'mofcom.officer',
        `update reviews.designation set status = 'DRAFTED' where id = $1 returning 1`,
        [warningId],
      ),
    ).resolves.toEqual([])
    await scene.conclude(scene.optional, XIXIAN, 'FAILED', 4)
    expect((await scene.base(XIXIAN)).documents.at(-1)).toMatchObject({
      ...{ kind: 'DISQUALIFICATION', documentNumber: '测试文〔2028〕4号' },
    })
  })
})

describe('a year after the warning', () => {
  const write = (sql: string) => rowsAs(graph, 'reviews', 'mofcom.officer', sql, [scene.baseId(HANGZHOU)])

  test('the review is due, and no date but that of the document is MOFCOM’s to write', async () => {
    await graph.stage.moveTo('2029-08-09T16:00:00.000Z')
    expect((await scene.base(HANGZHOU)).status).toBe('RE_REVIEW_DUE')
    for (const set of [
      `status = 'ACTIVE', next_review_due = '2099-01-01'`,
      `status = 'ACTIVE', next_review_due = '2030-08-10'`,
      `status = 'DISQUALIFIED'`,
      `next_review_due = '2099-01-01'`,
    ])
      await expect(write(`update reviews.base set ${set} where id = $1`)).rejects.toThrow(
        /permission denied: no step of BASE leads from RE_REVIEW_DUE/,
      )
  })

  test('it is re-reviewed in another round, and may be renewed, as any other base', async () => {
    const roundId = await openRound(graph, 87, '2029-12-31')
    const { reReviews } = await graph
      .as('mofcom.officer')
      .do('startReReview', { roundId, baseIds: [scene.baseId(HANGZHOU)] }, 'reReviews { id }')
    await concludeReReviews(graph, {
      ...{ roundId, reReviewIds: [reReviews[0].id], outcome: 'PASSED' },
      ...{ documentNumber: '测试文〔2029〕1号', documentDate: '2029-08-10' },
    })
    expect(await scene.base(HANGZHOU)).toMatchObject({ status: 'ACTIVE', nextReviewDue: '2031-08-10' })
  })
})
