import { OWNERS } from '@ndseb/db/owners.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExpertRound, expertId, expertRound } from '../support/expert-round.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

/**
 * Nothing tells an expert of another before his own scores are in, and nothing tells park, unit or province at all
 * (N80, N81). It is tried as a whole: whatever somebody can ask, by the graph or in rows, is asked before others score
 * and after, and must come to the same, refusals and their shape too.
 */
let graph: TestGraph
let round: ExpertRound
/** Assignments on Nanjing's application by person: chen and zhao score, lin is admitted and waits. */
let assignments: Record<string, string> = {}
const NOWHERE = '01900000-0000-7000-8fff-ffffffffffff'

beforeAll(async () => {
  graph = await openTestGraph()
  round = await expertRound(graph, 64, ['nanjing', 'hangzhou'])
  expect(await round.assign('nanjing', ['chen', 'lin', 'zhao', 'he'])).toEqual([])
  expect(await round.assign('hangzhou', ['chen', 'lin', 'sun'])).toEqual([])
  await round.admit('lin', 'nanjing')
  await graph.as('expert.he').do('declareTie', { kind: 'OTHER', description: '（测试）' })
  const rows = await graph.sql(
    'select id, person_id from reviews.expert_assignment where application_id = $1',
    [round.idOf('nanjing')],
  )
  assignments = Object.fromEntries(rows.map(({ id, person_id }) => [person_id, id]))
}, 120_000)
afterAll(() => graph?.close())

const PERSON = `id name employer edition editions { edition } ties { id }`
const ASSIGNMENT = `id status availableSteps explanation declaredAt expert { ${PERSON} } override { reason }
  scoreSheet { weightedTotal } history { step role at reason } application { id status version }`
const CASE = `id status version availableSteps history { step role reason priorVersion }
  expertAssignments { ${ASSIGNMENT} } scoreSheets { expertName weightedTotal opinion }
  expertResult { count mean spread groupOpinion } adjustedResult { mean group } expertConflicts { ground } findings { clause }
  waivers { id }`
const ALL = `query ($id: ID!, $round: ID!) {
  application(id: $id) { ${CASE} }
  applications { totalCount edges { node { ${CASE} } } }
  round(id: $round) { status version history { step } expertPanel { ${PERSON} } expertSeverities { severity }
    assignmentProposal { loads { assigned } } candidateList { id } }
  viewer { expert { ${PERSON} } assignments { ${ASSIGNMENT} } }
  myAssignments { ${ASSIGNMENT} }
  expertPool { ${PERSON} }
}`

/** What the subgraph answers the gateway for references: past the owners of case and round. */
const referenced = (person: string) =>
  graph.graph.execute.reviews(
    {
      query: `query ($all: [_Any!]!) { _entities(representations: $all) {
        ... on Application { expertAssignments { id status } scoreSheets { weightedTotal } expertResult { count mean }
          adjustedResult { mean } expertConflicts { ground } }
        ... on Round { expertSeverities { severity } assignmentProposal { loads { assigned } } expertPanel { id } }
        ... on Viewer { expert { id } assignments { id } } } }`,
      variables: {
        all: [
          { __typename: 'Application', id: round.idOf('nanjing') },
          { __typename: 'Application', id: round.idOf('hangzhou') },
          { __typename: 'Round', id: round.roundId },
          { __typename: 'Viewer', id: expertId('chen') },
        ],
      },
    },
    { viewer: viewerOf(member(person)), requestId: 'test' },
  )

