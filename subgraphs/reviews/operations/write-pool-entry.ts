import { ExpertEdition } from '@ndseb/db/reviews/expert-pool.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { type GivenEntry, type PoolEntry, readPoolEntry } from '../domain/pool-entry.ts'
import { checkPlace } from './check-place.ts'

type Written = { readonly personId: string; readonly entry: PoolEntry; readonly reason: string }

/** Reads whose entry it is, what it is to say, and why. */
export const readEntry = (input: GivenEntry & { personId: string; reason: string }): Written => ({
  personId: cleanText(input.personId, { max: 64, path: ['personId'], clause: 'N52', required: true }),
  entry: readPoolEntry(input),
  reason: cleanText(input.reason, {
    ...{ max: 1000, path: ['reason'], clause: 'N75', multiline: true, required: true },
  }),
})

/** Records an edition of an entry; the caller then makes it what the pool says (N75, N82). */
export async function recordEdition(
  tx: Tx,
  { personId, entry, reason }: Written,
  edition: number,
): Promise<void> {
  await checkPlace(tx, entry.provinceCode, entry.employerUnitId)
  tx.em.create(ExpertEdition, {
    ...{ personId, edition, ...entry, reason },
    ...{ recordedAt: tx.now, recordedById: tx.viewer.id, recordedByName: tx.viewer.name },
  })
  await tx.em.flush()
}
