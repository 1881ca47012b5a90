import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'

/** Refuses a province that does not exist, and a place that is not in it (N89); where neither is named there is nothing to check. */
export async function checkPlace(tx: Tx, provinceCode: string | null, unitId: string | null): Promise<void> {
  if (provinceCode === null && unitId === null) return
  const known = await tx.rows(
    `select 1 from applications.province v where v.code = $1 and ($2::text is null or exists (
       select 1 from applications.recommending_unit u where u.id = $2 and u.province_code = v.code))`,
    [provinceCode, unitId],
  )
  if (known.length === 0)
    throw new DomainError('PLACE_OF_ANOTHER_PROVINCE', { path: ['provinceCode'], clause: 'N89' })
}
