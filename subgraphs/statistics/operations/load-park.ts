import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { parseId } from '@ndseb/shared/scalars.ts'

/** A park and its province, where the applications owner shows it to this viewer. */
export async function loadPark(
  tx: Pick<Tx, 'rows'>,
  parkId: string,
): Promise<{ id: string; provinceCode: string; unitId: string }> {
  const [park] = await tx.rows<{ id: string; provinceCode: string; unitId: string }>(
    'select id, province_code as "provinceCode", unit_id as "unitId" from applications.park where id = $1',
    [parseId(parkId, ['parkId'])],
  )
  if (!park) throw new DomainError('NOT_FOUND', { path: ['parkId'] })
  return park
}
