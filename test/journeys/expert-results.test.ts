import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExpertName, type ExpertRound, expertId, expertRound } from '../support/expert-round.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'
import type { Place } from '../support/waiver-cases.ts'

/**
 * The raw result decides (N53). Beside it stands what it would be if everybody were as severe as the median expert:
 * here chen takes ten points off whatever he sees, and nobody sees everything.
 */
const DESIGN: Readonly<Record<Place, { worth: number; experts: readonly ExpertName[] }>> = {
  nanjing: { worth: 80, experts: ['chen', 'lin', 'zhao'] },
  hangzhou: { worth: 78, experts: ['chen', 'lin', 'sun'] },
  xixian: { worth: 76, experts: ['lin', 'zhao', 'sun'] },
  suzhou: { worth: 74, experts: ['chen', 'zhao', 'he'] },
}
const PLACES = Object.keys(DESIGN) as Place[]
const OPINION = '建议列入候选，宜加强数据安全（测试）'

let graph: TestGraph
let round: ExpertRound
beforeAll(async () => {
  graph = await openTestGraph()
  round = await expertRound(graph, 63, PLACES)
  for (const place of PLACES) expect(await round.assign(place, DESIGN[place].experts)).toEqual([])
}, 120_000)
afterAll(() => graph?.close())

const RESULT = `query ($id: ID!) { application(id: $id) { expertResult { mean spread groupOpinion }
  adjustedResult { count mean spread group } } }`
const resultOf = async (place: Place, person = 'mofcom.officer') =>
  (await graph.as(person).read(RESULT, { id: round.idOf(place) })).application
const SEVERITIES = `query ($id: ID!) { round(id: $id) { expertSeverities { expert { id } sheets severity group } } }`

describe('the adjusted result', () => {
  test('is not there before a sheet is', async () => {
    expect(await resultOf('nanjing')).toEqual({ expertResult: null, adjustedResult: null })
    const { round: asked } = await graph.as('cac.officer').read(SEVERITIES, { id: round.roundId })
    expect(asked.expertSeverities).toEqual([])
  })

  test('leaves the applications as if the harsh expert had not been harsh, and the raw one as it is', async () => {
    for (const place of PLACES)
      for (const name of DESIGN[place].experts)
        await round.score(name, place, DESIGN[place].worth - (name === 'chen' ? 10 : 0))
    for (const place of PLACES)
      await graph.as('mofcom.officer').do('concludeExpertReview', {
        applicationId: round.idOf(place),
        ...(place === 'nanjing' && { groupOpinion: OPINION }),
      })
    const adjusted = { count: 3, spread: '0.0000', group: 1 }
    expect(await resultOf('nanjing')).toEqual({
      expertResult: { mean: '76.6667', spread: '10.0000', groupOpinion: OPINION },
      adjustedResult: { ...adjusted, mean: '80.0000' },
    })
    for (const person of ['cac.officer', 'miit.officer']) {
      expect(await resultOf('hangzhou', person)).toMatchObject({
        expertResult: { mean: '74.6667', groupOpinion: null },
        adjustedResult: { ...adjusted, mean: '78.0000' },
      })
      expect((await resultOf('xixian', person)).adjustedResult.mean).toBe('76.0000')
      expect((await resultOf('suzhou', person)).adjustedResult.mean).toBe('74.0000')
    }
    const { round: asked } = await graph.as('miit.officer').read(SEVERITIES, { id: round.roundId })
    expect(asked.expertSeverities).toHaveLength(5)
    expect(asked.expertSeverities).toContainEqual({
      ...{ expert: { id: expertId('chen') }, sheets: 3, severity: '10.0000', group: 1 },
    })
    expect(asked.expertSeverities).toContainEqual({
      ...{ expert: { id: expertId('he') }, sheets: 1, severity: '0.0000', group: 1 },
    })
  })

  test('is for the ministries: it is made of scores on other applications (N80, N81)', async () => {
    for (const person of ['expert.chen', 'expert.lin', 'nanjing.park', 'nanjing.unit', 'jiangsu.commerce']) {
      const adjusted = await graph
        .as(person)
        .ask('query ($id: ID!) { application(id: $id) { adjustedResult { mean } } }', {
          id: round.idOf('nanjing'),
        })
      expect(adjusted.data.application.adjustedResult).toBeNull()
      expect(adjusted.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
      const severities = await graph.as(person).ask(SEVERITIES, { id: round.roundId })
      expect(severities.data.round.expertSeverities).toBeNull()
      expect(severities.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    }
  })

  test('decides nothing: the experts’ order on the candidate list is that of the raw means (N53)', async () => {
    const mofcom = graph.as('mofcom.officer')
    await mofcom.do('startJointStudy', { roundId: round.roundId })
    const order: Place[] = ['nanjing', 'xixian', 'hangzhou', 'suzhou']
    const { candidateList } = await mofcom.do(
      'compileCandidateList',
      {
        ...{ roundId: round.roundId, departures: [] },
        items: order.map((place, index) => ({ applicationId: round.idOf(place), position: index + 1 })),
      },
      'candidateList { candidates { expertRank application { id } } }',
    )
    expect(candidateList.candidates).toEqual(
      order.map((place, index) => ({ expertRank: index + 1, application: { id: round.idOf(place) } })),
    )
  })
})

describe('the group’s opinion (N52)', () => {
  test('is read by whoever reads the result, and by nobody else', async () => {
    const read = async (person: string) =>
      (
        await graph
          .as(person)
          .ask('query ($id: ID!) { application(id: $id) { expertResult { groupOpinion } } }', {
            id: round.idOf('nanjing'),
          })
      ).data.application?.expertResult ?? null
    for (const person of ['mofcom.officer', 'cac.officer', 'miit.officer', 'expert.chen', 'expert.lin'])
      expect(await read(person)).toEqual({ groupOpinion: OPINION })
    for (const person of ['expert.sun', 'expert.he', 'nanjing.park', 'nanjing.unit', 'jiangsu.commerce'])
      expect(await read(person)).toBeNull()
    const rows = 'select group_opinion from reviews.expert_conclusion where application_id = $1'
    expect(await rowsAs(graph, 'reviews', 'expert.sun', rows, [round.idOf('nanjing')])).toEqual([])
  })

  test('is MOFCOM’s to record, once, and nobody’s to change', async () => {
    const conclude = { applicationId: round.idOf('nanjing'), groupOpinion: '改写（测试）' }
    expect(await graph.as('mofcom.officer').refusal('concludeExpertReview', conclude)).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
    })
    for (const person of ['cac.officer', 'miit.officer', 'expert.chen'])
      expect(await graph.as(person).refusal('concludeExpertReview', conclude)).toMatchObject({
        code: 'FORBIDDEN',
      })
    await expect(
      rowsAs(graph, 'reviews', 'mofcom.officer', `update reviews.expert_conclusion set group_opinion = 'x'`),
    ).rejects.toThrow(/permission denied/)
  })
})
