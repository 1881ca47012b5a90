import type { OpenCase } from './cases.ts'
import type { Stage } from './stage.ts'

/** MOFCOM accepts what came after the deadline, with its reason (N50). */
export async function acceptLate({ as, key, tell }: Stage, _roundId: string, one: OpenCase): Promise<void> {
  await as('mofcom.officer').do('acceptLateApplication', {
    applicationId: one.applicationId,
    reason: '发函途中遇台风停运，予以受理（演示，虚构）',
    idempotencyKey: key(`accept-late:${one.slug}`),
  })
  tell(`${one.name}：逾期到达，商务部说明理由后受理 · came late, accepted with a reason`)
}

/** MOFCOM does not accept it, with its reason (N50). */
export async function refuseLate({ as, key, tell }: Stage, _roundId: string, one: OpenCase): Promise<void> {
  await as('mofcom.officer').do('refuseLateApplication', {
    applicationId: one.applicationId,
    reason: '逾期且未说明缘由，不予受理（演示，虚构）',
    idempotencyKey: key(`refuse-late:${one.slug}`),
  })
  tell(`${one.name}：逾期到达，商务部不予受理 · came late, refused`)
}
