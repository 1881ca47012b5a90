import { member } from '@ndseb/standalone/demo/people.ts'
import { publish } from '@ndseb/standalone/demo/play/decide.ts'
import { UNFOUNDED } from '@ndseb/standalone/demo/play/object.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { type ReviewedRound, reviewedRound } from '../support/reviewed-round.ts'
import { rowsAs } from '../support/rows-as.ts'

/** Departments beyond the three (等部门) that MOFCOM names for a round, and whose documents it records (N53). Each test goes on from the last. */
let graph: TestGraph
let reviewed: ReviewedRound
let [listId, partyId] = ['', '']
const MINISTRIES = ['mofcom.officer', 'cac.officer', 'miit.officer']
const ROW_SECURITY = /row-level security/
const idOf = (place: number): string => reviewed.cases[place]?.applicationId ?? ''
const party = (over: object = {}) => ({
  ...{ roundId: reviewed.roundId, department: '财政部', reason: '涉及财政支持（测试）' },
  ...over,
})
const document = (over: object = {}) => ({
  ...{ partyId, position: 'SUPPORT', documentNumber: '财办函〔2026〕1号', documentDate: '2026-07-01' },
  ...{ wording: '同意所提名单。（测试）', expectedNumber: 0, ...over },
})
const PARTIES = `query ($id: ID!) { round(id: $id) { concurringParties { id department reason namedByName outstanding
  withdrawalReason concurrences { number position positionName documentNumber documentDate wording recordedByName } } } }`
const partiesAs = async (person: string) =>
  (await graph.as(person).read(PARTIES, { id: reviewed.roundId })).round.concurringParties

const compile = async (): Promise<string> => {
  const items = reviewed.cases.map(({ applicationId }, index) => ({ applicationId, position: index + 1 }))
  const { candidateList } = await graph
    .as('mofcom.officer')
    .do('compileCandidateList', { roundId: reviewed.roundId, items }, 'candidateList { id }')
  return candidateList.id
}

beforeAll(async () => {
  graph = await openTestGraph()
  reviewed = await reviewedRound(graph, 89)
  const mofcom = graph.as('mofcom.officer')
  const { roundId } = reviewed
  await mofcom.do('startJointStudy', { roundId })
  listId = await compile()
  for (const ministry of MINISTRIES)
    await graph.as(ministry).do('concurWithCandidateList', { listId, concur: true })
}, 120_000)
afterAll(() => graph?.close())

describe('a department beyond the three', () => {
  test('has nothing to concur with before there is a list', async () => {
    const mofcom = graph.as('mofcom.officer')
    const roundId = await openRound(graph, 90, '2026-12-31')
    const named = await mofcom.do('nameConcurringParty', party({ roundId }), 'party { id }')
    expect(
      await mofcom.refusal('recordPartyConcurrence', document({ partyId: named.party.id })),
    ).toMatchObject({ code: 'PARTY_BEFORE_LIST', clause: 'N53' })
  })

  test('joins no round by default, and where MOFCOM names it with a reason', async () => {
    expect(await partiesAs('cac.officer')).toEqual([])
    for (const person of ['cac.officer', 'miit.officer', 'jiangsu.commerce', 'nanjing.park', 'expert.chen'])
      expect(await graph.as(person).refusal('nameConcurringParty', party())).toMatchObject({
        code: 'FORBIDDEN',
      })
    const mofcom = graph.as('mofcom.officer')
    expect(await mofcom.refusal('nameConcurringParty', party({ reason: ' ' }))).toMatchObject({
      code: 'REQUIRED',
    })
    const named = await mofcom.do('nameConcurringParty', party(), 'party { id outstanding }')
    expect(named.party.outstanding).toBe(true)
    partyId = named.party.id
    expect(await mofcom.refusal('nameConcurringParty', party({ department: ' 财 政 部 ' }))).toMatchObject({
      ...{ code: 'PARTY_NAMED_ALREADY', clause: 'N53', path: ['department'] },
    })
  })

  test('is none of the three, by whatever name, in the database either (N85)', async () => {
    const mofcom = graph.as('mofcom.officer')
    for (const department of ['中央网信办', '工业和信息化部办公厅', 'MIIT', '商务部'])
      expect(await mofcom.refusal('nameConcurringParty', party({ department }))).toMatchObject({
        ...{ code: 'PARTY_IS_MINISTRY', clause: 'N85', path: ['department'] },
      })
    const past = (department: string, key: string) =>
      rowsAs(
        graph,
        'reviews',
        'mofcom.officer',
        `insert into reviews.concurring_party (round_id, department, department_key, reason, named_by_id, named_by_name, named_at)
         values ($1, $2, $3, 'x', $4, $5, now())`,
        [
          ...[reviewed.roundId, department, key],
          ...[member('mofcom.officer').id, member('mofcom.officer').name],
        ],
      )
    for (const [department, key] of [
      ['中央网信办', 'x'],
      ['x', '工业和信息化部'],
      ['miit', 'miit'],
    ] as const)
      await expect(past(department, key)).rejects.toThrow(/concurring_party_is_none_of_the_three/)
  })

  test('is known to the three ministries alone', async () => {
    for (const person of MINISTRIES) expect(await partiesAs(person)).toHaveLength(1)
    for (const person of ['jiangsu.commerce', 'nanjing.park', 'nanjing.unit', 'expert.chen']) {
      const { data, errors } = await graph.as(person).ask(PARTIES, { id: reviewed.roundId })
      expect([data.round, errors[0]?.extensions.code]).toEqual([{ concurringParties: null }, 'FORBIDDEN'])
      for (const table of ['concurring_party', 'party_concurrence'])
        expect(await rowsAs(graph, 'reviews', person, `select 1 from reviews.${table}`)).toEqual([])
    }
  })
})

