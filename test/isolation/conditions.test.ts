import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { apply } from '@ndseb/standalone/demo/play/apply.ts'
import { departmentsOf, type OpenCase } from '@ndseb/standalone/demo/play/cases.ts'
import { forward } from '@ndseb/standalone/demo/play/province.ts'
import { isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askEntities, SUBGRAPHS } from '../permissions/entities.ts'
import { partOf } from '../permissions/fire.ts'
import { YEAR } from '../support/decided-round.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { registerPark } from '../support/parks.ts'
import { rowsAs } from '../support/rows-as.ts'

/** Findings rest on the case's own evidence and clauses, and nobody writes what a filing held: tried lock by lock. */
let graph: TestGraph
/** A high-tech zone of Nanjing and a digital service park of Suzhou, both forwarded by Jiangsu. */
let zone: OpenCase
let park: OpenCase
beforeAll(async () => {
  graph = await openTestGraph()
  const roundId = await openRound(graph, 131)
  const province = departmentsOf('32')
  const figures = ['286.5', '151.2', '88.4', '141'] as const
  const registered = await registerPark(graph, { unit: 'nanjing', number: 1, type: 'HIGH_TECH_ZONE' })
  const people = { unit: member('nanjing.unit'), province, figures }
  zone = await apply(graph.stage, roundId, { slug: 'zone', name: '高新区', ...registered, ...people })
  park = await apply(graph.stage, roundId, {
    ...{ slug: 'park', name: '数字园', parkId: '01900000-0000-7000-8002-000000000004' },
    ...{ unit: member('suzhou.unit'), clerk: member('suzhou.park'), province, figures },
  })
  await forward(graph.stage, roundId, [zone, park], { number: '测试函〔2026〕131号', date: '2026-03-02' })
})
afterAll(() => graph?.close())

const finding = ({ applicationId }: OpenCase, clause: string, over: object = {}) => ({
  ...{ applicationId, clause, outcome: 'MEETS', opinion: '经核，符合（测试）', ...over },
})
const evidenceOf = async (one: OpenCase, clause: string): Promise<string[]> => {
  const { application } = await graph
    .as('mofcom.officer')
    .read('query ($id: ID!) { application(id: $id) { evidence { id clause } } }', { id: one.applicationId })
  return application.evidence
    .filter((record: { clause: string }) => record.clause === clause)
    .map(({ id }: { id: string }) => id)
}
/** A finding written past the operations, as the login of reviews and the person that the settings name. */
const forge = (person: string, one: OpenCase, clause: string, agency: string, evidenceIds: unknown) =>
  rowsAs(
    graph,
    'reviews',
    person,
    `insert into reviews.agency_finding (application_id, clause, version, agency, outcome, opinion, evidence_ids,
       recorded_by_id, recorded_by_name, recorded_at)
     values ($1, $2, 9, $3, 'MEETS', 'x', $4, current_setting('viewer.id'), current_setting('viewer.name'), now())`,
    [one.applicationId, clause, agency, JSON.stringify(evidenceIds)],
  )
const ROW_SECURITY = /row-level security/
const DENIED = /permission denied/

describe('a finding', () => {
  test('names the evidence that it rests on, version by version', async () => {
    const evidenceIds = await evidenceOf(park, 'N28.5a')
    const cac = graph.as('cac.officer')
    await cac.do('recordFinding', finding(park, 'N28.5a', { evidenceIds }))
    const { finding: revised } = await cac.do(
      'recordFinding',
      finding(park, 'N28.5a', { expectedVersion: 1 }),
      'finding { evidenceIds versions { version evidenceIds } }',
    )
    expect(revised).toEqual({
      evidenceIds: [],
      versions: [
        { version: 1, evidenceIds },
        { version: 2, evidenceIds: [] },
      ],
    })
  })

  test('rests on no other case’s evidence, and on none that does not exist: in the graph and in the rows', async () => {
    const [others = ''] = await evidenceOf(zone, 'N28.5a')
    for (const strange of [others, '01900000-0000-7000-8000-000000000000'])
      expect(
        await graph
          .as('cac.officer')
          .refusal('recordFinding', finding(park, 'N28.5b', { evidenceIds: [strange] })),
      ).toMatchObject({ code: 'NOT_FOUND', path: ['evidenceIds', '0'] })
    await expect(forge('cac.officer', park, 'N28.5b', 'CAC', [others])).rejects.toThrow(ROW_SECURITY)
    await expect(forge('cac.officer', park, 'N28.5b', 'CAC', ['x'])).rejects.toThrow(ROW_SECURITY)
    await expect(forge('cac.officer', park, 'N28.5b', 'CAC', 'x')).rejects.toThrow()
    await forge('cac.officer', park, 'N28.5b', 'CAC', await evidenceOf(park, 'N28.5b'))
  })

  test('on “mainly digital services” is MOFCOM’s, and of the third type of park alone (N18)', async () => {
    const mofcom = graph.as('mofcom.officer')
    expect(await mofcom.refusal('recordFinding', finding(zone, 'N18'))).toMatchObject({
      ...{ code: 'CLAUSE_NOT_APPLICABLE', clause: 'N18' },
    })
    await expect(forge('mofcom.officer', zone, 'N18', 'MOFCOM', [])).rejects.toThrow(ROW_SECURITY)
    for (const person of ['cac.officer', 'miit.officer'])
      expect(await graph.as(person).refusal('recordFinding', finding(park, 'N18'))).toMatchObject({
        code: 'CLAUSE_OF_ANOTHER',
      })
    await expect(forge('cac.officer', park, 'N18', 'CAC', [])).rejects.toThrow(/agency_finding_owner/)
    await mofcom.do('recordFinding', finding(park, 'N18', { evidenceIds: await evidenceOf(park, 'N18') }))
    const missing = async ({ applicationId }: OpenCase) =>
      (
        await mofcom.read('query ($id: ID!) { application(id: $id) { missingFindings { clause } } }', {
          id: applicationId,
        })
      ).application.missingFindings.map(({ clause }: { clause: string }) => clause)
    expect(await missing(zone)).not.toContain('N18')
    expect(await missing(zone)).toContain('N24.1a')
    expect(await missing(park)).not.toContain('N18')
  })
})

