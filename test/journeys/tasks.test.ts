import { member } from '@ndseb/standalone/demo/people.ts'
import { apply } from '@ndseb/standalone/demo/play/apply.ts'
import type { OpenCase } from '@ndseb/standalone/demo/play/cases.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { tasksOf, waiting } from '../support/waiting.ts'

/** What waits for each of the cast while one park goes through a round: each test goes on where the last one stopped. */
let graph: TestGraph
let roundId: string
let nanjing: OpenCase
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const PARK = '01900000-0000-7000-8002-000000000001'
const DEPARTMENTS = ['jiangsu.commerce', 'jiangsu.cyberspace', 'jiangsu.industry'] as const
const MINISTRIES = ['mofcom.officer', 'cac.officer', 'miit.officer'] as const
const EXPERTS = ['expert.chen', 'expert.lin', 'expert.zhao'] as const
const CAST = ['nanjing.unit', 'nanjing.park', ...DEPARTMENTS, ...MINISTRIES, ...EXPERTS]
/** Of these people, for whom something waits and what. */
const waits = () => waiting(graph, ...CAST)
const as = (who: string) => graph.as(who)
const mofcom = () => as('mofcom.officer')
const applicationId = () => ({ applicationId: nanjing.applicationId })

describe('the call', () => {
  test('a prepared round waits for MOFCOM to open it; opened, it waits for each unit to recommend (N46, N70)', async () => {
    const { round } = await mofcom().do(
      'prepareRound',
      {
        ...{ number: 7, title: '第7批申报通知（测试）', noticeNumber: '测试函〔2026〕7号' },
        deadline: '2026-03-31',
      },
      'round { id }',
    )
    roundId = round.id
    expect(await waits()).toEqual({ 'mofcom.officer': ['ROUND_TO_OPEN'] })
    await mofcom().do('openRound', { roundId })
    expect(await waits()).toEqual({ 'nanjing.unit': ['PARK_TO_RECOMMEND'] })
  })

  test('says what, since when, by when and how many working days are left', async () => {
    const [task] = await tasksOf(graph, 'nanjing.unit')
    expect(task).toEqual({
      ...{ id: `PARK_TO_RECOMMEND:${roundId}`, kind: 'PARK_TO_RECOMMEND', title: '第7批申报通知（测试）' },
      ...{ subjectType: 'Round', subjectId: roundId, roundId, step: 'recommendPark', clause: 'N46' },
      ...{ dueOn: '2026-03-31', basis: '批次申报截止日（N48）', provisional: false, overdue: false },
      // From 2 March: four weeks of five days and one more, without a holiday.
      ...{ workingDaysLeft: 21, waitingSince: expect.stringMatching(/^2026-03-02T/) },
    })
    const english = await graph.as('nanjing.unit', 'en').read('{ viewer { tasks { kindName basis } } }')
    expect(english.viewer.tasks).toEqual([
      { kindName: 'recommend a park', basis: 'deadline of the round (N48)' },
    ])
  })

  test('a recommended park has its application to file, and filed it waits for three departments alone (N47)', async () => {
    nanjing = await apply(graph.stage, roundId, {
      ...{ slug: 'nanjing', name: 'nanjing', parkId: PARK, unit: member('nanjing.unit') },
      ...{ clerk: member('nanjing.park'), figures: ['286.5', '151.2', '88.4', '141'] },
      province: [member(DEPARTMENTS[0]), member(DEPARTMENTS[1]), member(DEPARTMENTS[2])],
    })
    expect(await waits()).toEqual(Object.fromEntries(DEPARTMENTS.map((who) => [who, ['OPINION_TO_GIVE']])))
  })
})

