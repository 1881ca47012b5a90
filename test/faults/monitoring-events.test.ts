import { urlOf, WORKER_ROLE } from '@ndseb/db/owners.ts'
import { openSession } from '@ndseb/db/session.ts'
import { type JobHands, startWorker } from '@ndseb/db/worker.ts'
import type { JsonObject } from '@ndseb/shared/json.ts'
import { systemViewer } from '@ndseb/shared/viewer.ts'
import { JOBS } from '@ndseb/standalone/subgraphs.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PARKS } from '../support/base-reports.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { NANJING, type TwoRounds, twoRoundsOfReReviews } from '../support/two-rounds-of-re-reviews.ts'

/**
 * That a base ended, or goes on, reaches statistics once and for all: in whatever order, however often, killed between (N27,
 * N65).
 */
let graph: TestGraph
let scene: TwoRounds
beforeAll(async () => {
  graph = await openTestGraph()
  scene = await twoRoundsOfReReviews(graph)
  await graph.settled()
}, 120_000)
afterAll(() => graph?.close())

const untilOf = async (baseId: string) => {
  const [row] = await graph.sql(
    'select until::text, version from statistics.base_monitoring where base_id = $1',
    [baseId],
  )
  return row && [row.until, row.version]
}
const waitingJobs = () =>
  graph.sql(`select from graphile_worker.jobs where task_identifier = 'statistics:set-monitoring'`)

/** These events need nothing but their session. */
const NO_HANDS = {} as JobHands

/** Handles an event now, as the worker would. */
async function handle(task: string, payload: JsonObject): Promise<void> {
  const session = openSession(graph.graph.databases.statistics, systemViewer)
  const job = JOBS.statistics.find((one) => one.task === `statistics:${task}`)
  await job?.run(session, payload, NO_HANDS).finally(session.close)
}

/** Every order of some things. */
const orders = <Thing>(things: readonly Thing[]): Thing[][] =>
  things.length < 2
    ? [[...things]]
    : things.flatMap((thing, place) => orders(things.toSpliced(place, 1)).map((rest) => [thing, ...rest]))

const about = (baseId: string, version: number, until: string | null): JsonObject => ({
  ...{ baseId, ...PARKS.nanjing, since: '2026-08-03', version },
  ended: until === null ? null : { until, at: `${until}T01:00:00.000Z` },
})

describe('what reviews says of a base', () => {
  test.each([
    ['ended', [[3, '2028-08-10']], ['2028-08-10', 3]],
    [
      'ended, and reinstated',
      [
        [3, '2028-08-10'],
        [4, null],
      ],
      [null, 4],
    ],
    [
      'ended, reinstated, and ended again',
      [
        [3, '2028-08-10'],
        [4, null],
        [7, '2030-09-01'],
      ],
      ['2030-09-01', 7],
    ],
  ] as [string, [number, string | null][], [string | null, number]][])(
    'comes to the same in every order, and each event twice: %s',
    async (_what, said, end) => {
      for (const order of orders<'open' | [number, string | null]>(['open', ...said])) {
        const [{ id: baseId }] = (await graph.sql('select uuidv7() as id')) as [{ id: string }]
        for (const event of [...order, ...order])
          if (event === 'open')
            await handle('open-monitoring', { baseId, ...PARKS.nanjing, effectiveOn: '2026-08-03' })
          else await handle('set-monitoring', about(baseId, ...event))
        expect(await untilOf(baseId)).toEqual(end)
      }
    },
  )

  test('is a fault of whoever said it where it is not whole, and stays in the queue', async () => {
    for (const payload of [{}, { ...about('x', 1, null), ended: { until: '2028-08-10' } }])
      await expect(handle('set-monitoring', payload)).rejects.toThrow('not whole')
  })
})

test('a park that is designated anew is another base, with a monitoring of its own', async () => {
  const [{ former, anew }] = (await graph.sql('select uuidv7() as former, uuidv7() as anew')) as [
    { former: string; anew: string },
  ]
  await handle('set-monitoring', about(former, 3, '2028-08-10'))
  await handle('open-monitoring', { baseId: anew, ...PARKS.nanjing, effectiveOn: '2028-11-01' })
  expect(await untilOf(former)).toEqual(['2028-08-10', 3])
  expect(await untilOf(anew)).toEqual([null, 0])
  // In the year of the one's end and the other's beginning each answers for itself.
  await graph.stage.moveTo('2029-01-04T01:00:00.000Z')
  const mofcom = graph.as('mofcom.officer')
  const ask = (baseId: string, year: number) => ({ baseIds: [baseId], year, dueOn: '2099-01-01' })
  for (const baseId of [former, anew]) await mofcom.do('requestBaseReports', ask(baseId, 2028))
  expect(await mofcom.refusal('requestBaseReports', ask(anew, 2027))).toMatchObject({
    code: 'REPORT_YEAR_BEFORE_BASE',
  })
  await mofcom.do('requestBaseReports', ask(anew, 2029))
  for (const [baseId, numerator] of [
    [former, '10'],
    [anew, '20'],
  ] as const)
    await mofcom.do('recordIndicator', {
      ...{ baseId, year: 2028, code: 'B', numerator, denominator: '100', denominatorDefinition: 'GOODS' },
      ...{ source: '（测试）', extractDate: '2029-01-04' },
    })
  // Together the park counts once.
  const { pooledIndicators } = await mofcom.read('{ pooledIndicators(year: 2028) { bases numerator } }')
  expect(pooledIndicators).toEqual([{ bases: 1, numerator: '20' }])
})

test('a process that is killed between the document and the event leaves the event to the next one', async () => {
  const mofcom = graph.as('mofcom.officer')
  // Refused for want of signatures: nothing is said.
  for (const who of ['mofcom.officer', 'cac.officer', 'miit.officer'])
    await graph.as(who).do('giveReReviewOpinion', {
      ...{ reReviewId: scene.reReviewId(NANJING), attitude: 'OPPOSE', opinion: '不合格（测试）' },
    })
  const { designation } = await mofcom.do(
    'draftReReviewOutcome',
    {
      ...{ roundId: scene.plain, reReviewIds: [scene.reReviewId(NANJING)], outcome: 'FAILED' },
      ...{ documentNumber: '测试文〔2028〕2号', documentDate: '2028-08-10', title: '（测试）' },
    },
    'designation { id }',
  )
  const issuing = { designationId: designation.id }
  expect(await mofcom.refusal('issueDesignation', issuing)).toMatchObject({ code: 'SIGNATURES_MISSING' })
  expect(await waitingJobs()).toEqual([])

  for (const who of ['mofcom.officer', 'cac.officer', 'miit.officer'])
    await graph.as(who).do('signDesignation', issuing)
  await graph.graph.worker.stop()
  await mofcom.do('issueDesignation', issuing)
  expect(await untilOf(scene.baseId(NANJING))).toEqual([null, 0])
  expect(await waitingJobs()).toHaveLength(1)

  const next = await startWorker({
    workerUrl: urlOf(WORKER_ROLE, graph.ownerUrl),
    jobs: [{ database: graph.graph.databases.statistics, jobs: JOBS.statistics }],
    log: { error: () => {}, info: () => {} },
  })
  try {
    await next.settled()
    expect((await untilOf(scene.baseId(NANJING)))?.[0]).toBe('2028-08-10')
  } finally {
    await next.stop()
  }
})
