import { member } from '@ndseb/standalone/demo/people.ts'
import { apply } from '@ndseb/standalone/demo/play/apply.ts'
import { departmentsOf } from '@ndseb/standalone/demo/play/cases.ts'
import { forward } from '@ndseb/standalone/demo/play/province.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

/**
 * What is searched for and hidden is as what does not exist: by rows, count, cursor, order or error (N79–N80). One case of
 * Nanjing's, forwarded, with an expert who has not declared yet; one park of Hainan's with a draft; a letter that is
 * only drafted.
 */
let graph: TestGraph
let roundId: string
const SECRET = '琼海保密园（虚构）'
beforeAll(async () => {
  graph = await openTestGraph()
  roundId = await openRound(graph, 85, '2026-03-31')
  const opened = await Promise.all(
    (['nanjing', 'suzhou'] as const).map((place) =>
      apply(graph.stage, roundId, {
        slug: place,
        name: place,
        parkId: `01900000-0000-7000-8002-00000000000${place === 'nanjing' ? 1 : 4}`,
        unit: member(`${place}.unit`),
        clerk: member(`${place}.park`),
        province: departmentsOf('32'),
        figures: ['286.5', '151.2', '88.4', '141'],
      }),
    ),
  )
  const [nanjing, suzhou] = opened
  if (!nanjing || !suzhou) throw new Error('two cases were opened')
  await forward(graph.stage, roundId, [nanjing], { number: '密函〔2026〕1号', date: '2026-03-03' })
  for (const department of ['commerce', 'cyberspace', 'industry'])
    await graph.as(`jiangsu.${department}`).do('giveProvincialOpinion', {
      applicationId: suzhou.applicationId,
      attitude: 'SUPPORT',
      text: '同意（测试）',
    })
  await graph.as('jiangsu.commerce').do('approveAtProvince', { applicationId: suzhou.applicationId })
  await graph.as('jiangsu.commerce').do('draftJointLetter', {
    roundId,
    letterNumber: '密函〔2026〕2号',
    letterDate: '2026-03-03',
    addressees: ['MOFCOM'],
    copies: ['CAC', 'MIIT'],
    applicationIds: [suzhou.applicationId],
  })
  const { park } = await graph
    .as('hainan.unit')
    .do('registerPark', { name: SECRET, type: 'HIGH_TECH_ZONE', managementBody: '管委会' }, 'park { id }')
  await graph.as('hainan.unit').do('recommendPark', { roundId, parkId: park.id })
  await graph.stage.moveTo('2026-04-01T01:00:00.000Z')
  const expertIds = ['chen', 'lin', 'zhao'].map((name) => member(`expert.${name}`).id)
  await graph.as('mofcom.officer').do('convenePanel', { roundId, expertIds })
  await graph.as('mofcom.officer').do('startExpertReview', { roundId })
  await graph.as('mofcom.officer').do('assignExperts', { applicationId: nanjing.applicationId, expertIds })
  await graph.settled()
}, 120_000)
afterAll(() => graph?.close())

const PAGE = `edges { cursor node { id } } nodes { id } totalCount
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`
const PARKS = `query ($text: String, $after: String) {
  parks(filter: { text: $text }, orderBy: PINYIN_ASC, after: $after) { ${PAGE} } }`
const APPLICATIONS = `query ($text: String, $after: String) {
  applications(filter: { text: $text }, orderBy: PINYIN_ASC, after: $after) { ${PAGE} } }`
/** The whole answer of somebody; null is the public. */
const answer = (person: string | null, query: string, variables: object) =>
  (person === null ? graph.public : graph.as(person)).ask(query, variables)
const count = async (person: string, query: string, text: string) => {
  const { data } = await answer(person, query, { text })
  return (data.parks ?? data.applications).totalCount
}

const NAMED_SO = ['琼海', '保密', 'qionghai', 'baomi', 'qhbm', 'qionghaibaomiyuan']
const NOWHERE = '不存在'

describe('a park', () => {
  test('is found by those who see it', async () => {
    for (const person of ['hainan.unit', 'hainan.commerce', 'mofcom.officer', 'cac.officer', 'expert.sun'])
      for (const text of NAMED_SO) expect([person, await count(person, PARKS, text)]).toEqual([person, 1])
  })

  test('is nowhere for another province, unit or park, and the public may not ask', async () => {
    for (const person of ['jiangsu.commerce', 'nanjing.unit', 'nanjing.park', 'demo.operator', null])
      for (const text of NAMED_SO)
        expect([person, await answer(person, PARKS, { text })]).toEqual([
          person,
          await answer(person, PARKS, { text: NOWHERE }),
        ])
    const { data, errors } = await answer(null, PARKS, { text: 'baomi' })
    expect([data, errors[0]?.extensions.code]).toEqual([{ parks: null }, 'UNAUTHENTICATED'])
  })

  test('shows in no page that begins at its own cursor', async () => {
    const { data } = await answer('mofcom.officer', PARKS, { text: 'baomi' })
    const after = data.parks.pageInfo.endCursor
    const theirs = await answer('nanjing.park', PARKS, { after })
    // Of all parks it sees its own, which stands before the hidden one.
    expect(theirs).toMatchObject({ data: { parks: { nodes: [], totalCount: 1 } }, errors: [] })
    const before = Buffer.from(JSON.stringify(['PINYIN_ASC', "'a", '01900000-0000-7000-8000-000000000000']))
    const all = await answer('nanjing.park', PARKS, { after: before.toString('base64url') })
    expect(all.data.parks.nodes).toEqual([{ id: '01900000-0000-7000-8002-000000000001' }])
  })
})

