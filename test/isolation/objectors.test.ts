import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { type NoticedRound, noticedRound } from '../support/noticed-round.ts'
import { rowsAs } from '../support/rows-as.ts'

/** Nobody but MOFCOM's handlers learns who objected, and only the ministries that somebody did (N83). */
let graph: TestGraph
let round: NoticedRound
let objectionId: string
const NAME = '不可泄露（虚构）'
const CONTACT = 'secret@example.invalid'
const filing = (over: object = {}) => ({
  ...{
    noticeId: round.noticeId,
    position: 1,
    text: '数据存疑（测试）',
    name: NAME,
    contact: CONTACT,
    ...over,
  },
})
/** Also his own province's and park's officers are strangers to what the objector does. */
const OBJECTOR = 'suzhou.park'
beforeAll(async () => {
  graph = await openTestGraph()
  round = await noticedRound(graph, 93)
  const filed = await graph
    .as(OBJECTOR)
    .do('fileObjection', filing({ idempotencyKey: 'objector-key' }), 'receipt')
  objectionId = filed.receipt
})
afterAll(() => graph?.close())

const applicationId = () => round.cases[0]?.applicationId ?? ''
const OUTSIDERS = [
  'nanjing.park',
  'nanjing.unit',
  'jiangsu.commerce',
  'expert.chen',
  'analyst.mofcom',
  OBJECTOR,
]
const LIST =
  'query ($id: ID!) { notice(id: $id) { candidates { objections { id text } } history { step agency role reason document } } }'
/** The tables that say who objected or that somebody did, with how many rows each shows. */
const rowsSeen = async (person: string) => {
  const count = (table: string) => `(select count(*)::int from reviews.${table}) as ${table}`
  const [row] = await rowsAs(
    graph,
    'reviews',
    person,
    `select ${['objection', 'objection_identity'].map(count)},
            (select count(*)::int from reviews.decision_history where subject_type = 'OBJECTION') as history,
            (select count(*)::int from reviews.idempotency where key = 'objector-key') as key`,
  )
  return row
}

