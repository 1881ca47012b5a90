import { actorOf, type Reply } from '@ndseb/standalone/demo/actor.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import type { Processes } from '@ndseb/standalone/processes.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openProcesses } from '../support/processes.ts'

let processes: Processes
beforeAll(async () => {
  processes = await openProcesses()
})
afterAll(() => processes?.close())

const QUERY = '{ viewer { roleName } rounds { number notice { firstDay } } }'

test('a subgraph that is down gives a labelled partial answer, and its return needs no restart of the gateway', async () => {
  const mofcom = actorOf(processes.post, member('mofcom.officer'))
  await openRound({ as: () => mofcom }, 61)
  expect((await mofcom.ask(QUERY)).errors).toEqual([])

  await processes.kill('reviews')
  const { data, errors } = await mofcom.ask(QUERY)
  expect(data).toEqual({ viewer: { roleName: expect.any(String) }, rounds: [{ number: 61, notice: null }] })
  expect(errors.map(({ extensions }) => extensions)).toEqual([
    { code: 'SUBGRAPH_UNAVAILABLE', service: 'reviews' },
  ])
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|http:/)

  await processes.start('reviews')
  expect((await mofcom.ask(QUERY)).errors).toEqual([])
})

test('what waits in the others is still told while an owner is down, with a label for what is missing', async () => {
  const mofcom = actorOf(processes.post, member('mofcom.officer'))
  const { round } = await mofcom.do(
    'prepareRound',
    { number: 62, title: '（测试）', noticeNumber: '测试函〔2026〕62号', deadline: '2026-06-30' },
    'round { id }',
  )
  const tasks = [{ kind: 'ROUND_TO_OPEN', subjectId: round.id }]
  const query = '{ viewer { name tasks { kind subjectId } } }'
  const whole = await mofcom.ask(query)
  expect(whole.data.viewer.tasks).toEqual(tasks)

  const missing = ({ errors }: Reply) =>
    errors.map(({ path, extensions }) => JSON.stringify({ path, ...extensions }))
  const label = (service: string) =>
    JSON.stringify({ path: ['viewer'], code: 'SUBGRAPH_UNAVAILABLE', service })
  await processes.kill('reviews')
  const withoutReviews = await mofcom.ask(query)
  expect(withoutReviews.data).toEqual(whole.data)
  expect(missing(withoutReviews)).toEqual([label('reviews')])

  await processes.kill('applications')
  const withoutBoth = await mofcom.ask(query)
  expect(withoutBoth.data.viewer).toEqual({ ...whole.data.viewer, tasks: [] })
  expect(missing(withoutBoth).sort()).toEqual([label('applications'), label('reviews')])

  await Promise.all([processes.start('applications'), processes.start('reviews')])
  expect(await mofcom.ask(query)).toEqual(whole)
})

test('a subgraph answers nobody but the gateway', async () => {
  const answers = await Promise.all(
    [undefined, 'Bearer x', 'Bearer eyJhbGciOiJub25lIn0.eyJyb2xlIjoiTU9GQ09NX09GRklDRVIifQ.'].map(
      (authorization) =>
        fetch(processes.subgraphUrl('applications'), {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(authorization && { authorization }),
            'x-role': 'MOFCOM_OFFICER',
          },
          body: JSON.stringify({ query: '{ rounds { id } }' }),
        }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401])
})
