import { divideDecimals } from '@ndseb/shared/rules/decimal.ts'
import { solveExactly } from './solve-exactly.ts'

/** One expert's weighted total on one application, with at most four digits. */
export type SheetTotal = { readonly applicationId: string; readonly personId: string; readonly total: string }

/** How many points lower than the median expert of his group somebody scores; negative where he is milder. */
export type Severity = {
  readonly personId: string
  readonly sheets: number
  readonly severity: string
  readonly group: number
}
/** What the sheets come to with each expert's severity given back; comparable within its group alone. */
export type AdjustedResult = {
  readonly applicationId: string
  readonly count: number
  readonly mean: string
  readonly spread: string
  readonly group: number
}

const DIGITS = 4
const UNIT = 10n ** BigInt(DIGITS)

type Sheet = { readonly applicationId: string; readonly personId: string; readonly units: bigint }

/** '80.5' → 805000: totals are never negative. */
function unitsOf(total: string): bigint {
  const [whole = '0', fraction = ''] = total.split('.')
  return BigInt(whole + fraction.padEnd(DIGITS, '0'))
}

const textOf = (numerator: bigint, denominator: bigint) =>
  divideDecimals(String(numerator), String(denominator * UNIT), DIGITS) ?? '0'

/**
 * Each expert's severity and each application's adjusted result out of all sheets of a round (beside N53, where the raw
 * result decides). The model is additive: total = worth of the application − severity of the expert, by least squares,
 * in fractions to the end. How harsh somebody is changes no difference between applications; their level is set by the
 * median expert of the group, whose severity is 0, so that one who is far from the others does not shift it.
 * A group is what is linked by common experts and applications: between groups nothing tells a harsh expert from a weak
 * application, and no comparison is made.
 */
export function adjust(totals: readonly SheetTotal[]): { severities: Severity[]; results: AdjustedResult[] } {
  const sheets = totals.map(({ total, ...sheet }) => ({ ...sheet, units: unitsOf(total) })).toSorted(byIds)
  const groups = groupsOf(sheets).map((group, index) => adjustGroup(group, index + 1))
  return {
    severities: groups.flatMap(({ severities }) => severities),
    results: groups.flatMap(({ results }) => results),
  }
}

const byIds = (left: Sheet, right: Sheet) =>
  left.personId < right.personId ||
  (left.personId === right.personId && left.applicationId < right.applicationId)
    ? -1
    : 1

/** The sheets by connected groups of experts and applications, in the order of the experts' ids. */
function groupsOf(sheets: readonly Sheet[]): Sheet[][] {
  const left = new Set(sheets)
  const groups: Sheet[][] = []
  for (const start of sheets) {
    if (!left.delete(start)) continue
    const group = [start]
    // The list grows while it is walked: each sheet brings those of its expert and of its application.
    for (const { personId, applicationId } of group)
      for (const sheet of left)
        if ((sheet.personId === personId || sheet.applicationId === applicationId) && left.delete(sheet))
          group.push(sheet)
    groups.push(group.toSorted(byIds))
  }
  return groups
}

function adjustGroup(sheets: readonly Sheet[], group: number) {
  const experts = [...Map.groupBy(sheets, ({ personId }) => personId)]
  const applications = [...Map.groupBy(sheets, ({ applicationId }) => applicationId)]
  const { effects, denominator } = effectsOf(experts, applications)
  // The median of an even number lies between two, so everything is counted in halves.
  const median = doubledMedian([...effects.values()])
  const severityOf = (personId: string) => median - 2n * (effects.get(personId) ?? 0n)
  const scale = 2n * denominator
  const severities = experts.map(([personId, own]) => ({
    ...{ personId, sheets: own.length, group },
    severity: textOf(severityOf(personId), scale),
  }))
  const results = applications.map(([applicationId, own]) => {
    const adjusted = own
      .map(({ personId, units }) => units * scale + severityOf(personId))
      .toSorted(ascending)
    const sum = adjusted.reduce((a, b) => a + b, 0n)
    return {
      ...{ applicationId, count: own.length, group },
      mean: textOf(sum, scale * BigInt(own.length)),
      spread: textOf((adjusted.at(-1) ?? 0n) - (adjusted[0] ?? 0n), scale),
    }
  })
  return { severities, results }
}

type By = readonly (readonly [string, readonly Sheet[]])[]

/**
 * By how much each expert scores above the first one, over a common denominator: the normal equations of the model with
 * the applications eliminated, times the common multiple of their counts so that they are whole.
 */
function effectsOf(experts: By, applications: By) {
  const multiple = applications.reduce((all, [, own]) => leastCommonMultiple(all, BigInt(own.length)), 1n)
  const place = new Map(experts.map(([personId], index) => [personId, index]))
  const matrix = experts.map(([, own], row) =>
    experts.map((_, column) => (row === column ? multiple * BigInt(own.length) : 0n)),
  )
  const right = experts.map(([, own]) => own.reduce((sum, { units }) => sum + multiple * units, 0n))
  for (const [, own] of applications) {
    const share = multiple / BigInt(own.length)
    const sum = own.reduce((total, { units }) => total + units, 0n)
    for (const { personId } of own) {
      const row = place.get(personId) ?? 0
      right[row] = (right[row] ?? 0n) - share * sum
      for (const other of own) {
        const line = matrix[row] ?? []
        const column = place.get(other.personId) ?? 0
        line[column] = (line[column] ?? 0n) - share
      }
    }
  }
  // Only differences are determined: the first expert's effect is set to 0.
  const { numerators, denominator } = solveExactly(
    matrix.slice(1).map((row) => row.slice(1)),
    right.slice(1),
  )
  return {
    effects: new Map(
      experts.map(([personId], index) => [personId, index === 0 ? 0n : (numerators[index - 1] ?? 0n)]),
    ),
    denominator,
  }
}

const ascending = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)

/** Twice the median, which is whole. */
function doubledMedian(values: readonly bigint[]): bigint {
  const sorted = values.toSorted(ascending)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0n
  return sorted.length % 2 === 1 ? 2n * upper : upper + (sorted[middle - 1] ?? 0n)
}

function leastCommonMultiple(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right]
  while (b > 0n) [a, b] = [b, a % b]
  return (left / a) * right
}
