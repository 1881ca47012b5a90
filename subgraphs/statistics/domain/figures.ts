import { DomainError } from '@ndseb/shared/errors.ts'
import { type BusinessStandard, STANDARDS } from '@ndseb/shared/rules/finding.ts'
import { type GivenAmount, type ReadAmount, readAmountOf } from '@ndseb/shared/rules/foreign-amount.ts'
import { cleanAmount } from '@ndseb/shared/scalars.ts'
import type { Clause } from '@ndseb/shared/vocabulary/clauses.ts'
import { AGENCIES, type Agency } from '@ndseb/shared/vocabulary/roles.ts'

/** A figure in 亿元, or in a foreign currency that is yet to be converted (N35). */
export type Figure = { readonly standard: BusinessStandard } & ReadAmount

const AMOUNT = { integerDigits: 16, fractionDigits: 4 }

/** An amount in 亿元 (N34, N90). */
export const readAmount = (value: string, path: readonly string[], clause: Clause) =>
  cleanAmount(value, { ...AMOUNT, path, clause })

/** A park's figures as an agency reports them: each at most once, none of another agency, none that is computed (N85). */
export function readFigures(given: readonly GivenAmount[], agency: Agency | null): Figure[] {
  if (given.length === 0) throw new DomainError('REQUIRED', { path: ['figures'] })
  return given.map((figure, index) => {
    const { standard } = figure
    const path = ['figures', String(index)]
    const { owner, clause } = STANDARDS[standard]
    if (standard === 'ENTERPRISE_COUNT')
      throw new DomainError('FIGURE_IS_COMPUTED', { path: [...path, 'standard'], clause: 'N39' })
    if (owner !== agency)
      throw new DomainError('FIGURE_OF_ANOTHER_AGENCY', {
        ...{ path: [...path, 'standard'], clause: 'N85' },
        values: { owner: AGENCIES[owner] },
      })
    if (given.findIndex((other) => other.standard === standard) !== index)
      throw new DomainError('GIVEN_TWICE', { path: [...path, 'standard'] })
    return {
      standard,
      ...readAmountOf(figure, path, (value) => readAmount(value, [...path, 'value'], clause)),
    }
  })
}
