import { BUSINESS_TYPES, type BusinessType } from '@ndseb/shared/rules/enterprise-count.ts'
import { REGIONS, type Region } from '@ndseb/shared/rules/place.ts'
import type { Language } from '@ndseb/shared/viewer.ts'
import {
  CLIENT_REGIONS,
  type ClientRegion,
  DELIVERIES,
  type Delivery,
  PLACE_LEVELS,
  type PlaceLevel,
  QUARTERS,
  type Quarter,
} from '@ndseb/shared/vocabulary/aggregates.ts'
import { SERVICE_CATEGORIES, type ServiceCategory } from '@ndseb/shared/vocabulary/statistics.ts'

type Words = { readonly zh: string; readonly en: string }

/** What of an aggregate is named: a park goes by its own name, which another owner has. */
export type NamedAggregate = {
  readonly level: PlaceLevel
  readonly region: Region | null
  readonly provinceCode: string | null
  readonly quarter: Quarter | null
  readonly category: ServiceCategory | null
  readonly businessType: BusinessType | null
  readonly delivery: Delivery | null
  readonly clientRegion: ClientRegion | null
}

/** What an aggregate is of, the parts that are not the whole: 江苏 · 电信、计算机和信息服务 · 一季度. */
export function nameAggregate(
  aggregate: NamedAggregate,
  provinces: ReadonlyMap<string, Words>,
  language: Language,
): string {
  const { level, quarter, category, businessType, delivery, clientRegion } = aggregate
  const parts: readonly (Words | null | undefined)[] = [
    placeWords(aggregate, provinces),
    level === 'PARK' || level === 'OUTSIDE_PARKS' ? PLACE_LEVELS[level] : null,
    category && SERVICE_CATEGORIES[category],
    businessType && BUSINESS_TYPES[businessType],
    delivery && !clientRegion ? DELIVERIES[delivery] : null,
    clientRegion && CLIENT_REGIONS[clientRegion],
    quarter && QUARTERS[quarter],
  ]
  return parts.flatMap((words) => (words ? [words[language]] : [])).join(' · ')
}

/** Enterprises whose credit code names no province: they are counted in the country. */
const ELSEWHERE: Words = { zh: '代码不属任何省', en: 'of no province by their code' }

function placeWords(
  { level, region, provinceCode }: NamedAggregate,
  provinces: ReadonlyMap<string, Words>,
): Words {
  if (level === 'COUNTRY') return PLACE_LEVELS.COUNTRY
  const words = provinceCode ? provinces.get(provinceCode) : region && REGIONS[region]
  return words ?? ELSEWHERE
}