describe('the candidate list', () => {
  const adopt = () => graph.as('mofcom.officer').refusal('adoptCandidateList', { listId })
  const adoptPast = () =>
    rowsAs(
      graph,
      'reviews',
      'mofcom.officer',
      `update reviews.candidate_list set status = 'ADOPTED', adopted_at = now() where id = $1`,
      [listId],
    )

  test('is not adopted before the department’s document is recorded, though the three concur', async () => {
    expect(await adopt()).toMatchObject({
      ...{ code: 'PARTY_CONCURRENCES_MISSING', clause: 'N53', path: ['listId'] },
      message: '尚缺其他部门同意或无异议的来文：财政部',
    })
    await expect(adoptPast()).rejects.toThrow(ROW_SECURITY)
  })

  test('nor where its document opposes, which MOFCOM records as it received it, and says so', async () => {
    for (const person of ['cac.officer', 'miit.officer', 'jiangsu.commerce'])
      expect(await graph.as(person).refusal('recordPartyConcurrence', document())).toMatchObject({
        code: 'FORBIDDEN',
      })
    const mofcom = graph.as('mofcom.officer')
    expect(
      await mofcom.refusal('recordPartyConcurrence', document({ documentDate: '2026-12-31' })),
    ).toMatchObject({ code: 'PARTY_DOCUMENT_AHEAD', clause: 'N53' })
    const opposing = document({ position: 'OPPOSE', wording: '建议缓议。（测试）' })
    await mofcom.do('recordPartyConcurrence', opposing)
    expect(await mofcom.refusal('recordPartyConcurrence', document())).toMatchObject({
      ...{ code: 'CONFLICT', clause: 'N77', path: ['expectedNumber'] },
    })
    const [seen] = await partiesAs('miit.officer')
    expect(seen).toMatchObject({
      ...{ department: '财政部', outstanding: true, namedByName: member('mofcom.officer').name },
      concurrences: [
        {
          ...{ number: 1, position: 'OPPOSE', positionName: '不同意', documentNumber: '财办函〔2026〕1号' },
          ...{ documentDate: '2026-07-01', wording: '建议缓议。（测试）' },
          recordedByName: member('mofcom.officer').name,
        },
      ],
    })
    expect(await adopt()).toMatchObject({ code: 'PARTY_CONCURRENCES_MISSING' })
    await expect(adoptPast()).rejects.toThrow(ROW_SECURITY)
  })

  test('is nobody’s to clear past the operations: not by another ministry, not in another’s name, not by altering a record', async () => {
    const record = (person: string, name: string) =>
      rowsAs(
        graph,
        'reviews',
        person,
        `insert into reviews.party_concurrence (party_id, number, edition, position, document_number, document_date, wording, recorded_by_id, recorded_by_name, recorded_at)
         values ($1, 9, 1, 'SUPPORT', 'x', '2026-07-01', 'x', $2, $3, now())`,
        [partyId, member(person).id, name],
      )
    await expect(record('cac.officer', member('cac.officer').name)).rejects.toThrow(ROW_SECURITY)
    await expect(record('mofcom.officer', member('cac.officer').name)).rejects.toThrow(ROW_SECURITY)
    for (const sql of [
      `update reviews.party_concurrence set position = 'SUPPORT'`,
      `update reviews.concurring_party set department = 'x'`,
      'delete from reviews.concurring_party',
    ])
      await expect(rowsAs(graph, 'reviews', 'mofcom.officer', sql)).rejects.toThrow(/permission denied/)
    const withdraw = `update reviews.concurring_party set withdrawal_reason = 'x', withdrawn_by_id = $1, withdrawn_by_name = $2, withdrawn_at = now() returning id`
    const { id, name } = member('cac.officer')
    expect(await rowsAs(graph, 'reviews', 'cac.officer', withdraw, [id, name])).toEqual([])
    await expect(rowsAs(graph, 'reviews', 'mofcom.officer', withdraw, [id, name])).rejects.toThrow(
      ROW_SECURITY,
    )
  })

  test('is adopted once a later document of the department does not object to its present edition', async () => {
    const mofcom = graph.as('mofcom.officer')
    const favourable = { position: 'NO_OBJECTION', documentNumber: '财办函〔2026〕2号' }
    await mofcom.do('recordPartyConcurrence', document({ ...favourable, expectedNumber: 1 }))
    expect((await partiesAs('cac.officer'))[0].outstanding).toBe(false)
    await compile()
    expect((await partiesAs('cac.officer'))[0].outstanding).toBe(true)
    for (const ministry of MINISTRIES)
      await graph.as(ministry).do('concurWithCandidateList', { listId, concur: true })
    expect(await adopt()).toMatchObject({ code: 'PARTY_CONCURRENCES_MISSING' })
    await expect(adoptPast()).rejects.toThrow(ROW_SECURITY)
    await mofcom.do('recordPartyConcurrence', document({ ...favourable, expectedNumber: 2 }))
    expect(await adopt()).toBeNull()
  })
})

