import { loadProgramme } from '@ndseb/db/load-programme.ts'
import { openClient } from '@ndseb/db/open-client.ts'
import { firstProgramme } from '@ndseb/db/reference.ts'
import type { Person } from '@ndseb/standalone/demo/actor.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'
import { tasksOf } from '../support/waiting.ts'

/** What MOFCOM rules in a round where the notice leaves a point open, and what follows from it (N3, N21, N23, N44, N49, N56, N60, N66). */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const prepare = async (number: number, deadline = '2026-06-30') => {
  const { round } = await graph
    .as('mofcom.officer')
    .do(
      'prepareRound',
      { number, title: `第${number}批申报通知（测试）`, noticeNumber: `测试函〔2026〕${number}号`, deadline },
      'round { id }',
    )
  return round.id as string
}
const open = (roundId: string) => graph.as('mofcom.officer').do('openRound', { roundId })
const rule = (roundId: string, point: string, values: string[], expectedNumber = 0) => ({
  ...{ roundId, point, values, expectedNumber, reason: `就${point}作出裁定（测试）` },
})
const RULINGS = `query ($id: ID!) { round(id: $id) { rulings {
  point clause values valueNames byDefault open decisions { number values reason ruledAt } } } }`
const rulingsOf = async (roundId: string, person = 'mofcom.officer') =>
  (await graph.as(person).read(RULINGS, { id: roundId })).round.rulings
const pointOf = async (roundId: string, point: string) =>
  (await rulingsOf(roundId)).find((one: { point: string }) => one.point === point)
const UNITS = `query ($id: ID!) { round(id: $id) { units {
  unit { id } mayRecommend clause reason sharesPlaceWith { id } } } }`
const unitOf = async (roundId: string, id: string) =>
  (await graph.public.read(UNITS, { id: roundId })).round.units.find(
    ({ unit }: { unit: { id: string } }) => unit.id === id,
  )
/** Somebody of a unit that the cast has no clerk for, with a park there. */
const clerkOf = async (unit: string, nth: number) => {
  const clerk: Person = {
    ...{ username: `${unit}.unit`, id: `01900000-0000-7000-8001-0000000009${nth}`, name: `${unit}（虚构）` },
    ...{ role: 'UNIT', unit },
  }
  const { park } = await graph.as(clerk).do(
    'registerPark',
    {
      name: `${unit}示例园${nth}`,
      type: 'HIGH_TECH_ZONE',
      managementBody: `${unit}示例园管委会`,
      fictional: true,
    },
    'park { id }',
  )
  return { clerk, parkId: park.id as string }
}
const recommend = async (roundId: string, { clerk, parkId }: { clerk: Person; parkId: string }) =>
  graph.as(clerk).refusal('recommendPark', { roundId, parkId })

describe('a ruling', () => {
  test('is a default until MOFCOM rules with a reason; then it says who, when, why, to everybody who sees the round', async () => {
    const roundId = await prepare(1)
    expect(await pointOf(roundId, 'OBJECTORS')).toEqual({
      ...{ point: 'OBJECTORS', clause: 'N60', values: ['NAMED'], valueNames: ['须具名'] },
      ...{ byDefault: true, open: true, decisions: [] },
    })
    const mofcom = graph.as('mofcom.officer')
    await mofcom.do('ruleOnRound', rule(roundId, 'OBJECTORS', ['ANONYMOUS_TOO']))
    await mofcom.do('ruleOnRound', rule(roundId, 'OBJECTORS', ['NAMED'], 1))
    await open(roundId)
    const { round } = await graph.public.read(RULINGS, { id: roundId })
    expect(round.rulings.find(({ point }: { point: string }) => point === 'OBJECTORS')).toMatchObject({
      ...{ values: ['NAMED'], byDefault: false },
      decisions: [
        { number: 1, values: ['ANONYMOUS_TOO'], reason: '就OBJECTORS作出裁定（测试）' },
        { number: 2, values: ['NAMED'] },
      ],
    })
    const NAMES = 'query ($id: ID!) { round(id: $id) { rulings { decisions { ruledByName } } } }'
    expect(JSON.stringify(await graph.as('jiangsu.commerce').read(NAMES, { id: roundId }))).toContain(
      member('mofcom.officer').name,
    )
    const { data, errors } = await graph.public.ask(NAMES, { id: roundId })
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
    expect(JSON.stringify(data ?? {})).not.toContain(member('mofcom.officer').name)
  })

  test('is MOFCOM’s alone, of two clerks who rule at once the second conflicts, and its time ends (N77, N85)', async () => {
    const roundId = await prepare(2)
    for (const person of ['cac.officer', 'miit.officer', 'jiangsu.commerce', 'nanjing.unit', 'expert.chen'])
      expect((await graph.as(person).refusal('ruleOnRound', rule(roundId, 'XPCC', ['ENABLED'])))?.code).toBe(
        'FORBIDDEN',
      )
    const mofcom = graph.as('mofcom.officer')
    const both = await Promise.all(
      ['DISABLED', 'ENABLED'].map((value) => mofcom.refusal('ruleOnRound', rule(roundId, 'XPCC', [value]))),
    )
    expect(both.map((refusal) => refusal?.code ?? null).toSorted()).toEqual(['CONFLICT', null])
    expect(await mofcom.refusal('ruleOnRound', rule(roundId, 'XPCC', ['STAYS'], 1))).toMatchObject({
      ...{ code: 'RULING_VALUE', clause: 'N3', message: '须为下列之一：DISABLED, ENABLED' },
    })
    await open(roundId)
    expect(
      await mofcom.refusal('ruleOnRound', rule(roundId, 'OVERLAPPING_UNITS', ['ONE_PLACE'])),
    ).toMatchObject({
      ...{ code: 'RULING_TOO_LATE', clause: 'N21', path: ['point'] },
      message: '批次状态为“申报中”，不能再就“范围重叠的推荐单位”作出裁定',
    })
    const missing = rule('01900000-0000-7000-8000-000000000000', 'XPCC', ['ENABLED'])
    expect((await mofcom.refusal('ruleOnRound', missing))?.code).toBe('NOT_FOUND')
  })
})

