import { ExpertTie } from '@ndseb/db/reviews/expert-pool.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { type DeclaredTie, readTie } from '../domain/ties.ts'
import type { DeclareTieInput } from '../generated/graphql.ts'
import { checkPlace } from './check-place.ts'
import { tieCourse } from './load-tie.ts'
import { recordStep } from './take-step.ts'

/** An expert declares a standing tie before any assignment: from then on assignments are compared with it (N82). */
export const declareTie = (session: Session, input: DeclareTieInput) =>
  session.act('declareTie', input, async (tx) => {
    const declared = readTie(input)
    const own = await tx.rows('select 1 from reviews.expert where person_id = $1', [tx.viewer.id])
    if (own.length === 0) throw new DomainError('NOT_IN_THE_POOL', { clause: 'N52' })
    await checkExists(tx, declared)
    const tie = tx.em.create(ExpertTie, { personId: tx.viewer.id, ...declared, declaredAt: tx.now })
    await tx.em.flush()
    await recordStep(tx, {
      ...{ subject: tieCourse.subject, id: tie.id, step: 'declareTie', from: null, to: 'STANDING' },
      reason: declared.description,
    })
    return { tieId: tie.id }
  })

/** A tie to a park or a place that does not exist would be compared with nothing. */
async function checkExists(tx: Tx, { parkId, unitId, provinceCode }: DeclaredTie): Promise<void> {
  await checkPlace(tx, provinceCode, unitId)
  if (parkId === null) return
  const known = await tx.rows('select 1 from applications.park where id = $1', [parkId])
  if (known.length === 0) throw new DomainError('NOT_FOUND', { path: ['parkId'] })
}
