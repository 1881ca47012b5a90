import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { type ReviewedRound, reviewedRound } from '../support/reviewed-round.ts'

/** What the three ministries decide, from the joint study to the bases: each test goes on where the last one stopped. */
let graph: TestGraph
let reviewed: ReviewedRound
beforeAll(async () => {
  graph = await openTestGraph()
  reviewed = await reviewedRound(graph, 71)
})
afterAll(() => graph?.close())

const idOf = (place: number): string => reviewed.cases[place]?.applicationId ?? ''
const [NANJING, HANGZHOU, XIXIAN, SUZHOU] = [0, 1, 2, 3]
const items = (...places: number[]) =>
  places.map((place, index) => ({ applicationId: idOf(place), position: index + 1 }))
const LIST =
  'candidateList { id edition version status missing concurrences { agency concurs } leftOut { parkName expertRank } }'
const statuses = async () => {
  const { round, applications } = await graph
    .as('mofcom.officer')
    .read(
      `query ($id: ID!) { round(id: $id) { status } applications(filter: { roundId: $id }) { nodes { id status } } }`,
      { id: reviewed.roundId },
    )
  const of = new Map<string, string>(
    applications.nodes.map(({ id, status }: { id: string; status: string }) => [id, status]),
  )
  return [round.status, ...reviewed.cases.map(({ applicationId }) => of.get(applicationId))]
}
const listId = async (): Promise<string> => {
  const { round } = await graph
    .as('mofcom.officer')
    .read('query ($id: ID!) { round(id: $id) { candidateList { id } } }', { id: reviewed.roundId })
  return round.candidateList.id
}
const notice = async () => {
  const { round } = await graph.public.read(
    `query ($id: ID!) { round(id: $id) { notice { id postedOn firstDay lastDay endsAt provisional windowOpen status text howToObject
       candidates { position provinceCode application { id } } history { step role toStatus } } } }`,
    { id: reviewed.roundId },
  )
  return round.notice
}

describe('the joint study', () => {
  test('waits for the experts, naming whom it waits for', async () => {
    const mofcom = graph.as('mofcom.officer')
    const { roundId } = reviewed
    await graph.sql(`update applications.application set status = 'EXPERT_REVIEW' where id = $1`, [
      idOf(SUZHOU),
    ])
    const refusal = await mofcom.refusal('startJointStudy', { roundId })
    expect(refusal).toMatchObject({ code: 'EXPERT_REVIEW_UNFINISHED', clause: 'N53' })
    expect(refusal?.message).toContain('苏州')
    await graph.sql(`update applications.application set status = 'EXPERT_REVIEWED' where id = $1`, [
      idOf(SUZHOU),
    ])
  })

  test('is MOFCOM’s to start, for the round and all that the experts reviewed', async () => {
    const { roundId } = reviewed
    expect(await graph.as('cac.officer').refusal('startJointStudy', { roundId })).toMatchObject({
      code: 'FORBIDDEN',
    })
    await graph.as('mofcom.officer').do('startJointStudy', { roundId }, 'round { status }')
    expect(await statuses()).toEqual(Array(5).fill('JOINT_STUDY'))
  })
})

