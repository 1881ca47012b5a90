import type { OpenCase } from '@ndseb/standalone/demo/play/cases.ts'
import { openRound } from './given.ts'
import type { TestGraph } from './graph.ts'
import { fileCase } from './waiver-cases.ts'

export const DEPARTMENTS = ['commerce', 'cyberspace', 'industry'] as const

/** A department of Jiangsu gives its opinion. */
export const opine = ({ as }: TestGraph, department: string, applicationId: string, attitude = 'SUPPORT') =>
  as(`jiangsu.${department}`).do('giveProvincialOpinion', { applicationId, attitude, text: '（测试意见）' })

export type ReviewedCase = OpenCase & { readonly roundId: string }

/** A case of Nanjing that was filed, and on which all three departments have given an opinion. */
export async function reviewedCase(graph: TestGraph, number: number): Promise<ReviewedCase> {
  const roundId = await openRound(graph, number)
  const filed = await fileCase(graph, roundId, 'nanjing', ['286.5', '151.2', '88.4', '141'])
  for (const department of DEPARTMENTS) await opine(graph, department, filed.applicationId)
  return { ...filed, roundId }
}

/** The province returns the case; the park reopens it, saves these parts and files it again. */
export async function correct(
  { as }: TestGraph,
  { applicationId, parkId, roundId }: ReviewedCase,
  parts: object = {},
): Promise<void> {
  const park = as('nanjing.park')
  await as('jiangsu.cyberspace').do('returnApplication', { applicationId, reason: '请补正（测试）' })
  const { application } = await park.do('reopenApplication', { applicationId }, 'application { version }')
  await park.do('saveApplication', { applicationId, expectedVersion: application.version, ...parts })
  await as('nanjing.unit').do('recommendPark', { roundId, parkId })
  await park.do('submitApplication', { applicationId })
}

/** The evidence of a clause, recorded anew: the next version of the same title. */
export async function renewEvidence({ as }: TestGraph, applicationId: string, clause: string): Promise<void> {
  const park = as('nanjing.park')
  const { application } = await park.read(
    'query ($id: ID!) { application(id: $id) { evidence { clause title level kind fileName mediaType } } }',
    { id: applicationId },
  )
  const former = application.evidence.find((one: { clause: string }) => one.clause === clause)
  await park.do('attachEvidence', { applicationId, ...former, sizeBytes: 4, sha256: 'b'.repeat(64) })
}
