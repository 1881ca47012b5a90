import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { waitsForALock } from '../support/waits-for-a-lock.ts'
import { fileCase, forwardCases, proposed } from '../support/waiver-cases.ts'

/** What rests on where a case stands waits for the step that is being taken, and is judged by where it led (N77). */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

test('a waiver is refused as closed, and not by a fault, when its park withdraws at the same time', async () => {
  const roundId = await openRound(graph, 61)
  const opened = await fileCase(graph, roundId, 'nanjing', ['199.99', '151.2', '88.4', '141'])
  const waiverId = await proposed(graph, 'nanjing', opened.applicationId, 'PARK_OUTPUT')
  await forwardCases(graph, roundId, [opened])
  const park = new Client({ connectionString: graph.urlOf('applications') })
  await park.connect()
  try {
    const viewer = viewerOf(member('nanjing.park'))
    await park.query('begin')
    for (const name of ['id', 'name', 'role', 'park'] as const)
      await park.query('select set_config($1, $2, true)', [`viewer.${name}`, viewer[name] ?? ''])
    await park.query(
      `select applications.take_application_step($1, 'withdraw', null, '不再申报（测试）', null, platform.now())`,
      [opened.applicationId],
    )
    const answer = graph.as('mofcom.officer').refusal('refuseWaiver', { waiverId, reason: '理由（测试）' })
    const first = await Promise.race([
      answer.then(() => 'answered'),
      waitsForALock(graph).then(() => 'waits'),
    ])
    await park.query('commit')
    expect(first).toBe('waits')
    expect((await answer)?.code).toBe('WAIVER_DECISION_CLOSED')
  } finally {
    await park.end()
  }
})
