import type { Person } from '@ndseb/standalone/demo/actor.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { registerPark } from '../support/parks.ts'
import { fileCase } from '../support/waiver-cases.ts'

/** N18, N24–N29: each clause its own answer, evidence and owner; a program says whether they are there, and no more. */
let graph: TestGraph
let roundId: string
beforeAll(async () => {
  graph = await openTestGraph()
  roundId = await openRound(graph, 121)
})
afterAll(() => graph?.close())

type Condition = {
  clause: string
  owner: string
  answers: { question: { code: string }; text: string | null }[]
  evidence: { clause: string; title: string; version: number }[]
  selfCheck: { outcome: string; missing: string[]; message: string }
}
const CONDITIONS = `query ($id: ID!) { application(id: $id) { questions { code onlyFor } conditions {
  clause clauseName owner ownerName answers { question { code } text } evidence { clause title version level kind }
  selfCheck { outcome missing message } } } }`
const read = async (person: string | Person, id: string) =>
  (await graph.as(person).read(CONDITIONS, { id })).application
const conditionOf = async (person: string | Person, id: string, clause: string): Promise<Condition> =>
  (await read(person, id)).conditions.find((one: Condition) => one.clause === clause)

const piece = (applicationId: string, clause: string, over: object = {}) => ({
  ...{
    applicationId,
    clause,
    title: `${clause} 材料（测试）`,
    fileName: 'a.pdf',
    mediaType: 'application/pdf',
  },
  ...{ sizeBytes: 10, sha256: 'c'.repeat(64), ...over },
})
/** A draft of a park that has just been registered. */
async function draftOf(unit: string, number: number, park: object = {}) {
  const registered = await registerPark(graph, { unit, number, ...park })
  const { application } = await graph
    .as(registered.clerk)
    .do('startApplication', { roundId }, 'application { id version }')
  return { ...registered, applicationId: application.id as string, version: application.version as number }
}

describe('a complete case of Nanjing', () => {
  test('has an answer and evidence for each clause, and all but the years is for the ministries to judge', async () => {
    const { applicationId } = await fileCase(graph, roundId, 'nanjing', ['286.5', '151.2', '88.4', '141'])
    const { conditions } = await read('nanjing.park', applicationId)
    expect(conditions.map(({ clause, owner }: Condition) => `${clause} ${owner}`)).toEqual([
      ...['N18 MOFCOM', 'N24.1a MOFCOM', 'N24.1b MOFCOM', 'N24.1c MOFCOM'],
      ...['N25.2a MOFCOM', 'N25.2b MOFCOM', 'N25.2c MIIT', 'N26.3a MOFCOM', 'N26.3b MOFCOM'],
      ...['N27.4a MOFCOM', 'N27.4b MOFCOM', 'N28.5a CAC', 'N28.5b CAC', 'N29 MOFCOM'],
    ])
    for (const { clause, answers, evidence, selfCheck } of conditions as Condition[]) {
      expect(selfCheck).toMatchObject({
        ...{ outcome: clause === 'N24.1b' ? 'MEETS' : 'TO_BE_JUDGED', missing: [] },
      })
      expect(answers.map(({ text }) => text)).toEqual(clause === 'N24.1b' ? [] : [expect.any(String)])
      expect(evidence).toHaveLength(clause === 'N29' ? 4 : 1)
      expect(evidence.every((one) => one.clause === clause)).toBe(true)
    }
    // Its province reads the same; another, an expert and the public read nothing.
    expect((await read('jiangsu.cyberspace', applicationId)).conditions).toEqual(conditions)
    for (const person of ['zhejiang.commerce', 'suzhou.park', 'expert.chen', 'mofcom.officer'])
      expect((await graph.as(person).ask(CONDITIONS, { id: applicationId })).data.application).toBeNull()
    expect((await graph.public.ask(CONDITIONS, { id: applicationId })).errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    )
  })
})