describe('who may recommend', () => {
  test('is judged by the lists at the reference date, or by any list where so ruled (N23)', async () => {
    const roundId = await prepare(3)
    await open(roundId)
    expect(await unitOf(roundId, 'xixian')).toMatchObject({ mayRecommend: false, clause: 'N23' })
    expect(await unitOf(roundId, 'nanjing')).toMatchObject({ mayRecommend: true, clause: null, reason: null })
    const xixian = { clerk: member('xixian.unit'), parkId: '01900000-0000-7000-8002-000000000003' }
    expect(await recommend(roundId, xixian)).toMatchObject({ code: 'UNIT_NOT_LISTED', clause: 'N23' })
    const waits = async () =>
      (await tasksOf(graph, 'xixian.unit')).filter((task) => task.roundId === roundId).map(({ kind }) => kind)
    expect(await waits()).toEqual([])
    await graph.as('mofcom.officer').do('ruleOnRound', rule(roundId, 'LIST_MEMBERSHIP', ['EVER_LISTED']))
    expect(await unitOf(roundId, 'xixian')).toMatchObject({ mayRecommend: true })
    expect(await waits()).toEqual(['PARK_TO_RECOMMEND'])
    expect(await recommend(roundId, xixian)).toBeNull()
  })

  test('of two places that overlap both recommend, or one of them where so ruled (N21)', async () => {
    const [distinct, onePlace] = [await prepare(4), await prepare(5)]
    const mofcom = graph.as('mofcom.officer')
    await mofcom.do('ruleOnRound', rule(onePlace, 'OVERLAPPING_UNITS', ['ONE_PLACE']))
    const [xian, xixian] = [await clerkOf('xian', 1), await clerkOf('xixian', 2)]
    for (const roundId of [distinct, onePlace]) {
      await mofcom.do('ruleOnRound', rule(roundId, 'LIST_MEMBERSHIP', ['EVER_LISTED']))
      await open(roundId)
    }
    expect([await recommend(distinct, xian), await recommend(distinct, xixian)]).toEqual([null, null])
    expect((await unitOf(onePlace, 'xian')).sharesPlaceWith).toEqual([{ id: 'xixian' }])
    const both = await Promise.all([recommend(onePlace, xian), recommend(onePlace, xixian)])
    expect(both.map((refusal) => refusal?.code ?? null).toSorted()).toEqual(['PLACE_ALREADY_TAKEN', null])
  })

  test('of two places that share two, each is told whose the places are (N19, N21)', async () => {
    const client = await openClient(graph.ownerUrl)
    await loadProgramme(client, { ...firstProgramme, code: 'TWO_PLACES', quotaPerUnit: 2 })
    await client.end()
    const mofcom = graph.as('mofcom.officer')
    const { round } = await mofcom.do(
      'prepareRound',
      {
        ...{
          programme: 'TWO_PLACES',
          number: 1,
          title: '申报通知（测试）',
          noticeNumber: '测试函〔2026〕21号',
        },
        deadline: '2026-06-30',
      },
      'round { id }',
    )
    await mofcom.do('ruleOnRound', rule(round.id, 'OVERLAPPING_UNITS', ['ONE_PLACE']))
    await mofcom.do('ruleOnRound', rule(round.id, 'LIST_MEMBERSHIP', ['EVER_LISTED']))
    await open(round.id)
    const [xian, again, xixian] = [
      await clerkOf('xian', 21),
      await clerkOf('xian', 22),
      await clerkOf('xixian', 23),
    ]
    expect([await recommend(round.id, xian), await recommend(round.id, xixian)]).toEqual([null, null])
    expect(await recommend(round.id, again)).toMatchObject({ code: 'PLACE_ALREADY_TAKEN', clause: 'N21' })
  })

  test('is XPCC too where the round enables it, with its own departments and the standards of the West (N3)', async () => {
    const roundId = await prepare(6)
    const xpcc = await clerkOf('xpcc', 3)
    await open(roundId)
    expect(await unitOf(roundId, 'xpcc')).toMatchObject({ mayRecommend: false, clause: 'N3' })
    expect(await recommend(roundId, xpcc)).toMatchObject({ code: 'UNIT_NOT_ENABLED', clause: 'N3' })
    await graph.as('mofcom.officer').do('ruleOnRound', rule(roundId, 'XPCC', ['ENABLED']))
    expect(await recommend(roundId, xpcc)).toBeNull()
    const { applications } = await graph
      .as(xpcc.clerk)
      .read('{ applications { nodes { unit { id } tier province { code name region } } } }')
    expect(applications.nodes).toEqual([
      { unit: { id: 'xpcc' }, tier: 'OTHER', province: { code: '66', name: '兵团', region: 'WEST' } },
    ])
    const officer: Person = {
      ...{ username: 'xpcc.commerce', id: '01900000-0000-7000-8001-000000000099', name: '兵团商务（虚构）' },
      ...{ role: 'PROVINCIAL_COMMERCE', province: '66' },
    }
    const { viewer } = await graph.as(officer).read('{ viewer { agency { id name } province { name } } }')
    expect(viewer).toEqual({
      agency: { id: '66.PROVINCIAL_COMMERCE', name: '新疆生产建设兵团商务主管部门' },
      province: { name: '兵团' },
    })
    const { provinces, recommendingUnits, agencies } = await graph.public.read(
      '{ provinces { code } recommendingUnits { id } agencies { id } }',
    )
    expect([provinces.length, recommendingUnits.length, agencies.length]).toEqual([31, 37, 96])
  })
})

