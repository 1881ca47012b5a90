import { readFileSync } from 'node:fs'
import { loadProgramme } from '@ndseb/db/load-programme.ts'
import { openClient } from '@ndseb/db/open-client.ts'
import type { Person } from '@ndseb/standalone/demo/actor.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { apply } from '@ndseb/standalone/demo/play/apply.ts'
import { departmentsOf, fictional, type OpenCase } from '@ndseb/standalone/demo/play/cases.ts'
import { designate, publish, selectCandidates } from '@ndseb/standalone/demo/play/decide.ts'
import { review } from '@ndseb/standalone/demo/play/experts.ts'
import { forward } from '@ndseb/standalone/demo/play/province.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

/** A sister programme is a data file: other conditions, tiers, quota, notice length and names, and the same graph. */
const SISTER = JSON.parse(
  readFileSync(new URL('../../shared/testing/sister-programme.json', import.meta.url), 'utf8'),
)

let graph: TestGraph
let roundId: string
beforeAll(async () => {
  graph = await openTestGraph()
  const client = await openClient(graph.ownerUrl)
  expect(await loadProgramme(client, SISTER, { dryRun: true })).toBe('NEW')
  expect(await loadProgramme(client, SISTER)).toBe('NEW')
  expect(await loadProgramme(client, SISTER)).toBe('UNCHANGED')
  await client.end()
  const round = {
    title: '测试服务出口基地申报通知',
    noticeNumber: '测试函〔2026〕95号',
    deadline: '2026-06-30',
  }
  const prepared = await graph
    .as('mofcom.officer')
    .do('prepareRound', { programme: 'TEST_SISTER', number: 1, ...round }, 'round { id }')
  roundId = prepared.round.id
  await graph.as('mofcom.officer').do('openRound', { roundId })
}, 120_000)
afterAll(() => graph?.close())

/** A new park of Nanjing, whose clerk applies with a service export of so much 亿元 and nothing else to its credit. */
async function parkOfNanjing(nth: number) {
  const { park } = await graph.as('nanjing.unit').do(
    'registerPark',
    {
      name: `姊妹项目示例园${nth}（虚构）`,
      type: 'HIGH_TECH_ZONE',
      managementBody: '管委会',
      fictional: true,
    },
    'park { id }',
  )
  return park.id as string
}
const clerkOf = (nth: number, parkId: string): Person =>
  fictional(`sister.park${nth}`, 700_000 + nth, { role: 'PARK', park: parkId })

