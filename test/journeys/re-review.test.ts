import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DecidedRound, decidedRound } from '../support/decided-round.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

/** Two years of four bases, designated on 2026-08-03: due, started, passed, failed. Each test goes on from the last. */
let graph: TestGraph
let first: DecidedRound
let roundId: string
let reReviewIds: string[]
beforeAll(async () => {
  graph = await openTestGraph()
  first = await decidedRound(graph, 81)
})
afterAll(() => graph?.close())

const [NANJING, HANGZHOU, XIXIAN, SUZHOU] = [0, 1, 2, 3] as const
const baseId = (place: number): string => first.baseIds[place] ?? ''
const reReviewId = (place: number): string => reReviewIds[place] ?? ''
const base = async (place: number) => {
  const { base } = await graph.public.read(
    `query ($id: ID!) { base(id: $id) { status overdue nextReviewDue documents { documentNumber kind } history { step role document } } }`,
    { id: baseId(place) },
  )
  return base
}
const counts = async () => {
  const { due, overdue, inTime } = await graph.public.read(
    `{ due: bases(filter: { dueOnly: true }) { totalCount } overdue: bases(filter: { overdue: true }) { totalCount }
       inTime: bases(filter: { overdue: false }) { totalCount } }`,
  )
  return [due.totalCount, overdue.totalCount, inTime.totalCount]
}
const start = (over: object = {}) => ({ roundId, baseIds: first.baseIds.slice(0, 3), ...over })

describe('the two years', () => {
  test('are not over the day before, to its last second (N63)', async () => {
    await graph.stage.moveTo('2028-08-02T15:59:50.000Z')
    expect(await base(NANJING)).toMatchObject({
      ...{ status: 'ACTIVE', overdue: false, nextReviewDue: '2028-08-03' },
    })
    expect(await counts()).toEqual([0, 0, 4])
  })

  test('are over on the very day: the clock says so once, and decides nothing (N76)', async () => {
    await graph.stage.moveTo('2028-08-02T16:00:00.000Z')
    const due = await base(NANJING)
    expect(due).toMatchObject({ status: 'RE_REVIEW_DUE', overdue: false })
    expect(due.history.at(-1)).toEqual({ step: 'fallDue', role: 'SYSTEM', document: null })
    await graph.stage.moveTo('2028-08-02T16:00:40.000Z')
    expect((await base(NANJING)).history).toHaveLength(due.history.length)
    expect(await counts()).toEqual([4, 0, 4])
  })

  test('are missed from the next day on, which is shown and hinders nothing (N67)', async () => {
    await graph.stage.moveTo('2028-08-03T15:59:50.000Z')
    expect((await base(SUZHOU)).overdue).toBe(false)
    await graph.stage.moveTo('2028-08-03T16:00:00.000Z')
    expect(await base(SUZHOU)).toMatchObject({ status: 'RE_REVIEW_DUE', overdue: true })
    expect(await counts()).toEqual([4, 4, 0])
  })
})

