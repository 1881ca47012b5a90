import type { CastMember } from '@ndseb/gateway/demo-issuer.ts'
import { BUSINESS_STANDARDS } from '@ndseb/shared/rules/finding.ts'
import { cast } from '../people.ts'

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
  /** The exports in whole US dollars, of a park that declares them so, in place of the third figure (N35). */
  readonly dollars?: string
  /** Of a park whose ending is shown, and not its papers: it records none but for its leading enterprise. */
  readonly withoutPapers?: true
}

/** What the park declares, standard by standard. */
export const declaredOf = ({ figures, dollars }: Pick<ParkCase, 'figures' | 'dollars'>) =>
  BUSINESS_STANDARDS.map((standard, index) =>
    standard === 'SERVICE_EXPORT' && dollars !== undefined
      ? { standard, foreign: { amount: dollars, currency: 'USD' } }
      : { standard, value: figures[index] },
  )

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

/** The three departments of a province, by GB/T 2260 code: the cast's, or people made up for it. */
export const departmentsOf = (province: string): ParkCase['province'] => {
  const officer = (role: string, line: string, nth: number) =>
    cast.people.find((person) => person.role === role && person.province === province) ??
    fictional(`${province}.${line}`, Number(province) * 100 + nth, { role, province })
  return [
    officer('PROVINCIAL_COMMERCE', 'commerce', 1),
    officer('PROVINCIAL_CYBERSPACE', 'cyberspace', 2),
    officer('PROVINCIAL_INDUSTRY', 'industry', 3),
  ]
}

/** The clerk of a recommending unit: the cast's, or one made up with this number. */
export const clerkOfUnit = (unit: string, number: number): CastMember =>
  cast.people.find((person) => person.role === 'UNIT' && person.unit === unit) ??
  fictional(`${unit}.unit`, number, { role: 'UNIT', unit })
