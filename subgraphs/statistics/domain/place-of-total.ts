import { DomainError } from '@ndseb/shared/errors.ts'
import type { Region } from '@ndseb/shared/rules/place.ts'
import { parseId } from '@ndseb/shared/scalars.ts'

/** Of what place a total is: the country, a province by its code, or a park by its id. */
export type PlaceOfTotal = { readonly provinceCode: string | null; readonly parkId: string | null }

/** A place as somebody names it: a known province, a park, or with neither the country (N89). */
export function readPlace(
  given: { readonly provinceCode?: string | null; readonly parkId?: string | null } | null | undefined,
  known: ReadonlyMap<string, unknown>,
): PlaceOfTotal {
  const { provinceCode = null, parkId = null } = given ?? {}
  if (provinceCode !== null && parkId !== null)
    throw new DomainError('ONE_PLACE', { path: ['place'], clause: 'N15' })
  if (provinceCode !== null && !known.has(provinceCode))
    throw new DomainError('PROVINCE_UNKNOWN', {
      ...{ path: ['place', 'provinceCode'], clause: 'N89' },
      values: { code: provinceCode },
    })
  return { provinceCode, parkId: parkId === null ? null : parseId(parkId, ['place', 'parkId']) }
}

/** The same as a place of the graph, with the region of its province (N38). */
export const placeOfTotals = (
  { provinceCode, parkId }: PlaceOfTotal,
  known: ReadonlyMap<string, { readonly region: Region }>,
) => ({
  level:
    parkId !== null
      ? ('PARK' as const)
      : provinceCode !== null
        ? ('PROVINCE' as const)
        : ('COUNTRY' as const),
  region: provinceCode === null ? null : (known.get(provinceCode)?.region ?? null),
  ...{ provinceCode, parkId },
})
