import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { waitsForALock } from '../support/waits-for-a-lock.ts'

/** What MOFCOM may rule depends on where the round stands: a ruling and a step of the round wait for each other (N49, N77). */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

test('a ruling is refused as too late, and not by a fault, when the round is opened at the same time', async () => {
  const { round } = await graph
    .as('mofcom.officer')
    .do(
      'prepareRound',
      { number: 62, title: '筹备（测试）', noticeNumber: '测试函〔2026〕62号', deadline: '2026-06-30' },
      'round { id }',
    )
  const opening = new Client({ connectionString: graph.urlOf('applications') })
  await opening.connect()
  try {
    const viewer = viewerOf(member('mofcom.officer'))
    await opening.query('begin')
    for (const name of ['id', 'name', 'role', 'agency'] as const)
      await opening.query('select set_config($1, $2, true)', [`viewer.${name}`, viewer[name] ?? ''])
    await opening.query(`select applications.take_round_step($1, 'open', null, null, null, platform.now())`, [
      round.id,
    ])
    const answer = graph.as('mofcom.officer').refusal('ruleOnRound', {
      ...{ roundId: round.id, point: 'DEADLINE_ON_DAY_OFF', values: ['ROLLS_OVER'], expectedNumber: 0 },
      reason: '顺延（测试）',
    })
    const first = await Promise.race([
      answer.then(() => 'answered'),
      waitsForALock(graph).then(() => 'waits'),
    ])
    await opening.query('commit')
    expect(first).toBe('waits')
    expect((await answer)?.code).toBe('RULING_TOO_LATE')
  } finally {
    await opening.end()
  }
})
