import { type Extent, isInExtent } from './figure.ts'
import { cellAt } from './table.ts'
import { isWithin, leavesOf, pathOf, type Tree } from './tree.ts'

/**
 * A move: amounts that could be shifted among the smallest cells of a table while every figure that is shown stays as it
 * is. `changes` are the figures that change by it, all of which must be withheld; `corners` are the smallest cells, each of
 * which gives or takes `amount`.
 */
export type Move = {
  readonly changes: readonly Change[]
  readonly corners: readonly number[]
  readonly amount: number
}

/** A cell that a move changes: 1 where it takes what the first corner takes, -1 where it gives it. */
export type Change = { readonly cell: number; readonly sign: 1 | -1 }

export type Search = {
  readonly trees: readonly Tree[]
  readonly strides: readonly number[]
  /** How much of a smallest cell can still be moved. */
  readonly available: (cell: number) => number
  readonly isWithheld: (cell: number) => boolean
  /** Whether a leaf of a dimension may take part. */
  readonly mayTouch: (dimension: number, leaf: number) => boolean
}

/**
 * Where a move may go along one dimension: nowhere, so that the totals change, or to another leaf. A cell that changes is
 * the sum of one offset of each dimension; what it costs to withhold it grows with the smallest cells under it.
 */
type Way = {
  readonly offsets: readonly number[]
  /** So many of the offsets, the first, are on the side of the first corner. */
  readonly near: number
  readonly weights: readonly number[]
  /** How far away the other leaf is; null where the move stays. */
  readonly swap: number | null
}

/** So many other leaves are tried along each dimension: those that cost least stand among the nearest. */
const WAYS = 8

/**
 * Looks for the cheapest move that shifts up to `wanted` between a smallest cell of a figure and cells outside the
 * figure: a box whose corners give and take by turns, so that along each dimension that it spans what one side gives
 * the other takes, and every figure over both stays as it is. Null where none is found within `reach` levels above the
 * figure.
 */
export function findMove(
  search: Search,
  figure: readonly Extent[],
  leaf: readonly number[],
  wanted: number,
  reach: number,
): Move | null {
  const ways = search.trees.map((_, dimension) => waysAlong(search, figure, leaf, dimension, reach))
  const best = {
    rate: Number.POSITIVE_INFINITY,
    ways: [] as readonly Way[],
    corners: [] as readonly number[],
    amount: 0,
  }
  const chosen: Way[] = []
  const walk = (dimension: number, corners: readonly number[], amount: number) => {
    if (best.rate === 0) return
    if (dimension === ways.length) {
      if (corners.length === 1) return
      const shifted = Math.min(amount, wanted)
      const rate = costOf(search, chosen, best.rate * shifted) / shifted
      if (rate < best.rate) Object.assign(best, { rate, ways: [...chosen], corners, amount })
      return
    }
    for (const way of ways[dimension] ?? []) {
      const { swap } = way
      const others = swap === null ? [] : corners.map((corner) => corner + swap)
      const least = others.reduce((all, corner) => Math.min(all, search.available(corner)), amount)
      if (least <= 0) continue
      chosen.push(way)
      walk(dimension + 1, [...corners, ...others], least)
      chosen.pop()
    }
  }
  const start = cellAt(search.strides, leaf)
  walk(0, [start], search.available(start))
  return best.amount > 0
    ? { changes: changesBy(best.ways), corners: best.corners, amount: best.amount }
    : null
}

/** The move that shifts a smallest cell alone: every total over it changes, so that all of them must be withheld. */
export function moveAlone(search: Search, leaf: readonly number[]): Move | null {
  const start = cellAt(search.strides, leaf)
  const amount = search.available(start)
  const ways = leaf.map((node, dimension) => stay(search, node, dimension))
  return amount > 0 ? { changes: changesBy(ways), corners: [start], amount } : null
}

function waysAlong(
  search: Search,
  figure: readonly Extent[],
  leaf: readonly number[],
  dimension: number,
  reach: number,
): readonly Way[] {
  const tree = search.trees[dimension] as Tree
  const extent = figure[dimension] as Extent
  const from = leaf[dimension] ?? 0
  const here = cellAt(search.strides, leaf)
  const stride = search.strides[dimension] ?? 0
  const swaps: { readonly way: Way; readonly rank: number }[] = []
  for (const [level, common] of extent.above.slice(0, reach).entries()) {
    const inside = extent.above[level - 1]
    const isInside = (to: number) =>
      inside === undefined ? isInExtent(tree, extent, to) : isWithin(tree, to, inside)
    for (const to of leavesOf(tree, common)) {
      if (isInside(to) || !search.mayTouch(dimension, to)) continue
      const available = search.available(here + (to - from) * stride)
      if (available <= 0) continue
      const [near = [], far = []] = [from, to].map((end) => {
        const path = pathOf(tree, end)
        return path.slice(0, path.indexOf(common))
      })
      const nodes = [...near, ...far]
      const withheld = nodes.filter((node) => search.isWithheld(here + (node - from) * stride)).length
      const way = wayOver(tree, stride, nodes, { swap: (to - from) * stride, near: near.length })
      swaps.push({ way, rank: (withheld - level) * 1e3 + Math.log(available) })
    }
  }
  swaps.sort((one, other) => other.rank - one.rank)
  return [...swaps.slice(0, WAYS).map(({ way }) => way), stay(search, from, dimension)]
}

const stay = ({ trees, strides }: Search, leaf: number, dimension: number): Way => {
  const tree = trees[dimension] as Tree
  const nodes = pathOf(tree, leaf)
  return wayOver(tree, strides[dimension] ?? 0, nodes, { swap: null, near: nodes.length })
}

const wayOver = (
  tree: Tree,
  stride: number,
  nodes: readonly number[],
  { swap, near }: Pick<Way, 'swap' | 'near'>,
): Way => ({
  offsets: nodes.map((node) => node * stride),
  weights: nodes.map((node) => leavesOf(tree, node).length),
  swap,
  near,
})

/** What withholding all that changes by these ways costs, as far as it is not withheld yet; some number over the limit where it is more. */
function costOf({ isWithheld }: Search, ways: readonly Way[], limit: number): number {
  let cost = 0
  const walk = (dimension: number, cell: number, weight: number): void => {
    const way = ways[dimension]
    if (!way) {
      if (!isWithheld(cell)) cost += weight
      return
    }
    for (const [index, offset] of way.offsets.entries()) {
      if (cost > limit) return
      walk(dimension + 1, cell + offset, weight * (way.weights[index] ?? 1))
    }
  }
  walk(0, 0, 1)
  return cost
}

/** The cells that change by these ways. */
const changesBy = (ways: readonly Way[]): readonly Change[] =>
  ways.reduce<readonly Change[]>(
    (changes, { offsets, near }) =>
      changes.flatMap(({ cell, sign }) =>
        offsets.map((offset, index) => ({ cell: cell + offset, sign: index < near ? sign : opposite(sign) })),
      ),
    [{ cell: 0, sign: 1 }],
  )

const opposite = (sign: 1 | -1) => (sign === 1 ? -1 : 1)
