import type { CivilDate } from '@ndseb/shared/rules/beijing.ts'
import { readCreditCode } from '@ndseb/shared/rules/credit-code.ts'
import { judgeOperatingYears } from '@ndseb/shared/rules/judge.ts'
import {
  CONDITION_PARTS,
  type ConditionPart,
  SELF_CHECK_OUTCOMES,
  type SelfCheckOutcome,
} from '@ndseb/shared/vocabulary/conditions.ts'
import { conditionsFor, type FindingClause } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import type { GovernmentLevel, PlanKind } from '@ndseb/shared/vocabulary/plans-and-policies.ts'
import { type Applicant, questionsFor } from './form.ts'
import { missingCells, type PlanCell } from './plan-cells.ts'

type FormQuestion = Parameters<typeof questionsFor>[0][number] & {
  readonly code: string
  readonly clause: string
  readonly required: boolean
}
type EvidenceRecord = {
  readonly clause: string
  readonly title: string
  readonly version: number
  readonly level: GovernmentLevel | null
  readonly kind: PlanKind | null
}

export type ConditionCase<Question, Evidence> = Applicant & {
  /** The clauses that the round judges. */
  readonly conditions: readonly FindingClause[]
  /** The whole form of the round; what is not asked of this applicant is left out here. */
  readonly form: readonly Question[]
  readonly answers: Readonly<Record<string, string>>
  readonly evidence: readonly Evidence[]
  readonly creditCode: string | null
  readonly operatingSince: CivilDate | null
  readonly referenceDate: CivilDate
  readonly ruleVersion: string
}

export type SelfCheck = {
  readonly outcome: SelfCheckOutcome
  readonly missing: readonly ConditionPart[]
  readonly message: { readonly zh: string; readonly en: string }
}
export type Condition<Question, Evidence> = {
  readonly clause: FindingClause
  readonly answers: readonly { readonly question: Question; readonly text: string | null }[]
  /** The newest version of each record that names exactly this clause. */
  readonly evidence: readonly Evidence[]
  readonly selfCheck: SelfCheck
}

/**
 * The conditions that are asked of a case (N18, N24–N29), clause by clause: what the park says and shows, and what a
 * program can say of it. Where the notice asks for a judgement it only says whether everything is there (N85).
 */
export function checkConditions<Question extends FormQuestion, Evidence extends EvidenceRecord>(
  given: ConditionCase<Question, Evidence>,
): Condition<Question, Evidence>[] {
  const questions = questionsFor(given.form, given)
  const clauses = conditionsFor(given.parkType).filter((clause) => given.conditions.includes(clause))
  return clauses.map((clause) => {
    const answers = questions
      .filter((question) => serves(question.clause, clause))
      .map((question) => ({ question, text: given.answers[question.code] || null }))
    const evidence = newestOf(given.evidence.filter((record) => record.clause === clause))
    const unanswered = answers.some(({ question, text }) => question.required && text === null)
    const missing = [...(unanswered ? (['ANSWER'] as const) : []), ...missingProof(clause, given, evidence)]
    return { clause, answers, evidence, selfCheck: selfCheck(clause, given, missing) }
  })
}

/** A question of a whole clause ("N25") serves all its parts. */
const serves = (asked: string, clause: FindingClause) => clause === asked || clause.startsWith(`${asked}.`)

/** A title that was recorded again stands by its newest version alone. */
function newestOf<Evidence extends EvidenceRecord>(records: readonly Evidence[]): Evidence[] {
  const newest = new Map<string, Evidence>()
  for (const record of records)
    if (record.version > (newest.get(record.title)?.version ?? 0)) newest.set(record.title, record)
  return [...newest.values()]
}

type Registered = Pick<
  ConditionCase<never, never>,
  'governments' | 'creditCode' | 'operatingSince' | 'referenceDate' | 'ruleVersion'
>

/** The code that a body has in the register shows that it is registered: GB 32100 gives one to each (N24 1a). */
const hasCode = ({ creditCode }: Registered) => readCreditCode(creditCode).ok

function missingProof(
  clause: FindingClause,
  registered: Registered,
  evidence: readonly EvidenceRecord[],
): ConditionPart[] {
  const none: ConditionPart[] = evidence.length === 0 ? ['EVIDENCE'] : []
  switch (clause) {
    case 'N24.1a':
      return hasCode(registered) ? [] : none
    case 'N24.1b':
      return registered.operatingSince === null ? ['OPERATING_SINCE', ...none] : none
    case 'N29':
      return missingCells(registered.governments, evidence.flatMap(cellOf)).map(
        ({ level, kind }): ConditionPart => `${level}_${kind}`,
      )
    default:
      return none
  }
}

const cellOf = ({ level, kind }: EvidenceRecord): PlanCell[] => (level && kind ? [{ level, kind }] : [])

/** The years alone are a matter of counting (N24 1b); all else is complete or not, and then somebody's to judge. */
function selfCheck(
  clause: FindingClause,
  registered: Registered,
  missing: readonly ConditionPart[],
): SelfCheck {
  const years = clause === 'N24.1b' ? judgeOperatingYears(registered) : null
  const outcome = years?.outcome ?? (missing.length > 0 ? 'INSUFFICIENT_DATA' : 'TO_BE_JUDGED')
  const code = clause === 'N24.1a' && hasCode(registered)
  const said = (words: 'zh' | 'en') => [
    years?.message[words] ?? SELF_CHECK_OUTCOMES[outcome][words],
    ...(code ? [CODE_IS_VALID[words]] : []),
    ...(missing.length > 0 ? [LACKS[words](missing)] : []),
  ]
  return { outcome, missing, message: { zh: said('zh').join('；'), en: said('en').join('; ') } }
}

const CODE_IS_VALID = {
  zh: '管理机构的统一社会信用代码有效（GB 32100）',
  en: 'the credit code of the management body is valid (GB 32100)',
}
const LACKS = {
  zh: (parts: readonly ConditionPart[]) =>
    `尚缺：${parts.map((part) => CONDITION_PARTS[part].zh).join('、')}`,
  en: (parts: readonly ConditionPart[]) =>
    `missing: ${parts.map((part) => CONDITION_PARTS[part].en).join(', ')}`,
}
