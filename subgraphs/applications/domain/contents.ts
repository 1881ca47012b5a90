import { DomainError } from '@ndseb/shared/errors.ts'
import { readCreditCode } from '@ndseb/shared/rules/credit-code.ts'
import type { BusinessStandard } from '@ndseb/shared/rules/finding.ts'
import { type GivenAmount, readAmountOf } from '@ndseb/shared/rules/foreign-amount.ts'
import { cleanAmount, cleanText, parseOptionalId } from '@ndseb/shared/scalars.ts'
import type { QuestionScope } from '@ndseb/shared/vocabulary/conditions.ts'
import { type Applicant, questionsFor } from './form.ts'

/** The most enterprises that an application may name as leading. */
export const MOST_LEADING_ENTERPRISES = 50

type AsGiven<Row> = { readonly [Key in keyof Row]: Row[Key] }
export type GivenAnswer = AsGiven<{ code: string; text: string }>
export type GivenFigure = GivenAmount & { readonly note?: string | null }
export type GivenEnterprise = AsGiven<{
  name: string
  creditCode: string
  reason: string
  evidenceId?: string | null
}>

type FormQuestion = { readonly code: string; readonly max: number; readonly onlyFor?: QuestionScope | null }

/** Answers by question code; one that the round's form lacks, or that is not asked of this applicant, is refused (N4). */
export function readAnswers(
  given: readonly GivenAnswer[],
  form: readonly FormQuestion[],
  applicant: Applicant,
): Record<string, string> {
  const asked = questionsFor(form, applicant)
  const answers = given.map(({ code, text }, index) => {
    const path = ['answers', String(index)]
    const question = asked.find((one) => one.code === code)
    if (!question) {
      const refusal = form.some((one) => one.code === code) ? 'QUESTION_NOT_ASKED' : 'UNKNOWN_QUESTION'
      throw new DomainError(refusal, { path: [...path, 'code'], clause: 'N4' })
    }
    return [code, cleanText(text, { max: question.max, path: [...path, 'text'], multiline: true }) ?? '']
  })
  return Object.fromEntries(answers)
}

/** Declared figures: 亿元 with at most four fraction digits or exports in foreign currency, 家 whole; each standard once (N30–N35). */
export function readDeclared(given: readonly GivenFigure[], list = 'declared') {
  const seen = new Set<BusinessStandard>()
  return given.map((figure, index) => {
    const { standard, note } = figure
    const path = [list, String(index)]
    if (seen.has(standard)) throw new DomainError('GIVEN_TWICE', { path: [...path, 'standard'] })
    seen.add(standard)
    const fractionDigits = standard === 'ENTERPRISE_COUNT' ? 0 : 4
    return {
      standard,
      ...readAmountOf(figure, path, (value) =>
        cleanAmount(value, { path: [...path, 'value'], clause: 'N34', integerDigits: 10, fractionDigits }),
      ),
      note: cleanText(note, { max: 500, path: [...path, 'note'], multiline: true }),
    }
  })
}

/** Leading enterprises with checked credit codes; each enterprise once (N40, N42). */
export function readLeadingEnterprises(given: readonly GivenEnterprise[]) {
  if (given.length > MOST_LEADING_ENTERPRISES)
    throw new DomainError('TOO_MANY', {
      path: ['leadingEnterprises'],
      values: { max: MOST_LEADING_ENTERPRISES },
    })
  return given.map((enterprise, index) => {
    const path = ['leadingEnterprises', String(index)]
    const code = readCreditCode(enterprise.creditCode)
    if (!code.ok) throw new DomainError('CREDIT_CODE', { path: [...path, 'creditCode'], clause: 'N40' })
    return {
      name: cleanText(enterprise.name, { max: 120, path: [...path, 'name'], required: true }),
      creditCode: code.code,
      reason: cleanText(enterprise.reason, {
        ...{ max: 1000, path: [...path, 'reason'] },
        multiline: true,
        required: true,
      }),
      evidenceId: parseOptionalId(enterprise.evidenceId, [...path, 'evidenceId']),
    }
  })
}
