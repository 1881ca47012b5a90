import { DomainError } from '@ndseb/shared/errors.ts'
import type { QuestionScope } from '@ndseb/shared/vocabulary/conditions.ts'
import { appliesTo } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import type { ParkType } from '@ndseb/shared/vocabulary/park-types.ts'
import type { Governments } from '@ndseb/shared/vocabulary/plans-and-policies.ts'

/** What decides which questions an applicant is asked (N18, N29). */
export type Applicant = { readonly parkType: ParkType; readonly governments: Governments }
type Scoped = { readonly onlyFor?: QuestionScope | null }

const HOLDS: Readonly<Record<QuestionScope, (applicant: Applicant) => boolean>> = {
  DIGITAL_SERVICE_PARK: ({ parkType }) => appliesTo('N18', parkType),
  PROVINCE_LEVEL_AREA: ({ governments }) => governments === 'PROVINCE_LEVEL_AREA',
}

/** The questions of a form that are asked of this applicant, in the form's order. */
export const questionsFor = <Question extends Scoped>(
  form: readonly Question[],
  applicant: Applicant,
): Question[] => form.filter(({ onlyFor }) => onlyFor == null || HOLDS[onlyFor](applicant))

/** Refuses evidence for a clause that is not asked of this type of park (N18). */
export function checkApplies(clause: string, parkType: ParkType): void {
  if (!appliesTo(clause, parkType))
    throw new DomainError('CLAUSE_NOT_APPLICABLE', { path: ['clause'], clause: 'N18' })
}
