import type { CastMember } from '@ndseb/gateway/demo-issuer.ts'

/** One park's people and figures in a play. */
export type ParkCase = {
  readonly slug: string
  readonly name: string
  readonly parkId: string
  readonly unit: CastMember
  readonly clerk: CastMember
  /** The three provincial departments: commerce leads (N47). */
  readonly province: readonly [CastMember, CastMember, CastMember]
  /** Declared figures: 产值, 信息业产值, 出口额 in 亿元, enterprises (N30–N33). Synthetic. */
  readonly figures: readonly [string, string, string, string]
}

/** A case under way: the ids that the graph has given. */
export type OpenCase = ParkCase & { readonly applicationId: string }

/** A fictional person whose id follows from a number, so that the same play has the same people. */
export const fictional = (
  username: string,
  number: number,
  rest: Pick<CastMember, 'role'> & Partial<CastMember>,
): CastMember => ({
  username,
  name: `${username}（虚构）`,
  id: `01900000-0000-7000-8009-${String(number).padStart(12, '0')}`,
  ...rest,
})

/** The three departments of a province, by GB/T 2260 code. */
export const departmentsOf = (province: string): ParkCase['province'] => {
  const number = Number(province) * 100
  return [
    fictional(`${province}.commerce`, number + 1, { role: 'PROVINCIAL_COMMERCE', province }),
    fictional(`${province}.cyberspace`, number + 2, { role: 'PROVINCIAL_CYBERSPACE', province }),
    fictional(`${province}.industry`, number + 3, { role: 'PROVINCIAL_INDUSTRY', province }),
  ]
}
