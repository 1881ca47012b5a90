import { type Reference, readReference } from '@ndseb/db/reference.ts'
import type { Region } from '@ndseb/shared/rules/place.ts'
import type { Language } from '@ndseb/shared/viewer.ts'
import { PLACE_LEVELS } from '@ndseb/shared/vocabulary/aggregates.ts'

export type Province = {
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly region: Region
}

/** The provinces by GB/T 2260 code (N89). */
export const provinces: ReadonlyMap<string, Province> = new Map(
  readReference<Reference<Province>>('provinces').rows.map((province) => [province.code, province]),
)

/** The region of each (N38). */
export const regions: ReadonlyMap<string, Region> = new Map(
  [...provinces.values()].map(({ code, region }) => [code, region]),
)

/** A province by its code, or the country, in a language. */
export const nameOfProvinceOrCountry = (code: string | null, language: Language): string | null =>
  code === null ? PLACE_LEVELS.COUNTRY[language] : (provinces.get(code)?.[language] ?? null)
