import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { waiting } from '../support/waiting.ts'
import { fileCase, forwardCases } from '../support/waiver-cases.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const MINISTRIES = ['mofcom.officer', 'cac.officer', 'miit.officer']
const whoFinds = async () =>
  Object.entries(await waiting(graph, ...MINISTRIES))
    .filter(([, kinds]) => kinds.includes('FINDINGS_TO_RECORD'))
    .map(([who]) => who)

test('findings wait for a ministry until each clause is found on that its round asks of such a park (N18, N85)', async () => {
  const roundId = await openRound(graph, 41)
  const opened = await fileCase(graph, roundId, 'nanjing', ['286.5', '151.2', '88.4', '141'])
  const { applicationId } = opened
  await forwardCases(graph, roundId, [opened])
  expect(await whoFinds()).toEqual(MINISTRIES)
  // A round of a programme that asks of MIIT for nothing but one clause.
  await graph.sql(`update applications.round set conditions = conditions - 'N30' - 'N31' where id = $1`, [
    roundId,
  ])
  const READ = 'query ($id: ID!) { application(id: $id) { missingFindings { clause owner } } }'
  const { application } = await graph.as('mofcom.officer').read(READ, { id: applicationId })
  for (const { clause, owner } of application.missingFindings)
    await graph.as(`${owner.toLowerCase()}.officer`).do('recordFinding', {
      ...{ applicationId, clause, outcome: 'MEETS', opinion: '（测试）' },
    })
  expect(await whoFinds()).toEqual([])
})