describe('a draft', () => {
  test('lacks everything at first, and what is recorded counts for the clause that it names alone', async () => {
    const { clerk, applicationId } = await draftOf('guangzhou', 1)
    const inEnglish = { ...clerk, language: 'en' as const }
    expect((await conditionOf(inEnglish, applicationId, 'N28.5a')).selfCheck).toEqual({
      ...{ outcome: 'INSUFFICIENT_DATA', missing: ['ANSWER', 'EVIDENCE'] },
      message: 'something is missing; missing: the answer in the form, evidence',
    })
    const park = graph.as(clerk)
    await park.do('attachEvidence', piece(applicationId, 'N28.5a'))
    await park.do('attachEvidence', piece(applicationId, 'N28.5a', { sha256: 'd'.repeat(64) }))
    const first = await conditionOf(clerk, applicationId, 'N28.5a')
    expect(first.evidence).toMatchObject([{ title: 'N28.5a 材料（测试）', version: 2 }])
    expect(first.selfCheck).toMatchObject({
      ...{ outcome: 'INSUFFICIENT_DATA', missing: ['ANSWER'], message: '材料不齐；尚缺：申报表答复' },
    })
    expect((await conditionOf(clerk, applicationId, 'N28.5b')).evidence).toEqual([])
    for (const whole of ['N24', 'N25', 'N26', 'N27', 'N28'])
      expect(await park.refusal('attachEvidence', piece(applicationId, whole))).toMatchObject({
        code: 'UNKNOWN_CLAUSE',
      })
  })

  test('of a body with a valid credit code needs no more to show that it is registered (N24 1a)', async () => {
    const { clerk, applicationId } = await draftOf('shenzhen', 2, { creditCode: '91350100M000100Y43' })
    const { selfCheck } = await conditionOf(clerk, applicationId, 'N24.1a')
    expect(selfCheck.missing).toEqual(['ANSWER'])
    expect(selfCheck.message).toContain('GB 32100')
  })

  test.each([
    ['2024-06-30', 'MEETS'],
    ['2024-07-01', 'BELOW'],
  ])(
    'of a body that operates since %s has, at the deadline of 30 June 2026: %s (N24 1b)',
    async (operatingSince, outcome) => {
      const number = outcome === 'MEETS' ? 3 : 4
      const { clerk, applicationId } = await draftOf('wuhan', number, { operatingSince })
      expect((await conditionOf(clerk, applicationId, 'N24.1b')).selfCheck).toMatchObject({
        ...{ outcome, missing: ['EVIDENCE'] },
      })
    },
  )
})

