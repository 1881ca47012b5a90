import { QUESTION_SCOPES, type QuestionScope } from '../vocabulary/conditions.ts'
import { FINDING_CLAUSES, type FindingClause } from '../vocabulary/finding-clauses.ts'
import { readDecimal } from './decimal.ts'
import { BUSINESS_STANDARDS, type BusinessStandard } from './finding.ts'
import type { Threshold } from './judge.ts'
import { REGIONS, type Region, TIERS, type Tier } from './place.ts'

/** One criterion of the experts' rubric; the weights of a rubric sum to 100 (N52). */
export type Criterion = { code: string; zh: string; en: string; weight: number; max: number }
/** One question of the application form (N4). */
export type Question = {
  code: string
  clause: string
  zh: string
  en: string
  required: boolean
  max: number
  /** Of whom it is asked; of all where it says nothing (N18, N29). */
  onlyFor?: QuestionScope
}
/** Which tier of the standards a region has (N38). */
export type TierTable = Readonly<Record<Region, Tier>>

/** A programme 项目 as data: what its notices say in every round, until a round's own notice says otherwise. */
export type Programme = {
  /** Capital letters, digits and underscores; a round names its programme by it. */
  readonly code: string
  readonly zh: string
  readonly en: string
  /** Where the data comes from. */
  readonly source: string
  readonly issuingOffices: readonly string[]
  readonly legalBasis: string
  readonly ruleVersion: string
  readonly tiers: TierTable
  /** Of the four measures those that the programme asks for, each with a threshold for each of its tiers. */
  readonly standards: readonly Threshold[]
  /** The clauses on which findings are written. */
  readonly conditions: readonly FindingClause[]
  /** How many parks a unit may recommend in a round (N19). */
  readonly quotaPerUnit: number
  readonly candidateBand: { readonly min: number; readonly max: number }
  readonly noticeWorkingDays: number
  /** How long a base may appeal against its disqualification, where a round has that option (N65); where it says nothing, as in NDSEB. */
  readonly appealWorkingDays?: number
  readonly rubric: readonly Criterion[]
  readonly form: readonly Question[]
  readonly guideVersion: string
}

/** The standards that thresholds name, in the notice's order: the others are not asked for. */
export const askedStandards = (
  thresholds: readonly { readonly standard: BusinessStandard }[],
): BusinessStandard[] =>
  BUSINESS_STANDARDS.filter((standard) => thresholds.some((one) => one.standard === standard))