describe('the start', () => {
  test('is MOFCOM’s alone, in a round that is open, for bases that are older than it (N64)', async () => {
    roundId = await openRound(graph, 82, '2028-12-31')
    for (const person of ['cac.officer', 'miit.officer', 'jiangsu.commerce', 'nanjing.park', 'expert.chen'])
      expect(await graph.as(person).refusal('startReReview', start())).toMatchObject({ code: 'FORBIDDEN' })
    expect(await graph.public.refusal('startReReview', start())).toMatchObject({ code: 'UNAUTHENTICATED' })
    const mofcom = graph.as('mofcom.officer')
    const own = await mofcom.refusal('startReReview', start({ roundId: first.roundId }))
    expect(own).toMatchObject({ code: 'BASE_NOT_EARLIER', clause: 'N64', path: ['baseIds', '0'] })
    const prepared = await mofcom.do(
      'prepareRound',
      { number: 83, title: '（测试）', noticeNumber: '测试函〔2028〕83号', deadline: '2029-12-31' },
      'round { id }',
    )
    expect(await mofcom.refusal('startReReview', start({ roundId: prepared.round.id }))).toMatchObject({
      code: 'ROUND_NOT_FOR_RE_REVIEW',
    })
    const [id] = first.baseIds
    expect(await mofcom.refusal('startReReview', start({ baseIds: [] }))).toMatchObject({
      code: 'RE_REVIEWS_EMPTY',
    })
    expect(await mofcom.refusal('startReReview', start({ baseIds: [id, id] }))).toMatchObject({
      code: 'GIVEN_TWICE',
    })
    const stranger = '01900000-0000-7000-8000-00000000dead'
    expect(await mofcom.refusal('startReReview', start({ baseIds: [id, stranger] }))).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['baseIds', '1'] },
    })
    expect(await base(NANJING)).toMatchObject({ status: 'RE_REVIEW_DUE' })
  })

  test('happens once, though two clerks start at once (N77)', async () => {
    const mofcom = graph.as('mofcom.officer')
    const both = await Promise.all([
      mofcom.refusal('startReReview', start()),
      mofcom.refusal('startReReview', start({ baseIds: first.baseIds.slice(0, 3).toReversed() })),
    ])
    const refused = both.filter((one) => one !== null)
    expect(refused).toHaveLength(1)
    expect(refused[0]).toMatchObject({ code: 'STEP_NOT_ALLOWED', availableSteps: ['renew', 'disqualify'] })
    const { round } = await mofcom.read(
      'query ($id: ID!) { round(id: $id) { designation { id } reReviews { id status base { id status overdue } missing } } }',
      { id: roundId },
    )
    expect(round.designation).toBeNull()
    expect(round.reReviews).toHaveLength(3)
    for (const one of round.reReviews)
      expect(one).toMatchObject({
        ...{ status: 'UNDER_WAY', base: { status: 'UNDER_RE_REVIEW', overdue: false } },
        missing: ['MOFCOM', 'CAC', 'MIIT'],
      })
    reReviewIds = first.baseIds
      .slice(0, 3)
      .map((wanted) => round.reReviews.find((one: { base: { id: string } }) => one.base.id === wanted)?.id)
    expect(await counts()).toEqual([1, 1, 3])
  })

  test('finds the base’s indicators and targets there already (N64)', async () => {
    await graph.as('mofcom.officer').do('recordIndicator', {
      ...{ baseId: baseId(NANJING), year: 2027, code: 'A', numerator: '39.995', denominator: '100' },
      ...{ denominatorDefinition: 'GOODS_AND_SERVICES', source: '（测试）', extractDate: '2028-05-31' },
    })
    const { reReview } = await graph
      .as('cac.officer')
      .read(
        `query ($id: ID!) { reReview(id: $id) { base { indicators(year: 2027) { code numerator } targets { target { code } progress } } } }`,
        { id: reReviewId(NANJING) },
      )
    expect(reReview.base.indicators).toEqual([{ code: 'A', numerator: '39.995' }])
    expect(reReview.base.targets.length).toBeGreaterThan(3)
  })
})

describe('the opinions', () => {
  const give = (over: object = {}) => ({ reReviewId: reReviewId(NANJING), attitude: 'SUPPORT', ...over })

  test('are given by each ministry for itself, and say why where one opposes (N64, N85)', async () => {
    const cac = graph.as('cac.officer')
    for (const person of ['jiangsu.commerce', 'nanjing.park', 'expert.chen'])
      expect(await graph.as(person).refusal('giveReReviewOpinion', give())).toMatchObject({
        code: 'FORBIDDEN',
      })
    expect(await cac.refusal('giveReReviewOpinion', give({ attitude: 'OPPOSE' }))).toMatchObject({
      ...{ code: 'OPINION_NEEDED', clause: 'N64' },
    })
    await cac.do('giveReReviewOpinion', give({ attitude: 'OPPOSE', opinion: '待整改（测试）' }))
    const { reReview } = await cac.do(
      'giveReReviewOpinion',
      give({ expectedVersion: 1 }),
      'reReview { missing opinions { agency attitude opinion } }',
    )
    expect(reReview).toEqual({
      missing: ['MOFCOM', 'MIIT'],
      opinions: [{ agency: 'CAC', attitude: 'SUPPORT', opinion: null }],
    })
    expect(await cac.refusal('giveReReviewOpinion', give({ expectedVersion: 7 }))).toMatchObject({
      code: 'CONFLICT',
    })
  })

  test('are read by the ministries alone, while that there is a re-review everybody may know', async () => {
    const query = 'query ($id: ID!) { reReview(id: $id) { status opinions { agency } } }'
    for (const person of ['jiangsu.commerce', 'nanjing.park', 'expert.chen']) {
      const { data, errors } = await graph.as(person).ask(query, { id: reReviewId(NANJING) })
      expect(data.reReview).toEqual({ status: 'UNDER_WAY', opinions: null })
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    }
    const seen = await rowsAs(graph, 'reviews', 'nanjing.park', 'select * from reviews.re_review_opinion')
    expect(seen).toEqual([])
  })

  test('cannot be written for another ministry, in the database either', async () => {
    const asCac = rowsAs(
      graph,
      'reviews',
      'cac.officer',
      `insert into reviews.re_review_opinion (re_review_id, agency, number, attitude, given_by_id, given_by_name, given_at)
       values ($1, 'MIIT', 1, 'SUPPORT', 'x', 'x', now())`,
      [reReviewId(NANJING)],
    )
    await expect(asCac).rejects.toThrow(/row-level security/)
  })
})

