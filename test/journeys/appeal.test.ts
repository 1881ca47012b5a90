import { member } from '@ndseb/standalone/demo/people.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'
import {
  HANGZHOU,
  NANJING,
  SUZHOU,
  type TwoRounds,
  twoRoundsOfReReviews,
  XIXIAN,
} from '../support/two-rounds-of-re-reviews.ts'
import { tasksOf } from '../support/waiting.ts'

/** What a round may have beside disqualification: an appeal, off by default (N65). Each test goes on from the last. */
let graph: TestGraph
let scene: TwoRounds
let upheldId = ''
let dismissedId = ''
const MINISTRIES = ['mofcom.officer', 'cac.officer', 'miit.officer']
const ROW_SECURITY = /row-level security/
const appeal = (place: number) => ({ reReviewId: scene.reReviewId(place), grounds: '整改已完成（测试）' })

beforeAll(async () => {
  graph = await openTestGraph()
  scene = await twoRoundsOfReReviews(graph)
}, 120_000)
afterAll(() => graph?.close())

describe('a round without the options, which is the default', () => {
  test('has no appeal, not even where it is ruled after the document was issued', async () => {
    await scene.conclude(scene.plain, NANJING, 'FAILED', 2)
    expect((await scene.base(NANJING)).documents.at(-1)).toMatchObject({
      ...{ kind: 'DISQUALIFICATION', appealUntil: null },
    })
    const park = graph.as('nanjing.park')
    expect(await park.refusal('fileAppeal', appeal(NANJING))).toMatchObject({
      ...{ code: 'APPEAL_NOT_ENABLED', clause: 'N65', path: ['reReviewId'] },
    })
    await scene.rule(scene.plain, 'APPEAL', ['ENABLED'])
    expect(await park.refusal('fileAppeal', appeal(NANJING))).toMatchObject({ code: 'APPEAL_NOT_ENABLED' })
    await expect(filePast('nanjing.park', NANJING, scene.plain)).rejects.toThrow(ROW_SECURITY)
    await scene.rule(scene.plain, 'APPEAL', ['DISABLED'], 1)
    expect(await scene.holding(scene.plain)).toEqual([])
  })
})

/** An appeal past the operations, with the login of reviews. */
const filePast = (person: string, place: number, roundId: string) =>
  rowsAs(
    graph,
    'reviews',
    person,
    `insert into reviews.appeal (re_review_id, base_id, round_id, park_id, grounds, filed_by_id, filed_by_name, filed_at)
     select $1, b.id, $2, b.park_id, 'x', $4, $5, now() from reviews.base b where b.id = $3`,
    [scene.reReviewId(place), roundId, scene.baseId(place), member(person).id, member(person).name],
  )

