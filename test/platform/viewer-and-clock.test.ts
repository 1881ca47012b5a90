import { connect } from '@ndseb/db/connect.ts'
import { openSession } from '@ndseb/db/session.ts'
import { subgraph } from '@ndseb/platform/subgraph.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { subgraphExecutor } from '@ndseb/shared/transport/execute.ts'
import { anonymous, type Viewer } from '@ndseb/shared/viewer.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../support/database.ts'

const database = await openTestDatabase()
const platform = await connect('platform', database.urlAs('platform'))
const execute = subgraphExecutor(
  {
    name: 'platform',
    schema: subgraph.schema,
    makeContext: (viewer) => subgraph.makeContext(openSession(platform, viewer), true),
  },
  createLogger('test'),
)
afterAll(async () => {
  await platform.close()
  await database.drop()
})

const as = (person: string | Viewer) => async (query: string) => {
  const viewer = typeof person === 'string' ? viewerOf(member(person)) : person
  const { data, errors = [] } = await execute({ query }, { viewer, requestId: 'test' })
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    codes: errors.map(({ extensions }) => extensions.code),
  }
}
const publicly = as(anonymous('en'))
const operator = as('demo.operator')

const ME =
  '{ viewer { id role roleName agency { id name line level } province { code } unit { id } park { id } } }'

describe('the viewer', () => {
  test('without a token is the public', async () => {
    expect((await publicly(ME)).data.viewer).toEqual({
      ...{ id: '', role: 'PUBLIC', roleName: 'public' },
      ...{ agency: null, province: null, unit: null, park: null },
    })
  })

  test('of a ministry signs for it, of a province for its department there', async () => {
    expect((await as('cac.officer')(ME)).data.viewer).toMatchObject({
      ...{ role: 'CAC_OFFICER', roleName: '中央网信办经办人', province: null },
      agency: { id: 'CAC', name: '中央网信办', line: 'CYBERSPACE', level: 'NATIONAL' },
    })
    expect((await as('jiangsu.industry')(ME)).data.viewer).toMatchObject({
      province: { code: '32' },
      agency: { id: '32.PROVINCIAL_INDUSTRY', name: '江苏省工业和信息化主管部门', level: 'PROVINCIAL' },
    })
  })

  test('is found by id only by the same person', async () => {
    const { id } = viewerOf(member('cac.officer'))
    const ask = `{ _entities(representations: [{ __typename: "Viewer", id: "${id}" }]) { ... on Viewer { name } } }`
    expect((await as('cac.officer')(ask)).data._entities).toEqual([{ name: member('cac.officer').name }])
    expect((await as('mofcom.officer')(ask)).data._entities).toEqual([null])
  })
})

test('an agency is found by its id, here and for the other subgraphs', async () => {
  const { data } = await publicly(
    '{ agency(id: "MIIT") { name } _entities(representations: [{ __typename: "Agency", id: "11.PROVINCIAL_CYBERSPACE" }, { __typename: "Agency", id: "0" }]) { ... on Agency { name province { code } } } }',
  )
  expect(data.agency.name).toBe('Ministry of Industry and Information Technology')
  expect(data._entities).toEqual([
    { name: 'provincial cyberspace department of Beijing', province: { code: '11' } },
    null,
  ])
})

describe('the notice calculator', () => {
  test.each([
    ['2019-09-27', '2019-10-10'],
    ['2019-12-30', '2020-01-07'],
    ['2020-01-22', '2020-02-06'],
    ['2020-04-24', '2020-04-30'],
    ['2026-02-13', '2026-02-27'],
    ['2026-09-30', '2026-10-13'],
  ])('five working days posted on %s end on %s (N56)', async (postedOn, lastDay) => {
    const { data } = await publicly(`{ noticeWindow(postedOn: "${postedOn}") { lastDay provisional } }`)
    expect(data.noticeWindow).toEqual({ lastDay, provisional: false })
  })

  test('reckons by the calendar of an earlier day, and says when a year is not announced (N57, N58)', async () => {
    const { data } = await publicly(`{
      before: noticeWindow(postedOn: "2020-01-22", asOf: "2020-01-25") { lastDay endsAt }
      sameDay: noticeWindow(postedOn: "2020-04-24", dayOneRule: SAME_DAY) { firstDay }
      unknown: noticeWindow(postedOn: "2034-01-04") { provisional }
      calendarDays(year: 2020) { date kindName issued superseded }
    }`)
    expect(data).toMatchObject({
      before: { lastDay: '2020-02-04', endsAt: '2020-02-04T16:00:00.000Z' },
      ...{ sameDay: { firstDay: '2020-04-24' }, unknown: { provisional: true } },
    })
    expect(data.calendarDays).toContainEqual({
      ...{ date: '2020-02-01', kindName: 'make-up working day', issued: '2019-11-21' },
      superseded: '2020-01-26',
    })
  })

  test.each(['workingDays: 0', 'workingDays: -1', 'workingDays: 367'])('refuses %s', async (argument) => {
    const answer = await publicly(`{ noticeWindow(postedOn: "2026-01-05", ${argument}) { lastDay } }`)
    expect(answer).toEqual({ data: { noticeWindow: null }, codes: ['BAD_USER_INPUT'] })
  })
})