describe('plans and policies (N29)', () => {
  const cell = (applicationId: string, level: string | null, kind: string | null) =>
    piece(applicationId, 'N29', { title: `${level} ${kind}`, level, kind })
  const missing = async (clerk: Person, id: string) =>
    (await conditionOf(clerk, id, 'N29')).selfCheck.missing.filter((part) => part !== 'ANSWER')

  test('are shown cell by cell, by province and city', async () => {
    const { clerk, applicationId } = await draftOf('hangzhou', 5)
    const park = graph.as(clerk)
    await park.do('attachEvidence', cell(applicationId, 'CITY', 'PLAN'))
    expect(await missing(clerk, applicationId)).toEqual([
      'PROVINCIAL_PLAN',
      'PROVINCIAL_POLICY',
      'CITY_POLICY',
    ])
    await park.do('attachEvidence', cell(applicationId, 'PROVINCIAL', 'PLAN'))
    await park.do('attachEvidence', cell(applicationId, 'PROVINCIAL', 'POLICY'))
    await park.do('attachEvidence', cell(applicationId, 'CITY', 'POLICY'))
    expect(await missing(clerk, applicationId)).toEqual([])
    expect(await park.refusal('attachEvidence', cell(applicationId, 'CITY', null))).toMatchObject({
      ...{ code: 'REQUIRED', path: ['kind'], clause: 'N29' },
    })
    expect(
      await park.refusal('attachEvidence', { ...cell(applicationId, 'CITY', 'PLAN'), clause: 'N28.5a' }),
    ).toMatchObject({ code: 'CELL_OF_ANOTHER_CLAUSE', path: ['level'] })
  })

  test('of a municipality are whole with one government’s plan and policy', async () => {
    const { clerk, applicationId } = await draftOf('beijing', 6)
    expect(await missing(clerk, applicationId)).toEqual(['PROVINCIAL_PLAN', 'PROVINCIAL_POLICY'])
    await graph.as(clerk).do('attachEvidence', cell(applicationId, 'CITY', 'PLAN'))
    expect(await missing(clerk, applicationId)).toEqual(['PROVINCIAL_POLICY'])
    await graph.as(clerk).do('attachEvidence', cell(applicationId, 'PROVINCIAL', 'POLICY'))
    expect(await missing(clerk, applicationId)).toEqual([])
  })

  test('of a whole province rest on what its city level is: Hainan states it before it files, nobody else is asked', async () => {
    const { clerk, unit, parkId, applicationId, version } = await draftOf('hainan', 7)
    const park = graph.as(clerk)
    const { questions } = await read(clerk, applicationId)
    const codes: string[] = questions.map(({ code }: { code: string }) => code)
    expect(codes).toContain('CITY_LEVEL')
    expect(await missing(clerk, applicationId)).toHaveLength(4)
    await graph.as(unit).do('recommendPark', { roundId, parkId })
    const save = (expectedVersion: number, codesToAnswer: string[]) =>
      park.do(
        'saveApplication',
        {
          applicationId,
          expectedVersion,
          answers: codesToAnswer.map((code) => ({ code, text: '海口市（测试）' })),
        },
        'application { version }',
      )
    const saved = await save(
      version + 1,
      codes.filter((code) => code !== 'CITY_LEVEL'),
    )
    expect(await park.refusal('submitApplication', { applicationId })).toMatchObject({
      ...{ code: 'INCOMPLETE', path: ['answers', 'CITY_LEVEL'] },
    })
    await save(saved.application.version, ['CITY_LEVEL'])
    expect(await park.refusal('submitApplication', { applicationId })).toMatchObject({
      path: ['declared', 'PARK_OUTPUT'],
    })
    const other = await draftOf('beijing', 8)
    expect(
      await graph.as(other.clerk).refusal('saveApplication', {
        ...{ applicationId: other.applicationId, expectedVersion: other.version },
        answers: [{ code: 'CITY_LEVEL', text: '海淀区' }],
      }),
    ).toMatchObject({ code: 'QUESTION_NOT_ASKED', path: ['answers', '0', 'code'] })
  })
})

test('“mainly digital services” is asked of the third type of park alone (N18)', async () => {
  const { clerk, applicationId, version } = await draftOf('chengdu', 9, { type: 'HIGH_TECH_ZONE' })
  const { conditions, questions } = await read(clerk, applicationId)
  expect(conditions.map(({ clause }: Condition) => clause)).not.toContain('N18')
  expect(questions.map(({ code }: { code: string }) => code)).not.toContain('DIGITAL_SERVICES')
  const park = graph.as(clerk)
  expect(await park.refusal('attachEvidence', piece(applicationId, 'N18'))).toMatchObject({
    ...{ code: 'CLAUSE_NOT_APPLICABLE', clause: 'N18', path: ['clause'] },
  })
  expect(
    await park.refusal('saveApplication', {
      ...{ applicationId, expectedVersion: version },
      answers: [{ code: 'DIGITAL_SERVICES', text: '以数字服务为主' }],
    }),
  ).toMatchObject({ code: 'QUESTION_NOT_ASKED' })
  const third = await draftOf('chengdu', 10)
  await graph.as(third.clerk).do('attachEvidence', piece(third.applicationId, 'N18'))
  expect((await conditionOf(third.clerk, third.applicationId, 'N18')).selfCheck.missing).toEqual(['ANSWER'])
})