describe('the outcome (N69)', () => {
  const draft = (over: object = {}) => ({
    ...{ roundId, outcome: 'PASSED', reReviewIds: [reReviewId(NANJING)], documentDate: '2028-08-10' },
    ...{ documentNumber: '测试文〔2028〕5号', title: '关于复审合格的通知（测试）' },
    ...over,
  })

  test('waits for all three opinions, and is a document with a number and a date of its own (N65, N88)', async () => {
    const mofcom = graph.as('mofcom.officer')
    const refusal = (over: object = {}) => mofcom.refusal('draftReReviewOutcome', draft(over))
    const missing = await refusal()
    expect(missing).toMatchObject({ code: 'RE_REVIEW_OPINIONS_MISSING', path: ['reReviewIds', '0'] })
    expect(missing?.message).toMatch(/商务部.*工业和信息化部/)
    for (const officer of ['mofcom.officer', 'miit.officer'])
      await graph
        .as(officer)
        .do('giveReReviewOpinion', { reReviewId: reReviewId(NANJING), attitude: 'SUPPORT' })
    expect(await refusal({ documentDate: '2028-08-03' })).toMatchObject({
      ...{ code: 'DOCUMENT_BEFORE_RE_REVIEW', path: ['documentDate'] },
    })
    expect(await refusal({ documentNumber: '测试文[2026] 81号' })).toMatchObject({
      code: 'DOCUMENT_NUMBER_USED',
    })
    expect(await refusal({ roundId: first.roundId })).toMatchObject({ code: 'RE_REVIEW_NOT_UNDER_WAY' })
    for (const person of ['cac.officer', 'miit.officer', 'jiangsu.commerce'])
      expect(await graph.as(person).refusal('draftReReviewOutcome', draft())).toMatchObject({
        code: 'FORBIDDEN',
      })
  })

  test('passes by three signatures: the base is active, and due again two years after the document (N63)', async () => {
    const mofcom = graph.as('mofcom.officer')
    const drafted = await mofcom.do(
      'draftReReviewOutcome',
      draft(),
      'designation { id kind kindName missing parks { position } reReviews { id } }',
    )
    const { id: designationId, ...document } = drafted.designation
    expect(document).toEqual({
      ...{ kind: 'RENEWAL', kindName: '复审合格', missing: ['MOFCOM', 'CAC', 'MIIT'], parks: [] },
      reReviews: [{ id: reReviewId(NANJING) }],
    })
    const [cac, miit] = [graph.as('cac.officer'), graph.as('miit.officer')]
    for (const ministry of [mofcom, cac]) await ministry.do('signDesignation', { designationId })
    const forMiit = rowsAs(
      graph,
      'reviews',
      'cac.officer',
      `insert into reviews.designation_signature (designation_id, edition, agency, number, signs, given_by_id, given_by_name, given_at)
       values ($1, 1, 'MIIT', 1, true, 'x', 'x', now())`,
      [designationId],
    )
    await expect(forMiit).rejects.toThrow(/row-level security/)
    expect(await mofcom.refusal('issueDesignation', { designationId })).toMatchObject({
      code: 'SIGNATURES_MISSING',
    })
    await miit.do('signDesignation', { designationId })
    expect(await mofcom.refusal('issueDesignation', { designationId })).toMatchObject({
      code: 'DOCUMENT_DATED_AHEAD',
    })
    expect((await base(NANJING)).documents).toHaveLength(1)
    await graph.stage.moveTo('2028-08-12T01:00:00.000Z')
    expect(await cac.refusal('issueDesignation', { designationId })).toMatchObject({ code: 'FORBIDDEN' })
    await mofcom.do('issueDesignation', { designationId })
    expect(await base(NANJING)).toMatchObject({
      ...{ status: 'ACTIVE', overdue: false, nextReviewDue: '2030-08-10' },
      documents: [{ kind: 'DESIGNATION' }, { documentNumber: '测试文〔2028〕5号', kind: 'RENEWAL' }],
    })
    const { round } = await mofcom.read('query ($id: ID!) { round(id: $id) { status } }', { id: roundId })
    expect(round.status).toBe('OPEN')
  })

  test('fails by a document of its own: the base is disqualified (N65)', async () => {
    const mofcom = graph.as('mofcom.officer')
    const id = reReviewId(HANGZHOU)
    for (const officer of ['mofcom.officer', 'cac.officer', 'miit.officer'])
      await graph
        .as(officer)
        .do('giveReReviewOpinion', { reReviewId: id, attitude: 'OPPOSE', opinion: '不符合（测试）' })
    const over = { outcome: 'FAILED', reReviewIds: [id], documentNumber: '测试文〔2028〕6号' }
    const drafted = await mofcom.do(
      'draftReReviewOutcome',
      draft({ ...over, documentDate: '2028-08-12' }),
      'designation { id kind }',
    )
    expect(drafted.designation.kind).toBe('DISQUALIFICATION')
    const { id: designationId } = drafted.designation
    for (const officer of ['mofcom.officer', 'cac.officer', 'miit.officer'])
      await graph.as(officer).do('signDesignation', { designationId })
    await mofcom.do('issueDesignation', { designationId })
    const ended = await base(HANGZHOU)
    expect(ended).toMatchObject({ status: 'DISQUALIFIED', overdue: false })
    expect(ended.history.map(({ step }: { step: string }) => step)).toEqual([
      ...['designate', 'fallDue', 'startReReview', 'disqualify'],
    ])
    expect(ended.history.at(-1)).toMatchObject({ role: 'MOFCOM_OFFICER', document: '测试文〔2028〕6号' })
    expect(
      await mofcom.refusal('giveReReviewOpinion', { reReviewId: id, attitude: 'SUPPORT' }),
    ).toMatchObject({
      ...{ code: 'STEP_NOT_ALLOWED', availableSteps: [] },
    })
  })

  test('needs its document in the database too, and no one’s base is disqualified without', async () => {
    for (const status of ['ACTIVE', 'DISQUALIFIED'])
      await expect(
        rowsAs(graph, 'reviews', 'mofcom.officer', 'update reviews.base set status = $2 where id = $1', [
          ...[baseId(XIXIAN), status],
        ]),
      ).rejects.toThrow(/row-level security|permission denied: the re-review of the base is under way/)
    await expect(
      rowsAs(
        graph,
        'reviews',
        'mofcom.officer',
        `update reviews.re_review set status = 'FAILED' where id = $1`,
        [reReviewId(XIXIAN)],
      ),
    ).rejects.toThrow(/row-level security/)
    for (const person of ['cac.officer', 'nanjing.park', 'jiangsu.commerce'])
      expect(
        await rowsAs(
          graph,
          'reviews',
          person,
          `update reviews.base set status = 'DISQUALIFIED' returning id`,
        ),
      ).toEqual([])
  })

  test('comes once a base and round: due again inside the same round, the base waits for the next one', async () => {
    await graph.sql(`update reviews.base set status = 'RE_REVIEW_DUE' where id = $1`, [baseId(NANJING)])
    expect(
      await graph.as('mofcom.officer').refusal('startReReview', start({ baseIds: [baseId(NANJING)] })),
    ).toMatchObject({ code: 'RE_REVIEW_ONCE', clause: 'N64' })
  })
})
