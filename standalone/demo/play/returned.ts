import { declaredOf, type OpenCase } from './cases.ts'
import type { Stage } from './stage.ts'

/** The provincial industry department sends a case back to its park (N47, N68). */
export async function sendBack({ as, key, tell }: Stage, one: OpenCase): Promise<void> {
  const [, , industry] = one.province
  await as(industry).do('returnApplication', {
    applicationId: one.applicationId,
    reason: '信息业产值的口径请补充说明（演示，虚构）',
    idempotencyKey: key(`return:${one.slug}`),
  })
  tell(`${one.name}：省级工信部门退回补正 · returned by the provincial industry department`)
}

/** It is sent back, the park takes it up again, its unit recommends it again, and it is filed anew. */
export async function returnAndResubmit(stage: Stage, roundId: string, one: OpenCase): Promise<void> {
  const { as, key, tell } = stage
  const { applicationId, slug } = one
  const clerk = as(one.clerk)
  await sendBack(stage, one)
  const { application } = await clerk.do(
    'reopenApplication',
    { applicationId, idempotencyKey: key(`reopen:${slug}`) },
    'application { history { step priorVersion } }',
  )
  const reopened = application.history.find(({ step }: { step: string }) => step === 'reopen')
  await clerk.do('saveApplication', {
    applicationId,
    // As it was reopened, also for a play that goes on after it has saved.
    expectedVersion: reopened.priorVersion + 1,
    declared: declaredOf(one),
    idempotencyKey: key(`save-again:${slug}`),
  })
  await as(one.unit).do('recommendPark', {
    ...{ roundId, parkId: one.parkId },
    idempotencyKey: key(`recommend-again:${slug}`),
  })
  await clerk.do('submitApplication', { applicationId, idempotencyKey: key(`submit-again:${slug}`) })
  tell(`${one.name}：园区补正后重新报送 · mended and filed again`)
}

/** Provincial commerce does not forward it, with its reason (N68). */
export async function reject({ as, key, tell }: Stage, _roundId: string, one: OpenCase): Promise<void> {
  const [commerce] = one.province
  await as(commerce).do('rejectAtProvince', {
    applicationId: one.applicationId,
    reason: '园区以制造业为主，不以数字服务为主（演示，虚构）',
    idempotencyKey: key(`reject:${one.slug}`),
  })
  tell(`${one.name}：省级不予上报 · rejected by its province`)
}