describe('the province', () => {
  test('returned, the case waits for the park; reopened, for the unit to recommend and the park to file (N68)', async () => {
    await as('jiangsu.industry').do('returnApplication', { ...applicationId(), reason: '材料不全（测试）' })
    expect(await waits()).toEqual({ 'nanjing.park': ['APPLICATION_TO_REOPEN'] })
    await as('nanjing.park').do('reopenApplication', applicationId())
    expect(await waits()).toEqual({
      ...{ 'nanjing.unit': ['PARK_TO_RECOMMEND_AGAIN'], 'nanjing.park': ['APPLICATION_TO_FILE'] },
    })
    await as('nanjing.unit').do('recommendPark', { roundId, parkId: PARK })
    expect(await waits()).toEqual({ 'nanjing.park': ['APPLICATION_TO_FILE'] })
    await as('nanjing.park').do('submitApplication', applicationId())
  })

  test('a department’s own opinion is gone once given, the others’ stay; with all three the lead decides (N47)', async () => {
    const opine = (who: string) =>
      as(who).do('giveProvincialOpinion', { ...applicationId(), attitude: 'SUPPORT', text: '同意（测试）' })
    await opine('jiangsu.cyberspace')
    expect(await waits()).toEqual({
      ...{ 'jiangsu.commerce': ['OPINION_TO_GIVE'], 'jiangsu.industry': ['OPINION_TO_GIVE'] },
    })
    await opine('jiangsu.commerce')
    await opine('jiangsu.industry')
    expect(await waits()).toEqual({ 'jiangsu.commerce': ['CASE_TO_DECIDE'] })
    await as('jiangsu.commerce').do('approveAtProvince', applicationId())
    expect(await waits()).toEqual({ 'jiangsu.commerce': ['LETTER_TO_DRAFT'] })
  })

  test('a letter waits for each signature, then to be sent; sent after the deadline the case waits as late (N50–N51)', async () => {
    const { letter } = await as('jiangsu.commerce').do(
      'draftJointLetter',
      {
        ...{ roundId, letterNumber: '苏商函〔2026〕7号', letterDate: '2026-03-02' },
        ...{ applicationIds: [nanjing.applicationId], addressees: ['MOFCOM'], copies: ['CAC', 'MIIT'] },
      },
      'letter { id }',
    )
    expect(await waits()).toEqual(Object.fromEntries(DEPARTMENTS.map((who) => [who, ['LETTER_TO_SIGN']])))
    for (const who of DEPARTMENTS) await as(who).do('signJointLetter', { letterId: letter.id })
    expect(await waits()).toEqual({ 'jiangsu.commerce': ['LETTER_TO_SEND'] })
    await graph.stage.moveTo('2026-04-02T01:00:00.000Z')
    const [task] = await tasksOf(graph, 'jiangsu.commerce')
    expect(task).toMatchObject({ title: '苏商函〔2026〕7号', overdue: true, workingDaysLeft: -2 })
    await as('jiangsu.commerce').do('sendJointLetter', { letterId: letter.id })
    expect(await waits()).toEqual({ 'mofcom.officer': ['LATE_TO_DECIDE', 'PANEL_TO_CONVENE'] })
  })
})

describe('the experts', () => {
  test('an accepted case waits for findings of each ministry, and the round for its experts (N52, N85)', async () => {
    await mofcom().do('acceptLateApplication', { ...applicationId(), reason: '邮路延误（测试）' })
    expect(await waits()).toEqual({
      ...{ 'mofcom.officer': ['FINDINGS_TO_RECORD', 'PANEL_TO_CONVENE'] },
      ...{ 'cac.officer': ['FINDINGS_TO_RECORD'], 'miit.officer': ['FINDINGS_TO_RECORD'] },
    })
    const { application } = await mofcom().read(
      'query ($id: ID!) { application(id: $id) { missingFindings { clause owner } } }',
      { id: nanjing.applicationId },
    )
    for (const { clause, owner } of application.missingFindings)
      await as(`${owner.toLowerCase()}.officer`).do('recordFinding', {
        ...{ ...applicationId(), clause, outcome: 'MEETS', opinion: '符合（测试）' },
      })
    expect(await waits()).toEqual({ 'mofcom.officer': ['PANEL_TO_CONVENE'] })
  })

  test('a case waits for its experts; each of them declares, scores, and is done, the others or not (N80)', async () => {
    await mofcom().do('convenePanel', { roundId, expertIds: EXPERTS.map((who) => member(who).id) })
    expect(await waits()).toEqual({ 'mofcom.officer': ['EXPERT_REVIEW_TO_START'] })
    await mofcom().do('startExpertReview', { roundId })
    expect(await waits()).toEqual({ 'mofcom.officer': ['EXPERTS_TO_ASSIGN'] })
    await mofcom().do('assignExperts', {
      ...applicationId(),
      expertIds: EXPERTS.map((who) => member(who).id),
    })
    expect(await waits()).toEqual(Object.fromEntries(EXPERTS.map((who) => [who, ['CONFLICT_TO_DECLARE']])))
    const { round } = await mofcom().read('query ($id: ID!) { round(id: $id) { rubric { code } } }', {
      id: roundId,
    })
    for (const [index, who] of EXPERTS.entries()) {
      const [{ subjectId: assignmentId }] = await tasksOf(graph, who)
      await as(who).do('declareNoConflict', { assignmentId })
      expect(await waits()).toMatchObject({ [who]: ['SCORES_TO_SUBMIT'] })
      await as(who).do('submitScores', {
        ...{ assignmentId, opinion: '可行（测试）' },
        scores: round.rubric.map(({ code }: { code: string }) => ({ criterion: code, points: 90 })),
      })
      const others = EXPERTS.slice(index + 1).map((other) => [other, ['CONFLICT_TO_DECLARE']])
      if (others.length > 0) expect(await waits()).toEqual(Object.fromEntries(others))
    }
    expect(await waits()).toEqual({ 'mofcom.officer': ['EXPERT_REVIEW_TO_CONCLUDE'] })
    await mofcom().do('concludeExpertReview', applicationId())
    expect(await waits()).toEqual({ 'mofcom.officer': ['JOINT_STUDY_TO_START'] })
  })
})

