import { INDICATORS, type IndicatorCode, MEASURES, type MeasureCode } from './statistics.ts'

/** What kind of number an indicator is. */
export const INDICATOR_KINDS = {
  RATIO: { zh: '比重', en: 'share' },
  AMOUNT: { zh: '金额', en: 'amount' },
  GROWTH: { zh: '同比增长', en: 'growth year on year' },
} as const
export type IndicatorKind = keyof typeof INDICATOR_KINDS

/** The places by which values are shown, each the sum over the bases below it (N15). */
export const INDICATOR_LEVELS = {
  BASE: { zh: '基地', en: 'base' },
  PROVINCE: { zh: '省级地区', en: 'province' },
  REGION: { zh: '地区', en: 'region' },
  COUNTRY: { zh: '全国', en: 'the whole country' },
} as const
export type IndicatorLevel = keyof typeof INDICATOR_LEVELS

/** Why a base of a place is not in its value (N15, N65). */
export const LEFT_OUT = {
  NO_DENOMINATOR: { zh: '分母缺失', en: 'the denominator is missing' },
  OTHER_DEFINITION: { zh: '分母口径不同', en: 'the denominator is another' },
  NOT_RECORDED: { zh: '尚无数值', en: 'nothing is recorded' },
  ENDED: { zh: '资格此前已终止', en: 'it had ended before' },
} as const
export type LeftOutReason = keyof typeof LEFT_OUT

/** The code of a measure’s growth, beside the measure itself. */
export type GrowthCode = `${MeasureCode}_GROWTH`
/** Every indicator: the two shares, the four measures, and the growth of each measure (N8). */
export type IndicatorKey = IndicatorCode | MeasureCode | GrowthCode

const measures = Object.keys(MEASURES) as MeasureCode[]

type Key = {
  readonly kind: IndicatorKind
  readonly measure: MeasureCode
  readonly zh: string
  readonly en: string
}
const shareOf = (measure: MeasureCode): [IndicatorCode, Key][] =>
  (Object.keys(INDICATORS) as IndicatorCode[])
    .filter((code) => code === MEASURES[measure].recordedAs)
    .map((code) => [code, { kind: 'RATIO', measure, ...INDICATORS[code] }])
const amountOf = (measure: MeasureCode): [MeasureCode, Key] => {
  const { zh, en } = MEASURES[measure]
  return [measure, { kind: 'AMOUNT', measure, zh, en }]
}
const growthOf = (measure: MeasureCode): [GrowthCode, Key] => {
  const { zh, en } = MEASURES[measure]
  return [`${measure}_GROWTH`, { kind: 'GROWTH', measure, zh: `${zh}同比增长`, en: `growth of ${en}` }]
}

/** By its code what each is called, what kind it is, and which measure is its numerator. */
export const INDICATOR_KEYS: ReadonlyMap<string, Key> = new Map<IndicatorKey, Key>([
  ...measures.flatMap(shareOf),
  ...measures.map(amountOf),
  ...measures.map(growthOf),
])
