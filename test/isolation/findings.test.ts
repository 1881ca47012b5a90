import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { type ReviewedRound, reviewedRound } from '../support/reviewed-round.ts'
import { rowsAs } from '../support/rows-as.ts'

/** No ministry writes another's finding, concurrence or signature (N85): each lock is tried by itself. */
let graph: TestGraph
let reviewed: ReviewedRound
beforeAll(async () => {
  graph = await openTestGraph()
  reviewed = await reviewedRound(graph, 81)
})
afterAll(() => graph?.close())

const idOf = (place: number): string => reviewed.cases[place]?.applicationId ?? ''
const finding = (clause: string, over: object = {}) => ({
  applicationId: idOf(0),
  clause,
  outcome: 'MEETS',
  opinion: '经核，符合（测试）',
  ...over,
})
const READ = `query ($id: ID!) { application(id: $id) {
  findings { clause agency outcome version versions { version outcome } } missingFindings { clause owner } } }`
const COUNT = 'select count(*)::int as n from reviews.agency_finding where application_id = $1'

/** A row written past the operations, as the role of this owner and the person that the settings name. */
const insertFinding = (person: string, clause: string, agency: string, applicationId = idOf(0)) =>
  rowsAs(
    graph,
    'reviews',
    person,
    `insert into reviews.agency_finding
       (application_id, clause, version, agency, outcome, opinion, recorded_by_id, recorded_by_name, recorded_at)
     values ($1, $2, 99, $3, 'MEETS', '越权（测试）', current_setting('viewer.id'), current_setting('viewer.name'), now())`,
    [applicationId, clause, agency],
  )

describe('a ministry', () => {
  test('writes its own clauses, and revises them by new versions that leave the old ones (N25, N28)', async () => {
    const miit = graph.as('miit.officer')
    await miit.do('recordFinding', finding('N30'))
    const revised = await miit.do(
      'recordFinding',
      finding('N30', { outcome: 'BELOW', expectedVersion: 1 }),
      'finding { version outcome versions { version outcome } }',
    )
    expect(revised.finding).toEqual({
      version: 2,
      outcome: 'BELOW',
      versions: [
        { version: 1, outcome: 'MEETS' },
        { version: 2, outcome: 'BELOW' },
      ],
    })
    expect(await miit.refusal('recordFinding', finding('N30', { expectedVersion: 1 }))).toMatchObject({
      code: 'CONFLICT',
      clause: 'N77',
    })
  })

  test('sees what is missing of every clause, and from whom (N24–N29)', async () => {
    const { application } = await graph.as('mofcom.officer').read(READ, { id: idOf(0) })
    const missing: { clause: string; owner: string }[] = application.missingFindings
    expect(missing).toContainEqual({ clause: 'N28.5a', owner: 'CAC' })
    expect(missing.map(({ clause }) => clause)).not.toContain('N30')
  })

  test('of two officers at once one writes, and the other has a conflict (N77)', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        graph.as('cac.officer').refusal('recordFinding', finding('N28.5b', { expectedVersion: 0 })),
      ),
    )
    expect(answers.filter((answer) => answer === null)).toHaveLength(1)
    expect(answers.filter((answer) => answer?.code === 'CONFLICT')).toHaveLength(2)
  })
})

describe('CAC cannot alter MIIT’s finding', () => {
  test('through the graph: the clause is another’s', async () => {
    const cac = graph.as('cac.officer', 'en')
    for (const clause of ['N30', 'N31', 'N25.2c'])
      expect(await cac.refusal('recordFinding', finding(clause))).toMatchObject({
        code: 'CLAUSE_OF_ANOTHER',
        clause: 'N85',
        message: expect.stringContaining('Ministry of Industry and Information Technology'),
      })
  })

  test('by a row in MIIT’s name: the row policy', async () => {
    await expect(insertFinding('cac.officer', 'N30', 'MIIT')).rejects.toThrow(/row-level security/)
  })

  test('by a row of its own on MIIT’s clause: the pair of clause and agency', async () => {
    await expect(insertFinding('cac.officer', 'N30', 'CAC')).rejects.toThrow(/agency_finding_owner/)
  })

  test('by changing or removing a row: the right is nobody’s, not even MIIT’s', async () => {
    for (const person of ['cac.officer', 'miit.officer'])
      for (const sql of [
        `update reviews.agency_finding set outcome = 'MEETS'`,
        'delete from reviews.agency_finding',
        'truncate reviews.agency_finding',
      ])
        await expect(rowsAs(graph, 'reviews', person, sql)).rejects.toThrow(/permission denied/)
  })

  test('through another owner’s login: the schema is closed', async () => {
    for (const owner of ['applications', 'statistics', 'platform'] as const)
      await expect(
        rowsAs(graph, owner, 'cac.officer', 'select 1 from reviews.agency_finding'),
      ).rejects.toThrow(/permission denied/)
  })

  test('and all of it left MIIT’s finding as it was', async () => {
    const { application } = await graph.as('miit.officer').read(READ, { id: idOf(0) })
    const [own] = application.findings.filter(({ clause }: { clause: string }) => clause === 'N30')
    expect(own).toMatchObject({ agency: 'MIIT', outcome: 'BELOW', version: 2 })
  })

  test('while its own clause is its own to write, by the same way', async () => {
    await insertFinding('cac.officer', 'N28.5a', 'CAC')
  })
})

