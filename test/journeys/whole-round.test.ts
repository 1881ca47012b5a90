import { actorOf, type Post } from '@ndseb/standalone/demo/actor.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { playDemo } from '@ndseb/standalone/demo/play-demo.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph } from '../support/graph.ts'
import { openProcesses } from '../support/processes.ts'

const ROUNDS = `{ rounds { number status history { step role } designation { missing }
  candidateList { missing concurrences { agency concurs } } notice { firstDay lastDay provisional } } }`
const CASES = `query ($filter: ApplicationFilter) { applications(filter: $filter, first: 10) { totalCount nodes {
  status park { name base { status } } jointLetter { deliveries { recipient kind } }
  expertResult { count } findings { agency clause } missingFindings { clause } } } }`

describe.each([
  ['in one process', openTestGraph],
  ['as five processes', openProcesses],
])('a whole round %s', (_how, open: () => Promise<{ post: Post; close(): Promise<void> }>) => {
  let graph: { post: Post; close(): Promise<void> }
  const told: string[] = []
  const as = (username: string) => actorOf(graph.post, member(username))
  beforeAll(async () => {
    graph = await open()
    await openRound({ as }, 1)
    await playDemo(graph.post, (line) => told.push(line))
  }, 120_000)
  afterAll(() => graph?.close())

  test('leads from the call to designated bases', async () => {
    const { rounds } = await as('mofcom.officer').read(ROUNDS)
    const round = rounds.find(({ number }: { number: number }) => number === 2)
    expect(round.status).toBe('DECIDED')
    expect(round.history).toEqual([
      { step: 'prepare', role: 'MOFCOM_OFFICER' },
      { step: 'open', role: 'MOFCOM_OFFICER' },
      { step: 'close', role: 'SYSTEM' },
      { step: 'startExpertReview', role: 'MOFCOM_OFFICER' },
      { step: 'startJointStudy', role: 'MOFCOM_OFFICER' },
      { step: 'publish', role: 'MOFCOM_OFFICER' },
      { step: 'decide', role: 'MOFCOM_OFFICER' },
    ])
    expect(round.designation.missing).toEqual([])
    expect(round.candidateList).toEqual({
      missing: [],
      concurrences: ['CAC', 'MIIT', 'MOFCOM'].map((agency) => ({ agency, concurs: true })),
    })
    expect(round.notice.provisional).toBe(false)
  })

  test('each case carries its letter in three copies, its experts, every ministry’s findings, and its base', async () => {
    const { applications } = await as('cac.officer').read(CASES, { filter: { statuses: ['DESIGNATED'] } })
    expect(applications.totalCount).toBe(4)
    for (const one of applications.nodes) {
      expect(one.park.base.status).toBe('ACTIVE')
      expect(one.jointLetter.deliveries).toEqual(
        expect.arrayContaining([
          { recipient: 'MOFCOM', kind: 'ORIGINAL' },
          { recipient: 'CAC', kind: 'COPY' },
          { recipient: 'MIIT', kind: 'COPY' },
        ]),
      )
      expect(one.expertResult.count).toBe(3)
      expect(one.missingFindings).toEqual([])
      const agencies = new Set(one.findings.map(({ agency }: { agency: string }) => agency))
      expect(agencies).toEqual(new Set(['MOFCOM', 'CAC', 'MIIT']))
    }
  })

  test('what the cast may not do was refused, and nothing unexpected was done', () => {
    expect(told.filter((line) => line.includes('✗'))).toHaveLength(7)
    expect(told.join('\n')).not.toContain('unexpectedly')
  })

  test('the public reads the registry and no more', async () => {
    const anybody = actorOf(graph.post, null)
    const { bases } = await anybody.read('{ bases { totalCount nodes { name designatedOn status } } }')
    expect(bases.totalCount).toBe(4)
    const { errors } = await anybody.ask('{ applications { totalCount } }')
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})
