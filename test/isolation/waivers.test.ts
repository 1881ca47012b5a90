import { connect } from '@ndseb/db/connect.ts'
import { openSession } from '@ndseb/db/session.ts'
import { subgraph } from '@ndseb/reviews/subgraph.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { subgraphExecutor } from '@ndseb/shared/transport/execute.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import type { OpenCase } from '@ndseb/standalone/demo/play/cases.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'
import { claimInput, fileCase, forwardCases, proposed } from '../support/waiver-cases.ts'

/** A waiver is claimed by its park, proposed by its province, decided by MOFCOM, and seen by the parties (N43, N79–N80, N85). */
let graph: TestGraph
let [roundId, applicationId, waiverId, other] = ['', '', '', '']
let nanjing: readonly OpenCase[] = []
beforeAll(async () => {
  graph = await openTestGraph()
  roundId = await openRound(graph, 45, '2026-03-31')
  const below = ['199.99', '99.9999', '88.4', '99'] as const
  const opened = await fileCase(graph, roundId, 'nanjing', below)
  nanjing = [opened]
  applicationId = opened.applicationId
  other = (await fileCase(graph, roundId, 'suzhou', below)).applicationId
  waiverId = await proposed(graph, 'nanjing', applicationId, 'PARK_OUTPUT')
})
afterAll(() => graph?.close())

const READ = `query ($id: ID!) { application(id: $id) { waivers { id } waiverClaims { id } } }`
const COUNT = `select (select count(*)::int from reviews.waiver where application_id = $1) as waivers,
  (select count(*)::int from reviews.waiver_proposal p join reviews.waiver w on w.id = p.waiver_id where w.application_id = $1) as proposals,
  (select count(*)::int from reviews.waiver_claim where application_id = $1) as claims`
const rowsOf = async (person: string, id = applicationId) =>
  (await rowsAs(graph, 'reviews', person, COUNT, [id]))[0]
const NONE = { waivers: 0, proposals: 0, claims: 0 }
const decide = (over: object = {}) => ({ waiverId, reason: '（测试）', ...over })
const propose = (over: object = {}) => ({
  ...{ applicationId, standard: 'INDUSTRY_OUTPUT', reason: '（测试）' },
  ...over,
})

/** What the subgraph answers the gateway for a reference, past the owner of the application. */
async function entity(person: string, id: string) {
  const reviews = await connect('reviews', graph.urlOf('reviews'))
  const execute = subgraphExecutor(
    {
      name: 'reviews',
      schema: subgraph.schema,
      makeContext: (viewer) => subgraph.makeContext(openSession(reviews, viewer), true),
    },
    createLogger('test'),
  )
  const query = `{ _entities(representations: [{ __typename: "Application", id: "${id}" }]) {
    ... on Application { waivers { id } waiverClaims { id } } } }`
  const { data } = await execute({ query }, { viewer: viewerOf(member(person)), requestId: 'test' })
  await reviews.close()
  return JSON.parse(JSON.stringify(data))._entities[0]
}

