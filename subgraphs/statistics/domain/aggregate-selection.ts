import { DomainError } from '@ndseb/shared/errors.ts'
import type { PlaceLevel } from '@ndseb/shared/vocabulary/aggregates.ts'

/** The part of a table of aggregates that is asked for; what is not given is the total over it. */
export type AggregatePart = {
  readonly quarter?: string | null
  readonly region?: string | null
  readonly provinceCode?: string | null
  readonly parkId?: string | null
  readonly category?: string | null
  readonly businessType?: string | null
  readonly delivery?: string | null
  readonly clientRegion?: string | null
}

export type AggregateDimension =
  | ('QUARTER' | 'REGION' | 'PROVINCE' | 'PARK')
  | ('CATEGORY' | 'BUSINESS_TYPE' | 'DELIVERY' | 'CLIENT_REGION')

/** Which cells those are: the levels of place, and of each other dimension whether its parts or its total are meant. */
export type AggregateSelection = {
  readonly part: AggregatePart
  readonly placeLevels: readonly PlaceLevel[]
  readonly byQuarter: boolean
  readonly byItem: boolean
  /** Whether cells of a delivery are meant, and of a client region. */
  readonly byDelivery: boolean
  readonly byClientRegion: boolean
}

/** The levels of place in a filter and in a breakdown, from the whole down. */
const PLACES = ['REGION', 'PROVINCE', 'PARK'] as const
/** Breakdowns of one dimension exclude each other. */
const ONE_OF: readonly (readonly AggregateDimension[])[] = [PLACES, ['DELIVERY', 'CLIENT_REGION']]

/**
 * Reads what is asked for. A dimension is broken down below what the filter names of it: a province into its parks, not
 * into regions. What cannot be is refused by name.
 */
export function selectAggregates(part: AggregatePart, by: readonly AggregateDimension[]): AggregateSelection {
  const named = PLACES.findLast((level) => part[PLACE_FIELDS[level]] != null) ?? null
  const opened = PLACES.find((level) => by.includes(level)) ?? null
  for (const exclusive of ONE_OF)
    if (exclusive.filter((dimension) => by.includes(dimension)).length > 1)
      throw new DomainError('BREAKDOWN_TWICE', { path: ['by'], values: { dimensions: exclusive.join(', ') } })
  const fixed: readonly (readonly [AggregateDimension, unknown])[] = [
    ['QUARTER', part.quarter],
    ['CATEGORY', part.category],
    ['BUSINESS_TYPE', part.businessType],
    ['DELIVERY', part.delivery ?? part.clientRegion],
    ['CLIENT_REGION', part.clientRegion],
  ]
  const closed = fixed.find(([dimension, value]) => value != null && by.includes(dimension))?.[0]
  const above = opened && named && PLACES.indexOf(opened) <= PLACES.indexOf(named) ? opened : closed
  if (above) throw new DomainError('BREAKDOWN_OF_ONE', { path: ['by'], values: { dimension: above } })
  if (part.clientRegion != null && part.delivery === 'ONSHORE')
    throw new DomainError('CLIENTS_ARE_OFFSHORE', { path: ['filter', 'clientRegion'], clause: 'N39' })
  if (by.includes('CLIENT_REGION') && part.delivery === 'ONSHORE')
    throw new DomainError('CLIENTS_ARE_OFFSHORE', { path: ['by'], clause: 'N39' })
  const level = opened ?? named ?? 'COUNTRY'
  const byClientRegion = by.includes('CLIENT_REGION') || part.clientRegion != null
  return {
    part,
    placeLevels: opened === 'PARK' ? ['PARK', 'OUTSIDE_PARKS'] : [level],
    byQuarter: by.includes('QUARTER') || part.quarter != null,
    byItem:
      by.some((one) => one === 'CATEGORY' || one === 'BUSINESS_TYPE') ||
      (part.category ?? part.businessType) != null,
    byDelivery: byClientRegion || by.includes('DELIVERY') || part.delivery != null,
    byClientRegion,
  }
}

const PLACE_FIELDS = { REGION: 'region', PROVINCE: 'provinceCode', PARK: 'parkId' } as const
