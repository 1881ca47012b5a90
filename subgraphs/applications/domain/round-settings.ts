import { DomainError } from '@ndseb/shared/errors.ts'
import { yearOf } from '@ndseb/shared/rules/beijing.ts'
import { normaliseDocumentNumber } from '@ndseb/shared/rules/document-number.ts'
import type { BusinessStandard } from '@ndseb/shared/rules/finding.ts'
import type { Threshold } from '@ndseb/shared/rules/judge.ts'
import type { Tier } from '@ndseb/shared/rules/place.ts'
import { checkRange, cleanAmount, cleanText } from '@ndseb/shared/scalars.ts'
import type { Clause } from '@ndseb/shared/vocabulary/clauses.ts'
import { type Annex, type GivenAnnex, readAnnexes, readNoticeText } from './notice-papers.ts'
import { type Criterion, readRubric } from './rubric.ts'

const FIRST_STATISTICAL_YEAR = 2000
/** The last that a date of the graph may be of. */
const LAST_YEAR = 2999

/** What a round's notice says and decides (N1, N30–N33, N41, N48, N52, N54–N55), and how long a base may appeal (N65). */
export type RoundSettings = {
  readonly title: string
  readonly noticeNumber: string
  readonly noticeNumberKey: string
  readonly legalBasis: string
  readonly annexes: Annex[]
  readonly noticeText: string | null
  readonly referenceDate: string
  readonly deadline: string
  readonly statisticalYear: number
  readonly standards: Threshold[]
  readonly ruleVersion: string
  readonly rubric: Criterion[]
  readonly candidateBandMin: number
  readonly candidateBandMax: number
  readonly noticeWorkingDays: number
  readonly appealWorkingDays: number
}

type Nullable<Fields> = { readonly [Key in keyof Fields]?: Fields[Key] | null }

export type GivenSettings = Nullable<
  Omit<RoundSettings, 'noticeNumberKey' | 'ruleVersion' | 'standards' | 'rubric' | 'annexes'> & {
    standards: readonly { standard: BusinessStandard; tier: Tier; value: string }[]
    rubric: readonly Criterion[]
    annexes: readonly GivenAnnex[]
  }
>

/** What stands where nothing is given: the programme's defaults for a new round, or what the round says already. */
export type FormerSettings = Pick<
  RoundSettings,
  | 'legalBasis'
  | 'annexes'
  | 'standards'
  | 'ruleVersion'
  | 'rubric'
  | 'candidateBandMin'
  | 'candidateBandMax'
  | 'noticeWorkingDays'
  | 'appealWorkingDays'
> &
  Partial<RoundSettings>

/**
 * Reads what is given over what stands. A new deadline moves the reference date and the statistical year with it unless
 * they are given too (N24, N41); thresholds of a round's own get a rule version of their own.
 */
export function readRoundSettings(given: GivenSettings, former: FormerSettings): RoundSettings {
  const noticeNumber = textOf(given.noticeNumber ?? former.noticeNumber, 60, 'noticeNumber')
  const deadline = given.deadline ?? former.deadline
  if (!deadline) throw new DomainError('REQUIRED', { path: ['deadline'], clause: 'N48' })
  checkDeadline(deadline)
  const moved = deadline !== former.deadline
  const settings: RoundSettings = {
    title: textOf(given.title ?? former.title, 200, 'title'),
    noticeNumber,
    noticeNumberKey: normaliseDocumentNumber(noticeNumber),
    legalBasis: textOf(given.legalBasis ?? former.legalBasis, 200, 'legalBasis'),
    annexes: given.annexes ? readAnnexes(given.annexes) : former.annexes,
    noticeText: given.noticeText == null ? (former.noticeText ?? null) : readNoticeText(given.noticeText),
    deadline,
    referenceDate: given.referenceDate ?? (moved ? deadline : (former.referenceDate ?? deadline)),
    // The latest full year before the deadline (N41).
    statisticalYear:
      given.statisticalYear ??
      (moved ? yearOf(deadline) - 1 : (former.statisticalYear ?? yearOf(deadline) - 1)),
    standards: given.standards ? readStandards(given.standards, former.standards) : former.standards,
    ruleVersion: given.standards ? `${former.ruleVersion.split('/')[0]}/${noticeNumber}` : former.ruleVersion,
    rubric: given.rubric ? readRubric(given.rubric) : former.rubric,
    candidateBandMin: given.candidateBandMin ?? former.candidateBandMin,
    candidateBandMax: given.candidateBandMax ?? former.candidateBandMax,
    noticeWorkingDays: given.noticeWorkingDays ?? former.noticeWorkingDays,
    appealWorkingDays: given.appealWorkingDays ?? former.appealWorkingDays,
  }
  checkNumbers(settings)
  return settings
}

/** A deadline has a full year before it of which there can be figures (N41, N48). */
function checkDeadline(deadline: string): void {
  const [min, max] = [FIRST_STATISTICAL_YEAR + 1, LAST_YEAR]
  const year = yearOf(deadline)
  if (year < min || year > max)
    throw new DomainError('YEAR_RANGE', { path: ['deadline'], clause: 'N48', values: { min, max } })
}

const textOf = (value: string | null | undefined, max: number, field: string) =>
  cleanText(value, { max, path: [field], required: true })

function checkNumbers(settings: RoundSettings): void {
  const { candidateBandMin, deadline } = settings
  const check = (field: NumberField, min: number, max: number, clause: Clause) =>
    checkRange(settings[field], { min, max, path: [field], clause })
  check('candidateBandMin', 1, 100, 'N54')
  check('candidateBandMax', candidateBandMin, 100, 'N54')
  check('noticeWorkingDays', 1, 60, 'N55')
  check('appealWorkingDays', 1, 60, 'N65')
  check('statisticalYear', FIRST_STATISTICAL_YEAR, yearOf(deadline), 'N41')
}

type NumberField =
  | 'candidateBandMin'
  | 'candidateBandMax'
  | 'noticeWorkingDays'
  | 'appealWorkingDays'
  | 'statisticalYear'

/** Thresholds given over those that stand; each standard and tier once (N30–N33). */
function readStandards(given: readonly Threshold[], former: readonly Threshold[]): Threshold[] {
  const keyOf = ({ standard, tier }: Threshold) => `${standard}/${tier}`
  const own = new Map<string, Threshold>()
  for (const [index, row] of given.entries()) {
    const path = ['standards', String(index)]
    if (own.has(keyOf(row))) throw new DomainError('GIVEN_TWICE', { path })
    const fractionDigits = row.standard === 'ENTERPRISE_COUNT' ? 0 : 4
    const value = cleanAmount(row.value, {
      path: [...path, 'value'],
      clause: 'N34',
      integerDigits: 10,
      fractionDigits,
    })
    own.set(keyOf(row), { standard: row.standard, tier: row.tier, value })
  }
  return former.map((row) => own.get(keyOf(row)) ?? row)
}
