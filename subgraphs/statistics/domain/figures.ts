import { DomainError } from '@ndseb/shared/errors.ts'
import { type BusinessStandard, STANDARDS } from '@ndseb/shared/rules/finding.ts'
import { cleanAmount } from '@ndseb/shared/scalars.ts'
import type { Clause } from '@ndseb/shared/vocabulary/clauses.ts'
import { AGENCIES, type Agency } from '@ndseb/shared/vocabulary/roles.ts'
import type { ForeignCurrency } from '@ndseb/shared/vocabulary/statistics.ts'

type Foreign = { readonly amount: string; readonly currency: ForeignCurrency }
/** A figure in 亿元, or in a foreign currency that is yet to be converted (N35). */
export type Figure = { readonly standard: BusinessStandard } & (
  | { readonly value: string; readonly foreign: null }
  | { readonly value: null; readonly foreign: Foreign }
)
export type GivenFigure = {
  readonly standard: BusinessStandard
  readonly value?: string | null
  readonly foreign?: Foreign | null
}

const AMOUNT = { integerDigits: 16, fractionDigits: 4 }

/** An amount in 亿元, or in whole units of a currency (N34, N90). */
export const readAmount = (value: string, path: readonly string[], clause: Clause) =>
  cleanAmount(value, { ...AMOUNT, path, clause })

/** A park's figures as an agency reports them: each at most once, none of another agency, none that is computed (N85). */
export function readFigures(given: readonly GivenFigure[], agency: Agency | null): Figure[] {
  if (given.length === 0) throw new DomainError('REQUIRED', { path: ['figures'] })
  return given.map(({ standard, value, foreign }, index) => {
    const path = (field: string) => ['figures', String(index), field]
    const { owner, clause } = STANDARDS[standard]
    if (standard === 'ENTERPRISE_COUNT')
      throw new DomainError('FIGURE_IS_COMPUTED', { path: path('standard'), clause: 'N39' })
    if (owner !== agency)
      throw new DomainError('FIGURE_OF_ANOTHER_AGENCY', {
        ...{ path: path('standard'), clause: 'N85' },
        values: { owner: AGENCIES[owner] },
      })
    if (given.findIndex((other) => other.standard === standard) !== index)
      throw new DomainError('GIVEN_TWICE', { path: path('standard') })
    if ((value == null) === (foreign == null))
      throw new DomainError('GIVE_EXACTLY_ONE', {
        ...{ path: ['figures', String(index)], clause: 'N35' },
        values: { fields: 'value, foreign' },
      })
    if (foreign == null)
      return { standard, value: readAmount(value ?? '', path('value'), clause), foreign: null }
    if (standard !== 'SERVICE_EXPORT')
      throw new DomainError('FOREIGN_IS_EXPORT', { path: path('foreign'), clause: 'N35' })
    const amount = readAmount(foreign.amount, [...path('foreign'), 'amount'], 'N35')
    return { standard, value: null, foreign: { amount, currency: foreign.currency } }
  })
}
