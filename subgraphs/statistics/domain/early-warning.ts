import { type CivilDate, yearOf } from '@ndseb/shared/rules/beijing.ts'
import {
  compareDecimals,
  type DecimalText,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
  trimDecimal,
} from '@ndseb/shared/rules/decimal.ts'
import { EARLY_WARNINGS, type EarlyWarningCode } from '@ndseb/shared/vocabulary/early-warnings.ts'
import {
  DENOMINATORS,
  type Denominator,
  INDICATORS,
  type IndicatorCode,
} from '@ndseb/shared/vocabulary/statistics.ts'
import type { Aim, Share } from './progress.ts'

type Words = { readonly zh: string; readonly en: string }
type Value = Share & {
  readonly code: IndicatorCode
  readonly year: number
  readonly denominatorDefinition: Denominator
  readonly extractDate: CivilDate
}
type Goal = Aim & { readonly indicator: IndicatorCode | null; readonly year: number }

/** What the warnings of a base and year rest on. */
export type Watched<Target extends Goal> = {
  readonly year: number
  readonly today: CivilDate
  readonly since: CivilDate
  readonly until: CivilDate | null
  /** Every share of the base, each in its latest revision. */
  readonly values: readonly Value[]
  readonly targets: readonly Target[]
}

export type EarlyWarning<Target> = {
  readonly code: EarlyWarningCode
  readonly indicator: IndicatorCode
  readonly year: number
  readonly message: Words
  readonly target: Target | null
  readonly needed: DecimalText | null
  readonly actual: DecimalText | null
  readonly since: CivilDate
}

/** An exact quotient; what is below is above 0. */
type Fraction = { readonly above: DecimalText; readonly below: DecimalText }

/** A share as a quotient; null where there is no denominator or it is 0 (N15). */
const shareOf = (value: Value | undefined): Fraction | null =>
  !value || value.denominator === null || compareDecimals(value.denominator, '0') === 0
    ? null
    : { above: value.numerator, below: value.denominator }

const difference = (one: Fraction, other: Fraction): Fraction => ({
  above: subtractDecimals(multiplyDecimals(one.above, other.below), multiplyDecimals(other.above, one.below)),
  below: multiplyDecimals(one.below, other.below),
})
const compare = (one: Fraction, other: Fraction) => compareDecimals(difference(one, other).above, '0')

const shown = ({ above, below }: Fraction) => divideDecimals(above, below, 6)
/** In percent with two digits, for people: what is compared is never rounded. */
const percent = ({ above, below }: Fraction) => divideDecimals(multiplyDecimals(above, '100'), below, 2) ?? ''

/**
 * The early warnings of a base for a year, each with its reason (N27). They compare unrounded values, shares of one
 * definition alone (N15), and decide nothing (N45). A base that ended before the year has none.
 */
export function earlyWarningsOf<Target extends Goal>(watched: Watched<Target>): EarlyWarning<Target>[] {
  if (watched.until !== null && yearOf(watched.until) < watched.year) return []
  return (Object.keys(INDICATORS) as IndicatorCode[]).flatMap((indicator) => {
    const byYear = new Map(
      watched.values.filter(({ code }) => code === indicator).map((value) => [value.year, value]),
    )
    return [
      ...offTrack<Target>(indicator, byYear, watched),
      ...falling<Target>(indicator, byYear, watched),
      ...overdue<Target>(indicator, byYear, watched),
      ...againstLastYear<Target>(indicator, byYear, watched),
    ]
  })
}

type ByYear = ReadonlyMap<number, Value>

/** The share of a year, by the same definition of the denominator as a value. */
const comparable = (byYear: ByYear, year: number, value: Value): Fraction | null => {
  const found = byYear.get(year)
  return found?.denominatorDefinition === value.denominatorDefinition ? shareOf(found) : null
}

/** The latest share, moved on as last year, would miss the next target: exactly the pace that is needed is on track. */
function offTrack<Target extends Goal>(
  indicator: IndicatorCode,
  byYear: ByYear,
  { year, targets }: Watched<Target>,
): EarlyWarning<Target>[] {
  const latest = [...byYear.values()]
    .filter((value) => value.year <= year && shareOf(value))
    .toSorted((one, other) => other.year - one.year)[0]
  const share = shareOf(latest)
  const target = targets
    .filter((one) => one.indicator === indicator && one.year >= year && latest && one.year > latest.year)
    .toSorted((one, other) => one.year - other.year)[0]
  if (!latest || !share || !target || target.ratio === null) return []
  const before = comparable(byYear, latest.year - 1, latest)
  if (!before) return []
  const aim = { above: subtractDecimals(target.ratio, target.tolerance ?? '0'), below: '1' }
  const missing = difference(aim, share)
  const needed = {
    above: missing.above,
    below: multiplyDecimals(missing.below, String(target.year - latest.year)),
  }
  const actual = difference(share, before)
  if (compareDecimals(needed.above, '0') <= 0 || compare(actual, needed) >= 0) return []
  return [
    {
      ...{ code: 'OFF_TRACK', indicator, year: latest.year, target, since: latest.extractDate },
      ...{ needed: shown(needed), actual: shown(actual) },
      message: {
        zh: `${latest.year} 年${INDICATORS[indicator].zh}为 ${percent(share)}%，${target.year} 年须达 ${percent(aim)}%：每年须变化 ${percent(needed)} 个百分点，上年变化 ${percent(actual)} 个百分点`,
        en: `In ${latest.year} the ${INDICATORS[indicator].en} is ${percent(share)} %; ${target.year} asks for ${percent(aim)} %: ${percent(needed)} points a year are needed, last year it changed by ${percent(actual)}.`,
      },
    },
  ]
}

