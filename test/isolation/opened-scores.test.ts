import { member } from '@ndseb/standalone/demo/people.ts'
import { designate, publish, selectCandidates } from '@ndseb/standalone/demo/play/decide.ts'
import { UNFOUNDED } from '@ndseb/standalone/demo/play/object.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askEntities, viewerAs } from '../permissions/entities.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { type ReviewedRound, reviewedRound } from '../support/reviewed-round.ts'
import { rowsAs } from '../support/rows-as.ts'

/** Scores and opinions are nobody's of the applicant's side or a province's, until the round opens them and is decided (N81). Each test goes on from the last. */
let graph: TestGraph
let reviewed: ReviewedRound
const idOf = (place: number): string => reviewed.cases[place]?.applicationId ?? ''
beforeAll(async () => {
  graph = await openTestGraph()
  reviewed = await reviewedRound(graph, 87)
  await graph.as('miit.officer').do('recordFinding', {
    ...{ applicationId: idOf(0), clause: 'N30', outcome: 'BELOW', opinion: '略低（测试）' },
  })
}, 120_000)
afterAll(() => graph?.close())

const OWN = ['nanjing.park', 'nanjing.unit', 'jiangsu.commerce', 'jiangsu.cyberspace']
const STRANGERS = ['hangzhou.park', 'hangzhou.unit', 'zhejiang.commerce']
const FIELDS = `expertResult { count mean spread replay { same } } scoreSheets { expertName weightedTotal opinion scores { criterion } }
  findings { clause outcome versions { opinion } }`
const ASK = `query ($id: ID!) { application(id: $id) { ${FIELDS} provincialOpinions { attitude } } }`
const TABLES = ['expert_conclusion', 'agency_finding', 'provincial_opinion', 'score_sheet']
const rule = (values: string[], expectedNumber: number) =>
  graph.as('mofcom.officer').do('ruleOnRound', {
    ...{ roundId: reviewed.roundId, point: 'SCORES', values, expectedNumber, reason: '公开评审情况（测试）' },
  })
const read = async (person: string) => (await graph.as(person).read(ASK, { id: idOf(0) })).application
const countsOf = async (person: string) => {
  const [row] = await rowsAs(
    graph,
    'reviews',
    person,
    `select ${TABLES.map((table) => `(select count(*)::int from reviews.${table} where application_id = $1) as ${table}`).join(', ')},
       (select count(*)::int from reviews.opened_sheets(array[$1::uuid])) as opened`,
    [idOf(0)],
  )
  return row
}
const CLOSED = { expertResult: null, scoreSheets: [], findings: [] }
const NOTHING = {
  ...{ expert_conclusion: 0, agency_finding: 0, provincial_opinion: 0, score_sheet: 0, opened: 0 },
}

async function expectClosed() {
  for (const person of ['nanjing.park', 'nanjing.unit']) {
    expect(await read(person)).toEqual({ ...CLOSED, provincialOpinions: [] })
    expect(await countsOf(person)).toEqual(NOTHING)
  }
  const { provincialOpinions, ...rest } = await read('jiangsu.commerce')
  expect([rest, provincialOpinions.length]).toEqual([CLOSED, 3])
  expect(await countsOf('jiangsu.commerce')).toEqual({ ...NOTHING, provincial_opinion: 3 })
}

describe('closed', () => {
  test('is the default, and answers as what is missing does', async () => {
    await expectClosed()
    const missing = await askEntities(
      ...([graph, 'reviews', viewerAs('PARK')] as const),
      { __typename: 'Application', id: '01900000-0000-7000-8fff-ffffffffffff' },
      'Application',
      [{ text: FIELDS, declared: [], variables: {} }],
    )
    expect(missing).toEqual({ data: { _entities: [{ __typename: 'Application', ...CLOSED }] } })
  })

  test('is still so where the opening is ruled, while the round is not decided', async () => {
    await rule(['OPEN_ONCE_DECIDED'], 0)
    await expectClosed()
    const { stage } = graph
    const listId = await selectCandidates(stage, reviewed.roundId, reviewed.cases)
    await publish(stage, listId, [UNFOUNDED])
    await expectClosed()
    await designate(stage, reviewed.roundId, reviewed.cases, {
      ...{ number: '测试文〔2026〕87号', date: '2026-08-03', title: '关于确定第87批基地的通知（测试）' },
    })
    await stage.settled()
  })
})

