import { member } from '@ndseb/standalone/demo/people.ts'
import { apply } from '@ndseb/standalone/demo/play/apply.ts'
import type { OpenCase, ParkCase } from '@ndseb/standalone/demo/play/cases.ts'
import { forward } from '@ndseb/standalone/demo/play/province.ts'
import type { TestGraph } from './graph.ts'

const PLACES = {
  nanjing: { park: 1, province: 'jiangsu' },
  hangzhou: { park: 2, province: 'zhejiang' },
  xixian: { park: 3, province: 'shaanxi' },
  suzhou: { park: 4, province: 'jiangsu' },
} as const
export type Place = keyof typeof PLACES

export const commerceOf = (place: Place) => `${PLACES[place].province}.commerce`

/** A case filed with its province, with the figures of a park that is below some standard; exports in dollars where given. */
export const fileCase = (
  { stage }: TestGraph,
  roundId: string,
  place: Place,
  figures: ParkCase['figures'],
  dollars?: string,
): Promise<OpenCase> => {
  const { park, province } = PLACES[place]
  return apply(stage, roundId, {
    ...{ slug: place, name: place, parkId: `01900000-0000-7000-8002-00000000000${park}`, figures },
    ...(dollars !== undefined && { dollars }),
    ...{ unit: member(`${place}.unit`), clerk: member(`${place}.park`) },
    province: [
      member(`${province}.commerce`),
      member(`${province}.cyberspace`),
      member(`${province}.industry`),
    ],
  })
}

/** What the park says to claim a potential, with the evidence that the case has. */
export async function claimInput(graph: TestGraph, place: Place, applicationId: string, standard: string) {
  const { application } = await graph
    .as(`${place}.park`)
    .read('query ($id: ID!) { application(id: $id) { evidence { id } } }', { id: applicationId })
  return {
    ...{ applicationId, standard, potential: '数字内容出口增速居前（测试）' },
    evidenceIds: application.evidence.map(({ id }: { id: string }) => id),
  }
}

/** The park claims and the province proposes: gives the waiver's id. */
export async function proposed(
  graph: TestGraph,
  place: Place,
  applicationId: string,
  standard: string,
): Promise<string> {
  const claim = await claimInput(graph, place, applicationId, standard)
  await graph.as(`${place}.park`).do('claimWaiver', claim)
  const { waiver } = await graph
    .as(commerceOf(place))
    .do('proposeWaiver', { applicationId, standard, reason: '潜力属实（测试）' }, 'waiver { id }')
  return waiver.id
}

/** The province forwards its cases by one joint letter. */
export const forwardCases = ({ stage }: TestGraph, roundId: string, cases: readonly OpenCase[]) =>
  forward(stage, roundId, cases, { number: `豁免测试函〔2026〕${cases[0]?.slug}`, date: '2026-03-02' })
