import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DecidedRound, decidedRound } from '../support/decided-round.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

let graph: TestGraph
let round: DecidedRound
let version: number
beforeAll(async () => {
  graph = await openTestGraph()
  round = await decidedRound(graph, 71)
  version = await versionOf()
})
afterAll(() => graph?.close())

const ROUND =
  'query ($id: ID!) { round(id: $id) { status version availableSteps history { step role reason } } }'
const read = async () => (await graph.as('mofcom.officer').read(ROUND, { id: round.roundId })).round
const versionOf = async (): Promise<number> => (await read()).version
const archive = (over: object = {}) => ({ roundId: round.roundId, ...over })
const refusal = (over: object = {}) => graph.as('mofcom.officer').refusal('archiveRound', archive(over))

test('archiving is MOFCOM’s alone, of a round that is there (N70)', async () => {
  for (const who of ['cac.officer', 'miit.officer', 'jiangsu.commerce', 'nanjing.park', 'expert.chen'])
    expect(await graph.as(who).refusal('archiveRound', archive())).toMatchObject({ code: 'FORBIDDEN' })
  expect(await graph.public.refusal('archiveRound', archive())).toMatchObject({ code: 'UNAUTHENTICATED' })
  expect(await refusal({ roundId: '01900000-0000-7000-8000-00000000dead' })).toMatchObject({
    code: 'NOT_FOUND',
  })
  expect(await refusal({ expectedVersion: version + 1 })).toMatchObject({ code: 'CONFLICT', clause: 'N77' })
})

/** Something that is still open, made so past the operations, and what it is called. */
const OPEN = {
  'a case that is open': [
    `update applications.application set status = 'CLEARED' where id = $1`,
    `update applications.application set status = 'DESIGNATED' where id = $1`,
  ],
  'an objection that is open': [
    `update reviews.objection set status = 'INVESTIGATING', reasons = null, closed_at = null where application_id in (
       select application_id from reviews.notice_candidate where $1::uuid is not null)`,
    `update reviews.objection set status = 'NOT_UPHELD', reasons = '（测试）', closed_at = now() where $1::uuid is not null`,
  ],
  'a re-review under way': [
    `insert into reviews.re_review (base_id, round_id, opened_at)
     select b.id, a.round_id, now() from reviews.base b join applications.application a on a.id = b.application_id where a.id = $1`,
    `delete from reviews.re_review where $1::uuid is not null`,
  ],
  'an appeal that is open': [
    `insert into reviews.appeal (re_review_id, base_id, round_id, park_id, grounds, filed_by_id, filed_by_name, filed_at)
     select uuidv7(), b.id, a.round_id, b.park_id, '（测试）', 'x', 'x', now()
       from reviews.base b join applications.application a on a.id = b.application_id where a.id = $1`,
    `delete from reviews.appeal where $1::uuid is not null`,
  ],
  'the last day to appeal against a document': [
    `with d as (update reviews.designation set kind = 'DISQUALIFICATION', appeal_until = '2099-01-01'
       where round_id = (select round_id from applications.application where id = $1) returning id, edition),
     v as (insert into reviews.re_review (base_id, round_id, status, opened_at)
       select b.id, a.round_id, 'FAILED', now() from reviews.base b join applications.application a on a.id = b.application_id
        where a.id = $1 returning id)
     insert into reviews.document_re_review (designation_id, edition, position, re_review_id) select d.id, d.edition, 1, v.id from d, v`,
    `with c as (delete from reviews.document_re_review returning re_review_id),
     v as (delete from reviews.re_review)
     update reviews.designation set kind = 'DESIGNATION', appeal_until = null where $1::uuid is not null`,
  ],
  'a drafted document': [
    `update reviews.designation set status = 'DRAFTED' where round_id = (select round_id from applications.application where id = $1)`,
    `update reviews.designation set status = 'ISSUED' where $1::uuid is not null`,
  ],
} as const

test.each(Object.entries(OPEN))('a round waits for %s', async (_what, [open, close]) => {
  const id = round.cases[0]?.applicationId
  await graph.sql(open, [id])
  const refused = await refusal()
  expect(refused).toMatchObject({ code: 'ROUND_UNFINISHED', clause: 'N70', path: ['roundId'] })
  expect(refused?.message).toMatch(/(虚构|测试文)/)
  await graph.sql(close, [id])
})

test('what comes late now can only be refused: accepted, it would wait for experts for ever (N50)', async () => {
  const [{ id: applicationId }] = await graph.sql(
    `insert into applications.application (round_id, park_id, park_name, unit_id, province_code, status, recommended_at, filed_at, forwarded_at)
     select round_id, gen_random_uuid(), '三亚示例园（虚构）', 'hainan', '46', 'LATE', now(), now(), now()
       from applications.application where id = $1 returning id`,
    [round.cases[0]?.applicationId],
  )
  expect(await refusal()).toMatchObject({ code: 'ROUND_UNFINISHED' })
  const decision = { applicationId, reason: '逾期（测试）' }
  const mofcom = graph.as('mofcom.officer')
  expect(await mofcom.refusal('acceptLateApplication', decision)).toMatchObject({
    ...{ code: 'ROUND_PAST_REVIEW', clause: 'N50', path: ['applicationId'] },
  })
  await mofcom.do('refuseLateApplication', decision)
})

test('with nothing open it is archived for good, once, with its reason on record (N74–N75)', async () => {
  const { round: archived } = await graph
    .as('mofcom.officer')
    .do('archiveRound', archive({ expectedVersion: version, reason: '办结（测试）' }), 'round { id status }')
  expect(archived).toEqual({ id: round.roundId, status: 'ARCHIVED' })
  const now = await read()
  expect(now).toMatchObject({ status: 'ARCHIVED', version: version + 1, availableSteps: [] })
  expect(now.history.at(-1)).toEqual({ step: 'archive', role: 'MOFCOM_OFFICER', reason: '办结（测试）' })
  expect(await refusal()).toMatchObject({ code: 'STEP_NOT_ALLOWED', availableSteps: [] })
})

test('nothing is brought to it any more, however the province has approved it (N70)', async () => {
  const commerce = graph.as('hainan.commerce')
  const [{ id: applicationId }] = await graph.sql(
    `insert into applications.application (round_id, park_id, park_name, unit_id, province_code, status, recommended_at, filed_at)
     select round_id, gen_random_uuid(), '海口示例园（虚构）', 'hainan', '46', 'PROVINCIAL_APPROVED', now(), now()
       from applications.application where id = $1 returning id`,
    [round.cases[0]?.applicationId],
  )
  const letter = {
    ...{ roundId: round.roundId, letterNumber: '琼商函〔2026〕71号', letterDate: '2026-08-04' },
    ...{ applicationIds: [applicationId], addressees: ['MOFCOM'], copies: ['CAC', 'MIIT'] },
  }
  expect(await commerce.refusal('draftJointLetter', letter)).toMatchObject({
    ...{ code: 'ROUND_ARCHIVED', clause: 'N70', path: ['roundId'] },
  })
  const { viewer } = await commerce.read('{ viewer { tasks { kind } } }')
  expect(viewer.tasks).toEqual([])
})
