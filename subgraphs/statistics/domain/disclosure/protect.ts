import { type Figure, leavesIn } from './figure.ts'
import { availableIn, findMove, type Move, moveAlone, type Search } from './find-move.ts'
import { type KnownMoves, remember } from './known-moves.ts'
import { nodesOf, type Table } from './table.ts'
import { isWithin, pathOf, type Tree } from './tree.ts'
import type { Need, Withheld } from './withhold.ts'

/** A table that is being protected: what is withheld, and by what it can move. Both grow. */
export type Protection = {
  readonly table: Table
  readonly strides: readonly number[]
  readonly withheld: ReadonlyMap<number, Withheld>
  readonly known: KnownMoves
  readonly search: Omit<Search, 'mayTouch'>
  /** Withholds a cell that is not withheld yet. */
  withhold(cell: number, reason: Withheld): void
}

export function openProtection(table: Table, strides: readonly number[]): Protection {
  const { trees } = table
  const size = trees.reduce((product, { codes }) => product * codes.length, 1)
  const search = {
    ...{ trees, strides, sums: new Float64Array(size), spent: new Float64Array(size) },
    ...{ withheld: new Uint8Array(size), ways: trees.map(() => new Map()) },
  }
  for (const [cell, { sum }] of table.cells) search.sums[cell] = sum
  const withheld = new Map<number, Withheld>()
  return {
    ...{ table, strides, withheld, known: new Map(), search },
    withhold(cell, reason) {
      if (search.withheld[cell]) return
      search.withheld[cell] = 1
      withheld.set(cell, reason)
    },
  }
}

/** Finds moves until the figure can move as far as it must, and withholds what they change. Gives whose cells they touch. */
export function protect(protection: Protection, need: Need): ReadonlySet<number> {
  const { table, strides, known } = protection
  const { trees } = table
  const { extents } = need.figure
  const tree = trees[table.place] as Tree
  const touched = new Set<number>()
  const search: Search = {
    ...protection.search,
    mayTouch: (dimension, leaf) =>
      need.owner === null || dimension !== table.place || !isWithin(tree, leaf, need.owner),
  }
  const { spent } = search
  spent.fill(0)
  const highest = Math.max(...trees.flatMap(({ paths }) => paths.map((path) => path.length)))
  let missing = need.amount
  const make = (move: Move) => {
    const owners = new Set<number>()
    for (const corner of move.corners) {
      spent[corner] = (spent[corner] ?? 0) + Math.min(move.amount, missing)
      const leaf = nodesOf(trees, strides, corner)[table.place] ?? 0
      for (const node of pathOf(tree, leaf)) if (table.owners.has(node)) owners.add(node)
    }
    for (const owner of owners) touched.add(owner)
    for (const cell of move.changes.cells) protection.withhold(cell, 'COMPLEMENTARY')
    remember(known, move, owners)
    missing -= move.amount
  }
  const leaves = leavesUnder(table, need.figure, search)
  for (const reach of [NEAR, highest])
    for (const leaf of leaves)
      for (let tries = 0; tries < MOVES; tries += 1) {
        if (missing <= 0) return touched
        const move = findMove(search, extents, nodesOf(trees, strides, leaf), missing, reach)
        if (!move) break
        make(move)
      }
  for (const leaf of leaves) {
    const alone = missing > 0 ? moveAlone(search, nodesOf(trees, strides, leaf)) : null
    if (alone) make(alone)
  }
  return touched
}

/** So many moves from one smallest cell within one reach, before a wider one is tried. */
const MOVES = 8

/** Moves are looked for among siblings and cousins first: a wider one withholds more totals. */
const NEAR = 2

/** The smallest cells of a figure that hold something and may take part, the largest first. */
function leavesUnder(table: Table, { extents }: Figure, search: Search): readonly number[] {
  let cells = [0]
  for (const [dimension, tree] of table.trees.entries()) {
    const stride = search.strides[dimension] ?? 0
    const offsets = leavesIn(tree, extents[dimension] ?? { nodes: [], above: [] })
      .filter((leaf) => search.mayTouch(dimension, leaf))
      .map((leaf) => leaf * stride)
    const wider: number[] = []
    for (const cell of cells) for (const offset of offsets) wider.push(cell + offset)
    cells = wider
  }
  return cells
    .filter((cell) => availableIn(search, cell) > 0)
    .sort((one, other) => availableIn(search, other) - availableIn(search, one))
}
