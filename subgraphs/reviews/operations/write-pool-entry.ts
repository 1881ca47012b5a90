import { ExpertEdition } from '@ndseb/db/reviews/expert-pool.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { type PoolEntry, readPoolEntry } from '../domain/pool-entry.ts'

/** Reads what the pool is to say of an expert, and why. */
export function readEntry(
  input: Parameters<typeof readPoolEntry>[0] & { readonly personId: string; readonly reason: string },
) {
  return {
    personId: cleanText(input.personId, { max: 64, path: ['personId'], clause: 'N52', required: true }),
    entry: readPoolEntry(input),
    reason: cleanText(input.reason, {
      ...{ max: 1000, path: ['reason'], clause: 'N75', multiline: true, required: true },
    }),
  }
}

/** Records the next edition of an entry; the caller then makes it what the pool says (N75, N82). */
export async function recordEdition(
  tx: Tx,
  { personId, entry, reason }: ReturnType<typeof readEntry>,
  edition: number,
): Promise<void> {
  await checkPlace(tx, entry)
  tx.em.create(ExpertEdition, {
    ...{ personId, edition, ...entry, reason },
    ...{ recordedAt: tx.now, recordedById: tx.viewer.id, recordedByName: tx.viewer.name },
  })
  await tx.em.flush()
}

/** A province that exists, and of a city's government a place of that province (N89). */
export async function checkPlace(
  tx: Tx,
  { provinceCode, employerUnitId }: Pick<PoolEntry, 'provinceCode' | 'employerUnitId'>,
  path: readonly string[] = ['provinceCode'],
): Promise<void> {
  if (provinceCode === null && employerUnitId === null) return
  const known = await tx.rows(
    `select 1 from applications.province v where v.code = $1
        and ($2::text is null or exists (select 1 from applications.recommending_unit u where u.id = $2 and u.province_code = v.code))`,
    [provinceCode, employerUnitId],
  )
  if (known.length === 0) throw new DomainError('PLACE_OF_ANOTHER_PROVINCE', { path, clause: 'N89' })
}
