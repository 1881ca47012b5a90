import { member } from '@ndseb/standalone/demo/people.ts'
import type { OpenCase } from '@ndseb/standalone/demo/play/cases.ts'
import { openRound } from './given.ts'
import type { TestGraph } from './graph.ts'
import { fileCase, forwardCases, type Place } from './waiver-cases.ts'

export const EXPERTS = ['chen', 'lin', 'zhao', 'sun', 'he'] as const
export type ExpertName = (typeof EXPERTS)[number]
export const expertId = (name: ExpertName) => member(`expert.${name}`).id
export const PARK_IDS = {
  nanjing: '01900000-0000-7000-8002-000000000001',
  hangzhou: '01900000-0000-7000-8002-000000000002',
  xixian: '01900000-0000-7000-8002-000000000003',
  suzhou: '01900000-0000-7000-8002-000000000004',
} as const satisfies Readonly<Record<Place, string>>

export type ExpertRound = {
  readonly roundId: string
  readonly idOf: (place: Place) => string
  /** MOFCOM assigns: every refusal of the act, none where it was done. */
  assign(
    place: Place,
    experts: readonly ExpertName[],
    overrides?: readonly { expertId: string; reason: string }[],
  ): Promise<{ code: string; message: string; path: string[]; clause: string }[]>
  /** The expert declares that there is no conflict; gives the assignment's id. */
  admit(name: ExpertName, place: Place): Promise<string>
  /** The expert gives every criterion the same points. */
  score(name: ExpertName, place: Place, points: number): Promise<void>
}

/** A round under expert review, with forwarded cases and the five experts of the cast as its group. */
export async function expertRound(
  graph: TestGraph,
  number: number,
  places: readonly Place[],
): Promise<ExpertRound> {
  const { stage } = graph
  const mofcom = graph.as('mofcom.officer')
  const roundId = await openRound(graph, number, '2026-03-31')
  const cases = new Map<Place, OpenCase>()
  for (const place of places) {
    const opened = await fileCase(graph, roundId, place, ['286.5', '151.2', '88.4', '141'])
    await forwardCases(graph, roundId, [opened])
    cases.set(place, opened)
  }
  await stage.moveTo('2026-04-01T01:00:00.000Z')
  await mofcom.do('convenePanel', { roundId, expertIds: EXPERTS.map(expertId) })
  await mofcom.do('startExpertReview', { roundId })
  const { round } = await mofcom.read('query ($id: ID!) { round(id: $id) { rubric { code } } }', {
    id: roundId,
  })
  const idOf = (place: Place) => cases.get(place)?.applicationId ?? ''

  const assignmentOf = async (name: ExpertName, place: Place) => {
    const { myAssignments } = await graph
      .as(`expert.${name}`)
      .read('query ($id: ID) { myAssignments(roundId: $id) { id status applicationId } }', { id: roundId })
    return myAssignments.find((one: { applicationId: string }) => one.applicationId === idOf(place))
  }
  const admit: ExpertRound['admit'] = async (name, place) => {
    const { id, status } = await assignmentOf(name, place)
    if (status === 'ASSIGNED') await graph.as(`expert.${name}`).do('declareNoConflict', { assignmentId: id })
    await graph.settled()
    return id
  }
  return {
    ...{ roundId, idOf, admit },
    assign: async (place, experts, overrides) => {
      const { data } = await mofcom.ask(
        'mutation ($input: AssignExpertsInput!) { assignExperts(input: $input) { errors { code message path clause } } }',
        { input: { applicationId: idOf(place), expertIds: experts.map(expertId), overrides } },
      )
      return data.assignExperts.errors
    },
    score: async (name, place, points) => {
      const assignmentId = await admit(name, place)
      await graph.as(`expert.${name}`).do('submitScores', {
        ...{ assignmentId, opinion: '（测试评审意见）' },
        scores: round.rubric.map(({ code }: { code: string }) => ({ criterion: code, points })),
      })
    },
  }
}
