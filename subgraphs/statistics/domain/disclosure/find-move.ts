import { Best } from './best.ts'
import { type Extent, isInExtent } from './figure.ts'
import { cellAt } from './table.ts'
import { isWithin, leavesOf, pathOf, type Tree } from './tree.ts'

/**
 * A move: amounts that could be shifted among the smallest cells of a table while every figure that is shown stays as it
 * is. `changes` are the figures that change by it, all of which must be withheld; `corners` are the smallest cells, each of
 * which gives or takes `amount`.
 */
export type Move = {
  readonly changes: Changes
  readonly corners: readonly number[]
  readonly amount: number
}

/** The cells that a move changes, each with its sign: 1 where it takes what the first corner takes, -1 where it gives it. */
export type Changes = { readonly cells: readonly number[]; readonly signs: readonly (1 | -1)[] }

/** What a move is looked for in. Cells are found by their numbers: a search asks for very many. */
export type Search = {
  readonly trees: readonly Tree[]
  readonly strides: readonly number[]
  /** The sum of each cell, and how much of it has been moved already. */
  readonly sums: Float64Array
  readonly spent: Float64Array
  /** 1 where a cell is withheld. */
  readonly withheld: Uint8Array
  /** Whether a leaf of a dimension may take part. */
  readonly mayTouch: (dimension: number, leaf: number) => boolean
  /** The ways that were made, by dimension: they are the same whatever they are for. */
  readonly ways: readonly Map<number, Way>[]
}

/** How much of a smallest cell can still be moved. */
export const availableIn = ({ sums, spent }: Search, cell: number): number =>
  (sums[cell] ?? 0) - (spent[cell] ?? 0)

/**
 * Where a move may go along one dimension: nowhere, so that the totals change, or to another leaf. A cell that changes is
 * the sum of one offset of each dimension; what it costs to withhold it grows with the smallest cells under it.
 */
type Way = {
  readonly offsets: readonly number[]
  /** So many of the offsets, the first, are on the side of the first corner. */
  readonly near: number
  readonly weights: readonly number[]
  /** The offsets as they are from the leaf where the way begins. */
  readonly fromLeaf: readonly number[]
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
  const start = cellAt(search.strides, leaf)
  let best: { readonly ways: readonly Way[]; readonly corners: readonly number[]; amount: number } | null =
    null
  let bestRate = Number.POSITIVE_INFINITY
  const chosen: Way[] = []
  const corners = [start]
  const walk = (dimension: number, amount: number) => {
    if (bestRate === 0) return
    if (dimension === ways.length) {
      if (corners.length === 1) return
      const shifted = Math.min(amount, wanted)
      const limit = Math.min(Math.floor(bestRate * shifted), MOST_COST)
      const rate = costOf(search.withheld, chosen, limit) / shifted
      if (rate < bestRate) {
        bestRate = rate
        best = { ways: [...chosen], corners: [...corners], amount }
      }
      return
    }
    const { length } = corners
    for (const way of ways[dimension] ?? []) {
      let least = amount
      if (way.swap !== null)
        for (let index = 0; index < length && least > 0; index += 1) {
          const corner = (corners[index] ?? 0) + way.swap
          corners.push(corner)
          least = Math.min(least, availableIn(search, corner))
        }
      if (least > 0) {
        chosen.push(way)
        walk(dimension + 1, least)
        chosen.pop()
      }
      corners.length = length
    }
  }
  walk(0, availableIn(search, start))
  return moveOf(best)
}

/** Null where nothing was found. */
const moveOf = (
  found: { readonly ways: readonly Way[]; readonly corners: readonly number[]; amount: number } | null,
): Move | null =>
  found && found.amount > 0
    ? { changes: changesBy(found.ways), corners: found.corners, amount: found.amount }
    : null