describe('the candidates', () => {
  const compile = async () => {
    const { candidateList } = await mofcom().do(
      'compileCandidateList',
      { roundId, items: [{ ...applicationId(), position: 1 }], departures: [] },
      'candidateList { id }',
    )
    return candidateList.id as string
  }
  const concurring = Object.fromEntries(MINISTRIES.map((who) => [who, ['LIST_TO_CONCUR']]))

  test('a list waits for three words; a no sends it back to MOFCOM, a new edition to all three (N53)', async () => {
    await mofcom().do('startJointStudy', { roundId })
    expect(await waits()).toEqual({ 'mofcom.officer': ['LIST_TO_COMPILE'] })
    const listId = await compile()
    expect(await waits()).toEqual(concurring)
    await as('cac.officer').do('concurWithCandidateList', {
      listId,
      concur: false,
      opinion: '请说明（测试）',
    })
    expect(await waits()).toEqual({
      ...{ 'mofcom.officer': ['LIST_TO_COMPILE', 'LIST_TO_CONCUR'], 'miit.officer': ['LIST_TO_CONCUR'] },
    })
    await compile()
    expect(await waits()).toEqual(concurring)
    for (const who of MINISTRIES) await as(who).do('concurWithCandidateList', { listId, concur: true })
    expect(await waits()).toEqual({ 'mofcom.officer': ['LIST_TO_ADOPT'] })
    await mofcom().do('adoptCandidateList', { listId })
    expect(await waits()).toEqual({ 'mofcom.officer': ['NOTICE_TO_PUBLISH'] })
  })

  test('on notice nothing waits; an objection does, and its candidate is cleared after it alone (N60–N61)', async () => {
    const [{ subjectId: listId }] = await tasksOf(graph, 'mofcom.officer')
    const { notice } = await mofcom().do('publishNotice', { listId }, 'notice { id endsAt }')
    expect(await waits()).toEqual({})
    const { receipt: objectionId } = await graph.public.do(
      'fileObjection',
      {
        ...{ noticeId: notice.id, position: 1, text: '不符（测试）' },
        name: '王某（虚构）',
        contact: '（虚构）',
      },
      'receipt',
    )
    expect(await waits()).toEqual({ 'mofcom.officer': ['OBJECTION_TO_ADMIT'] })
    await mofcom().do('acceptObjection', { objectionId })
    expect(await waits()).toEqual({ 'mofcom.officer': ['OBJECTION_TO_INVESTIGATE'] })
    await mofcom().do('startInvestigation', { objectionId })
    await graph.stage.moveTo(notice.endsAt)
    expect(await waits()).toEqual({ 'mofcom.officer': ['OBJECTION_TO_CONCLUDE'] })
    await mofcom().do('concludeObjection', { objectionId, finding: 'NOT_UPHELD', reasons: '属实（测试）' })
    expect(await waits()).toEqual({ 'mofcom.officer': ['CANDIDATES_TO_CLEAR'] })
    await mofcom().do('clearCandidates', { noticeId: notice.id })
    expect(await waits()).toEqual({ 'mofcom.officer': ['DESIGNATION_TO_DRAFT'] })
  })

  test('the document waits for three signatures, then for its issue; nothing waits for park and province (N62)', async () => {
    const document = {
      ...{
        roundId,
        documentNumber: '测试文〔2026〕7号',
        documentDate: '2026-06-01',
        title: '确定通知（测试）',
      },
      applicationIds: [nanjing.applicationId],
    }
    const { designation } = await mofcom().do('draftDesignation', document, 'designation { id }')
    const signing = Object.fromEntries(MINISTRIES.map((who) => [who, ['DOCUMENT_TO_SIGN']]))
    expect(await waits()).toEqual(signing)
    await as('miit.officer').do('signDesignation', {
      ...{ designationId: designation.id, sign: false, opinion: '请改标题（测试）' },
    })
    expect(await waits()).toMatchObject({ 'mofcom.officer': ['DESIGNATION_TO_DRAFT', 'DOCUMENT_TO_SIGN'] })
    await mofcom().do('draftDesignation', document)
    expect(await waits()).toEqual(signing)
    for (const who of MINISTRIES) await as(who).do('signDesignation', { designationId: designation.id })
    const [task] = await tasksOf(graph, 'mofcom.officer')
    expect(task).toMatchObject({ kind: 'DOCUMENT_TO_ISSUE', title: '测试文〔2026〕7号', dueOn: '2026-06-01' })
    await graph.stage.moveTo('2026-06-01T01:00:00.000Z')
    await mofcom().do('issueDesignation', { designationId: designation.id })
    await graph.settled()
    expect(await waits()).toEqual({ 'mofcom.officer': ['ROUND_TO_ARCHIVE'] })
    await mofcom().do('archiveRound', { roundId })
    expect(await waits()).toEqual({})
  })
})