describe('the candidate list', () => {
  test('departs from the experts’ order only with a reason, and the refusal names the parks (N53)', async () => {
    const mofcom = graph.as('mofcom.officer')
    const { roundId } = reviewed
    const swapped = await mofcom.refusal('compileCandidateList', {
      roundId,
      items: items(HANGZHOU, NANJING, XIXIAN),
    })
    expect(swapped).toMatchObject({
      code: 'DEPARTURE_WITHOUT_REASON',
      clause: 'N53',
      path: ['departures'],
    })
    expect(swapped?.message).toMatch(/杭州.*南京/)
    expect(
      await mofcom.refusal('compileCandidateList', { roundId, items: items(NANJING, XIXIAN, SUZHOU) }),
    ).toMatchObject({ code: 'DEPARTURE_WITHOUT_REASON' })
    const { candidateList } = await mofcom.do(
      'compileCandidateList',
      {
        roundId,
        items: items(HANGZHOU, NANJING, XIXIAN),
        departures: [{ applicationId: idOf(HANGZHOU), reason: '示范作用突出（测试）' }],
      },
      `candidateList { edition candidates { position expertRank departureReason application { id } } }`,
    )
    expect(candidateList).toMatchObject({
      edition: 1,
      candidates: [
        { position: 1, expertRank: 2, departureReason: '示范作用突出（测试）', application: { id: idOf(1) } },
        { position: 2, expertRank: 1, departureReason: null },
        { position: 3, expertRank: 3, departureReason: null },
      ],
    })
  })

  test('is warned of outside the band, and never blocked (N54)', async () => {
    const { warnings, candidateList } = await graph
      .as('mofcom.officer', 'en')
      .do(
        'compileCandidateList',
        { roundId: reviewed.roundId, items: items(NANJING, HANGZHOU, XIXIAN) },
        `warnings { code message } ${LIST}`,
      )
    expect(warnings).toEqual([
      {
        code: 'CANDIDATES_OUTSIDE_BAND',
        message: '3 candidates lie outside the band of 8 to 12; this is a warning only.',
      },
    ])
    expect(candidateList).toMatchObject({
      edition: 2,
      leftOut: [{ expertRank: 4 }],
      missing: ['MOFCOM', 'CAC', 'MIIT'],
    })
  })

  test('takes what it is made of from the round’s joint study alone', async () => {
    const mofcom = graph.as('mofcom.officer')
    const { roundId } = reviewed
    const compile = (input: object) => mofcom.refusal('compileCandidateList', { roundId, ...input })
    const stranger = '01900000-0000-7000-8000-00000000dead'
    expect(await compile({ items: [{ applicationId: stranger, position: 1 }] })).toMatchObject({
      code: 'NOT_IN_STUDY',
      path: ['items', '0'],
    })
    expect(await compile({ items: [{ applicationId: idOf(NANJING), position: 2 }] })).toMatchObject({
      code: 'POSITIONS_WRONG',
    })
    expect(await compile({ items: items(NANJING), expectedVersion: 1 })).toMatchObject({ code: 'CONFLICT' })
  })

  test('is concurred with by each ministry for itself; compiled again, it voids what was given', async () => {
    const { roundId } = reviewed
    const id = await listId()
    const [mofcom, cac] = [graph.as('mofcom.officer'), graph.as('cac.officer')]
    await cac.do('concurWithCandidateList', { listId: id, concur: true })
    const before = await mofcom.do('concurWithCandidateList', { listId: id, concur: true }, LIST)
    expect(before.candidateList.missing).toEqual(['MIIT'])
    const again = await mofcom.do(
      'compileCandidateList',
      { roundId, items: items(NANJING, HANGZHOU, XIXIAN), expectedVersion: 2 },
      LIST,
    )
    expect(again.candidateList).toMatchObject({ edition: 3, version: 3, missing: ['MOFCOM', 'CAC', 'MIIT'] })
    expect(
      await cac.refusal('concurWithCandidateList', { listId: id, concur: true, expectedVersion: 2 }),
    ).toMatchObject({ code: 'CONFLICT', clause: 'N77' })
  })

  test('shows after each of several acts in one request what that act made of it', async () => {
    const id = await listId()
    const act = (concur: boolean) =>
      `concurWithCandidateList(input: { listId: "${id}", concur: ${concur}, opinion: "（测试）" }) { ${LIST} }`
    const { first, second, third } = await graph
      .as('miit.officer')
      .read(`mutation { first: ${act(true)} second: ${act(false)} third: ${act(true)} }`)
    const missing = [first, second, third].map(({ candidateList }) => candidateList.missing.includes('MIIT'))
    expect(missing).toEqual([false, true, false])
  })

  test('is adopted when all three concur, and not before; a no must say why and may be taken back', async () => {
    const id = await listId()
    const [mofcom, cac, miit] = ['mofcom.officer', 'cac.officer', 'miit.officer'].map((who) => graph.as(who))
    await mofcom?.do('concurWithCandidateList', { listId: id, concur: true })
    await miit?.do('concurWithCandidateList', { listId: id, concur: true })
    const no = { listId: id, concur: false }
    expect(await cac?.refusal('concurWithCandidateList', no)).toMatchObject({ code: 'OPINION_NEEDED' })
    const said = await cac?.do('concurWithCandidateList', { ...no, opinion: '待补充材料（测试）' }, LIST)
    expect(said.candidateList).toMatchObject({ missing: ['CAC'] })
    const refusal = await mofcom?.refusal('adoptCandidateList', { listId: id })
    expect(refusal).toMatchObject({ code: 'CONCURRENCES_MISSING', clause: 'N53' })
    expect(refusal?.message).toBe('尚缺会签：中央网信办')
    expect(await cac?.refusal('adoptCandidateList', { listId: id })).toMatchObject({ code: 'FORBIDDEN' })

    await cac?.do('concurWithCandidateList', { listId: id, concur: true })
    await mofcom?.do('adoptCandidateList', { listId: id })
    expect(await statuses()).toEqual(['JOINT_STUDY', 'CANDIDATE', 'CANDIDATE', 'CANDIDATE', 'NOT_SELECTED'])
    expect(
      await miit?.refusal('concurWithCandidateList', { listId: id, concur: false, opinion: '迟' }),
    ).toMatchObject({ code: 'STEP_NOT_ALLOWED', availableSteps: [] })
  })

  test('is hidden from whoever is no ministry, and the application says who concurred', async () => {
    const id = await listId()
    const query = 'query ($id: ID!) { candidateList(id: $id) { id } }'
    for (const person of ['nanjing.park', 'jiangsu.commerce', 'expert.chen'])
      expect((await graph.as(person).ask(query, { id })).errors[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await graph.public.ask(query, { id })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
    const { application } = await graph
      .as('cac.officer')
      .read('query ($id: ID!) { application(id: $id) { concurrences { agency concurs edition } } }', {
        id: idOf(NANJING),
      })
    expect(application.concurrences).toEqual(
      ['CAC', 'MIIT', 'MOFCOM'].map((agency) => ({ agency, concurs: true, edition: 3 })),
    )
  })
})

describe('the public notice', () => {
  test('runs for five working days from the next one, and everybody reads it (N55–N56, N83)', async () => {
    const id = await listId()
    const mofcom = graph.as('mofcom.officer')
    expect(await graph.public.read('{ notices { id } }')).toEqual({ notices: [] })
    expect(await mofcom.refusal('publishNotice', { listId: id, postedOn: '2026-06-30' })).toMatchObject({
      code: 'POSTED_ON',
      path: ['postedOn'],
    })
    expect(await mofcom.refusal('publishNotice', { listId: id, postedOn: '2026-07-02' })).toMatchObject({
      code: 'POSTED_ON',
    })
    await mofcom.do('publishNotice', { listId: id, noticeNumber: '测试公示〔2026〕1号' })
    // 2026-07-01 is a Wednesday: Thursday, Friday, Monday, Tuesday, Wednesday.
    const posted = await notice()
    expect(posted).toMatchObject({
      ...{ postedOn: '2026-07-01', firstDay: '2026-07-02', lastDay: '2026-07-08' },
      ...{ endsAt: '2026-07-08T16:00:00.000Z', provisional: false, windowOpen: true, status: 'POSTED' },
    })
    expect(posted.candidates.map(({ provinceCode }: { provinceCode: string }) => provinceCode)).toEqual([
      '32',
      '33',
      '61',
    ])
    expect(posted.candidates[0].application).toBeNull()
    expect(posted.text).toContain('公示期5个工作日：2026-07-02至2026-07-08（含首末两日）。')
    expect(await statuses()).toEqual([
      ...['PUBLIC_NOTICE', 'PUBLIC_NOTICE', 'PUBLIC_NOTICE', 'PUBLIC_NOTICE', 'NOT_SELECTED'],
    ])
    expect(await mofcom.refusal('publishNotice', { listId: id })).toMatchObject({ code: 'STEP_NOT_ALLOWED' })
  })

  test('clears nobody while it runs, not even in its last second', async () => {
    const { id } = await notice()
    await graph.stage.moveTo('2026-07-08T15:59:50.000Z')
    expect(await graph.as('mofcom.officer').refusal('clearCandidates', { noticeId: id })).toMatchObject({
      code: 'NOTICE_RUNNING',
      message: '公示期未满：至 2026-07-08（含当日）止',
    })
    expect((await notice()).status).toBe('POSTED')
  })

  test('is ended by the clock, which decides no case (N76)', async () => {
    await graph.stage.moveTo('2026-07-08T16:00:00.000Z')
    const ended = await notice()
    expect(ended).toMatchObject({ status: 'ENDED', windowOpen: false })
    expect(ended.history).toEqual([
      { step: 'post', role: 'MOFCOM_OFFICER', toStatus: 'POSTED' },
      { step: 'end', role: 'SYSTEM', toStatus: 'ENDED' },
    ])
    expect((await statuses())[1]).toBe('PUBLIC_NOTICE')
    await graph.stage.moveTo('2026-07-08T16:00:30.000Z')
    expect((await notice()).history).toHaveLength(2)
  })

  test('is followed by MOFCOM’s clearing, by the time and not by what the clock’s job has said', async () => {
    const { id } = await notice()
    await graph.sql(`update reviews.notice set status = 'POSTED' where id = $1`, [id])
    expect(await graph.as('miit.officer').refusal('clearCandidates', { noticeId: id })).toMatchObject({
      code: 'FORBIDDEN',
    })
    const { cleared } = await graph
      .as('mofcom.officer')
      .do('clearCandidates', { noticeId: id }, 'cleared { id status history { step document } }')
    expect(cleared.map(({ status }: { status: string }) => status)).toEqual(Array(3).fill('CLEARED'))
    expect(cleared[0].history.at(-1)).toEqual({ step: 'clear', document: '测试公示〔2026〕1号' })
    expect(await graph.as('mofcom.officer').refusal('clearCandidates', { noticeId: id })).toMatchObject({
      code: 'NOTHING_TO_CLEAR',
    })
  })
})

describe('the designation', () => {
  const draft = (over: object = {}) => ({
    roundId: reviewed.roundId,
    documentNumber: '测试文〔2026〕1号',
    documentDate: '2026-07-20',
    title: '关于确定国家数字服务出口基地的通知（测试）',
    applicationIds: [idOf(NANJING), idOf(HANGZHOU)],
    ...over,
  })

  test('names cleared parks by a number of its own, after the notice (N62, N88)', async () => {
    const mofcom = graph.as('mofcom.officer')
    await graph.sql(
      `insert into reviews.designation (round_id, document_number, document_number_key, document_date, title, status, version, drafted_at)
       values ($1, '测试文〔2026〕9号', '测试文〔2026〕9号', '2026-01-01', '（测试）', 'ISSUED', 1, now())`,
      ['01900000-0000-7000-8000-00000000dead'],
    )
    const refusal = (over: object) => mofcom.refusal('draftDesignation', draft(over))
    expect(await refusal({ documentNumber: '测试文［2026］ 9号' })).toMatchObject({
      code: 'DOCUMENT_NUMBER_USED',
      path: ['documentNumber'],
    })
    expect(await refusal({ documentDate: '2026-07-08' })).toMatchObject({ code: 'DOCUMENT_DATE_TOO_EARLY' })
    expect(await refusal({ applicationIds: [] })).toMatchObject({ code: 'DESIGNATION_EMPTY' })
    expect(await refusal({ applicationIds: [idOf(NANJING), idOf(SUZHOU)] })).toMatchObject({
      code: 'NOT_CLEARED',
      path: ['applicationIds', '1'],
    })
  })

  test('is signed by each ministry for itself, issued with all three, and hidden until then', async () => {
    const mofcom = graph.as('mofcom.officer')
    const drafted = await mofcom.do('draftDesignation', draft(), 'designation { id missing }')
    const { id: designationId, missing } = drafted.designation
    expect(missing).toEqual(['MOFCOM', 'CAC', 'MIIT'])
    for (const officer of ['mofcom.officer', 'cac.officer'])
      await graph.as(officer).do('signDesignation', { designationId })
    // A third park is added: the signatures were under another text.
    const again = await mofcom.do(
      'draftDesignation',
      draft({ applicationIds: [NANJING, HANGZHOU, XIXIAN].map((place) => idOf(place ?? 0)) }),
      'designation { id edition missing parks { position } }',
    )
    expect(again.designation).toMatchObject({ id: designationId, edition: 2, missing })
    expect(again.designation.parks).toHaveLength(3)
    for (const officer of ['mofcom.officer', 'cac.officer'])
      await graph.as(officer).do('signDesignation', { designationId })
    const refusal = await mofcom.refusal('issueDesignation', { designationId })
    expect(refusal).toMatchObject({ code: 'SIGNATURES_MISSING', clause: 'N62' })
    expect(refusal?.message).toContain('工业和信息化部')
    await graph.as('miit.officer').do('signDesignation', { designationId })
    expect(await mofcom.refusal('issueDesignation', { designationId })).toMatchObject({
      code: 'DOCUMENT_DATED_AHEAD',
    })
    const query = 'query ($id: ID!) { designation(id: $id) { id } }'
    expect(await graph.public.read(query, { id: designationId })).toEqual({ designation: null })
  })

  test('makes the parks bases from its date, and decides the round, in one act', async () => {
    await graph.stage.moveTo('2026-07-20T01:00:00.000Z')
    const mofcom = graph.as('mofcom.officer')
    const { round } = await mofcom.read('query ($id: ID!) { round(id: $id) { designation { id } } }', {
      id: reviewed.roundId,
    })
    await mofcom.do('issueDesignation', { designationId: round.designation.id })
    await graph.settled()
    expect(await statuses()).toEqual(['DECIDED', 'DESIGNATED', 'DESIGNATED', 'DESIGNATED', 'NOT_SELECTED'])
    expect(await mofcom.refusal('issueDesignation', { designationId: round.designation.id })).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
    })
    const { bases } = await graph.public.read(
      `query { bases(filter: { provinceCode: "32" }) { totalCount nodes { designatedOn nextReviewDue documentNumber status statusName
         province { name } history { step role document } application { id } designation { status signatures { agency signs } } } } }`,
    )
    expect(bases).toEqual({
      totalCount: 1,
      nodes: [
        {
          ...{ designatedOn: '2026-07-20', nextReviewDue: '2028-07-20' },
          ...{ documentNumber: '测试文〔2026〕1号', status: 'ACTIVE', statusName: '有效' },
          ...{ province: { name: '江苏' }, application: null },
          history: [{ step: 'designate', role: 'MOFCOM_OFFICER', document: '测试文〔2026〕1号' }],
          designation: {
            status: 'ISSUED',
            signatures: ['CAC', 'MIIT', 'MOFCOM'].map((agency) => ({ agency, signs: true })),
          },
        },
      ],
    })
    const { park } = await graph
      .as('nanjing.park')
      .read('query ($id: ID!) { park(id: $id) { base { designatedOn } } }', {
        id: reviewed.cases[NANJING ?? 0]?.parkId,
      })
    expect(park).toEqual({ base: { designatedOn: '2026-07-20' } })
  })

  test('leads to a registry that is read page by page in both orders', async () => {
    const page = async (args: string) => {
      const { bases } = await graph.public.read(
        `{ bases(${args}) { nodes { provinceCode } pageInfo { hasNextPage endCursor } } }`,
      )
      return bases
    }
    for (const order of ['PROVINCE_ASC', 'DESIGNATED_DESC']) {
      const first = await page(`first: 2, orderBy: ${order}`)
      expect(first.pageInfo.hasNextPage).toBe(true)
      const second = await page(`first: 2, orderBy: ${order}, after: "${first.pageInfo.endCursor}"`)
      expect(second.pageInfo.hasNextPage).toBe(false)
      const seen = [...first.nodes, ...second.nodes].map(
        ({ provinceCode }: { provinceCode: string }) => provinceCode,
      )
      expect(seen.toSorted()).toEqual(['32', '33', '61'])
    }
  })
})