describe('opened', () => {
  test('tells park, unit and province of their own application, without the names of experts', async () => {
    for (const person of OWN) {
      const own = await read(person)
      expect(own.expertResult).toEqual({
        ...{ count: 3, mean: expect.any(String), spread: expect.any(String) },
        replay: { same: true },
      })
      expect(own.scoreSheets).toHaveLength(3)
      for (const sheet of own.scoreSheets) {
        expect(sheet.expertName).toBeNull()
        expect(sheet.scores.length).toBeGreaterThan(0)
      }
      expect(own.provincialOpinions).toHaveLength(3)
      expect(own.findings).toContainEqual(
        expect.objectContaining({ clause: 'N30', outcome: 'BELOW', versions: [{ opinion: '略低（测试）' }] }),
      )
      for (const name of ['expert.chen', 'expert.lin', 'expert.zhao'])
        expect(JSON.stringify(own)).not.toContain(member(name).name)
    }
  })

  test('tells nobody else, whichever way he asks', async () => {
    for (const person of STRANGERS) {
      expect((await graph.as(person).read(ASK, { id: idOf(0) })).application).toBeNull()
      expect(await countsOf(person)).toEqual(NOTHING)
      const { applications } = await graph.as(person).read(`{ applications { nodes { id ${FIELDS} } } }`)
      expect(applications.nodes.map(({ id }: { id: string }) => id)).not.toContain(idOf(0))
    }
    expect(await countsOf('analyst.mofcom')).toEqual(NOTHING)
    const asPark = await askEntities(
      ...([graph, 'reviews', viewerAs('PARK')] as const),
      { __typename: 'Application', id: idOf(1) },
      'Application',
      [{ text: FIELDS, declared: [], variables: {} }],
    )
    expect(asPark).toEqual({ data: { _entities: [{ __typename: 'Application', ...CLOSED }] } })
  })

  test('tells no expert’s name past the operations either: his sheet is no row', async () => {
    for (const person of OWN) expect(await countsOf(person)).toMatchObject({ score_sheet: 0, opened: 3 })
    const columns = await rowsAs(
      graph,
      'reviews',
      'nanjing.park',
      'select * from reviews.opened_sheets($1)',
      [[idOf(0)]],
    )
    expect(Object.keys(columns[0] ?? {})).toEqual([
      ...['application_id', 'scores', 'weighted_total', 'opinion', 'submitted_at'],
    ])
  })

  test('leaves what the experts and ministries see as it was', async () => {
    for (const person of ['mofcom.officer', 'expert.chen']) {
      const { application } = await graph
        .as(person)
        .read('query ($id: ID!) { application(id: $id) { scoreSheets { expertName } } }', { id: idOf(0) })
      expect(application.scoreSheets).toHaveLength(3)
      expect(application.scoreSheets.map(({ expertName }: { expertName: string }) => expertName)).toContain(
        member('expert.chen').name,
      )
    }
  })

  test('tells nothing of a case that an objection holds, though its round is decided', async () => {
    const setStatus = (status: string) =>
      graph.sql('update applications.application set status = $2 where id = $1', [idOf(0), status])
    for (const status of ['OBJECTION_PENDING', 'CLEARED']) {
      await setStatus(status)
      await expectClosed()
    }
    await setStatus('DESIGNATED')
    expect((await read('nanjing.park')).scoreSheets).toHaveLength(3)
  })

  test('is closed again by another ruling', async () => {
    await rule(['CLOSED'], 1)
    await expectClosed()
  })
})
