import type { Region } from '@ndseb/shared/rules/place.ts'
import { CLIENT_REGIONS, type PlaceLevel, QUARTERS } from '@ndseb/shared/vocabulary/aggregates.ts'
import type { AggregatePart } from './aggregate-selection.ts'
import { plantTree, type Tree, type TreeNode } from './disclosure/tree.ts'

/** The region of each province, by code (N38, N89). */
export type Regions = ReadonlyMap<string, Region>

/** A place of the aggregates. A code that is of no province is the rest of the country. */
export type AggregatePlace = {
  readonly level: PlaceLevel
  readonly region: Region | null
  readonly provinceCode: string | null
  readonly parkId: string | null
}

/** What is null is the whole. `ALL` is no code of any dimension. */
const ALL = 'ALL'
const flat = (codes: readonly string[]): readonly TreeNode[] => [
  { code: ALL, parent: null },
  ...codes.map((code) => ({ code, parent: ALL })),
]

/** The year and its parts. */
export const periodTree: Tree = plantTree(flat(Object.keys(QUARTERS)))

/** All of a list and each of it: the categories of one system, the business types of the other. */
export const itemTree = (codes: readonly string[]): Tree => plantTree(flat(codes))

/** Where the clients are: onshore, or offshore and in which region. */
export const marketTree: Tree = plantTree([
  ...flat(['ONSHORE', 'OFFSHORE']),
  ...Object.keys(CLIENT_REGIONS).map((code) => ({ code: marketCode('OFFSHORE', code), parent: 'OFFSHORE' })),
])

/** The system that has no markets. */
export const noMarket: Tree = plantTree(flat([]))

/** The node of a delivery and a client region in the tree of markets; null is the whole. */
export function marketCode(delivery: string | null, clientRegion: string | null): string {
  if (delivery === null) return ALL
  return clientRegion === null ? delivery : `${delivery}/${clientRegion}`
}

/** The node of a quarter, category or business type; null is the whole. */
export const codeOrAll = (code: string | null): string => code ?? ALL
/** The same, back. */
export const nullIfAll = (code: string | undefined): string | null => (code === ALL ? null : (code ?? null))

/** Where an enterprise is: in a park, or in a province and in no park. */
export type Site = { readonly province: string; readonly parkId: string | null }

/** The node of a site. */
export const siteCode = ({ province, parkId }: Site): string => parkId ?? `${province}/-`

/** The tree of the places that the sites need, with what each of its nodes is. */
export function plantPlaces(
  sites: readonly Site[],
  regions: Regions,
): { readonly tree: Tree; readonly places: readonly AggregatePlace[] } {
  const known = new Map<string, { node: TreeNode; place: AggregatePlace }>()
  const add = (code: string, parent: string | null, place: AggregatePlace) => {
    if (!known.has(code)) known.set(code, { node: { code, parent }, place })
  }
  add(ALL, null, { level: 'COUNTRY', region: null, provinceCode: null, parkId: null })
  for (const site of sites) {
    const region = regions.get(site.province) ?? null
    const provinceCode = region && site.province
    const above = region ?? ELSEWHERE
    add(above, ALL, { level: 'REGION', region, provinceCode: null, parkId: null })
    const province = provinceCode ?? `${ELSEWHERE}/province`
    add(province, above, { level: 'PROVINCE', region, provinceCode, parkId: null })
    const outside = { level: 'OUTSIDE_PARKS', region, provinceCode, parkId: null } as const
    add(
      siteCode({ province, parkId: site.parkId }),
      province,
      site.parkId ? { level: 'PARK', region, provinceCode, parkId: site.parkId } : outside,
    )
  }
  const all = [...known.values()]
  return { tree: plantTree(all.map(({ node }) => node)), places: all.map(({ place }) => place) }
}

/** Enterprises whose code names no province. */
const ELSEWHERE = 'ELSEWHERE'

/** The node of a site in the tree: sites of no province are one. */
export const nodeOfSite = (site: Site, regions: Regions): string =>
  siteCode(regions.has(site.province) ? site : { ...site, province: `${ELSEWHERE}/province` })

/** What a combination of nodes is found by: the codes of period, place, item and market. */
export const coordinateOf = (period: string, place: string, item: string, market: string): string =>
  [period, place, item, market].join('|')

/** The code of a place, as its node has it. */
export function placeCode({ level, region, provinceCode, parkId }: AggregatePlace): string {
  if (level === 'COUNTRY') return ALL
  if (level === 'REGION') return region ?? ELSEWHERE
  const province = provinceCode ?? `${ELSEWHERE}/province`
  if (level === 'PROVINCE') return province
  return siteCode({ province, parkId: level === 'PARK' ? parkId : null })
}

/** The codes of the part of a table that a filter names: what everything that it is broken down into adds up to. */
export const wholeOf = (part: AggregatePart): string =>
  coordinateOf(
    codeOrAll(part.quarter ?? null),
    part.parkId ?? part.provinceCode ?? part.region ?? ALL,
    codeOrAll(part.category ?? part.businessType ?? null),
    marketCode(part.clientRegion ? 'OFFSHORE' : (part.delivery ?? null), part.clientRegion ?? null),
  )
