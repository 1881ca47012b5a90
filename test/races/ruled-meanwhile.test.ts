import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { waitsForALock } from '../support/waits-for-a-lock.ts'

/** What may be ruled depends on where the round stands: a ruling and a step of the round wait for each other (N77). */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

// National Day 2026: 1 to 7 October are days off.
const prepare = async (number: number) => {
  const { round } = await graph.as('mofcom.officer').do(
    'prepareRound',
    {
      ...{ number, title: `第${number}批申报通知（测试）`, noticeNumber: `测试函〔2026〕${number}号` },
      deadline: '2026-10-03',
    },
    'round { id }',
  )
  return round.id as string
}
const ruling = (roundId: string) => ({
  ...{ roundId, point: 'DEADLINE_ON_DAY_OFF', values: ['ROLLS_OVER'], expectedNumber: 0, reason: '（测试）' },
})
const standing = async (roundId: string) => {
  const [row] = await graph.sql(
    `select closes_at as "closesAt", (select count(*)::int from applications.ruling where round_id = r.id) as rulings
       from applications.round r where id = $1`,
    [roundId],
  )
  return { closesAt: row.closesAt.toISOString(), rulings: row.rulings }
}

test('a ruling that waits for the round to be opened is refused as too late, and leaves nothing', async () => {
  const roundId = await prepare(61)
  const other = new Client({ connectionString: graph.urlOf('applications') })
  await other.connect()
  try {
    const viewer = viewerOf(member('mofcom.officer'))
    await other.query('begin')
    for (const name of ['id', 'name', 'role', 'agency'] as const)
      await other.query('select set_config($1, $2, true)', [`viewer.${name}`, viewer[name] ?? ''])
    await other.query(`select applications.take_round_step($1, 'open', null, null, null, platform.now())`, [
      roundId,
    ])
    const answer = graph.as('mofcom.officer').refusal('ruleOnRound', ruling(roundId))
    const first = await Promise.race([
      answer.then(() => 'answered'),
      waitsForALock(graph).then(() => 'waits'),
    ])
    await other.query('commit')
    expect(first).toBe('waits')
    expect(await answer).toMatchObject({ code: 'RULING_TOO_LATE', clause: 'N49', path: ['point'] })
    expect(await standing(roundId)).toEqual({ closesAt: '2026-10-03T16:00:00.000Z', rulings: 0 })
  } finally {
    await other.end()
  }
})

test('the deadline of a round that is ruled on while it is opened is what was ruled before', async () => {
  const mofcom = graph.as('mofcom.officer')
  for (const number of [62, 63, 64, 65]) {
    const roundId = await prepare(number)
    const [ruled] = await Promise.all([
      mofcom.refusal('ruleOnRound', ruling(roundId)),
      mofcom.do('openRound', { roundId }),
    ])
    expect(await standing(roundId)).toEqual(
      ruled
        ? { closesAt: '2026-10-03T16:00:00.000Z', rulings: 0 }
        : { closesAt: '2026-10-08T16:00:00.000Z', rulings: 1 },
    )
    expect([undefined, 'RULING_TOO_LATE']).toContain(ruled?.code)
  }
})