describe('that somebody objected', () => {
  test('is told to nobody outside the ministries: by list, by id, by counting', async () => {
    for (const person of OUTSIDERS) {
      const { data, errors } = await graph.as(person).ask(LIST, { id: round.noticeId })
      expect(data.notice.candidates.map(({ objections }: { objections: null }) => objections)).toEqual(
        Array(4).fill(null),
      )
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']))
      const one = await graph
        .as(person)
        .ask('query ($id: ID!) { objection(id: $id) { id text } }', { id: objectionId })
      expect([one.data.objection, one.errors[0]?.extensions.code]).toEqual([null, 'FORBIDDEN'])
    }
    const { errors } = await graph.public.ask(LIST, { id: round.noticeId })
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  test('nor through the entities of federation, and an objection is none', async () => {
    const ask = (person: string, representation: object, part: string) =>
      graph.graph.execute.reviews(
        {
          query: `query ($of: [_Any!]!) { _entities(representations: $of) { ${part} } }`,
          variables: { of: [representation] },
        },
        { viewer: viewerOf(member(person)), requestId: 'test' },
      )
    const way = '... on Round { notice { candidates { objections { id text objector { name } } } } }'
    for (const person of OUTSIDERS) {
      const { data, errors = [] } = await ask(person, { __typename: 'Round', id: round.roundId }, way)
      expect(JSON.stringify(data)).not.toContain('text')
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']))
      const none = await ask(person, { __typename: 'Objection', id: objectionId }, '__typename')
      expect(none.errors).toHaveLength(1)
      expect(JSON.stringify(none)).not.toContain(NAME)
    }
  })

  test('nor in the database, whatever the resolvers do; the objector reads his key alone', async () => {
    for (const person of OUTSIDERS)
      expect(await rowsSeen(person)).toEqual({
        ...{ objection: 0, objection_identity: 0, history: 0, key: person === OBJECTOR ? 1 : 0 },
      })
  })

  test('nor by what the public reads of the notice, or the park of its case, before it is accepted', async () => {
    const { notice } = await graph.public.read(
      'query ($id: ID!) { notice(id: $id) { version candidates { result } history { step } } }',
      { id: round.noticeId },
    )
    expect(notice).toEqual({
      ...{ version: 1, candidates: Array(4).fill({ result: null }), history: [{ step: 'post' }] },
    })
    const { application } = await graph
      .as('nanjing.park')
      .read('query ($id: ID!) { application(id: $id) { status } }', { id: applicationId() })
    expect(application).toEqual({ status: 'PUBLIC_NOTICE' })
  })
})

describe('who objected', () => {
  test('is read by MOFCOM’s handlers, and by no other ministry, which reads what is said', async () => {
    const query =
      'query ($id: ID!) { objection(id: $id) { text anonymous objector { name contact } history { role } } }'
    const { objection } = await graph.as('mofcom.officer').read(query, { id: objectionId })
    expect(objection.objector).toEqual({ name: NAME, contact: CONTACT })
    for (const person of ['cac.officer', 'miit.officer']) {
      const { data, errors } = await graph.as(person).ask(query, { id: objectionId })
      expect(data.objection).toEqual({
        ...{ text: '数据存疑（测试）', anonymous: false, objector: null, history: [] },
      })
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
      expect(await rowsSeen(person)).toMatchObject({ objection: 1, objection_identity: 0, key: 0 })
    }
  })

  test('stands in no history, result or refusal when the objection has been handled', async () => {
    const mofcom = graph.as('mofcom.officer')
    await mofcom.do('acceptObjection', { objectionId })
    await mofcom.do('startInvestigation', { objectionId })
    const refused = await graph
      .as('cac.officer')
      .ask(
        `mutation ($input: ObjectionStepInput!) { startInvestigation(input: $input) { objection { id } errors { message } } }`,
        { input: { objectionId } },
      )
    const told = [refused]
    for (const person of [...OUTSIDERS, 'cac.officer', 'miit.officer'])
      told.push(
        await graph.as(person).ask(
          `query ($id: ID!, $application: ID!) { notice(id: $id) { candidates { result objections { id text history { agency role reason document } } } history { reason } }
             application(id: $application) { status history { step agency role reason document } } }`,
          { id: round.noticeId, application: applicationId() },
        ),
      )
    const text = JSON.stringify(told)
    for (const secret of [NAME, CONTACT]) expect(text).not.toContain(secret)
    const lines = await graph.sql(
      `select h::text as line from reviews.decision_history h where subject_type = 'OBJECTION'
       union all select h::text from applications.history h where subject_id = $1
       union all select j::text from graphile_worker._private_jobs j
       union all select o::text from reviews.objection o`,
      [applicationId()],
    )
    expect(lines.length).toBeGreaterThan(3)
    const { id } = (await graph.as(OBJECTOR).read('{ viewer { id } }')).viewer
    const written = lines.map(({ line }) => line).join('\n')
    for (const secret of [NAME, CONTACT]) expect(written).not.toContain(secret)
    expect(lines.filter(({ line }) => line.includes(id) && line.includes(objectionId))).toEqual([])
  })

  test('is not found out with his idempotency key, by a person or by the public', async () => {
    const same = filing({ idempotencyKey: 'objector-key' })
    const { receipt } = await graph.as('hangzhou.park').do('fileObjection', same, 'receipt')
    expect(receipt).not.toBe(objectionId)
    expect(await graph.public.refusal('fileObjection', same)).toMatchObject({ code: 'KEY_OF_NOBODY' })
  })

  test('is written by no other hand: no identity under another’s id, no objection changed or removed', async () => {
    const identity = (person: string, filedBy: string) =>
      rowsAs(
        graph,
        'reviews',
        person,
        `insert into reviews.objection_identity values ($1, 'x', 'x', $2, 'PARK', now())`,
        [applicationId(), filedBy],
      )
    await expect(identity('nanjing.park', 'somebody-else')).rejects.toThrow(/row-level security/)
    const change = `update reviews.objection set status = 'INADMISSIBLE', reasons = 'x', closed_at = now() returning id`
    for (const person of ['nanjing.park', 'cac.officer'])
      expect(await rowsAs(graph, 'reviews', person, change)).toEqual([])
    for (const sql of [
      'delete from reviews.objection',
      `update reviews.objection set text = 'x'`,
      `update reviews.objection_identity set name = 'x'`,
    ])
      await expect(rowsAs(graph, 'reviews', 'mofcom.officer', sql)).rejects.toThrow(/permission denied/)
    for (const owner of ['applications', 'statistics', 'platform'] as const)
      await expect(
        rowsAs(graph, owner, 'mofcom.officer', 'select 1 from reviews.objection_identity'),
      ).rejects.toThrow(/permission denied/)
  })
})

describe('an anonymous objection', () => {
  test('is taken where the round allows it, and has no objector even for the handlers (N60)', async () => {
    // The round is past the time for rulings: as if MOFCOM had ruled before its notice.
    await graph.sql(
      `insert into applications.ruling (round_id, point, number, chosen, reason, ruled_by_id, ruled_by_name, ruled_at)
       values ($1, 'OBJECTORS', 1, array['ANONYMOUS_TOO'], '可不具名（测试）', 'test', '测试', platform.now())`,
      [round.roundId],
    )
    const nameless = { anonymous: true, name: null, contact: null }
    const person = graph.as('xixian.park')
    expect(await person.refusal('fileObjection', filing({ anonymous: true }))).toMatchObject({
      code: 'ANONYMOUS_WITH_NAME',
    })
    expect(await person.refusal('fileObjection', filing({ ...nameless, idempotencyKey: 'k' }))).toMatchObject(
      { code: 'KEY_OF_NOBODY' },
    )
    const { receipt } = await person.do('fileObjection', filing(nameless), 'receipt')
    const { objection } = await graph
      .as('mofcom.officer')
      .read('query ($id: ID!) { objection(id: $id) { anonymous objector { name } } }', { id: receipt })
    expect(objection).toEqual({ anonymous: true, objector: null })
    expect(
      await graph.sql('select 1 from reviews.objection_identity where objection_id = $1', [receipt]),
    ).toEqual([])
  })
})