describe('a round of another programme', () => {
  test('says what its programme says, and its number is its own', async () => {
    const { round, programmes } = await graph.public.read(
      `query ($id: ID!) { programmes { code appealWorkingDays } round(id: $id) {
         programme programmeName number quotaPerUnit noticeWorkingDays appealWorkingDays ruleVersion
         tiers { region tier } standards { standard tier value } conditions { clause owner } form { code } } }`,
      { id: roundId },
    )
    expect(programmes).toEqual([
      { code: 'NDSEB', appealWorkingDays: 10 },
      { code: 'TEST_SISTER', appealWorkingDays: 3 },
    ])
    expect(round).toMatchObject({
      ...{ programme: 'TEST_SISTER', programmeName: '国家测试服务出口基地', number: 1, quotaPerUnit: 2 },
      ...{ noticeWorkingDays: 7, appealWorkingDays: 3, ruleVersion: 'sister-2026', form: [{ code: 'PLAN' }] },
      conditions: [
        { clause: 'N25.2a', owner: 'MOFCOM' },
        { clause: 'N28.5a', owner: 'CAC' },
        { clause: 'N32', owner: 'MOFCOM' },
      ],
    })
    expect(round.tiers).toContainEqual({ region: 'NORTHEAST', tier: 'WEST' })
    const again = { number: 1, title: '一', noticeNumber: '测试函〔2026〕96号', deadline: '2026-06-30' }
    const mofcom = graph.as('mofcom.officer')
    expect(await mofcom.refusal('prepareRound', { ...again, programme: 'TEST_SISTER' })).toMatchObject({
      code: 'ROUND_NUMBER_USED',
    })
    expect(await mofcom.refusal('prepareRound', again)).toBeNull()
    expect(await mofcom.refusal('prepareRound', { ...again, programme: 'NOBODY' })).toMatchObject({
      code: 'PROGRAMME_UNKNOWN',
      path: ['programme'],
    })
  })

  test('judges by its own tiers, and asks for nothing that it does not name (N38)', async () => {
    const READ = `query ($input: WhatIfInput!) { whatIf(input: $input) { outcome findings { clause required outcome } } }`
    const figures = (value: string) => [{ standard: 'SERVICE_EXPORT', value }]
    const judge = async (provinceCode: string, value: string) =>
      (
        await graph
          .as('jiangsu.commerce')
          .read(READ, { input: { roundId, provinceCode, figures: figures(value) } })
      ).whatIf
    expect(await judge('32', '10')).toEqual({
      outcome: 'MEETS',
      findings: [{ clause: 'N32', required: '10', outcome: 'MEETS' }],
    })
    expect((await judge('32', '9.9999')).outcome).toBe('BELOW')
    expect((await judge('42', '6')).findings[0].required).toBe('6')
    expect((await judge('23', '3.5')).findings[0].required).toBe('3.5')
  })

  test('is played from recommendation to designation, two parks of one unit and never three (N19)', async () => {
    const parks = await Promise.all([1, 2, 3].map(parkOfNanjing))
    const cases: OpenCase[] = []
    for (const [index, parkId] of parks.slice(0, 2).entries())
      cases.push(
        await apply(graph.stage, roundId, {
          ...{
            slug: `sister${index}`,
            name: `姊妹项目示例园${index + 1}`,
            parkId,
            unit: member('nanjing.unit'),
          },
          ...{ clerk: clerkOf(index + 1, parkId), province: departmentsOf('32') },
          figures: ['1', '1', '10', '1'],
        }),
      )
    expect(
      await graph.as('nanjing.unit').refusal('recommendPark', { roundId, parkId: parks[2] }),
    ).toMatchObject({ code: 'UNIT_ALREADY_RECOMMENDED', clause: 'N19' })

    await forward(graph.stage, roundId, cases, { number: '测试函〔2026〕95-32号', date: '2026-03-02' })
    const { application } = await graph.as('mofcom.officer').read(
      `query ($id: ID!) { application(id: $id) { tier eligibility { outcome }
         missingFindings { clause } figureCheck { comparisons { clause } } } }`,
      { id: cases[0]?.applicationId },
    )
    expect(application).toMatchObject({
      ...{
        tier: 'EAST',
        eligibility: { outcome: 'MEETS' },
        figureCheck: { comparisons: [{ clause: 'N32' }] },
      },
      missingFindings: [{ clause: 'N25.2a' }, { clause: 'N28.5a' }, { clause: 'N32' }],
    })
    const finding = {
      applicationId: cases[0]?.applicationId,
      clause: 'N30',
      outcome: 'MEETS',
      opinion: '测试',
    }
    expect(await graph.as('miit.officer').refusal('recordFinding', finding)).toMatchObject({
      code: 'CLAUSE_NOT_ASKED',
    })

    await graph.stage.moveTo('2026-07-01T01:00:00.000Z')
    const experts = ['expert.chen', 'expert.lin', 'expert.zhao'].map(member)
    await review(
      graph.stage,
      roundId,
      new Map(
        cases.map((one, index) => [one, experts.map((expert) => ({ expert, points: 90 - index * 5 }))]),
      ),
    )
    const listId = await selectCandidates(graph.stage, roundId, cases)
    await publish(graph.stage, listId)
    const { notices } = await graph.public.read('{ notices { title workingDays text } }')
    expect(notices[0]).toMatchObject({ title: '第1批国家测试服务出口基地候选名单公示', workingDays: 7 })
    expect(notices[0].text).toContain('研究，提出国家测试服务出口基地候选名单')
    await designate(graph.stage, roundId, cases, {
      ...{ number: '测试文〔2026〕95号', date: '2026-08-03', title: '关于确定国家测试服务出口基地的通知' },
    })
    const BASES = 'query ($filter: BaseFilter) { bases(filter: $filter) { nodes { name programme } } }'
    const of = async (programme: string) =>
      (await graph.public.read(BASES, { filter: { programme } })).bases.nodes.length
    expect([await of('TEST_SISTER'), await of('NDSEB')]).toEqual([2, 0])
  })

  test('has bases of its own: they are no bases of the notice’s programme, nor re-reviewed in its rounds (N64, N66)', async () => {
    const mofcom = graph.as('mofcom.officer')
    const { round } = await mofcom.do(
      'prepareRound',
      { number: 7, title: '七', noticeNumber: '测试函〔2026〕97号', deadline: '2029-06-30' },
      'round { id }',
    )
    const ruling = { point: 'SECOND_PARK', values: ['NOT_ALLOWED'], expectedNumber: 0, reason: '测试' }
    await mofcom.do('ruleOnRound', { roundId: round.id, ...ruling })
    await mofcom.do('openRound', { roundId: round.id })
    const { round: read } = await graph.public.read(
      'query ($id: ID!) { round(id: $id) { units { unit { id } mayRecommend } } }',
      { id: round.id },
    )
    expect(read.units).toContainEqual({ unit: { id: 'nanjing' }, mayRecommend: true })
    const { bases } = await graph.public.read(
      '{ bases(filter: { programme: "TEST_SISTER" }) { nodes { id } } }',
    )
    await graph.stage.moveTo('2028-08-04T01:00:00.000Z')
    expect(
      await mofcom.refusal('startReReview', { roundId: round.id, baseIds: [bases.nodes[0].id] }),
    ).toMatchObject({ code: 'BASE_OF_ANOTHER_PROGRAMME', clause: 'N64' })
  })
})
