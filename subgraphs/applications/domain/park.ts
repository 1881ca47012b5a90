import { DomainError } from '@ndseb/shared/errors.ts'
import { readCreditCode } from '@ndseb/shared/rules/credit-code.ts'
import { normaliseName } from '@ndseb/shared/rules/name.ts'
import { searchKeyOf } from '@ndseb/shared/rules/search-key.ts'
import { cleanAmount, cleanText } from '@ndseb/shared/scalars.ts'
import type { ParkType } from '@ndseb/shared/vocabulary/park-types.ts'

type GivenPark = {
  readonly name: string
  readonly type: ParkType
  readonly managementBody: string
  readonly creditCode?: string | null
  readonly operatingSince?: string | null
  readonly areaKm2?: string | null
  readonly fictional?: boolean | null
}

/** A park as it is kept; refuses texts and codes that no park has. */
export function readPark(given: GivenPark) {
  const name = cleanText(given.name, { max: 120, path: ['name'], required: true })
  return {
    name,
    nameKey: normaliseName(name),
    searchKey: searchKeyOf(name),
    type: given.type,
    managementBody: cleanText(given.managementBody, { max: 120, path: ['managementBody'], required: true }),
    creditCode: given.creditCode ? checkedCode(given.creditCode) : null,
    operatingSince: given.operatingSince ?? null,
    areaKm2: given.areaKm2 ? cleanAmount(given.areaKm2, { path: ['areaKm2'], fractionDigits: 4 }) : null,
    fictional: given.fictional ?? false,
  }
}

function checkedCode(raw: string): string {
  const code = readCreditCode(raw)
  if (!code.ok) throw new DomainError('CREDIT_CODE', { path: ['creditCode'], clause: 'N40' })
  return code.code
}
