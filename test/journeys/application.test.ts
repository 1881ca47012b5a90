import { member } from '@ndseb/standalone/demo/people.ts'
import { apply } from '@ndseb/standalone/demo/play/apply.ts'
import { departmentsOf } from '@ndseb/standalone/demo/play/cases.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const [nanjing, , , suzhou] = [1, 2, 3, 4].map((n) => `01900000-0000-7000-8002-00000000000${n}`)
const STATUS = 'query ($id: ID!) { application(id: $id) { status statusName version availableSteps } }'

test('a unit’s clerk finds the parks of the unit; another unit’s and the public find none of them (N79)', async () => {
  const { viewer } = await graph.as('nanjing.unit').read('{ viewer { unit { name parks { id } } } }')
  expect(viewer.unit).toEqual({ name: '南京市', parks: [{ id: nanjing }] })
  const PARKS = '{ provinces { code units { id parks { id } } } }'
  const parksOfNanjing = async (person: string) => {
    const { provinces } = await graph.as(person).read(PARKS)
    return provinces
      .flatMap(({ units }: { units: object[] }) => units)
      .find(({ id }: { id: string }) => id === 'nanjing').parks
  }
  expect(await parksOfNanjing('suzhou.unit')).toEqual([])
  expect(await parksOfNanjing('jiangsu.commerce')).toEqual([{ id: nanjing }])
  const { data, errors } = await graph.public.ask(PARKS)
  expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
  expect(JSON.stringify(data)).not.toContain(nanjing)
})

