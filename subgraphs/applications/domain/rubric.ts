import { DomainError } from '@ndseb/shared/errors.ts'
import { checkRange, cleanText } from '@ndseb/shared/scalars.ts'

/** One criterion of the experts' rubric (N52). */
export type Criterion = {
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly weight: number
  readonly max: number
}

const CODE = /^[A-Z][A-Z0-9_]{0,39}$/
const MOST_CRITERIA = 20
const MOST_POINTS = 1000

/** A rubric whose codes differ and whose weights sum to 100, so that a weighted total lies between 0 and 100. */
export function readRubric(given: readonly Criterion[]): Criterion[] {
  if (given.length > MOST_CRITERIA)
    throw new DomainError('TOO_MANY', { path: ['rubric'], values: { max: MOST_CRITERIA } })
  const rubric = given.map((criterion, index) => readCriterion(criterion, ['rubric', String(index)]))
  if (new Set(rubric.map(({ code }) => code)).size < rubric.length)
    throw new DomainError('GIVEN_TWICE', { path: ['rubric'] })
  const sum = rubric.reduce((total, { weight }) => total + weight, 0)
  if (sum !== 100)
    throw new DomainError('WEIGHTS_NOT_HUNDRED', { path: ['rubric'], clause: 'N52', values: { sum } })
  return rubric
}

function readCriterion({ code, zh, en, weight, max }: Criterion, path: string[]): Criterion {
  if (!CODE.test(code)) throw new DomainError('NOT_A_CODE', { path: [...path, 'code'] })
  return {
    code,
    zh: cleanText(zh, { max: 60, path: [...path, 'zh'], required: true }),
    en: cleanText(en, { max: 120, path: [...path, 'en'], required: true }),
    weight: checkRange(weight, { min: 1, max: 100, path: [...path, 'weight'], clause: 'N52' }),
    max: checkRange(max, { min: 1, max: MOST_POINTS, path: [...path, 'max'], clause: 'N52' }),
  }
}
