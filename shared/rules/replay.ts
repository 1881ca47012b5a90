import { AGREEMENTS, type Warning } from './compare.ts'
import { lineOfOriginal } from './currency.ts'
import { OUTCOMES, STANDARDS, type Verdict } from './finding.ts'

type Words = { readonly zh: string; readonly en: string }

/** What of a line of a verdict may differ when it is judged again. */
export const REPLAY_PARTS = {
  PRESENT: { zh: '有无', en: 'presence' },
  OUTCOME: { zh: '结果', en: 'outcome' },
  REQUIRED: { zh: '要求', en: 'required' },
  ACTUAL: { zh: '实际', en: 'actual' },
  ORIGINAL: { zh: '原额与所用汇率', en: 'original amount and rate' },
  MARGIN: { zh: '差额', en: 'margin' },
  DECLARED: { zh: '申报数', en: 'declared' },
  DIFFERENCE: { zh: '申报减统计', en: 'declared less reported' },
  AGREEMENT: { zh: '是否一致', en: 'agreement' },
  COUNT: { zh: '评分表份数', en: 'count of sheets' },
  SUM: { zh: '总分合计', en: 'sum of totals' },
  HIGHEST: { zh: '最高', en: 'highest' },
  LOWEST: { zh: '最低', en: 'lowest' },
} as const
export type ReplayPart = keyof typeof REPLAY_PARTS

/** Where the actual value of a line comes from; a revision where the source counts them. */
type Origin = { readonly source: string | null; readonly revision: number | null }

/** One line of a verdict: of a clause and what it is about there, with whatever it says of it. */
export type Line = Partial<Origin> & {
  readonly clause: string
  /** The standard, or the code of a warning; null where the clause has one line. */
  readonly subject: string | null
  readonly name?: Words
  readonly parts: Readonly<Partial<Record<Exclude<ReplayPart, 'PRESENT'>, string | null>>>
}

export type ReplayDifference = Origin & {
  readonly clause: string
  readonly subject: string | null
  readonly part: ReplayPart
  readonly before: string | null
  readonly after: string | null
  readonly message: Words
}

/** A verdict as lines, with the version of the rules that it names; null where it rests on none. */
export type Judged = { readonly ruleVersion: string | null; readonly lines: readonly Line[] }

export type Replay = {
  /** Whether the frozen inputs still come to the frozen verdict. */
  readonly same: boolean
  readonly ruleVersionThen: string | null
  readonly ruleVersionNow: string | null
  /** What the rules of today make otherwise of the frozen inputs. */
  readonly differences: readonly ReplayDifference[]
  /** What the inputs of today make otherwise, by the same rules. */
  readonly sinceThen: readonly ReplayDifference[]
  readonly message: Words
}

/**
 * Holds a frozen verdict against the same inputs judged `again`, and those against the inputs of `today`: so a rule that
 * changed is told from a figure that did, each by its clause and its margin (N36).
 */
export function replay({
  frozen,
  again,
  today,
}: Readonly<Record<'frozen' | 'again' | 'today', Judged>>): Replay {
  const differences = compareLines(frozen.lines, again.lines)
  const sinceThen = compareLines(again.lines, today.lines)
  const same = differences.length === 0
  return {
    ...{ same, differences, sinceThen },
    ruleVersionThen: frozen.ruleVersion,
    ruleVersionNow: today.ruleVersion,
    message: {
      zh: `${same ? '与当时一致' : `与当时不同，${differences.length}处`}${sinceThen.length > 0 ? `；此后数据变化，影响${sinceThen.length}处` : ''}`,
      en: `${same ? 'the same as then' : `different from then, in ${differences.length}`}${sinceThen.length > 0 ? `; the inputs have changed since, which tells in ${sinceThen.length}` : ''}`,
    },
  }
}

/** What differs between two verdicts, line by line and part by part; in the order of the first, then what is new. */
export function compareLines(first: readonly Line[], second: readonly Line[]): ReplayDifference[] {
  const [former, latter] = [byKey(first), byKey(second)]
  return [...new Set([...former.keys(), ...latter.keys()])].flatMap((key) => {
    const [before, after] = [former.get(key), latter.get(key)]
    const line = after ?? before
    if (!line) return []
    if (!before || !after) return [differenceOf(line, 'PRESENT', before && 'YES', after && 'YES')]
    return PARTS.filter((part) => (before.parts[part] ?? null) !== (after.parts[part] ?? null)).map((part) =>
      differenceOf(line, part, before.parts[part], after.parts[part]),
    )
  })
}

const PARTS = (Object.keys(REPLAY_PARTS) as ReplayPart[]).filter((part) => part !== 'PRESENT')

const byKey = (lines: readonly Line[]) =>
  new Map(lines.map((line) => [`${line.clause}/${line.subject ?? ''}`, line]))

function differenceOf(
  { clause, subject, name, source = null, revision = null }: Line,
  part: ReplayPart,
  before: string | null = null,
  after: string | null = null,
): ReplayDifference {
  const said = (words: 'zh' | 'en', colon: string) =>
    `${[clause, name?.[words], REPLAY_PARTS[part][words]].filter(Boolean).join(' ')}${colon}${wordOf(before, words)} → ${wordOf(after, words)}`
  return {
    ...{ clause, subject, part, before, after, source, revision },
    message: { zh: said('zh', '：'), en: said('en', ': ') },
  }
}

/** The words of the codes that parts have; numbers are their own. */
const VALUES: Readonly<Record<string, Words>> = {
  ...OUTCOMES,
  ...AGREEMENTS,
  YES: { zh: '有', en: 'there' },
}
const wordOf = (value: string | null, words: 'zh' | 'en') =>
  value === null ? { zh: '无', en: 'none' }[words] : (VALUES[value]?.[words] ?? value)

/** A verdict as lines: the findings, the outcome of them all (N37), the warnings (N45). */
export function linesOfVerdict({
  outcome,
  findings,
  warnings,
  ruleVersion,
}: Verdict & { readonly warnings: readonly Warning[] }): Judged {
  return {
    ruleVersion,
    lines: [
      ...findings.map(({ clause, standard, source, ...said }) => ({
        ...{ clause, subject: standard, name: STANDARDS[standard], source },
        parts: {
          OUTCOME: said.outcome,
          REQUIRED: said.required,
          ACTUAL: said.actual,
          ORIGINAL: said.original ? lineOfOriginal(said.original) : null,
          MARGIN: said.margin,
        },
      })),
      { clause: 'N37', subject: null, name: ALL_TOGETHER, parts: { OUTCOME: outcome } },
      ...warnings.map(({ clause, code, standard, message }) => ({
        ...{ clause, subject: standard === null ? code : `${code} ${standard}`, name: message },
        parts: {},
      })),
    ],
  }
}

const ALL_TOGETHER = { zh: '总评', en: 'all together' }
