import type { InferEntity } from '@mikro-orm/core'
import { Application } from '@ndseb/db/applications/application.ts'
import type { Park } from '@ndseb/db/applications/park.ts'
import type { Round } from '@ndseb/db/applications/round.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import type { StartApplicationInput } from '../generated/graphql.ts'
import { loadOpenRound, loadPark } from './load-case.ts'

/** A park starts its application in an open round. */
export const startApplication = (session: Session, input: StartApplicationInput) =>
  session.act('startApplication', input, async (tx) => {
    const round = await loadOpenRound(tx, input.roundId)
    const park = await loadPark(tx, tx.viewer.park ?? '', ['roundId'])
    return { applicationId: await draft(tx, round, park) }
  })

/** Writes a new draft of the park in the round, with its first line of history; gives its id. */
export async function draft(tx: Tx, round: InferEntity<typeof Round>, park: InferEntity<typeof Park>) {
  const application = tx.em.create(Application, {
    round,
    parkId: park.id,
    parkName: park.name,
    searchKey: park.searchKey,
    unitId: park.unitId,
    provinceCode: park.provinceCode,
  })
  await tx.em.flush()
  await tx.rows(`select applications.record_start('APPLICATION', $1, 'start', $2)`, [application.id, tx.now])
  return application.id
}