describe('an appeal', () => {
  test('is filed once and in time, by the park of the base and nobody else', async () => {
    await scene.conclude(scene.optional, HANGZHOU, 'WARNED', 4)
    await scene.conclude(scene.optional, XIXIAN, 'FAILED', 5)
    await scene.conclude(scene.optional, SUZHOU, 'FAILED', 6)
    const documents = (await scene.base(XIXIAN)).documents
    expect(documents.at(-1)).toEqual({
      ...{ kind: 'DISQUALIFICATION', documentNumber: '测试文〔2028〕5号' },
      appealUntil: '2028-08-25',
    })
    expect(await scene.holding(scene.optional)).toEqual([XIXIAN, SUZHOU])
    for (const person of ['mofcom.officer', 'xixian.unit', 'jiangsu.commerce', 'expert.chen'])
      expect(await graph.as(person).refusal('fileAppeal', appeal(XIXIAN))).toMatchObject({
        code: 'FORBIDDEN',
      })
    const missing = { ...appeal(XIXIAN), reReviewId: '01900000-0000-7000-8fff-ffffffffffff' }
    for (const input of [appeal(XIXIAN), missing])
      expect(await graph.as('nanjing.park').refusal('fileAppeal', input)).toMatchObject({
        ...{ code: 'NOT_FOUND', path: ['reReviewId'] },
      })
    for (const person of ['nanjing.park', 'mofcom.officer'])
      await expect(filePast(person, XIXIAN, scene.optional)).rejects.toThrow(ROW_SECURITY)
    const park = graph.as('xixian.park')
    const both = await Promise.all([
      park.refusal('fileAppeal', appeal(XIXIAN)),
      park.refusal('fileAppeal', appeal(XIXIAN)),
    ])
    expect(both.map((refusal) => refusal?.code ?? null).toSorted()).toEqual(['APPEAL_ONCE', null])
    const { reReview } = await park.read(
      'query ($id: ID!) { reReview(id: $id) { appeal { id status grounds } } }',
      { id: scene.reReviewId(XIXIAN) },
    )
    expect(reReview.appeal).toMatchObject({ status: 'FILED', grounds: '整改已完成（测试）' })
    upheldId = reReview.appeal.id
  })

  test('is not filed after its last day', async () => {
    const setLastDay = (day: string) =>
      graph.sql(
        `update reviews.designation set appeal_until = $1 where document_number = '测试文〔2028〕6号'`,
        [day],
      )
    await setLastDay('2028-08-10')
    expect(await graph.as('suzhou.park').refusal('fileAppeal', appeal(SUZHOU))).toMatchObject({
      ...{ code: 'APPEAL_TOO_LATE', clause: 'N65', message: '申诉期限已于 2028-08-10 届满' },
    })
    await expect(filePast('suzhou.park', SUZHOU, scene.optional)).rejects.toThrow(ROW_SECURITY)
    expect(await scene.holding(scene.optional)).toEqual([XIXIAN])
    await setLastDay('2028-08-11')
    const filed = await graph.as('suzhou.park').do('fileAppeal', appeal(SUZHOU), 'appeal { id }')
    dismissedId = filed.appeal.id
    expect(await scene.holding(scene.optional)).toEqual([XIXIAN, SUZHOU])
  })

  test('is read by its park and the ministries, and not known to anybody else', async () => {
    const ASK = 'query ($id: ID!) { appeal(id: $id) { grounds } }'
    for (const person of ['xixian.park', ...MINISTRIES])
      expect((await graph.as(person).read(ASK, { id: upheldId })).appeal).not.toBeNull()
    expect((await graph.as('nanjing.park').read(ASK, { id: upheldId })).appeal).toBeNull()
    const THROUGH = 'query ($id: ID!) { base(id: $id) { reReviews { appeal { id } } } }'
    const through = await graph.as('nanjing.park').read(THROUGH, { id: scene.baseId(XIXIAN) })
    expect(through.base.reReviews).toEqual([{ appeal: null }])
    for (const person of ['nanjing.park', 'jiangsu.commerce', 'xixian.unit', 'expert.chen'])
      expect(
        await rowsAs(graph, 'reviews', person, 'select 1 from reviews.appeal where id = $1', [upheldId]),
      ).toEqual([])
    const { data, errors } = await graph
      .as('xixian.park')
      .ask('query ($id: ID!) { appeal(id: $id) { decisions { agency } missing history { step } } }', {
        id: upheldId,
      })
    expect(data.appeal).toEqual({ decisions: null, missing: null, history: null })
    expect(errors).toHaveLength(3)
  })

  test('is decided by each ministry for itself (N85)', async () => {
    for (const person of ['xixian.park', 'jiangsu.commerce'])
      expect(
        await graph.as(person).refusal('decideOnAppeal', { appealId: upheldId, uphold: true }),
      ).toMatchObject({ code: 'FORBIDDEN' })
    const cac = graph.as('cac.officer')
    expect(await cac.refusal('decideOnAppeal', { appealId: upheldId, uphold: false })).toMatchObject({
      ...{ code: 'OPINION_NEEDED', clause: 'N65' },
    })
    const waits = async (who: string) =>
      (await tasksOf(graph, who)).filter(({ subjectId }) => subjectId === upheldId).map(({ kind }) => kind)
    expect(await waits('cac.officer')).toEqual(['APPEAL_TO_DECIDE'])
    await cac.do('decideOnAppeal', { appealId: upheldId, uphold: false, opinion: '依据不足（测试）' })
    expect(await waits('cac.officer')).toEqual([])
    expect(await waits('mofcom.officer')).toEqual(['APPEAL_TO_DECIDE'])
    for (const agency of ['MIIT', 'MOFCOM'])
      await expect(
        rowsAs(
          graph,
          'reviews',
          'cac.officer',
          `insert into reviews.appeal_decision (appeal_id, agency, number, upholds, given_by_id, given_by_name, given_at)
           values ($1, $2, 1, true, $3, $4, now())`,
          [upheldId, agency, member('cac.officer').id, member('cac.officer').name],
        ),
      ).rejects.toThrow(ROW_SECURITY)
    const { appeal: seen } = await graph
      .as('miit.officer')
      .read('query ($id: ID!) { appeal(id: $id) { missing decisions { agency upholds opinion } } }', {
        id: upheldId,
      })
    expect(seen).toEqual({
      missing: ['MOFCOM', 'MIIT'],
      decisions: [{ agency: 'CAC', upholds: false, opinion: '依据不足（测试）' }],
    })
  })

  const draft = (appealIds: string[], over: object = {}) => ({
    ...{
      roundId: scene.optional,
      appealIds,
      documentNumber: '测试文〔2028〕7号',
      documentDate: '2028-08-11',
    },
    ...{ title: '关于恢复资格的通知（测试）', ...over },
  })

  test('reinstates the base by a document of the three, once all three uphold it', async () => {
    const mofcom = graph.as('mofcom.officer')
    expect(await mofcom.refusal('draftReinstatement', draft([upheldId]))).toMatchObject({
      ...{ code: 'APPEAL_DECISIONS_MISSING', clause: 'N65', path: ['appealIds', '0'] },
    })
    for (const ministry of ['mofcom.officer', 'miit.officer'])
      await graph.as(ministry).do('decideOnAppeal', { appealId: upheldId, uphold: true })
    expect((await tasksOf(graph, 'mofcom.officer')).map(({ kind }) => kind)).toContain('APPEAL_TO_CONCLUDE')
    expect(await mofcom.refusal('draftReinstatement', draft([upheldId]))).toMatchObject({
      code: 'APPEAL_NOT_UPHELD',
    })
    await graph.as('cac.officer').do('decideOnAppeal', { appealId: upheldId, uphold: true })
    expect(await mofcom.refusal('dismissAppeal', { appealId: upheldId, reasons: '（测试）' })).toMatchObject({
      ...{ code: 'APPEAL_UPHELD_BY_ALL', clause: 'N65' },
    })
    expect(
      await mofcom.refusal('draftReinstatement', draft([upheldId], { documentDate: '2028-08-10' })),
    ).toMatchObject({ code: 'DOCUMENT_BEFORE_APPEAL' })
    for (const person of ['cac.officer', 'miit.officer', 'xixian.park'])
      expect(await graph.as(person).refusal('draftReinstatement', draft([upheldId]))).toMatchObject({
        code: 'FORBIDDEN',
      })
    const { designation } = await mofcom.do(
      'draftReinstatement',
      draft([upheldId]),
      'designation { id kind kindName reReviews { id } }',
    )
    const { id: designationId, ...document } = designation
    expect(document).toEqual({
      ...{ kind: 'REINSTATEMENT', kindName: '恢复资格', reReviews: [{ id: scene.reReviewId(XIXIAN) }] },
    })
    for (const sql of [
      `update reviews.base set status = 'ACTIVE' where park_id in (select park_id from reviews.appeal)`,
      `update reviews.appeal set status = 'UPHELD', concluded_at = now()`,
    ])
      await expect(rowsAs(graph, 'reviews', 'mofcom.officer', sql)).rejects.toThrow(ROW_SECURITY)
    for (const ministry of MINISTRIES) await graph.as(ministry).do('signDesignation', { designationId })
    await graph.stage.moveTo('2028-08-14T01:00:00.000Z')
    await mofcom.do('issueDesignation', { designationId })
    const reinstated = await scene.base(XIXIAN)
    expect(reinstated).toMatchObject({
      ...{ status: 'ACTIVE', statusAsOf: 'DISQUALIFIED', nextReviewDue: '2030-08-11' },
    })
    expect(reinstated.history.at(-1)).toEqual({ step: 'reinstate', document: '测试文〔2028〕7号' })
    expect(reinstated.documents.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...['DESIGNATION', 'DISQUALIFICATION', 'REINSTATEMENT'],
    ])
    const { verifyDesignation } = await graph.public.read(
      '{ verifyDesignation(documentNumber: "测试文[2028]7号") { bases { isBase until } } }',
    )
    expect(verifyDesignation.bases).toEqual([{ isBase: true, until: null }])
    const { appeal: ended } = await graph
      .as('xixian.park')
      .read(
        'query ($id: ID!) { appeal(id: $id) { status reasons document { documentNumber } reReview { status document { kind } } } }',
        { id: upheldId },
      )
    expect(ended).toEqual({
      ...{ status: 'UPHELD', reasons: null, document: { documentNumber: '测试文〔2028〕7号' } },
      reReview: { status: 'FAILED', document: { kind: 'DISQUALIFICATION' } },
    })
    expect(await graph.as('xixian.park').refusal('fileAppeal', appeal(XIXIAN))).toMatchObject({
      code: 'APPEAL_ONCE',
    })
  })

  test('is dismissed with reasons where not all uphold it, and the base remains disqualified', async () => {
    const mofcom = graph.as('mofcom.officer')
    const dismissal = { appealId: dismissedId, reasons: '未提供新的事实（测试）' }
    expect(await mofcom.refusal('dismissAppeal', dismissal)).toMatchObject({
      ...{ code: 'APPEAL_DECISIONS_MISSING', clause: 'N65' },
    })
    const past = `update reviews.appeal set status = 'DISMISSED', reasons = 'x', concluded_at = now() where id = $1`
    await expect(rowsAs(graph, 'reviews', 'mofcom.officer', past, [dismissedId])).rejects.toThrow(
      ROW_SECURITY,
    )
    for (const [ministry, uphold] of [
      ['mofcom.officer', false],
      ['cac.officer', true],
      ['miit.officer', true],
    ] as const)
      await graph.as(ministry).do('decideOnAppeal', { appealId: dismissedId, uphold, opinion: '（测试）' })
    for (const person of ['cac.officer', 'suzhou.park'])
      expect(await graph.as(person).refusal('dismissAppeal', dismissal)).toMatchObject({ code: 'FORBIDDEN' })
    await mofcom.do('dismissAppeal', dismissal)
    const { appeal: ended } = await graph
      .as('suzhou.park')
      .read('query ($id: ID!) { appeal(id: $id) { status reasons } }', { id: dismissedId })
    expect(ended).toEqual({ status: 'DISMISSED', reasons: '未提供新的事实（测试）' })
    expect((await scene.base(SUZHOU)).status).toBe('DISQUALIFIED')
    expect(await scene.holding(scene.optional)).toEqual([])
    expect(await mofcom.refusal('dismissAppeal', dismissal)).toMatchObject({ code: 'STEP_NOT_ALLOWED' })
    const reinstate = `update reviews.base set status = 'ACTIVE' where id = $1`
    await expect(
      rowsAs(graph, 'reviews', 'mofcom.officer', reinstate, [scene.baseId(SUZHOU)]),
    ).rejects.toThrow(ROW_SECURITY)
  })
})