/** The share is below that of the year before, which was below that of its own; equal is not falling. */
function falling<Target>(
  indicator: IndicatorCode,
  byYear: ByYear,
  { year }: { readonly year: number },
): EarlyWarning<Target>[] {
  const value = byYear.get(year)
  if (!value) return []
  const { years } = EARLY_WARNINGS.FALLING
  const shares = Array.from({ length: years + 1 }, (_, back) => comparable(byYear, year - back, value))
  const fell = shares.every((share, index) => {
    const before = shares[index + 1]
    return index === years || (share !== null && before != null && compare(share, before) < 0)
  })
  const [now, before] = shares
  if (!fell || !now || !before) return []
  const course = shares.flatMap((share) => (share ? [`${percent(share)}%`] : [])).toReversed()
  return [
    {
      ...{ code: 'FALLING', indicator, year, target: null, since: value.extractDate },
      ...{ needed: null, actual: shown(difference(now, before)) },
      message: {
        zh: `${INDICATORS[indicator].zh}连续 ${years} 年下降：${course.join('、')}`,
        en: `The ${INDICATORS[indicator].en} has fallen ${years} years in a row: ${course.join(', ')}.`,
      },
    },
  ]
}

/** The first day on which a year of which nothing is recorded is overdue. */
const overdueFrom = (year: number): CivilDate =>
  `${year + 1}-${String(EARLY_WARNINGS.OVERDUE.months + 1).padStart(2, '0')}-01`

/** Nothing is recorded of a year in which it was a base, months after the year. */
function overdue<Target>(
  indicator: IndicatorCode,
  byYear: ByYear,
  { year, today, since }: Pick<Watched<Goal>, 'year' | 'today' | 'since'>,
): EarlyWarning<Target>[] {
  const from = overdueFrom(year)
  if (byYear.has(year) || year < yearOf(since) || today < from) return []
  const { months } = EARLY_WARNINGS.OVERDUE
  return [
    {
      ...{ code: 'OVERDUE', indicator, year, target: null, needed: null, actual: null, since: from },
      message: {
        zh: `${year} 年结束已满 ${months} 个月，尚无${INDICATORS[indicator].zh}的数据`,
        en: `${months} months after ${year} nothing is recorded of the ${INDICATORS[indicator].en}.`,
      },
    },
  ]
}

const PARTS = {
  numerator: { zh: '分子', en: 'numerator' },
  denominator: { zh: '分母', en: 'denominator' },
} as const

/** Another definition of the denominator than the year before, or a part that changed by more than the bound, either way. */
function againstLastYear<Target>(
  indicator: IndicatorCode,
  byYear: ByYear,
  { year }: { readonly year: number },
): EarlyWarning<Target>[] {
  const [now, before] = [byYear.get(year), byYear.get(year - 1)]
  if (!now || !before) return []
  const of = { indicator, year, target: null, since: now.extractDate }
  const [was, is] = [before, now].map(({ denominatorDefinition }) => DENOMINATORS[denominatorDefinition])
  const same = now.denominatorDefinition === before.denominatorDefinition
  const changed: EarlyWarning<Target>[] =
    same || !was || !is
      ? []
      : [
          {
            ...{ ...of, code: 'DEFINITION_CHANGED', needed: null, actual: null },
            message: {
              zh: `${INDICATORS[indicator].zh}的分母由${was.zh}改为${is.zh}，与上年不可比`,
              en: `The denominator of the ${INDICATORS[indicator].en} was ${was.en} and is ${is.en}: the two years cannot be compared.`,
            },
          },
        ]
  const parts = same ? (['numerator', 'denominator'] as const) : (['numerator'] as const)
  return [...changed, ...parts.flatMap((part) => jump<Target>(of, part, now[part], before[part]))]
}

function jump<Target>(
  of: Pick<EarlyWarning<Target>, 'indicator' | 'year' | 'target' | 'since'>,
  part: keyof typeof PARTS,
  now: DecimalText | null,
  before: DecimalText | null,
): EarlyWarning<Target>[] {
  if (now === null || before === null || compareDecimals(before, '0') === 0) return []
  const { change: bound } = EARLY_WARNINGS.JUMP
  const change = { above: subtractDecimals(now, before), below: before }
  const most = multiplyDecimals(before, bound)
  const isWithin =
    compareDecimals(change.above, most) <= 0 &&
    compareDecimals(change.above, subtractDecimals('0', most)) >= 0
  if (isWithin) return []
  const [{ zh, en }, name] = [PARTS[part], INDICATORS[of.indicator]]
  const [was, is] = [before, now].map(trimDecimal)
  return [
    {
      ...{ ...of, code: 'JUMP', needed: bound, actual: shown(change) },
      message: {
        zh: `${name.zh}的${zh}由上年 ${was} 亿元变为 ${is} 亿元，变动 ${percent(change)}%，超过 ${percent({ above: bound, below: '1' })}%`,
        en: `The ${en} of the ${name.en} went from ${was} to ${is} 亿元, by ${percent(change)} %, more than ${percent({ above: bound, below: '1' })} %.`,
      },
    },
  ]
}
