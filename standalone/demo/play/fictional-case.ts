import type { FictionalPark } from '../fictional-parks.ts'
import { apply } from './apply.ts'
import { clerkOfUnit, departmentsOf, fictional, type OpenCase, type ParkCase } from './cases.ts'
import type { Stage } from './stage.ts'

/** A fictional park's case, and what it is to go through. */
export type FictionalCase = OpenCase & { readonly plan: FictionalPark }

/** Registers a fictional park, which says so; `number` tells the people of a play apart. */
export async function registerFictional(
  { as, key }: Stage,
  plan: FictionalPark,
  number: number,
): Promise<ParkCase & { readonly plan: FictionalPark }> {
  const { unit: slug, name, figures, dollars } = plan
  const unit = clerkOfUnit(slug, 500_000 + number)
  const { park } = await as(unit).do(
    'registerPark',
    {
      name,
      type: 'DIGITAL_SERVICE_PARK',
      managementBody: `${name}管理委员会`,
      operatingSince: '2015-03-01',
      fictional: true,
      idempotencyKey: key(`register:${slug}`),
    },
    'park { id }',
  )
  return {
    ...{ slug, name, figures, plan, unit, parkId: park.id, province: departmentsOf(plan.province) },
    ...(dollars !== undefined && { dollars }),
    withoutPapers: true,
    clerk: fictional(`${slug}.park`, 600_000 + number, { role: 'PARK', park: park.id }),
  }
}

/** The fictional parks of a round register and apply, side by side, in the order of the table. */
export const applyFictional = (
  stage: Stage,
  roundId: string,
  plans: readonly FictionalPark[],
  round: number,
): Promise<FictionalCase[]> =>
  Promise.all(
    plans.map(async (plan, index) => {
      const park = await registerFictional(stage, plan, round * 100 + index)
      return { ...(await apply(stage, roundId, park)), plan }
    }),
  )