describe('a piece of evidence', () => {
  test('has a cell of plans and policies for N29 alone, in the database too', async () => {
    const { application } = await graph
      .as('suzhou.park')
      .do('startApplication', { roundId: await openRound(graph, 132) }, 'application { id }')
    const insert = (clause: string, level: string | null, kind: string | null) =>
      rowsAs(
        graph,
        'applications',
        'suzhou.park',
        `insert into applications.evidence
           (application_id, clause, title, level, kind, file_name, media_type, size_bytes, sha256, version, recorded_by)
         values ($1, $2, $3, $4, $5, 'a.pdf', 'application/pdf', 1, repeat('a', 64), 1, 'x')`,
        [application.id, clause, `${level} ${kind}`, level, kind],
      )
    await expect(insert('N28.5a', 'CITY', 'PLAN')).rejects.toThrow(/evidence_cell/)
    await expect(insert('N29', 'CITY', null)).rejects.toThrow(/evidence_cell/)
    await expect(insert('N29', 'COUNTY', 'PLAN')).rejects.toThrow(/evidence_level/)
    await expect(insert('N29', 'CITY', 'LAW')).rejects.toThrow(/evidence_kind/)
    await insert('N29', 'CITY', 'PLAN')
  })
})

describe('what a filing held', () => {
  const counted = (owner: 'reviews' | 'statistics', person: string, column: 'content' | 'inputs') =>
    rowsAs(
      graph,
      owner,
      person,
      `select count(${column})::int as n from applications.filing where application_id = $1`,
      [park.applicationId],
    )

  test('is written by the step alone: nobody adds, changes or removes it, whatever the login', async () => {
    for (const owner of ['applications', 'reviews', 'statistics'] as const)
      for (const person of ['suzhou.park', 'jiangsu.commerce', 'mofcom.officer'])
        for (const sql of [
          `insert into applications.filing (application_id, filed_at, content) values (uuidv7(), now(), '{}')`,
          `update applications.filing set content = '{}'`,
          'delete from applications.filing',
          `select applications.content_of('${park.applicationId}')`,
        ])
          await expect(rowsAs(graph, owner, person, sql)).rejects.toThrow(DENIED)
  })

  test('is seen with its case: in digests by the login of reviews, as what its verdict rests on by statistics’', async () => {
    for (const [person, n] of [
      ['suzhou.park', 1],
      ['mofcom.officer', 1],
      ['nanjing.park', 0],
      ['zhejiang.commerce', 0],
      ['expert.chen', 0],
    ] as const) {
      expect(await counted('reviews', person, 'content')).toEqual([{ n }])
      expect(await counted('statistics', person, 'inputs')).toEqual([{ n }])
    }
    await expect(counted('statistics', 'mofcom.officer', 'content')).rejects.toThrow(DENIED)
    await expect(counted('reviews', 'mofcom.officer', 'inputs')).rejects.toThrow(DENIED)
  })
})

test('by reference, the conditions of a hidden case and of none answer alike, and the park reads its own', async () => {
  const type = SUBGRAPHS.applications.schema.getType('Application')
  if (!isObjectType(type)) throw new Error('applications has no Application')
  const parts = Object.values(type.getFields())
    .filter(({ name }) => name === 'conditions' || name === 'questions')
    .map((field) => partOf(field, { year: YEAR }))
  const ask = async (person: string, id: string) => {
    const reference = { __typename: 'Application', id }
    const { data, errors } = await askEntities(
      ...([graph, 'applications', viewerOf(member(person)), reference, 'Application', parts] as const),
    )
    return JSON.stringify([data, errors?.map(({ extensions }) => extensions.code)])
  }
  expect(parts).toHaveLength(2)
  const missing = await ask('nanjing.park', '01900000-0000-7000-8000-000000000000')
  for (const person of ['nanjing.park', 'zhejiang.commerce', 'expert.chen', 'analyst.mofcom'])
    expect(await ask(person, park.applicationId)).toBe(missing)
  expect(await ask('suzhou.park', park.applicationId)).toContain('"Condition"')
})