describe('a park of Nanjing applies', () => {
  test('from its draft to the province, recommended by its unit, each step in its history (N46, N68, N75)', async () => {
    const roundId = await openRound(graph, 11)
    const park = graph.as('nanjing.park')
    const started = await park.do('startApplication', { roundId }, 'application { id status availableSteps }')
    const { id, status, availableSteps } = started.application
    expect({ status, availableSteps }).toEqual({ status: 'DRAFT', availableSteps: ['withdraw'] })

    const recommended = await graph
      .as('nanjing.unit')
      .do('recommendPark', { roundId, parkId: nanjing }, 'application { id status }')
    expect(recommended.application).toEqual({ id, status: 'RECOMMENDED' })

    expect(await park.refusal('submitApplication', { applicationId: id })).toMatchObject({
      code: 'INCOMPLETE',
      path: ['answers', 'DIGITAL_SERVICES'],
      clause: 'N4',
    })
    const { application } = await park.read(
      'query ($id: ID!) { application(id: $id) { version status history { step role fromStatus toStatus priorVersion } } }',
      { id },
    )
    expect(application).toEqual({
      version: 2,
      status: 'RECOMMENDED',
      history: [
        { step: 'start', role: 'PARK', fromStatus: null, toStatus: 'DRAFT', priorVersion: null },
        { step: 'recommend', role: 'UNIT', fromStatus: 'DRAFT', toStatus: 'RECOMMENDED', priorVersion: 1 },
      ],
    })
  })

  test('its own figures are judged finding by finding, before it files, and a figure below is no refusal', async () => {
    const roundId = await openRound(graph, 12)
    const opened = await apply(graph.stage, roundId, {
      slug: 'suzhou',
      name: '苏州示例数字服务园（虚构）',
      parkId: suzhou ?? '',
      unit: member('suzhou.unit'),
      clerk: member('suzhou.park'),
      province: departmentsOf('32'),
      figures: ['200', '99.9999', '60', '99'],
    })
    const { application } = await graph
      .as('suzhou.park')
      .read(
        'query ($id: ID!) { application(id: $id) { status eligibility { outcome findings { clause outcome required actual margin } } } }',
        { id: opened.applicationId },
      )
    expect(application.status).toBe('PROVINCIAL_REVIEW')
    expect(application.eligibility.outcome).toBe('BELOW')
    expect(application.eligibility.findings).toEqual([
      {
        clause: 'N24',
        outcome: 'MEETS',
        required: '2',
        actual: expect.any(String),
        margin: expect.any(String),
      },
      { clause: 'N30', outcome: 'MEETS', required: '200', actual: '200', margin: '0' },
      { clause: 'N31', outcome: 'BELOW', required: '100', actual: '99.9999', margin: '-0.0001' },
      { clause: 'N32', outcome: 'MEETS', required: '60', actual: '60', margin: '0' },
      { clause: 'N33', outcome: 'BELOW', required: '100', actual: '99', margin: '-1' },
      { clause: 'N42', outcome: 'MEETS', required: null, actual: '1', margin: null },
    ])
  })

  test('two clerks at once: the second gets a conflict and nothing of theirs is saved', async () => {
    const roundId = await openRound(graph, 13)
    const park = graph.as('nanjing.park')
    const { application } = await park.do('startApplication', { roundId }, 'application { id version }')
    const save = (value: string) =>
      park.refusal('saveApplication', {
        applicationId: application.id,
        expectedVersion: application.version,
        declared: [{ standard: 'PARK_OUTPUT', value }],
      })
    const outcomes = await Promise.all([save('210'), save('220')])
    expect(outcomes.map((refusal) => refusal?.code ?? 'saved').sort()).toEqual(['CONFLICT', 'saved'])
    const saved = await park.read(
      'query ($id: ID!) { application(id: $id) { version declared { value } } }',
      {
        id: application.id,
      },
    )
    expect(saved.application.version).toBe(application.version + 1)
    expect(saved.application.declared).toHaveLength(1)
  })

  test('a repeated submission with one key has one effect and the same answer; another input is refused', async () => {
    const roundId = await openRound(graph, 14)
    const unit = graph.as('nanjing.unit')
    const input = { roundId, parkId: nanjing, idempotencyKey: '推荐-1' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => unit.do('recommendPark', input, 'application { id version }')),
    )
    expect(new Set(answers.map(({ application }) => application.id)).size).toBe(1)
    expect(answers.at(0).application.version).toBe(2)
    expect(await unit.refusal('recommendPark', { ...input, reason: '另一理由' })).toMatchObject({
      code: 'IDEMPOTENCY_MISMATCH',
      path: ['idempotencyKey'],
    })
  })

  test('a withdrawn case frees the unit’s one recommendation', async () => {
    const roundId = await openRound(graph, 15)
    const unit = graph.as('nanjing.unit')
    const { application } = await unit.do('recommendPark', { roundId, parkId: nanjing }, 'application { id }')
    await graph
      .as('nanjing.park')
      .do('withdrawApplication', { applicationId: application.id, reason: '自愿撤回' })
    const again = await unit.do('recommendPark', { roundId, parkId: nanjing }, 'application { id status }')
    expect(again.application.status).toBe('RECOMMENDED')
    expect(again.application.id).not.toBe(application.id)
  })

  test('messages and status names follow the reader’s language, Chinese by default (N87)', async () => {
    const roundId = await openRound(graph, 16)
    const inEnglish = graph.as('nanjing.park', 'en')
    const { application } = await inEnglish.do('startApplication', { roundId }, 'application { id }')
    expect((await inEnglish.read(STATUS, { id: application.id })).application.statusName).toBe('draft')
    expect((await graph.as('nanjing.park').read(STATUS, { id: application.id })).application.statusName).toBe(
      '草稿',
    )
    const reopening = { applicationId: application.id }
    expect(await inEnglish.refusal('reopenApplication', reopening)).toMatchObject({
      ...{ code: 'STEP_NOT_ALLOWED', clause: 'N74', availableSteps: ['withdraw'] },
      message: 'This step is not allowed in the state "draft".',
    })
    expect(await graph.as('nanjing.park').refusal('reopenApplication', reopening)).toMatchObject({
      message: '当前状态“草稿”下不能执行该步骤',
    })
  })
})
