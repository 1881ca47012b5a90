import { DomainError } from '@ndseb/shared/errors.ts'
import { readCreditCode } from '@ndseb/shared/rules/credit-code.ts'
import { normaliseName } from '@ndseb/shared/rules/name.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { EmployerKind } from '@ndseb/shared/vocabulary/experts.ts'

/** An entry of the pool as an input gives it. */
export type GivenEntry = {
  readonly name: string
  readonly field: string
  readonly employer: string
  readonly employerCode?: string | null
  readonly employerKind: EmployerKind
  readonly employerUnitId?: string | null
  readonly provinceCode?: string | null
}

/** What the pool says of an expert, with the forms in which his employer is compared (N82, N91). */
export type PoolEntry = {
  readonly name: string
  readonly field: string
  readonly employer: string
  readonly employerKey: string
  readonly employerCode: string | null
  readonly employerKind: EmployerKind
  readonly employerUnitId: string | null
  readonly provinceCode: string | null
}

/** An organisation as it is named by an input, in the forms in which it is compared; its code must be a valid one. */
export function readOrganisation(
  given: { readonly name: string | null | undefined; readonly creditCode: string | null | undefined },
  paths: { readonly name: readonly string[]; readonly creditCode: readonly string[] },
) {
  const name = cleanText(given.name, { max: 120, path: paths.name, clause: 'N82', required: true })
  const code = readCreditCode(given.creditCode)
  if (!code.ok && code.reason !== 'MISSING')
    throw new DomainError('CREDIT_CODE', { path: paths.creditCode, clause: 'N40' })
  return { name, nameKey: normaliseName(name), creditCode: code.ok ? code.code : null }
}

/** Reads an entry of the pool. A place is that of a government, and of no other employer. */
export function readPoolEntry(given: GivenEntry): PoolEntry {
  const line = (field: 'name' | 'field', max: number) =>
    cleanText(given[field], { max, path: [field], clause: 'N52', required: true })
  const employer = readOrganisation(
    { name: given.employer, creditCode: given.employerCode },
    { name: ['employer'], creditCode: ['employerCode'] },
  )
  const employerUnitId = cleanText(given.employerUnitId, { max: 40, path: ['employerUnitId'] })
  if (employerUnitId !== null && given.employerKind !== 'GOVERNMENT')
    throw new DomainError('PLACE_OF_NO_GOVERNMENT', { path: ['employerUnitId'], clause: 'N82' })
  return {
    name: line('name', 80),
    field: line('field', 120),
    employer: employer.name,
    employerKey: employer.nameKey,
    employerCode: employer.creditCode,
    employerKind: given.employerKind,
    employerUnitId,
    provinceCode: cleanText(given.provinceCode, { max: 2, path: ['provinceCode'] }),
  }
}