/** What is wrong with a programme, a sentence each, 中文 first; empty where it can be loaded. */
export function checkProgramme(given: Programme): string[] {
  if (!isRow(given)) return ['须为一个项目的数据 · must be the data of one programme']
  const { code, tiers, standards, conditions, quotaPerUnit, candidateBand, rubric, form } = given
  const { noticeWorkingDays, appealWorkingDays } = given
  const problems: string[] = []
  const check = (holds: boolean, sentence: string) => {
    if (!holds) problems.push(sentence)
  }
  for (const [name, max] of Object.entries(LONGEST))
    check(
      isText(given[name as keyof typeof LONGEST], max),
      `${name} 须为文字，不超过 ${max} 字 · ${name} must be a text of at most ${max} characters`,
    )
  if (problems.length > 0) return problems
  check(CODE.test(code), 'code 须由大写字母、数字和下划线组成 · code: capital letters, digits, underscores')
  check(
    isList(given.issuingOffices) && given.issuingOffices.every((office) => isText(office, 60)),
    'issuingOffices 须列明发文机关 · issuingOffices lists the offices',
  )
  for (const region of Object.keys(REGIONS))
    check(
      Object.hasOwn(TIERS, tiers?.[region as Region] ?? ''),
      `tiers.${region} 须为档次代码 · tiers.${region} must be a tier`,
    )
  if (!isList(standards) || !isList(conditions) || !isList(rubric) || !isList(form))
    return [
      ...problems,
      'standards、conditions、rubric、form 须为非空的表 · standards, conditions, rubric and form are lists that are not empty',
    ]
  for (const [name, rows, isRight] of [
    ['standards', standards, isRow],
    ['rubric', rubric, isCriterion],
    ['form', form, isQuestion],
  ] as const)
    for (const [index, row] of rows.entries())
      check(isRight(row), `${name} 第 ${index + 1} 项有误 · ${name}: entry ${index + 1} is wrong`)
  if (problems.length > 0) return problems
  const used = new Set(Object.values(tiers ?? {}))
  for (const standard of askedStandards(standards))
    for (const tier of used)
      check(
        standards.filter((row) => row.standard === standard && row.tier === tier).length === 1,
        `${standard} 在 ${tier} 档须恰有一个下限 · ${standard} needs exactly one threshold for ${tier}`,
      )
  for (const { standard, tier, value } of standards)
    check(
      (BUSINESS_STANDARDS as readonly string[]).includes(standard) &&
        used.has(tier) &&
        typeof value === 'string' &&
        readDecimal(value).ok,
      `下限有误 · a threshold is wrong: ${standard} ${tier} ${value}`,
    )
  for (const clause of conditions)
    check(Object.hasOwn(FINDING_CLAUSES, clause), `没有条款 · there is no clause ${clause}`)
  check(isCount(quotaPerUnit, 1, 20), 'quotaPerUnit 须为 1–20 · quotaPerUnit is 1 to 20')
  check(
    isCount(candidateBand?.min, 1, 100) && isCount(candidateBand?.max, candidateBand.min, 100),
    'candidateBand 须为 1–100 的区间 · candidateBand is a range within 1 to 100',
  )
  check(isCount(noticeWorkingDays, 1, 60), 'noticeWorkingDays 须为 1–60 · noticeWorkingDays is 1 to 60')
  check(
    appealWorkingDays === undefined || isCount(appealWorkingDays, 1, 60),
    'appealWorkingDays 须为 1–60 · appealWorkingDays is 1 to 60',
  )
  const weights = rubric.reduce((sum, { weight }) => sum + weight, 0)
  check(
    weights === 100,
    `rubric 的权重合计须为 100，现为 ${weights} · the weights of rubric sum to 100, not ${weights}`,
  )
  for (const [name, codes] of [
    ['conditions', conditions],
    ['rubric', rubric.map((one) => one.code)],
    ['form', form.map((one) => one.code)],
  ] as const)
    check(new Set(codes).size === codes.length, `${name} 的代码须各不相同 · the codes of ${name} differ`)
  return problems
}

/** The most characters of each text: what a round keeps of it. */
const LONGEST = {
  ...{ code: 40, zh: 60, en: 120, source: 400, legalBasis: 200, ruleVersion: 40, guideVersion: 40 },
} as const
/** As the codes of a rubric and a form are written. */
const CODE = /^[A-Z][A-Z0-9_]{0,39}$/

const isText = (value: unknown, max: number): boolean =>
  typeof value === 'string' && value.trim() !== '' && [...value].length <= max && !/\p{Cc}/u.test(value)
const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isNamed = (row: unknown, max: number): row is Record<string, unknown> =>
  isRow(row) &&
  typeof row.code === 'string' &&
  CODE.test(row.code) &&
  isText(row.zh, max) &&
  isText(row.en, max * 2)
const isCriterion = (row: unknown): boolean =>
  isNamed(row, 60) && isCount(row.weight, 1, 100) && isCount(row.max, 1, 1000)
const isQuestion = (row: unknown): boolean =>
  isNamed(row, 400) &&
  isText(row.clause, 10) &&
  typeof row.required === 'boolean' &&
  isCount(row.max, 1, 20_000) &&
  (row.onlyFor === undefined ||
    (typeof row.onlyFor === 'string' && Object.hasOwn(QUESTION_SCOPES, row.onlyFor)))
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 0
const isCount = (value: unknown, min: number, max: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