describe('the demo clock', () => {
  const CLOCK = '{ now { moment today demo aheadSeconds } }'
  const move = (input: string) =>
    `mutation { moveClock(input: ${input}) { clock { moment aheadSeconds } errors { code path } } }`
  const queued = async () =>
    (
      await database.sql<{ task: string }>(
        'select task_identifier as task from graphile_worker.jobs order by 1',
      )
    ).map(({ task }) => task)
  beforeEach(async () => {
    await database.sql(
      'insert into platform.demo_clock (offset_ms) values (0) on conflict (id) do update set offset_ms = 0',
    )
    await database.sql('delete from graphile_worker._private_jobs')
  })

  test('moves forward for its operator, and lets the owners look at their deadlines at once', async () => {
    const { data } = await operator(move('{ byDays: 5 }'))
    expect(data.moveClock).toMatchObject({ clock: { aheadSeconds: 432_000 }, errors: [] })
    expect(await queued()).toEqual(['applications:tick', 'reviews:tick'])
    const now = (await publicly(CLOCK)).data.now
    expect(now).toMatchObject({ demo: true, aheadSeconds: 432_000 })
    expect(Math.abs(Date.parse(now.moment) - Date.now() - 432_000_000)).toBeLessThan(5000)
  })

  test('moves to a moment, and never back', async () => {
    const to = new Date(Date.now() + 86_400_000).toISOString()
    const moved = (await operator(move(`{ to: "${to}" }`))).data.moveClock.clock.moment
    expect(moved >= to).toBe(true)
    const back = new Date(Date.now() + 43_200_000).toISOString()
    expect((await operator(move(`{ to: "${back}" }`))).data.moveClock).toEqual({
      clock: null,
      errors: [{ code: 'CLOCK_NOT_FORWARD', path: ['to'] }],
    })
    expect(await queued()).toHaveLength(2)
  })

  test('moved by ten at once stands where all ten moves take it', async () => {
    await Promise.all(Array.from({ length: 10 }, () => operator(move('{ byDays: 1 }'))))
    expect((await publicly(CLOCK)).data.now.aheadSeconds).toBe(864_000)
  })

  test('moved again with the same key stands where it stood', async () => {
    const once = move('{ byDays: 1, idempotencyKey: "k" }')
    await operator(once)
    expect((await operator(once)).data.moveClock.clock.aheadSeconds).toBe(86_400)
  })

  test("is nobody else's to move, in the graph and below it", async () => {
    expect((await as('mofcom.officer')(move('{ byDays: 1 }'))).codes).toEqual(['FORBIDDEN'])
    expect((await publicly(move('{ byDays: 1 }'))).codes).toEqual(['UNAUTHENTICATED'])
    const session = openSession(platform, viewerOf(member('mofcom.officer')))
    await session.act('past the guard', {}, async (tx) => {
      await tx.rows('update platform.demo_clock set offset_ms = 1')
      return {}
    })
    expect(await database.sql('select offset_ms from platform.demo_clock')).toEqual([{ offset_ms: '0' }])
  })

  test('is not there where the programme is no demonstration', async () => {
    await database.sql('delete from platform.demo_clock')
    expect((await operator(move('{ byDays: 1 }'))).data.moveClock.errors).toEqual([
      { code: 'CLOCK_FIXED', path: null },
    ])
    expect((await publicly(CLOCK)).data.now).toMatchObject({ demo: false, aheadSeconds: 0 })
  })
})
