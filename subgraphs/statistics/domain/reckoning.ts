import type { ReckonedRow } from './aggregate-cells.ts'

/** What an enterprise returned in one place, a line an amount: quarter, item, delivery, client region and amount. */
export type EnterpriseReturns = Pick<ReckonedRow, 'parkId' | 'province'> & { readonly returns: string }

/** Between the columns of a line, and between lines: no code has either. */
export const COLUMN_END = '|'
export const LINE_END = ';'

/** Of amounts: as many as an amount times a rate has (N34). */
const FRACTION_DIGITS = 10

/** What stands behind a figure so far, in units of the last digit, so that no sum is rounded. */
type Held = { enterprises: number; sum: bigint; largest: bigint; second: bigint }

/**
 * Adds up enterprises one by one by place and every combination of the other dimensions, and keeps of each what stands behind a
 * figure: how many enterprises, their sum, the two largest (N84). It holds the combinations and one enterprise at a time.
 */
export function openReckoning() {
  const places = new Map<string, { parkId: string | null; province: string; held: Map<string, Held> }>()
  const own = new Map<string, bigint>()
  const combinations = remembered(combinationsOf)

  const placeOf = ({ parkId, province }: EnterpriseReturns) => {
    const key = `${province}/${parkId ?? ''}`
    const place = places.get(key) ?? { parkId, province, held: new Map() }
    places.set(key, place)
    return place
  }

  return {
    add(enterprise: EnterpriseReturns): void {
      own.clear()
      for (const line of enterprise.returns.split(LINE_END)) {
        const end = line.lastIndexOf(COLUMN_END)
        const amount = unitsOf(line.slice(end + 1))
        for (const key of combinations(line.slice(0, end))) own.set(key, (own.get(key) ?? 0n) + amount)
      }
      const { held } = placeOf(enterprise)
      for (const [key, amount] of own) {
        const cell = held.get(key)
        if (cell) join(cell, amount)
        else held.set(key, { enterprises: 1, sum: amount, largest: amount, second: 0n })
      }
    },
    /** What has been added up, place by place: the same returns give the same, in whatever order they came. */
    rows: (): readonly ReckonedRow[] =>
      [...places]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([, { held, ...place }]) =>
          [...held].map(([key, cell]) => ({ ...place, ...partsOf(key), ...textsOf(cell) })),
        ),
  }
}

function join(cell: Held, amount: bigint): void {
  cell.enterprises += 1
  cell.sum += amount
  if (amount > cell.largest) {
    cell.second = cell.largest
    cell.largest = amount
  } else if (amount > cell.second) cell.second = amount
}

/** The combinations that a row counts in: of each dimension its own code and the whole. Onshore work has no client region. */
function combinationsOf(finest: string): readonly string[] {
  const [quarter = '', item = '', delivery = '', region = ''] = finest.split(COLUMN_END)
  const markets = new Set(
    [
      [delivery, region],
      [delivery, ''],
      ['', ''],
    ].map((market) => market.join(COLUMN_END)),
  )
  return [...new Set([quarter, ''])].flatMap((period) =>
    [...new Set([item, ''])].flatMap((part) =>
      [...markets].map((market) => [period, part, market].join(COLUMN_END)),
    ),
  )
}

function partsOf(key: string) {
  const [quarter, item, delivery, clientRegion] = key.split(COLUMN_END).map((code) => code || null)
  return {
    ...{ quarter: quarter ?? null, item: item ?? null },
    ...{ delivery: delivery ?? null, clientRegion: clientRegion ?? null },
  }
}

const textsOf = ({ enterprises, sum, largest, second }: Held) => ({
  ...{ enterprises, sum: textOf(sum), largest: textOf(largest) },
  second: enterprises > 1 ? textOf(second) : null,
})

/** An amount as PostgreSQL writes it, in units of its last digit. */
function unitsOf(text: string): bigint {
  const point = text.indexOf('.')
  if (point === -1) return BigInt(text + ZEROS)
  return BigInt(text.slice(0, point) + text.slice(point + 1) + ZEROS.slice(text.length - point - 1))
}

function textOf(units: bigint): string {
  const digits = units.toString().padStart(FRACTION_DIGITS + 1, '0')
  return `${digits.slice(0, -FRACTION_DIGITS)}.${digits.slice(-FRACTION_DIGITS)}`
}

const ZEROS = '0'.repeat(FRACTION_DIGITS)

/** There are no more different texts than combinations of codes. */
function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const value = known.get(text) ?? read(text)
    known.set(text, value)
    return value
  }
}