describe('an application', () => {
  test('is found by those who see it', async () => {
    for (const person of [
      'nanjing.park',
      'nanjing.unit',
      'jiangsu.industry',
      'mofcom.officer',
      'miit.officer',
    ])
      for (const text of ['南京', 'nanjing', 'njsl'])
        expect([person, await count(person, APPLICATIONS, text)]).toEqual([person, 1])
  })

  test('is nowhere for another province, unit and park, nor for an expert before declaring', async () => {
    const others = [
      'zhejiang.commerce',
      'suzhou.unit',
      'suzhou.park',
      'expert.chen',
      'expert.sun',
      'analyst.mofcom',
      null,
    ]
    for (const person of others)
      for (const text of ['南京', 'nanjing', 'njsl'])
        expect([person, await answer(person, APPLICATIONS, { text })]).toEqual([
          person,
          await answer(person, APPLICATIONS, { text: NOWHERE }),
        ])
  })

  test('is found by its expert once no conflict is declared', async () => {
    const { myAssignments } = await graph.as('expert.lin').read('{ myAssignments { id } }')
    await graph.as('expert.lin').do('declareNoConflict', { assignmentId: myAssignments[0].id })
    await graph.settled()
    expect(await count('expert.lin', APPLICATIONS, 'nanjing')).toBe(1)
    expect(await count('expert.lin', APPLICATIONS, 'suzhou')).toBe(0)
  })

  test('is nowhere for the ministries before its letter was sent, nor for its province before it was recommended', async () => {
    expect(await count('suzhou.park', APPLICATIONS, 'suzhou')).toBe(1)
    expect(await count('jiangsu.commerce', APPLICATIONS, 'suzhou')).toBe(1)
    for (const person of ['mofcom.officer', 'cac.officer', 'miit.officer'])
      expect([person, await count(person, APPLICATIONS, 'suzhou')]).toEqual([person, 0])
  })

  test('cannot be searched in the database either, nor its key be changed', async () => {
    const byKey = (person: string) =>
      rowsAs(
        graph,
        'applications',
        person,
        `select a.id from applications.application a where a.search_key ~ '''nan''jing'`,
      )
    expect(await byKey('nanjing.park')).toHaveLength(1)
    for (const person of ['suzhou.park', 'zhejiang.commerce', 'expert.chen'])
      expect(await byKey(person)).toEqual([])
    for (const table of ['park', 'application'])
      await expect(
        rowsAs(graph, 'applications', 'nanjing.park', `update applications.${table} set search_key = 'x'`),
      ).rejects.toThrow('permission denied')
    await expect(
      rowsAs(graph, 'reviews', 'mofcom.officer', `update reviews.base set search_key = 'x'`),
    ).rejects.toThrow('permission denied')
  })
})

describe('a letter', () => {
  const LETTERS = 'query ($n: String) { jointLetters(letterNumber: $n) { id } }'
  const numbered = async (person: string | null, n: string) => answer(person, LETTERS, { n })
  const found = async (person: string, n: string) => (await numbered(person, n)).data.jointLetters.length

  test('that was sent is found by its province and the ministries', async () => {
    for (const person of ['jiangsu.commerce', 'mofcom.officer', 'cac.officer'])
      expect([person, await found(person, '密函[2026]1号')]).toEqual([person, 1])
  })

  test('that is only drafted is found in its province alone', async () => {
    expect(await found('jiangsu.cyberspace', '密函[2026]2号')).toBe(1)
    for (const person of ['mofcom.officer', 'cac.officer', 'miit.officer', 'zhejiang.commerce'])
      expect([person, await found(person, '密函[2026]2号')]).toEqual([person, 0])
  })

  test('is nowhere for whoever may not ask, whatever its number', async () => {
    for (const person of ['nanjing.park', 'nanjing.unit', 'expert.chen', null])
      expect(await numbered(person, '密函[2026]1号')).toEqual(await numbered(person, '没有的函[2026]1号'))
  })
})

test('a designation document that is only drafted, and a round in preparation, are found by no number (N83)', async () => {
  await graph.sql(
    `insert into reviews.designation (round_id, document_number, document_number_key, document_date, title, drafted_at, version)
     values ($1, '密文〔2026〕1号', '密文〔2026〕1号', '2026-03-01', '（测试）', now(), 1)`,
    [roundId],
  )
  await graph
    .as('mofcom.officer')
    .do(
      'prepareRound',
      { number: 86, title: '筹备', noticeNumber: '密告〔2026〕1号', deadline: '2027-06-30' },
      'round { id }',
    )
  const QUERY = `query { designations(documentNumber: "密文[2026]1号") { id } rounds(noticeNumber: "密告[2026]1号") { id } }`
  const seen = async (person: string | null) => {
    const { data } = await answer(person, QUERY, {})
    return [data.designations.length, data.rounds.length]
  }
  expect(await seen('mofcom.officer')).toEqual([1, 1])
  expect(await seen('cac.officer')).toEqual([1, 0])
  for (const person of ['jiangsu.commerce', 'nanjing.unit', 'nanjing.park', 'expert.chen', null])
    expect([person, await seen(person)]).toEqual([person, [0, 0]])
})