describe('findings are seen', () => {
  test('by the ministries and the assigned experts, who write nothing', async () => {
    for (const person of ['mofcom.officer', 'cac.officer', 'miit.officer', 'expert.chen']) {
      const { application } = await graph.as(person).read(READ, { id: idOf(0) })
      expect(application.findings.length).toBeGreaterThan(0)
    }
    expect(await graph.as('expert.chen').refusal('recordFinding', finding('N30'))).toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(insertFinding('expert.chen', 'N30', 'MIIT')).rejects.toThrow(/row-level security/)
  })

  test('by no expert who is not assigned', async () => {
    const { application } = await graph.as('expert.sun').read(READ, { id: idOf(0) })
    expect(application).toBeNull()
    expect(await rowsAs(graph, 'reviews', 'expert.sun', COUNT, [idOf(0)])).toEqual([{ n: 0 }])
  })

  test('by no park, unit or province: the rows do not exist for them, nor is told which are missing (N81)', async () => {
    for (const person of ['nanjing.park', 'nanjing.unit', 'jiangsu.commerce']) {
      const { data, errors } = await graph.as(person).ask(READ, { id: idOf(0) })
      expect(data.application).toEqual({ findings: [], missingFindings: null })
      expect(errors.map(({ path }) => path?.at(-1))).toEqual(['missingFindings'])
      expect(await rowsAs(graph, 'reviews', person, COUNT, [idOf(0)])).toEqual([{ n: 0 }])
    }
  })
})

describe('the ministries’ words on a list and a document', () => {
  test('are each ministry’s own, in the database too', async () => {
    const { roundId } = reviewed
    const mofcom = graph.as('mofcom.officer')
    await mofcom.do('startJointStudy', { roundId })
    const { candidateList } = await mofcom.do(
      'compileCandidateList',
      { roundId, items: [{ applicationId: idOf(0), position: 1 }] },
      'candidateList { id }',
    )
    const concur = (person: string, agency: string) =>
      rowsAs(
        graph,
        'reviews',
        person,
        `insert into reviews.concurrence (list_id, edition, agency, number, concurs, given_by_id, given_by_name, given_at)
         values ($1, 1, $2, 1, true, current_setting('viewer.id'), current_setting('viewer.name'), now())`,
        [candidateList.id, agency],
      )
    await expect(concur('cac.officer', 'MIIT')).rejects.toThrow(/row-level security/)
    await expect(concur('mofcom.officer', 'MIIT')).rejects.toThrow(/row-level security/)
    await expect(concur('jiangsu.commerce', 'PROVINCIAL_COMMERCE')).rejects.toThrow(/row-level security/)
    await concur('cac.officer', 'CAC')
    for (const table of ['concurrence', 'designation_signature', 'decision_history'])
      await expect(rowsAs(graph, 'reviews', 'cac.officer', `delete from reviews.${table}`)).rejects.toThrow(
        /permission denied/,
      )
    const adopted = await rowsAs(
      graph,
      'reviews',
      'cac.officer',
      `update reviews.candidate_list set status = 'ADOPTED' where id = $1 returning id`,
      [candidateList.id],
    )
    expect(adopted).toEqual([])
  })

  test('and findings are closed once the case has left the joint study, in the database too', async () => {
    await graph.sql(`update applications.application set status = 'CANDIDATE' where id = $1`, [idOf(1)])
    expect(
      await graph.as('miit.officer').refusal('recordFinding', finding('N30', { applicationId: idOf(1) })),
    ).toMatchObject({ code: 'FINDINGS_CLOSED', message: expect.stringContaining('候选') })
    await expect(insertFinding('miit.officer', 'N30', 'MIIT', idOf(1))).rejects.toThrow(/row-level security/)
  })
})

describe('what the public reads', () => {
  test('nobody writes but MOFCOM, and a base only by an issued document', async () => {
    const base = (person: string) =>
      rowsAs(
        graph,
        'reviews',
        person,
        `insert into reviews.base (designation_id, park_id, name, name_key, province_code, designated_on, next_review_due, version)
         values (uuidv7(), uuidv7(), '越权（测试）', '越权(测试)', '32', '2026-01-01', '2028-01-01', 1)`,
      )
    for (const person of ['cac.officer', 'mofcom.officer', 'nanjing.park'])
      await expect(base(person)).rejects.toThrow(/row-level security/)
  })
})
