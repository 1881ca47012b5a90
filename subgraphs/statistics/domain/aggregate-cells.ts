import { addDecimals } from '@ndseb/shared/rules/decimal.ts'
import { bandOf, type EnterpriseBand, type WithheldReason } from '@ndseb/shared/vocabulary/aggregates.ts'
import {
  type AggregatePlace,
  codeOrAll,
  coordinateOf,
  marketCode,
  nodeOfSite,
  nullIfAll,
  periodTree,
  plantPlaces,
  type Regions,
} from './aggregate-trees.ts'
import { type Backing, join, NOTHING } from './disclosure/rule.ts'
import { cellAt, nodesOf, stridesOf } from './disclosure/table.ts'
import { pathOf, type Tree } from './disclosure/tree.ts'
import { withhold } from './disclosure/withhold.ts'

/** What the returns of one place add up to at one combination of the other dimensions; null is the total over one. */
export type ReckonedRow = {
  readonly parkId: string | null
  /** Of the park of which the enterprise is a member, else of its credit code: the office that registered it. */
  readonly province: string
  readonly quarter: string | null
  readonly item: string | null
  readonly delivery: string | null
  readonly clientRegion: string | null
  readonly enterprises: number
  readonly sum: string
  readonly largest: string
  readonly second: string | null
}

/** An aggregate, with what stands behind it and what of it others are shown. */
export type AggregateCell = AggregatePlace & {
  readonly coordinate: string
  readonly quarter: string | null
  readonly item: string | null
  readonly delivery: string | null
  readonly clientRegion: string | null
  readonly amount: string
  readonly enterprises: number
  readonly withheldAs: WithheldReason | null
  readonly band: EnterpriseBand | null
}

/** Places come second: the tables of both systems have the same four dimensions. */
const PLACE = 1

/**
 * Adds up the rows over their places, and decides what is withheld (N84). A place has the enterprises of the places below
 * it, each in one of them, so that sums, counts and the two largest are put together from below.
 */
export function aggregateCells(
  rows: readonly ReckonedRow[],
  { items, markets, regions }: { readonly items: Tree; readonly markets: Tree; readonly regions: Regions },
): readonly AggregateCell[] {
  const { tree, places } = plantPlaces(rows, regions)
  const trees = [periodTree, tree, items, markets]
  const strides = stridesOf(trees)
  const backings = new Map<number, Backing>()
  const sums = new Map<number, string>()
  for (const row of rows) {
    const backing: Backing = {
      enterprises: row.enterprises,
      sum: Number(row.sum),
      largest: Number(row.largest),
      second: Number(row.second ?? 0),
    }
    const nodes = [
      nodeIn(periodTree, codeOrAll(row.quarter)),
      nodeIn(tree, nodeOfSite(row, regions)),
      nodeIn(items, codeOrAll(row.item)),
      nodeIn(markets, marketCode(row.delivery, row.clientRegion)),
    ]
    for (const place of pathOf(tree, nodes[PLACE] ?? 0)) {
      const cell = cellAt(strides, nodes.with(PLACE, place))
      backings.set(cell, join(backings.get(cell) ?? NOTHING, backing))
      sums.set(cell, addDecimals(sums.get(cell) ?? '0', row.sum))
    }
  }
  const owners = new Set(places.keys().filter((node) => isOwned(places[node])))
  const withheld = withhold({ trees, place: PLACE, owners, cells: backings })
  return [...backings].map(([cell, { enterprises }]) => {
    const [period = 0, place = 0, item = 0, market = 0] = nodesOf(trees, strides, cell)
    const [delivery, clientRegion = null] = (nullIfAll(markets.codes[market]) ?? '').split('/')
    const withheldAs = withheld.get(cell) ?? null
    return {
      ...(places[place] as AggregatePlace),
      coordinate: coordinateOf(
        ...([periodTree.codes[period], tree.codes[place], items.codes[item], markets.codes[market]] as Codes),
      ),
      quarter: nullIfAll(periodTree.codes[period]),
      item: nullIfAll(items.codes[item]),
      delivery: delivery || null,
      clientRegion,
      amount: sums.get(cell) ?? '0',
      enterprises,
      withheldAs,
      band: withheldAs ? null : bandOf(enterprises),
    }
  })
}

type Codes = Parameters<typeof coordinateOf>

const isOwned = (place: AggregatePlace | undefined) =>
  place?.level === 'PROVINCE' && place.provinceCode !== null

function nodeIn(tree: Tree, code: string): number {
  const node = tree.numberOf.get(code)
  if (node === undefined) throw new Error(`no ${code} among the aggregates`)
  return node
}
