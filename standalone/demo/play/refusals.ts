import type { OpenCase } from './cases.ts'
import type { Stage } from './stage.ts'

/** What the cast tries and may not do; each is told with the code that it gets. */
export async function tryWhatIsRefused(
  { as, tryRefused }: Stage,
  roundId: string,
  cases: readonly OpenCase[],
): Promise<void> {
  const [first, second] = cases
  if (!first || !second) return
  await tryRefused('同一单位再推荐他园 · another unit’s park', () =>
    as(first.unit).refusal('recommendPark', { roundId, parkId: second.parkId }),
  )
  await tryRefused('园区修改他园申报 · another park’s application', () =>
    as(second.clerk).refusal('saveApplication', { applicationId: first.applicationId, expectedVersion: 1 }),
  )
  await tryRefused('网信办代工信部出具认定 · CAC writes MIIT’s finding', () =>
    as('cac.officer').refusal('recordFinding', {
      applicationId: first.applicationId,
      clause: 'N30',
      outcome: 'MEETS',
      opinion: '越权',
    }),
  )
  await tryRefused('专家开放批次 · an expert opens a round', () =>
    as('expert.chen').refusal('openRound', { roundId }),
  )
}