/** The move that shifts a smallest cell alone: every total over it changes, so that all of them must be withheld. */
export function moveAlone(search: Search, leaf: readonly number[]): Move | null {
  const start = cellAt(search.strides, leaf)
  const amount = availableIn(search, start)
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
  const best = new Best<Way>(WAYS)
  for (let level = 0; level < reach && level < extent.above.length; level += 1) {
    const common = extent.above[level] ?? 0
    const inside = extent.above[level - 1]
    for (const to of leavesOf(tree, common)) {
      const available = availableIn(search, here + (to - from) * stride)
      if (available <= 0 || !search.mayTouch(dimension, to)) continue
      if (inside === undefined ? isInExtent(tree, extent, to) : isWithin(tree, to, inside)) continue
      const way = swapOver(search, dimension, from, to, common)
      let withheld = 0
      for (const offset of way.fromLeaf) withheld += search.withheld[here + offset] ?? 0
      best.add(way, (withheld - level) * 1e3 + Math.log(available))
    }
  }
  return [...best.found, stay(search, from, dimension)]
}

/** From one leaf to another, below a node over both. */
function swapOver(
  { trees, strides, ways }: Search,
  dimension: number,
  from: number,
  to: number,
  common: number,
): Way {
  const tree = trees[dimension] as Tree
  const key = (from * tree.codes.length + to) * tree.codes.length + common
  const known = ways[dimension]?.get(key)
  if (known) return known
  const [near = [], far = []] = [from, to].map((end) => {
    const path = pathOf(tree, end)
    return path.slice(0, path.indexOf(common))
  })
  const stride = strides[dimension] ?? 0
  const swap = (to - from) * stride
  const way = wayOver(tree, stride, [...near, ...far], { from, swap, near: near.length })
  ways[dimension]?.set(key, way)
  return way
}

function stay({ trees, strides }: Search, leaf: number, dimension: number): Way {
  const tree = trees[dimension] as Tree
  const nodes = pathOf(tree, leaf)
  return wayOver(tree, strides[dimension] ?? 0, nodes, { from: leaf, swap: null, near: nodes.length })
}

const wayOver = (
  tree: Tree,
  stride: number,
  nodes: readonly number[],
  { from, swap, near }: Pick<Way, 'swap' | 'near'> & { readonly from: number },
): Way => ({
  offsets: nodes.map((node) => node * stride),
  weights: nodes.map((node) => leavesOf(tree, node).length),
  fromLeaf: nodes.map((node) => (node - from) * stride),
  swap,
  near,
})

/** More than any move costs, and small enough to be reckoned with fast. */
const MOST_COST = 2 ** 30 - 1

/**
 * What withholding all that changes by these ways costs, as far as it is not withheld yet; some number over the limit where
 * it is more.
 */
function costOf(
  withheld: Uint8Array,
  ways: readonly Way[],
  limit: number,
  dimension = 0,
  cell = 0,
  weight = 1,
): number {
  const { offsets, weights } = ways[dimension] as Way
  const isLast = dimension === ways.length - 1
  let cost = 0
  for (let index = 0; index < offsets.length && cost <= limit; index += 1) {
    const at = cell + (offsets[index] ?? 0)
    const heavy = weight * (weights[index] ?? 1)
    if (!isLast) cost += costOf(withheld, ways, limit - cost, dimension + 1, at, heavy)
    else if (withheld[at] === 0) cost += heavy
  }
  return cost
}

/** The cells that change by these ways. */
function changesBy(ways: readonly Way[]): Changes {
  let cells = [0]
  let signs: (1 | -1)[] = [1]
  for (const { offsets, near } of ways) {
    const wider = new Array<number>(cells.length * offsets.length)
    const turned = new Array<1 | -1>(wider.length)
    for (let index = 0; index < wider.length; index += 1) {
      const [before, way] = [Math.floor(index / offsets.length), index % offsets.length]
      wider[index] = (cells[before] ?? 0) + (offsets[way] ?? 0)
      turned[index] = way < near === (signs[before] === 1) ? 1 : -1
    }
    cells = wider
    signs = turned
  }
  return { cells, signs }
}