describe('before the joint letter', () => {
  test('the park and its province’s three departments see the waiver', async () => {
    for (const person of ['nanjing.park', 'jiangsu.commerce', 'jiangsu.cyberspace', 'jiangsu.industry']) {
      const { application } = await graph.as(person).read(READ, { id: applicationId })
      expect(application).toEqual({ waivers: [{ id: waiverId }], waiverClaims: [{ id: expect.any(String) }] })
    }
  })

  test('and nobody else: not by the graph, by a reference, or in the rows', async () => {
    for (const person of [
      ...['suzhou.park', 'zhejiang.commerce', 'zhejiang.industry', 'expert.chen'],
      ...['mofcom.officer', 'cac.officer', 'miit.officer'],
    ]) {
      expect((await graph.as(person).ask(READ, { id: applicationId })).data.application).toBeNull()
      expect(await entity(person, applicationId)).toEqual({ waivers: [], waiverClaims: [] })
      expect(await rowsOf(person)).toEqual(NONE)
    }
    for (const person of ['nanjing.unit', 'analyst.mofcom', 'demo.operator']) {
      const { data, errors } = await graph.as(person).ask(READ, { id: applicationId })
      expect(data.application ?? { waivers: null, waiverClaims: null }).toEqual({
        waivers: null,
        waiverClaims: null,
      })
      if (data.application) expect(errors.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN')
      expect(await rowsOf(person)).toEqual(NONE)
    }
    const counts = (await graph.as('mofcom.officer').read('{ waivers { totalCount nodes { id } } }')).waivers
    expect(counts).toEqual({ totalCount: 0, nodes: [] })
  })
})

describe('nobody claims or proposes for another', () => {
  test('a park claims for itself alone, with its own evidence', async () => {
    const own = await claimInput(graph, 'nanjing', applicationId, 'INDUSTRY_OUTPUT')
    expect(
      await graph.as('nanjing.park').refusal('claimWaiver', { ...own, applicationId: other }),
    ).toMatchObject({ code: 'NOT_FOUND' })
    const { evidenceIds } = await claimInput(graph, 'suzhou', other, 'INDUSTRY_OUTPUT')
    expect(await graph.as('nanjing.park').refusal('claimWaiver', { ...own, evidenceIds })).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['evidenceIds', '0'] },
    })
    for (const person of ['nanjing.unit', 'jiangsu.commerce', 'mofcom.officer'])
      expect(await graph.as(person).refusal('claimWaiver', own)).toMatchObject({ code: 'FORBIDDEN' })
    const forge = `insert into reviews.waiver_claim (application_id, standard, version, potential, evidence_ids, claimed_by_id, claimed_by_name, claimed_at)
      values ($1, 'PARK_OUTPUT', 9, 'x', '[]', 'x', 'x', now())`
    for (const person of ['suzhou.park', 'jiangsu.commerce', 'mofcom.officer'])
      await expect(rowsAs(graph, 'reviews', person, forge, [applicationId])).rejects.toThrow(
        /row-level security/,
      )
    const withEvidence = (ids: unknown) =>
      rowsAs(
        graph,
        'reviews',
        'nanjing.park',
        `insert into reviews.waiver_claim (application_id, standard, version, potential, evidence_ids, claimed_by_id, claimed_by_name, claimed_at)
         values ($1, 'SERVICE_EXPORT', 9, 'x', $2, current_setting('viewer.id'), current_setting('viewer.name'), now())`,
        [applicationId, JSON.stringify(ids)],
      )
    await expect(withEvidence(evidenceIds)).rejects.toThrow(/row-level security/)
    await withEvidence(own.evidenceIds)
    await graph.as('nanjing.park').do('claimWaiver', own)
  })

  test('another province finds nothing to propose; other departments, ministries and the park may not', async () => {
    expect(await graph.as('zhejiang.commerce').refusal('proposeWaiver', propose())).toMatchObject({
      code: 'NOT_FOUND',
    })
    for (const person of ['jiangsu.cyberspace', 'jiangsu.industry', 'mofcom.officer', 'nanjing.park'])
      expect(await graph.as(person).refusal('proposeWaiver', propose())).toMatchObject({ code: 'FORBIDDEN' })
    const forge = `insert into reviews.waiver (application_id, round_id, province_code, standard, status, edition, version)
      select id, round_id, province_code, 'INDUSTRY_OUTPUT', 'PROPOSED', 1, 1 from applications.application where id = $1`
    for (const person of ['jiangsu.cyberspace', 'nanjing.park'])
      await expect(rowsAs(graph, 'reviews', person, forge, [applicationId])).rejects.toThrow(
        /row-level security/,
      )
  })

  test('of three clerks of the province at once one proposes, and the others have a conflict (N77)', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => graph.as('jiangsu.commerce').refusal('proposeWaiver', propose())),
    )
    expect(answers.filter((answer) => answer === null)).toHaveLength(1)
    expect(answers.filter((answer) => answer?.code === 'CONFLICT')).toHaveLength(2)
    const live = await graph.sql(
      `select count(*)::int as n from reviews.waiver where application_id = $1 and standard = 'INDUSTRY_OUTPUT'`,
      [applicationId],
    )
    expect(live).toEqual([{ n: 1 }])
  })
})

