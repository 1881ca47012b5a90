import { type Figure, leavesIn } from './figure.ts'
import { findMove, type Move, moveAlone, type Search } from './find-move.ts'
import { type KnownMoves, remember } from './known-moves.ts'
import { backingOf, cellAt, nodesOf, type Table } from './table.ts'
import { isWithin, pathOf, type Tree } from './tree.ts'
import type { Need, Withheld } from './withhold.ts'

/** A table that is being protected: what is withheld, and by what it can move. Both grow. */
export type Protection = {
  readonly table: Table
  readonly strides: readonly number[]
  readonly withheld: Map<number, Withheld>
  readonly known: KnownMoves
}

/** Finds moves until the figure can move as far as it must, and withholds what they change. Gives whose cells they touch. */
export function protect({ table, strides, withheld, known }: Protection, need: Need): ReadonlySet<number> {
  const { trees } = table
  const { extents } = need.figure
  const tree = trees[table.place] as Tree
  const spent = new Map<number, number>()
  const touched = new Set<number>()
  const search: Search = {
    trees,
    strides,
    available: (cell) => backingOf(table, cell).sum - (spent.get(cell) ?? 0),
    isWithheld: (cell) => withheld.has(cell),
    mayTouch: (dimension, leaf) =>
      need.owner === null || dimension !== table.place || !isWithin(tree, leaf, need.owner),
  }
  const highest = Math.max(...trees.flatMap(({ paths }) => paths.map((path) => path.length)))
  let missing = need.amount
  const make = (move: Move) => {
    const owners = new Set<number>()
    for (const corner of move.corners) {
      spent.set(corner, (spent.get(corner) ?? 0) + Math.min(move.amount, missing))
      const leaf = nodesOf(trees, strides, corner)[table.place] ?? 0
      for (const node of pathOf(tree, leaf)) if (table.owners.has(node)) owners.add(node)
    }
    for (const owner of owners) touched.add(owner)
    for (const { cell } of move.changes) if (!withheld.has(cell)) withheld.set(cell, 'COMPLEMENTARY')
    remember(known, move, owners)
    missing -= move.amount
  }
  const leaves = leavesUnder(table, strides, need.figure, search)
  for (const reach of [NEAR, highest])
    for (const leaf of leaves)
      for (let tries = 0; tries < MOVES; tries += 1) {
        if (missing <= 0) return touched
        const move = findMove(search, extents, leaf, missing, reach)
        if (!move) break
        make(move)
      }
  for (const leaf of leaves) {
    const alone = missing > 0 ? moveAlone(search, leaf) : null
    if (alone) make(alone)
  }
  return touched
}

/** So many moves from one smallest cell within one reach, before a wider one is tried. */
const MOVES = 8

/** Moves are looked for among siblings and cousins first: a wider one withholds more totals. */
const NEAR = 2

/** The smallest cells of a figure that hold something and may take part, the largest first. */
function leavesUnder(
  table: Table,
  strides: readonly number[],
  { extents }: Figure,
  search: Search,
): readonly (readonly number[])[] {
  const all = table.trees.reduce<readonly (readonly number[])[]>(
    (found, tree, dimension) =>
      found.flatMap((nodes) =>
        leavesIn(tree, extents[dimension] ?? { nodes: [], above: [] })
          .filter((leaf) => search.mayTouch(dimension, leaf))
          .map((leaf) => [...nodes, leaf]),
      ),
    [[]],
  )
  const amountAt = (nodes: readonly number[]) => search.available(cellAt(strides, nodes))
  return all.filter((nodes) => amountAt(nodes) > 0).sort((one, other) => amountAt(other) - amountAt(one))
}