/** Every row of every table of every owner's that exists for somebody, as one text a table. */
async function rowsOf(person: string): Promise<unknown[]> {
  const seen: unknown[] = []
  for (const owner of OWNERS) {
    const tables = await rowsAs(
      graph,
      owner,
      person,
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = any($1) and c.relkind = 'r' and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')
        order by 1`,
      [OWNERS],
    )
    const all = tables.map(
      ({ name }) =>
        `select '${owner} ${name}' as name, count(*)::int as n, string_agg(t::text, '|' order by t::text) as rows from ${name} t`,
    )
    seen.push(...(await rowsAs(graph, owner, person, all.join(' union all '))))
  }
  return seen
}

/** Acts on what is another's, and on what does not exist: neither says which. */
async function refusalsOf(person: string) {
  const refusals = []
  for (const assignmentId of [...Object.values(assignments), NOWHERE].filter(
    (id) => id !== assignments[member(person).id],
  ))
    for (const [act, input] of [
      ['declareNoConflict', { assignmentId }],
      ['declareConflict', { assignmentId, explanation: 'x' }],
      ['submitScores', { assignmentId, scores: [], opinion: 'x' }],
      ['releaseExpert', { assignmentId, reason: 'x' }],
      ['endTie', { tieId: assignmentId, reason: 'x' }],
    ] as const)
      refusals.push(await graph.as(person).refusal(act, input))
  return refusals
}

/** An answer with its errors by their paths: in which order the subgraphs answered is chance. */
async function answerTo(person: string, id: string) {
  const { data, errors } = await graph.as(person).ask(ALL, { id, round: round.roundId })
  return { data, errors: errors.map((error) => JSON.stringify(error)).toSorted() }
}

const worldOf = async (person: string) => ({
  graph: await answerTo(person, round.idOf('nanjing')),
  other: await answerTo(person, round.idOf('hangzhou')),
  referenced: JSON.parse(JSON.stringify(await referenced(person))),
  rows: await rowsOf(person),
  refusals: await refusalsOf(person),
})

const WATCHING = [
  ...['expert.lin', 'expert.sun', 'expert.he'],
  ...[
    'nanjing.park',
    'nanjing.unit',
    'jiangsu.commerce',
    'jiangsu.industry',
    'hangzhou.park',
    'zhejiang.commerce',
  ],
  'analyst.mofcom',
]

describe('while others declare, tie themselves and score (N80, N81)', () => {
  test('the world of an expert who has not scored is the same, and so is that of park, unit and province', async () => {
    const before = new Map<string, unknown>()
    for (const person of WATCHING) before.set(person, await worldOf(person))
    await graph.as('expert.chen').do('declareTie', { kind: 'OTHER', description: '（测试）' })
    await round.score('chen', 'nanjing', 93)
    await round.score('zhao', 'nanjing', 41)
    await round.score('chen', 'hangzhou', 77)
    for (const person of WATCHING)
      expect([person, await worldOf(person)]).toEqual([person, before.get(person)])
    // That the watch would see it: to the ministries the world is another.
    const { data } = await graph
      .as('cac.officer')
      .ask(ALL, { id: round.idOf('nanjing'), round: round.roundId })
    expect(data.application.scoreSheets).toHaveLength(2)
  }, 120_000)

  test('in it there is his own assignment and nothing of anybody else', async () => {
    const { graph: answer, rows } = await worldOf('expert.lin')
    const text = JSON.stringify({ answer, rows })
    for (const name of ['chen', 'zhao', 'he', 'sun'] as const) expect(text).not.toContain(expertId(name))
    expect(answer.data.application.expertAssignments).toMatchObject([{ status: 'ADMITTED' }])
    expect(answer.data.application).toMatchObject({
      scoreSheets: [],
      expertResult: null,
      adjustedResult: null,
    })
  })

  test('another’s assignment is refused as one that does not exist, by every act', async () => {
    for (const person of ['expert.lin', 'expert.sun']) {
      const refusals = await refusalsOf(person)
      expect(new Set(refusals.map((refusal) => refusal?.code))).toEqual(new Set(['NOT_FOUND', 'FORBIDDEN']))
      // The last five are of what does not exist; all before say the same.
      const missing = refusals.slice(-5)
      refusals.forEach((refusal, index) => {
        expect(refusal).toEqual(missing[index % 5])
      })
    }
  })

  test('references say no more than the graph does', async () => {
    for (const person of ['nanjing.park', 'nanjing.unit', 'jiangsu.commerce']) {
      const { data } = await referenced(person)
      expect(JSON.parse(JSON.stringify(data))._entities).toEqual([
        ...Array(2).fill({
          ...{ expertAssignments: null, scoreSheets: null, expertResult: null },
          ...{ adjustedResult: null, expertConflicts: null },
        }),
        { expertSeverities: null, assignmentProposal: null, expertPanel: null },
        null,
      ])
    }
  })
})

describe('once his own scores are in', () => {
  test('an expert sees the sheets on that application, and nothing of another that he has not scored', async () => {
    await round.score('lin', 'nanjing', 60)
    const read = async (place: 'nanjing' | 'hangzhou') =>
      (await graph.as('expert.lin').ask(ALL, { id: round.idOf(place), round: round.roundId })).data
        .application
    expect((await read('nanjing')).scoreSheets).toHaveLength(3)
    // To Hangzhou's application he has not even been admitted.
    expect(await read('hangzhou')).toBeNull()
    const rows = 'select distinct application_id from reviews.score_sheet'
    expect(await rowsAs(graph, 'reviews', 'expert.lin', rows)).toEqual([
      { application_id: round.idOf('nanjing') },
    ])
  })

  test('who is released without having scored learns nothing of what comes after', async () => {
    await graph
      .as('mofcom.officer')
      .do('releaseExpert', { assignmentId: assignments[expertId('he')], reason: '未答复（测试）' })
    await graph.settled()
    const before = await worldOf('expert.he')
    await graph
      .as('mofcom.officer')
      .do('concludeExpertReview', { applicationId: round.idOf('nanjing'), groupOpinion: '（测试）' })
    expect(await worldOf('expert.he')).toEqual(before)
  })
})
