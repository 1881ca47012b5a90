import { Park } from '@ndseb/db/applications/park.ts'
import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { readPark } from '../domain/park.ts'
import type { RegisterParkInput } from '../generated/graphql.ts'

/** A unit registers a park of its place, so that the park can apply. */
export const registerPark = (session: Session, input: RegisterParkInput) =>
  session.act('registerPark', input, async (tx) => {
    const unitId = tx.viewer.unit ?? ''
    const [unit] = await tx.rows<{ province: string }>(
      'select province_code as province from applications.recommending_unit where id = $1',
      [unitId],
    )
    if (!unit) throw new DomainError('NOT_FOUND', { clause: 'N20' })
    const park = tx.em.create(Park, { ...readPark(input), unitId, provinceCode: unit.province })
    await tx.em.flush()
    return { parkId: park.id }
  })