describe('a deadline on a day off (N49)', () => {
  const closesAt = async (roundId: string) =>
    (
      await graph
        .as('mofcom.officer')
        .read('query ($id: ID!) { round(id: $id) { deadline closesAt } }', { id: roundId })
    ).round
  // Labour Day 2026: 1 to 5 May are days off.
  test('stays, and where so ruled rolls over to the end of the next working day', async () => {
    const roundId = await prepare(7, '2026-05-02')
    expect((await closesAt(roundId)).closesAt).toBe('2026-05-02T16:00:00.000Z')
    await graph.as('mofcom.officer').do('ruleOnRound', rule(roundId, 'DEADLINE_ON_DAY_OFF', ['ROLLS_OVER']))
    expect(await closesAt(roundId)).toEqual({ deadline: '2026-05-02', closesAt: '2026-05-06T16:00:00.000Z' })
    const { round } = await graph
      .as('mofcom.officer')
      .do(
        'amendRound',
        { roundId, expectedVersion: 1, reason: '改期', deadline: '2026-05-08' },
        'round { closesAt }',
      )
    expect(round.closesAt).toBe('2026-05-08T16:00:00.000Z')
    await open(roundId)
    expect(
      (
        await graph
          .as('mofcom.officer')
          .refusal('ruleOnRound', rule(roundId, 'DEADLINE_ON_DAY_OFF', ['STAYS'], 1))
      )?.code,
    ).toBe('RULING_TOO_LATE')
  })

  test('rolls over by the calendar as it is known when the round is opened', async () => {
    const roundId = await prepare(8, '2027-02-27')
    const mofcom = graph.as('mofcom.officer')
    await mofcom.do('ruleOnRound', rule(roundId, 'DEADLINE_ON_DAY_OFF', ['ROLLS_OVER']))
    expect((await closesAt(roundId)).closesAt).toBe('2027-03-01T16:00:00.000Z')
    await mofcom.do('announceCalendar', {
      ...{ year: 2027, paper: '测试发〔2026〕7号', issued: '2026-03-01' },
      days: [
        { date: '2027-03-01', kind: 'HOLIDAY', name: '测试假日' },
        { date: '2027-02-27', kind: 'HOLIDAY', name: '测试假日' },
      ],
    })
    await open(roundId)
    expect((await closesAt(roundId)).closesAt).toBe('2027-03-02T16:00:00.000Z')
  })
})

describe('past the operations, with the login of the applications owner', () => {
  test('nobody but MOFCOM rules, nobody in another’s name, and what was ruled is never altered', async () => {
    const roundId = await prepare(9)
    const insert = (person: string, name: string, number: number) =>
      rowsAs(
        graph,
        'applications',
        person,
        `insert into applications.ruling (round_id, point, number, chosen, reason, ruled_by_id, ruled_by_name, ruled_at)
         values ('${roundId}', 'XPCC', ${number}, array['ENABLED'], '越权', '${member(person).id}', '${name}', platform.now())`,
      )
    await expect(insert('cac.officer', member('cac.officer').name, 1)).rejects.toThrow(/row-level security/)
    await expect(insert('mofcom.officer', member('cac.officer').name, 1)).rejects.toThrow(
      /row-level security/,
    )
    await insert('mofcom.officer', member('mofcom.officer').name, 1)
    await expect(
      rowsAs(graph, 'applications', 'mofcom.officer', `update applications.ruling set reason = '改'`),
    ).rejects.toThrow(/permission denied/)
    await expect(
      rowsAs(graph, 'applications', 'mofcom.officer', 'delete from applications.ruling'),
    ).rejects.toThrow(/permission denied/)
  })
})
