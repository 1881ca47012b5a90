import type { OpenCase } from './cases.ts'
import type { Stage } from './stage.ts'

/** The park takes its application back, with its reason (N68). */
export async function withdraw({ as, key, tell }: Stage, _roundId: string, one: OpenCase): Promise<void> {
  await as(one.clerk).do('withdrawApplication', {
    applicationId: one.applicationId,
    reason: '园区规划调整，下一批次再行申报（演示，虚构）',
    idempotencyKey: key(`withdraw:${one.slug}`),
  })
  tell(`${one.name}：园区撤回申报 · withdrawn by the park`)
}
