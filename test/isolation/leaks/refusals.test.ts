import { supergraphSdl } from '@ndseb/gateway/supergraph.ts'
import type { Answer } from '@ndseb/standalone/demo/actor.ts'
import { buildSchema, type GraphQLField, getNamedType, isInputObjectType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { harmless, NOTHING } from '../../permissions/fire.ts'
import { openTestGraph, type TestGraph } from '../../support/graph.ts'
import { operationsOf } from './crawl.ts'
import { everyId } from './known.ts'
import { sceneOn } from './scene.ts'

/** A refusal betrays nothing: an id that is hidden from somebody and one that nothing has are answered alike, byte for byte (N79). */
let graph: TestGraph
let hidden: Hidden[]

type Hidden = {
  /** What the id is called in an input, and which root field asks for it. */
  readonly named: string
  readonly root: string | null
  readonly id: string
  readonly from: readonly string[]
}

const ZHEJIANG = ['zhejiang.commerce', 'zhejiang.cyberspace', 'zhejiang.industry']
const MINISTRIES = ['mofcom.officer', 'cac.officer', 'miit.officer']
const HANGZHOU = ['hangzhou.unit', 'hangzhou.park']

beforeAll(async () => {
  graph = await openTestGraph()
  const scene = sceneOn(graph, 96)
  const openly = (act: () => Promise<unknown>) => act().then(() => {})
  await scene.play.draft(openly)
  await scene.play.filed(openly)
  const preparing = await graph
    .as('mofcom.officer')
    .do(
      'prepareRound',
      { number: 97, title: '筹备', noticeNumber: '测试函〔2026〕97号', deadline: '2027-06-30' },
      'round { id }',
    )
  const [waiver] = await graph.sql('select id from reviews.waiver')
  const application = { root: 'application', id: scene.caseOf.nanjing }
  const fromMinistries = [...MINISTRIES, ...ZHEJIANG, ...HANGZHOU, 'expert.chen']
  hidden = [
    { ...application, named: 'applicationId', from: fromMinistries },
    { ...application, named: 'applicationIds', from: fromMinistries },
    {
      named: 'letterId',
      root: 'jointLetter',
      id: scene.ids['nanjing letter'] ?? '',
      from: [...ZHEJIANG, ...MINISTRIES],
    },
    { named: 'waiverId', root: null, id: waiver?.id, from: ['mofcom.officer'] },
    { named: 'evidenceIds', root: null, id: scene.ids['nanjing evidence'] ?? '', from: ['hangzhou.park'] },
    {
      named: 'roundId',
      root: 'round',
      id: preparing.round.id,
      from: [...HANGZHOU, ...ZHEJIANG, 'expert.chen', 'cac.officer'],
    },
  ]
  named = { ...named, roundId: preparing.round.id, applicationId: scene.caseOf.hangzhou }
  const [open] = await graph.sql(`select id from applications.round where status = 'OPEN'`)
  named.roundId = open?.id
}, 120_000)
afterAll(() => graph?.close())

/** What an input says beside the id, so that it is read as far as the id. */
let named: Record<string, unknown> = {
  ...{
    reason: '理由（测试）',
    text: '文字（测试）',
    opinion: '意见（测试）',
    potential: '潜力（测试）',
    title: '题目（测试）',
  },
  ...{
    letterNumber: '测试发〔2026〕9号',
    documentNumber: '测试文〔2026〕9号',
    addressees: ['MOFCOM'],
    copies: ['CAC', 'MIIT'],
  },
  ...{
    clause: 'N42',
    fileName: 'a.pdf',
    mediaType: 'application/pdf',
    sizeBytes: 1,
    sha256: 'cd'.repeat(32),
    expectedVersion: 1,
  },
  ...{ standard: 'PARK_OUTPUT', attitude: 'SUPPORT' },
  ...{ expectedEdition: 0, contacts: [{ name: '联系人（测试）', phone: '010-00000000' }] },
}
const OWN_CLAUSE: Readonly<Record<string, string>> = { 'cac.officer': 'N28.5a', 'miit.officer': 'N30' }

const mutations = () => {
  const root = buildSchema(supergraphSdl(), { assumeValidSDL: true }).getMutationType()
  return Object.values(root?.getFields() ?? {})
}
const inputFieldsOf = (mutation: GraphQLField<unknown, unknown>): string[] => {
  const [argument] = mutation.args
  const type = argument && getNamedType(argument.type)
  return isInputObjectType(type) ? Object.keys(type.getFields()) : []
}

/** A mutation with this id, as somebody, and everything that was answered. */
async function answerTo(mutation: GraphQLField<unknown, unknown>, person: string, field: string, id: string) {
  const [argument] = mutation.args
  if (!argument) throw new Error(`${mutation.name} has no input`)
  const values = { ...named, ...(person in OWN_CLAUSE && { clause: OWN_CLAUSE[person] }) }
  const input = { ...(harmless(argument.type, values) as object), [field]: field.endsWith('Ids') ? [id] : id }
  const payload = getNamedType(mutation.type)
  const ids = isObjectType(payload)
    ? Object.values(payload.getFields()).filter(({ type }) => isObjectType(getNamedType(type)))
    : []
  const reply = await graph.as(person).ask(
    `mutation ($input: ${argument.type}) { ${mutation.name}(input: $input) {
      ${ids.map(({ name }) => (name === 'errors' ? '' : `${name} { __typename }`)).join(' ')}
      errors { code message path clause availableSteps } } }`,
    { input },
  )
  return { code: codeOf(mutation.name, reply), said: JSON.stringify(reply).replaceAll(id, 'its id') }
}
const codeOf = (mutation: string, { data, errors }: Answer): string | null =>
  errors[0]?.extensions.code ?? data[mutation]?.errors[0]?.code ?? null

describe('a hidden id', () => {
  test('is refused by every mutation as one that nothing has', async () => {
    const codes = new Map<string, string | null>()
    for (const { named: field, id, from } of hidden)
      for (const mutation of mutations().filter((one) => inputFieldsOf(one).includes(field)))
        for (const person of from) {
          const [known, nothing] = [
            await answerTo(mutation, person, field, id),
            await answerTo(mutation, person, field, NOTHING),
          ]
          const what = `${person} ${mutation.name} ${field}`
          expect([what, known.said]).toEqual([what, nothing.said])
          codes.set(what, known.code)
        }
    expect([...codes].filter(([, code]) => code === null)).toEqual([])
    // Most are refused by the shield; these were read as far as the id.
    const asked = [...codes]
      .filter(([, code]) => code !== 'FORBIDDEN')
      .map(([what, code]) => `${what} → ${code}`)
    expect(asked).toMatchInlineSnapshot(`
      [
        "hangzhou.park saveApplication applicationId → NOT_FOUND",
        "hangzhou.park attachEvidence applicationId → NOT_FOUND",
        "hangzhou.park submitApplication applicationId → NOT_FOUND",
        "hangzhou.park reopenApplication applicationId → NOT_FOUND",
        "hangzhou.unit withdrawApplication applicationId → NOT_FOUND",
        "hangzhou.park withdrawApplication applicationId → NOT_FOUND",
        "hangzhou.park setApplicationContacts applicationId → NOT_FOUND",
        "hangzhou.park eraseApplicationContacts applicationId → NOT_FOUND",
        "zhejiang.commerce giveProvincialOpinion applicationId → NOT_FOUND",
        "zhejiang.cyberspace giveProvincialOpinion applicationId → NOT_FOUND",
        "zhejiang.industry giveProvincialOpinion applicationId → NOT_FOUND",
        "zhejiang.commerce returnApplication applicationId → NOT_FOUND",
        "zhejiang.cyberspace returnApplication applicationId → NOT_FOUND",
        "zhejiang.industry returnApplication applicationId → NOT_FOUND",
        "zhejiang.commerce approveAtProvince applicationId → NOT_FOUND",
        "zhejiang.commerce rejectAtProvince applicationId → NOT_FOUND",
        "mofcom.officer acceptLateApplication applicationId → NOT_FOUND",
        "mofcom.officer refuseLateApplication applicationId → NOT_FOUND",
        "mofcom.officer assignExperts applicationId → NOT_FOUND",
        "mofcom.officer concludeExpertReview applicationId → NOT_FOUND",
        "mofcom.officer recordFinding applicationId → NOT_FOUND",
        "cac.officer recordFinding applicationId → NOT_FOUND",
        "miit.officer recordFinding applicationId → NOT_FOUND",
        "hangzhou.park claimWaiver applicationId → NOT_FOUND",
        "zhejiang.commerce proposeWaiver applicationId → NOT_FOUND",
        "zhejiang.commerce draftJointLetter applicationIds → LETTER_APPLICATION_NOT_APPROVED",
        "mofcom.officer draftDesignation applicationIds → NOT_CLEARED",
        "zhejiang.commerce signJointLetter letterId → NOT_FOUND",
        "zhejiang.cyberspace signJointLetter letterId → NOT_FOUND",
        "zhejiang.industry signJointLetter letterId → NOT_FOUND",
        "zhejiang.commerce sendJointLetter letterId → NOT_FOUND",
        "zhejiang.commerce cancelJointLetter letterId → NOT_FOUND",
        "mofcom.officer grantWaiver waiverId → NOT_FOUND",
        "mofcom.officer refuseWaiver waiverId → NOT_FOUND",
        "mofcom.officer revokeWaiver waiverId → NOT_FOUND",
        "hangzhou.park claimWaiver evidenceIds → NOT_FOUND",
        "hangzhou.park startApplication roundId → NOT_FOUND",
        "hangzhou.unit recommendPark roundId → NOT_FOUND",
        "cac.officer setRoundContacts roundId → NOT_FOUND",
        "cac.officer eraseRoundContacts roundId → NOT_FOUND",
        "zhejiang.commerce draftJointLetter roundId → LETTER_APPLICATION_NOT_APPROVED",
      ]
    `)
  }, 120_000)

  test('is answered by every query as one that nothing has', async () => {
    const given = await everyId(graph)
    for (const { root, id, from } of hidden)
      for (const person of from) {
        if (root === null) continue
        const saying = async (one: string) => {
          const operations = operationsOf({ ...given, [`${root}.id`]: [one] }).filter(
            (operation) => operation.root === root,
          )
          const answers = operations.map(({ query, variables }) => graph.as(person).ask(query, variables))
          return JSON.stringify(await Promise.all(answers)).replaceAll(one, 'its id')
        }
        expect([person, root, await saying(id)]).toEqual([person, root, await saying(NOTHING)])
      }
  }, 120_000)
})

describe('a page of applications', () => {
  const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: ApplicationFilter, $orderBy: ApplicationOrder) {
    applications(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
  const VIEWERS = [
    'nanjing.park',
    'hangzhou.park',
    'hangzhou.unit',
    'jiangsu.commerce',
    'zhejiang.commerce',
    'hainan.commerce',
    'mofcom.officer',
    'expert.chen',
  ]
  const ORDERS = ['CREATED_ASC', 'CREATED_DESC'] as const
  const page = async (person: string, variables: object) =>
    (await graph.as(person).read(PAGE, variables)).applications

  test('counts, filters, sorts and ends by what its reader may see, whoever’s cursor it begins at', async () => {
    const all = await graph.sql(
      'select id, status, province_code, round_id from applications.application order by id',
    )
    const cursors: string[] = []
    for (const person of VIEWERS)
      for (const orderBy of ORDERS) {
        const { pageInfo } = await page(person, { first: 100, orderBy })
        cursors.push(...[pageInfo.startCursor, pageInfo.endCursor].filter((cursor) => cursor !== null))
      }
    for (const person of VIEWERS) {
      const { nodes: seen } = await page(person, { first: 100 })
      const own = new Set(seen.map(({ id }: Answer) => id))
      const filters = [
        {},
        ...all.map(({ province_code }) => ({ provinceCode: province_code })),
        ...all.map(({ status }) => ({ statuses: [status] })),
      ]
      for (const filter of filters) {
        const { totalCount, nodes } = await page(person, { first: 100, filter })
        expect([person, filter, totalCount]).toEqual([person, filter, nodes.length])
        expect(nodes.filter(({ id }: Answer) => !own.has(id))).toEqual([])
      }
      for (const orderBy of ORDERS)
        for (const cursor of cursors)
          for (const around of [
            { first: 1, after: cursor },
            { last: 1, before: cursor },
          ]) {
            const { data } = await graph.as(person).ask(PAGE, { ...around, orderBy })
            const { totalCount = own.size, nodes = [] } = data?.applications ?? {}
            expect([person, totalCount]).toEqual([person, own.size])
            expect(nodes.filter(({ id }: Answer) => !own.has(id))).toEqual([])
          }
    }
  }, 120_000)
})
