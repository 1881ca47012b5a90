import { lockSubject } from '@ndseb/db/lock-subject.ts'
import { Expert } from '@ndseb/db/reviews/expert-pool.ts'
import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { EnrolExpertInput } from '../generated/graphql.ts'
import { readEntry, recordEdition } from './write-pool-entry.ts'

/** MOFCOM enters a person into its pool of experts, with what conflicts will be judged by (N52, N82). */
export const enrolExpert = (session: Session, input: EnrolExpertInput) =>
  session.act('enrolExpert', input, async (tx) => {
    const given = readEntry(input)
    const { personId, entry } = given
    await lockSubject(tx, personId)
    const known = await tx.rows('select 1 from reviews.expert where person_id = $1', [personId])
    if (known.length > 0) throw new DomainError('EXPERT_ENROLLED', { path: ['personId'], clause: 'N52' })
    await recordEdition(tx, given, 1)
    tx.em.create(Expert, { personId, ...entry, edition: 1 })
    await tx.em.flush()
    return { personId }
  })
