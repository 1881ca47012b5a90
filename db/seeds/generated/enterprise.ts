import { checkCharacter } from '@ndseb/shared/rules/credit-code.ts'
import { drawFrom, normalFrom, randomFrom, seedOf } from '@ndseb/shared/rules/random.ts'
import provinces from '../reference/provinces.json' with { type: 'json' }
import { PROVINCE_WEIGHTS } from './weights.ts'

/** What is made up: for which years, out of which seed, and which parks have members. */
export type World = {
  readonly seed: number
  readonly firstYear: number
  readonly years: number
  readonly parks: readonly { readonly id: string; readonly province: string }[]
}

/** A made-up enterprise, as it follows from its number alone. */
export type Enterprise = {
  readonly number: number
  readonly province: string
  readonly creditCode: string
  readonly name: string
  /** The quarters in which it exports, counted from the first of the first year; the last one is no more in it. */
  readonly quarters: { readonly from: number; readonly until: number }
  readonly parkId: string | null
  /** What it exports in an ordinary year at the first year’s level, in yuan. */
  readonly size: number
  readonly inDirect: boolean
  readonly inOutsourcing: boolean
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const MEDIAN_SIZE = 3_000_000
/** The deviation of the logarithm of the sizes: one in a hundred enterprises has almost half of all. */
const SIZE_SPREAD = 2.2
const THERE_BEFORE = 0.75
const END_A_QUARTER = 0.0075
const OUTSOURCES = 1 / 3
const OUTSOURCES_ONLY = 0.3
const IN_PARK = 0.2

const drawProvince = drawFrom(PROVINCE_WEIGHTS)
const nameOf = new Map(provinces.rows.map(({ code, zh }) => [code, zh]))

/** Enterprise number n of a world. Pure: the same for the same world, whatever else is made up. */
export function enterpriseOf(world: World, number: number): Enterprise {
  const random = randomFrom(seedOf(world.seed, number))
  const province = drawProvince(random)
  const size = MEDIAN_SIZE * Math.exp(SIZE_SPREAD * normalFrom(random))
  const inOutsourcing = random() < OUTSOURCES
  return {
    ...{ number, province, size, inOutsourcing },
    creditCode: creditCodeOf(province, number),
    name: `${nameOf.get(province)}示例企业${String(number).padStart(7, '0')}（虚构）`,
    quarters: lifeOf(world, random),
    inDirect: !inOutsourcing || random() >= OUTSOURCES_ONLY,
    parkId: parkOf(world, province, random),
  }
}

/** Valid, of a division of the province that has no registrar, and with XX where issued codes have digits or MA. */
function creditCodeOf(province: string, number: number): string {
  const digits = Array.from(
    { length: 7 },
    (_, index) => ALPHABET[Math.floor(number / 31 ** (6 - index)) % 31],
  )
  const body = `91${province}0000XX${digits.join('')}`
  return `${body}${checkCharacter(body)}`
}

/** Most were there before the first year, others begin in the course of the years; any may end in any quarter. */
function lifeOf({ years }: World, random: () => number): Enterprise['quarters'] {
  const wasThere = random() < THERE_BEFORE
  const from = wasThere ? 0 : 1 + Math.floor(random() * (4 * years - 1))
  return { from, until: from + 1 + Math.floor(Math.log(1 - random()) / Math.log(1 - END_A_QUARTER)) }
}

function parkOf({ parks }: World, province: string, random: () => number): string | null {
  const drawn = random()
  const near = parks.filter((park) => park.province === province)
  return drawn < IN_PARK ? (near[Math.floor((drawn / IN_PARK) * near.length)]?.id ?? null) : null
}

/** In which quarters of a year it exports: 1 to 4, in their order. */
export function quartersOf(
  { quarters: { from, until } }: Enterprise,
  { firstYear }: World,
  year: number,
): number[] {
  const before = 4 * (year - firstYear)
  return [1, 2, 3, 4].filter((quarter) => from < before + quarter && before + quarter <= until)
}

/** Since when the register of its park knows it: since its first quarter, or the year before all. */
export function memberSince({ quarters: { from } }: Enterprise, { firstYear }: World): string {
  if (from === 0) return `${firstYear - 1}-01-01`
  return `${firstYear + Math.floor(from / 4)}-${String(1 + 3 * (from % 4)).padStart(2, '0')}-01`
}
