import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExpertRound, expertId, expertRound } from '../support/expert-round.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

/** MOFCOM asks for a balanced assignment; what it gets is a proposal, and writes nothing (N52, N82). */
let graph: TestGraph
let round: ExpertRound
beforeAll(async () => {
  graph = await openTestGraph()
  round = await expertRound(graph, 62, ['nanjing', 'hangzhou', 'xixian'])
})
afterAll(() => graph?.close())

const PROPOSAL = `query ($id: ID!, $n: Int) { round(id: $id) { assignmentProposal(perApplication: $n) {
  applications { application { id } assigned { id } experts { id } missing
    excluded { expert { id } released conflicts { ground } } }
  loads { expert { id } assigned proposed } } } }`
type Id = { id: string }
type Proposed = {
  application: Id
  assigned: Id[]
  experts: Id[]
  missing: number
  excluded: { expert: Id; released: boolean; conflicts: { ground: string }[] }[]
}
async function proposal(n?: number) {
  const { round: asked } = await graph.as('mofcom.officer').read(PROPOSAL, { id: round.roundId, n })
  const { applications, loads } = asked.assignmentProposal
  const of = (place: Parameters<ExpertRound['idOf']>[0]): Proposed =>
    applications.find((one: Proposed) => one.application.id === round.idOf(place))
  return { of, loads: loads as { expert: Id; assigned: number; proposed: number }[] }
}
const everything = () =>
  graph.sql(`select (select count(*)::int from reviews.expert_assignment) as assignments,
    (select count(*)::int from applications.history) as history`)

describe('a proposal (N52)', () => {
  test('is for MOFCOM alone', async () => {
    for (const person of ['cac.officer', 'miit.officer', 'jiangsu.commerce', 'expert.chen', 'nanjing.park']) {
      const { data, errors } = await graph.as(person).ask(PROPOSAL, { id: round.roundId })
      expect(data.round.assignmentProposal).toBeNull()
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    }
  })

  test('shares three applications among five experts, without conflicts, and writes nothing', async () => {
    const before = await everything()
    const { of, loads } = await proposal()
    for (const place of ['nanjing', 'hangzhou', 'xixian'] as const)
      expect(of(place)).toMatchObject({ assigned: [], missing: 0 })
    expect(of('nanjing').excluded).toEqual([
      { expert: { id: expertId('sun') }, released: false, conflicts: [{ ground: 'SAME_PROVINCE' }] },
    ])
    expect(of('nanjing').experts).not.toContainEqual({ id: expertId('sun') })
    // Nine sheets among five: nobody has two more than another.
    expect(loads.map(({ proposed }) => proposed).sort()).toEqual([1, 2, 2, 2, 2])
    expect(await everything()).toEqual(before)
    expect(await proposal()).toMatchObject({ loads })
  })

  test('can be assigned as it stands', async () => {
    const { of } = await proposal()
    const expertIds = of('hangzhou').experts.map(({ id }) => id)
    await graph.as('mofcom.officer').do('assignExperts', { applicationId: round.idOf('hangzhou'), expertIds })
    const next = await proposal()
    expect(next.of('hangzhou')).toMatchObject({ experts: [], missing: 0 })
    expect(next.of('hangzhou').assigned).toHaveLength(3)
    // What everybody has already is counted in.
    const totals = next.loads.map(({ assigned, proposed }) => assigned + proposed)
    expect(totals.sort()).toEqual([1, 2, 2, 2, 2])
  })

  test('says for which application there are too few, and why', async () => {
    const { of } = await proposal(5)
    expect(of('nanjing')).toMatchObject({ missing: 1 })
    expect(of('nanjing').experts).toHaveLength(4)
    expect(of('nanjing').excluded.map(({ conflicts }) => conflicts)).toEqual([[{ ground: 'SAME_PROVINCE' }]])
    expect(of('xixian')).toMatchObject({ missing: 0, excluded: [] })
  })

  test('comes back to nobody who was released or declared a conflict', async () => {
    const { of } = await proposal()
    const [first, second] = of('hangzhou').assigned
    const assignments = await graph.sql(
      'select id, person_id from reviews.expert_assignment where application_id = $1 order by id',
      [round.idOf('hangzhou')],
    )
    const idOf = (person: Id | undefined) => assignments.find((one) => one.person_id === person?.id)?.id
    await graph
      .as('mofcom.officer')
      .do('releaseExpert', { assignmentId: idOf(first), reason: '出差（测试）' })
    const name = (['chen', 'lin', 'zhao', 'sun', 'he'] as const).find((one) => expertId(one) === second?.id)
    await graph
      .as(`expert.${name}`)
      .do('declareConflict', { assignmentId: idOf(second), explanation: '曾受委托（测试）' })
    const after = (await proposal()).of('hangzhou')
    expect(after.assigned).toHaveLength(1)
    expect(after.experts).toHaveLength(2)
    expect(after.experts).not.toContainEqual(first)
    expect(after.experts).not.toContainEqual(second)
    expect(after.excluded).toContainEqual({ expert: first, released: true, conflicts: [] })
    expect(after.excluded).toContainEqual({
      ...{ expert: second, released: false },
      conflicts: [{ ground: 'DECLARED_CONFLICT' }],
    })
  })

  test('is of 3 to 20 experts an application', async () => {
    for (const n of [2, 21, -1]) {
      const { errors } = await graph.as('mofcom.officer').ask(PROPOSAL, { id: round.roundId, n })
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
    }
  })
})
