import type { RoundStatus } from '../lifecycles/round.ts'
import { STANDARDS } from '../rules/finding.ts'
import { WAIVABLE } from '../rules/waiver.ts'
import { DAY_ONE_RULES } from '../rules/working-days.ts'
import type { Clause } from './clauses.ts'

type Words = { readonly zh: string; readonly en: string }

/** A point that the notice leaves open: the values that it may have, the default, and while when it may be ruled upon. */
type Point = Words & {
  readonly clause: Clause
  readonly values: Readonly<Record<string, Words>>
  /** What holds while nobody has ruled. */
  readonly standing: readonly string[]
  /** Whether several values may hold together; else exactly one. */
  readonly several?: true
  /** The states of the round in which MOFCOM may rule: a ruling undoes nothing that was done before it. */
  readonly during: readonly RoundStatus[]
}

const UNTIL_OPENED = ['PREPARING'] as const
const UNTIL_CLOSED = [...UNTIL_OPENED, 'OPEN'] as const
const UNTIL_STUDIED = [...UNTIL_CLOSED, 'CLOSED', 'EXPERT_REVIEW'] as const
const UNTIL_NOTICED = [...UNTIL_STUDIED, 'JOINT_STUDY'] as const
const UNTIL_ARCHIVED = [...UNTIL_NOTICED, 'PUBLIC_NOTICE', 'DECIDED'] as const

/** An option that a round has or has not. */
const SWITCH = {
  DISABLED: { zh: '不启用', en: 'not enabled' },
  ENABLED: { zh: '启用', en: 'enabled' },
} as const

const { PARK_OUTPUT, INDUSTRY_OUTPUT, SERVICE_EXPORT, ENTERPRISE_COUNT, LEADING_ENTERPRISES } = STANDARDS
const REACHED = { PARK_OUTPUT, INDUSTRY_OUTPUT, SERVICE_EXPORT, ENTERPRISE_COUNT, LEADING_ENTERPRISES }

/**
 * The round's rulings 裁定: what the notice leaves open, the default that is used, and who may not be surprised by a
 * change. MOFCOM alone rules, with a reason; a ruling is never altered, the latest on a point holds.
 */
export const RULINGS = {
  XPCC: {
    clause: 'N3',
    zh: '新疆生产建设兵团的推荐',
    en: 'recommendation by XPCC',
    values: SWITCH,
    standing: ['DISABLED'],
    during: UNTIL_CLOSED,
  },
  OVERLAPPING_UNITS: {
    clause: 'N21',
    zh: '范围重叠的推荐单位',
    en: 'recommending units that overlap',
    values: {
      DISTINCT: { zh: '各为一个单位', en: 'distinct units' },
      ONE_PLACE: { zh: '合用一个名额', en: 'one place between them' },
    },
    standing: ['DISTINCT'],
    during: UNTIL_OPENED,
  },
  LIST_MEMBERSHIP: {
    clause: 'N23',
    zh: '示范城市和试点地区名单的认定',
    en: 'membership of the lists',
    values: {
      AT_REFERENCE_DATE: { zh: '按基准日认定', en: 'judged at the reference date' },
      EVER_LISTED: { zh: '曾列入名单即可', en: 'whoever was ever on a list' },
    },
    standing: ['AT_REFERENCE_DATE'],
    during: UNTIL_CLOSED,
  },
  WAIVER_REACH: {
    clause: 'N44',
    zh: '豁免所及的标准',
    en: 'what a waiver may lower',
    values: { ...REACHED, NONE: { zh: '不予豁免', en: 'nothing' } },
    several: true,
    standing: WAIVABLE,
    during: UNTIL_STUDIED,
  },
  DEADLINE_ON_DAY_OFF: {
    clause: 'N49',
    zh: '截止日逢休息日',
    en: 'a deadline on a day off',
    values: {
      STAYS: { zh: '不顺延', en: 'stays' },
      ROLLS_OVER: { zh: '顺延至下一工作日', en: 'rolls over to the next working day' },
    },
    standing: ['STAYS'],
    during: UNTIL_OPENED,
  },
  DAY_ONE: {
    clause: 'N56',
    zh: '公示首日',
    en: 'day 1 of the notice',
    values: DAY_ONE_RULES,
    standing: ['NEXT_DAY'],
    during: UNTIL_NOTICED,
  },
  OBJECTORS: {
    clause: 'N60',
    zh: '不具名的异议',
    en: 'anonymous objections',
    values: {
      NAMED: { zh: '须具名', en: 'must be named' },
      ANONYMOUS_TOO: { zh: '可不具名', en: 'may be anonymous' },
    },
    standing: ['NAMED'],
    during: UNTIL_NOTICED,
  },
  SECOND_PARK: {
    clause: 'N66',
    zh: '已有基地的单位再推荐',
    en: 'another park from a unit with a base',
    values: {
      ALLOWED: { zh: '可以再推荐', en: 'allowed' },
      NOT_ALLOWED: { zh: '不得再推荐', en: 'not allowed' },
    },
    standing: ['ALLOWED'],
    during: UNTIL_CLOSED,
  },
  WARNING: {
    clause: 'N65',
    zh: '复审不合格时以警告代替取消资格',
    en: 'warning a base that fails instead of disqualifying it',
    values: SWITCH,
    standing: ['DISABLED'],
    during: UNTIL_ARCHIVED,
  },
  APPEAL: {
    clause: 'N65',
    zh: '对取消资格的申诉',
    en: 'appeal against a disqualification',
    values: SWITCH,
    standing: ['DISABLED'],
    during: UNTIL_ARCHIVED,
  },
  SCORES: {
    clause: 'N81',
    zh: '评分与意见对申报方和省级的开放',
    en: 'scores and opinions, for applicants and provinces',
    values: {
      CLOSED: { zh: '不开放', en: 'closed' },
      OPEN_ONCE_DECIDED: { zh: '确定之后开放', en: 'open once the round is decided' },
    },
    standing: ['CLOSED'],
    during: UNTIL_ARCHIVED,
  },
} as const satisfies Record<string, Point>

export type RulingPoint = keyof typeof RULINGS
/** The codes that a point may be ruled to. */
export type RulingValue<At extends RulingPoint = RulingPoint> = {
  [Name in At]: keyof (typeof RULINGS)[Name]['values'] & string
}[At]

/** What holds in a round, point by point. */
export type Rulings = { readonly [Name in RulingPoint]: readonly RulingValue<Name>[] }

export const RULING_POINTS = Object.keys(RULINGS) as RulingPoint[]

/** The words of every value of every point, each once. */
export const RULING_VALUES: Readonly<Record<RulingValue, Words>> = Object.assign(
  {},
  ...Object.values(RULINGS).map(({ values }) => values),
)

/** What holds where the latest ruling on each point is known, and the default everywhere else. */
export const rulingsInForce = (
  latest: readonly { readonly point: RulingPoint; readonly chosen: readonly string[] }[],
): Rulings =>
  Object.fromEntries(
    RULING_POINTS.map((point) => [
      point,
      latest.find((one) => one.point === point)?.chosen ?? RULINGS[point].standing,
    ]),
  ) as Rulings

/** The options that are enabled. */
export const optionsOf = (rulings: Rulings): RulingPoint[] =>
  RULING_POINTS.filter((point) => rulings[point].some((value) => value === 'ENABLED'))

/** Whether a value holds. */
export const isRuled = <At extends RulingPoint>(
  rulings: Rulings,
  point: At,
  value: RulingValue<At>,
): boolean => rulings[point].some((one) => one === value)