describe('the designation', () => {
  const drafted = { documentNumber: '测试文〔2026〕89号', documentDate: '2026-08-03', title: '（测试）' }
  let designationId = ''
  const issue = () => graph.as('mofcom.officer').refusal('issueDesignation', { designationId })

  test('waits for whoever was named since, unless MOFCOM withdraws it with a reason', async () => {
    const mofcom = graph.as('mofcom.officer')
    await publish(graph.stage, listId, [UNFOUNDED])
    const { designation } = await mofcom.do(
      'draftDesignation',
      { ...drafted, roundId: reviewed.roundId, applicationIds: [idOf(0), idOf(1)] },
      'designation { id concurringDepartments }',
    )
    expect(designation.concurringDepartments).toEqual([])
    designationId = designation.id
    for (const ministry of MINISTRIES) await graph.as(ministry).do('signDesignation', { designationId })
    await graph.stage.moveTo('2026-08-04T01:00:00.000Z')
    const named = await mofcom.do('nameConcurringParty', party({ department: '国家统计局' }), 'party { id }')
    expect(await issue()).toMatchObject({
      ...{ code: 'PARTY_CONCURRENCES_MISSING', path: ['designationId'] },
    })
    const issuePast = (departments: string[]) =>
      rowsAs(
        graph,
        'reviews',
        'mofcom.officer',
        `update reviews.designation set status = 'ISSUED', issued_at = now(), concurring_departments = $2 where id = $1`,
        [designationId, departments],
      )
    await expect(issuePast(['财政部'])).rejects.toThrow(ROW_SECURITY)
    const withdrawal = { partyId: named.party.id, reason: '不涉及其职能（测试）' }
    for (const person of ['cac.officer', 'jiangsu.commerce'])
      expect(await graph.as(person).refusal('withdrawConcurringParty', withdrawal)).toMatchObject({
        code: 'FORBIDDEN',
      })
    await mofcom.do('withdrawConcurringParty', withdrawal)
    expect(await mofcom.refusal('withdrawConcurringParty', withdrawal)).toMatchObject({
      code: 'PARTY_WITHDRAWN',
    })
    const late = document({ partyId: named.party.id })
    expect(await mofcom.refusal('recordPartyConcurrence', late)).toMatchObject({ code: 'PARTY_WITHDRAWN' })
    for (const departments of [[], ['国家统计局'], ['财政部', '国家统计局']])
      await expect(issuePast(departments)).rejects.toThrow(ROW_SECURITY)
  })

  test('names the departments that concurred, for everybody to read; then nothing changes any more', async () => {
    expect(await issue()).toBeNull()
    const { designation } = await graph.public.read(
      'query ($id: ID!) { designation(id: $id) { status concurringDepartments signatures { agency } } }',
      { id: designationId },
    )
    expect(designation).toEqual({
      ...{ status: 'ISSUED', concurringDepartments: ['财政部'] },
      signatures: [{ agency: 'CAC' }, { agency: 'MIIT' }, { agency: 'MOFCOM' }],
    })
    const mofcom = graph.as('mofcom.officer')
    expect(await mofcom.refusal('nameConcurringParty', party({ department: '教育部' }))).toMatchObject({
      ...{ code: 'PARTIES_SETTLED', clause: 'N53' },
    })
    expect(await mofcom.refusal('recordPartyConcurrence', document({ expectedNumber: 3 }))).toMatchObject({
      code: 'PARTIES_SETTLED',
    })
    const missing = { partyId: '01900000-0000-7000-8fff-ffffffffffff', reason: 'x' }
    expect(await mofcom.refusal('withdrawConcurringParty', missing)).toMatchObject({ code: 'NOT_FOUND' })
  })
})
