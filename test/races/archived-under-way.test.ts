import type { Refusal } from '@ndseb/standalone/demo/actor.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decidedRound } from '../support/decided-round.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { waitsForALock } from '../support/waits-for-a-lock.ts'

/** Whatever is done in a round and its archiving wait for each other (N70, N77). */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

describe('an act in a round', () => {
  let roundId = ''
  let ids: { applicationId: string; assignmentId: string }
  let expectedVersion: number
  beforeAll(async () => {
    const decided = await decidedRound(graph, 73)
    roundId = decided.roundId
    // What never reached the ministries, and an expert who was never asked further.
    const [left] = await graph.sql(
      `with a as (insert into applications.application (round_id, park_id, park_name, unit_id, province_code)
         select $1, p.id, p.name, p.unit_id, p.province_code from applications.park p where p.unit_id = 'hainan' returning *)
       insert into reviews.expert_assignment (application_id, round_id, park_id, park_name, province_code, person_id, assigned_at)
       select a.id, a.round_id, a.park_id, a.park_name, a.province_code, $2, now() from a returning id, application_id`,
      [roundId, member('expert.chen').id],
    )
    ids = { applicationId: left?.application_id, assignmentId: left?.id }
    const [row] = await graph.sql('select version from applications.application where id = $1', [
      ids.applicationId,
    ])
    expectedVersion = row?.version
  }, 120_000)

  /** While somebody else holds the round as whoever does this to it; gives the answer, and whether it came at once. */
  async function meanwhile(held: readonly [string, unknown[]][], asked: () => Promise<Refusal | null>) {
    const other = new Client({ connectionString: graph.ownerUrl })
    await other.connect()
    try {
      await other.query('begin')
      for (const [sql, params] of held) await other.query(sql, params)
      const answer = asked()
      const first = await Promise.race([
        answer.then(() => 'answered'),
        waitsForALock(graph).then(() => 'waits'),
      ])
      await other.query('commit')
      return { first, answer: await answer }
    } finally {
      await other.end()
    }
  }
  const subject = () => `acts:${roundId}`
  const stand = (status: string) =>
    graph.sql('update applications.round set status = $2 where id = $1', [roundId, status])

  test.each([
    ['a park saves its draft', 'hainan.park', 'saveApplication', 'applicationId'],
    ['a park withdraws', 'hainan.park', 'withdrawApplication', 'applicationId'],
    ['an expert is released', 'mofcom.officer', 'releaseExpert', 'assignmentId'],
    ['an expert declares no conflict', 'expert.chen', 'declareNoConflict', 'assignmentId'],
  ] as const)(
    'that comes while it is being archived waits, and is refused: %s',
    async (_what, who, mutation, named) => {
      const input = {
        ...(mutation === 'saveApplication' && { expectedVersion }),
        ...((mutation === 'releaseExpert' || mutation === 'withdrawApplication') && { reason: '（测试）' }),
      }
      const { first, answer } = await meanwhile(
        [
          ['select pg_advisory_xact_lock(hashtextextended($1, 0))', [subject()]],
          [`update applications.round set status = 'ARCHIVED' where id = $1`, [roundId]],
        ],
        () => graph.as(who).refusal(mutation, { [named]: ids[named], ...input }),
      )
      expect(first).toBe('waits')
      expect(answer).toMatchObject({ code: 'ROUND_ARCHIVED', clause: 'N70', path: [named] })
      await stand('DECIDED')
    },
  )

  test('that is under way is waited for by whoever archives the round (N70, N77)', async () => {
    const { first, answer } = await meanwhile(
      [['select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [subject()]]],
      () => graph.as('mofcom.officer').refusal('archiveRound', { roundId }),
    )
    expect([first, answer]).toEqual(['waits', null])
  })
})