describe('nobody decides but MOFCOM', () => {
  test('not the park to itself, not CAC, MIIT or the province: in the graph and in the rows', async () => {
    for (const person of ['nanjing.park', 'cac.officer', 'miit.officer', 'jiangsu.commerce', 'expert.chen'])
      for (const mutation of ['grantWaiver', 'refuseWaiver', 'revokeWaiver'])
        expect(await graph.as(person).refusal(mutation, decide())).toMatchObject({ code: 'FORBIDDEN' })
    const grant = `update reviews.waiver set status = 'GRANTED', granted_at = now() where id = $1 returning id`
    for (const person of ['nanjing.park', 'cac.officer', 'miit.officer', 'mofcom.officer'])
      expect(await rowsAs(graph, 'reviews', person, grant, [waiverId])).toEqual([])
    await expect(rowsAs(graph, 'reviews', 'jiangsu.commerce', grant, [waiverId])).rejects.toThrow(
      /permission denied: no step of WAIVER leads from PROPOSED to GRANTED/,
    )
  })

  test('and nobody changes what was claimed or proposed', async () => {
    for (const person of ['mofcom.officer', 'jiangsu.commerce', 'nanjing.park'])
      for (const sql of [
        `update reviews.waiver_proposal set actual = '200'`,
        'delete from reviews.waiver_proposal',
        `update reviews.waiver_claim set potential = 'x'`,
        `update reviews.waiver set standard = 'SERVICE_EXPORT'`,
        'delete from reviews.waiver',
      ])
        await expect(rowsAs(graph, 'reviews', person, sql)).rejects.toThrow(/permission denied/)
  })
})

describe('with the joint letter', () => {
  test('the ministries see it, and of two officers of MOFCOM at once one decides (N77)', async () => {
    await forwardCases(graph, roundId, nanjing)
    for (const person of ['mofcom.officer', 'cac.officer', 'miit.officer'])
      expect((await rowsOf(person))?.waivers).toBe(2)
    const answers = await Promise.all(
      [1, 2].map(() => graph.as('mofcom.officer').refusal('grantWaiver', decide({ expectedVersion: 1 }))),
    )
    expect(answers.filter((answer) => answer === null)).toHaveLength(1)
    expect(answers.filter((answer) => answer?.code === 'CONFLICT')).toHaveLength(1)
  })

  test('an expert sees it once admitted, and not while he is only assigned (N80)', async () => {
    await graph.stage.moveTo('2026-04-01T01:00:00.000Z')
    const mofcom = graph.as('mofcom.officer')
    const expertIds = ['expert.chen', 'expert.lin', 'expert.zhao'].map((name) => member(name).id)
    await mofcom.do('convenePanel', { roundId, expertIds })
    await mofcom.do('startExpertReview', { roundId })
    await mofcom.do('assignExperts', { applicationId, expertIds })
    const chen = graph.as('expert.chen')
    expect(await rowsOf('expert.chen')).toEqual(NONE)
    expect(await entity('expert.chen', applicationId)).toEqual({ waivers: [], waiverClaims: [] })
    const { myAssignments } = await chen.read('{ myAssignments { id application { waivers { id } } } }')
    expect(myAssignments[0].application).toEqual({ waivers: [] })
    await chen.do('declareNoConflict', { assignmentId: myAssignments[0].id })
    await graph.settled()
    const { application } = await chen.read(READ, { id: applicationId })
    expect(application.waivers).toHaveLength(2)
    expect(await rowsOf('expert.lin')).toEqual(NONE)
    const { errors } = await chen.ask('{ waivers { nodes { id } } waiverComparison { granted } }')
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN'])
  })

  test('a revoked waiver cannot be granted in the rows, nor one of a case that is closed for it', async () => {
    await graph.as('mofcom.officer').do('revokeWaiver', decide())
    const grant = `update reviews.waiver set status = 'GRANTED' where id = $1 returning id`
    expect(await rowsAs(graph, 'reviews', 'mofcom.officer', grant, [waiverId])).toEqual([])
    await graph.sql(`update applications.application set status = 'CANDIDATE' where id = $1`, [applicationId])
    const [rest] = await graph.sql(
      `select id from reviews.waiver where application_id = $1 and status = 'PROPOSED'`,
      [applicationId],
    )
    expect(
      await graph.as('mofcom.officer').refusal('grantWaiver', decide({ waiverId: rest.id })),
    ).toMatchObject({ code: 'WAIVER_DECISION_CLOSED', message: expect.stringContaining('候选') })
    await expect(
      rowsAs(
        graph,
        'reviews',
        'mofcom.officer',
        `update reviews.waiver set status = 'GRANTED', granted_at = now() where id = $1`,
        [rest.id],
      ),
    ).rejects.toThrow(/row-level security/)
  })
})
