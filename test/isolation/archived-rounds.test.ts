import { supergraphSdl } from '@ndseb/gateway/supergraph.ts'
import { buildSchema, getNamedType, isInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { harmless } from '../permissions/fire.ts'
import { everything } from '../support/everything.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { type RoundWithEverything, roundWithEverything } from '../support/round-with-everything.ts'
import { rowsAs } from '../support/rows-as.ts'
import { ACTS, type Act, EXCEPTIONS, OF_A_ROUND, OF_NO_ROUND } from './archived-acts.ts'

/** An archived round is still: no act on it, on a case or on a document of it is done any more (N70). */
let graph: TestGraph
let round: RoundWithEverything
beforeAll(async () => {
  graph = await openTestGraph()
  round = await roundWithEverything(graph)
  await graph.as('mofcom.officer').do('archiveRound', { roundId: round.roundId })
}, 180_000)
afterAll(() => graph?.close())

const schema = buildSchema(supergraphSdl(), { assumeValidSDL: true })
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).map(
  ({ name, args: [argument] }) => {
    const type = argument && getNamedType(argument.type)
    const fields = isInputObjectType(type) ? Object.values(type.getFields()) : []
    const ids = fields.filter((field) => getNamedType(field.type).name === 'ID')
    return {
      ...{ name, input: argument?.type },
      ...{ fields: fields.map((field) => field.name), ids: ids.map((field) => field.name) },
    }
  },
)

const REASON = { reason: '（测试）', reasons: '（测试）' }

/** What an input says beside that, so that nothing else is wrong with it. */
const SAID = {
  ...{
    text: '（测试）',
    opinion: '（测试）',
    explanation: '（测试）',
    potential: '（测试）',
    grounds: '（测试）',
  },
  ...{
    title: '（测试）',
    fileName: 'b.pdf',
    mediaType: 'application/pdf',
    sizeBytes: 1,
    sha256: 'cd'.repeat(32),
  },
  ...{ documentNumber: '测试文〔2028〕99号', documentDate: '2028-09-20', department: '另一部门（测试）' },
  ...{ wording: '（测试）', contacts: [{ name: '联系人（测试）', phone: '010-00000000' }], ...REASON },
}
async function answer(name: string, { by, input }: Act) {
  const mutation = mutations.find((one) => one.name === name)
  if (!mutation?.input) throw new Error(`the graph has no mutation ${name}`)
  const whole = { ...(harmless(mutation.input, SAID) as object), ...input(round) }
  const optional = mutation.fields.includes('explanation') ? { explanation: SAID.explanation } : {}
  return graph.as(by(round)).refusal(name, { ...whole, ...optional })
}

describe('an archived round', () => {
  test('is told of by every mutation that names a round, or a case or document of one', () => {
    const named = mutations
      .filter(({ fields }) => fields.some((field) => OF_A_ROUND.includes(field)))
      .map(({ name }) => name)
    expect(named.toSorted()).toEqual([...Object.keys(ACTS), ...Object.keys(EXCEPTIONS)].toSorted())
  })

  test('knows of every id that an act may name whether it is a round’s', () => {
    const ids = new Set(mutations.flatMap(({ ids }) => ids))
    expect([...ids].toSorted()).toEqual([...OF_A_ROUND, ...Object.keys(OF_NO_ROUND)].toSorted())
  })

  test('refuses every act, and nothing is written (N70)', async () => {
    const before = await everything(graph)
    const answers: [string, string | undefined][] = []
    for (const [name, one] of Object.entries(ACTS)) answers.push([name, (await answer(name, one))?.code])
    expect(answers).toEqual(
      Object.entries(ACTS).map(([name, { after }]) => [name, after ?? 'ROUND_ARCHIVED']),
    )
    expect(await everything(graph)).toBe(before)
  })

  test('offers no step of anything, and waits for nobody', async () => {
    const { recommended, draftId, returned, reviewing, approved } = round
    for (const [who, id] of [
      [recommended.clerk, recommended.applicationId],
      [recommended.unit, recommended.applicationId],
      ['xixian.park', draftId],
      [returned.clerk, returned.applicationId],
      [reviewing.province[0], reviewing.applicationId],
      [approved.province[0], approved.applicationId],
    ] as const) {
      const { application, viewer } = await graph.as(who).read(
        `query ($id: ID!) { viewer { tasks { roundId } }
           application(id: $id) { availableSteps } }`,
        { id },
      )
      expect(application).toEqual({ availableSteps: [] })
      expect(viewer.tasks.filter(({ roundId }: { roundId: string }) => roundId === round.roundId)).toEqual([])
    }
    const { jointLetter } = await graph
      .as(approved.province[0])
      .read(
        'query ($id: ID!) { jointLetter(id: $id) { status availableSteps applications { waivers { status availableSteps } } } }',
        {
          id: round.letterId,
        },
      )
    expect(jointLetter).toEqual({
      ...{ status: 'DRAFT', availableSteps: [] },
      applications: [{ waivers: [{ status: 'PROPOSED', availableSteps: [] }] }],
    })
    const { myAssignments } = await graph
      .as('expert.lin')
      .read('query ($id: ID) { myAssignments(roundId: $id) { status availableSteps } }', {
        id: round.roundId,
      })
    expect(myAssignments).toContainEqual({ status: 'ADMITTED', availableSteps: [] })
    const { notice } = await graph
      .as('mofcom.officer')
      .read('query ($id: ID!) { notice(id: $id) { availableSteps } }', { id: round.noticeId })
    expect(notice.availableSteps).toEqual([])
  })

  test('holds past the operations too: no step of a case, nothing in its text, no expert released or admitted', async () => {
    const { recommended, returned, draftId, assignmentOf } = round
    const step = `select applications.take_application_step($1, $2, null, '（测试）', null, now())`
    for (const [{ clerk, applicationId }, name] of [
      [recommended, 'withdraw'],
      [returned, 'reopen'],
    ] as const)
      await expect(rowsAs(graph, 'applications', clerk, step, [applicationId, name])).rejects.toThrow(
        'the round is archived',
      )
    const write = `update applications.application set answers = '{}' where id = $1 returning id`
    expect(await rowsAs(graph, 'applications', 'xixian.park', write, [draftId])).toEqual([])
    const declare = `insert into applications.declared_figure (application_id, standard, value) values ($1, 'PARK_OUTPUT', 1)`
    await expect(rowsAs(graph, 'applications', 'xixian.park', declare, [draftId])).rejects.toThrow(
      /row-level/,
    )
    for (const [who, expert, to] of [
      ['mofcom.officer', 'expert.lin', 'RELEASED'],
      ['expert.chen', 'expert.chen', 'ADMITTED'],
    ] as const)
      expect(
        await rowsAs(
          graph,
          'reviews',
          who,
          'update reviews.expert_assignment set status = $2 where id = $1 returning id',
          [assignmentOf(expert), to],
        ),
      ).toEqual([])
  })
})

test('the same acts, before the round is archived, are done, or refused for what they are about', async () => {
  await graph.sql(`update applications.round set status = 'DECIDED' where id = $1`, [round.roundId])
  const answers: [string, string | null][] = []
  for (const [name, one] of Object.entries(ACTS))
    answers.push([name, (await answer(name, one))?.code ?? null])
  expect(answers).toEqual(Object.entries(ACTS).map(([name, { before }]) => [name, before ?? null]))
})
