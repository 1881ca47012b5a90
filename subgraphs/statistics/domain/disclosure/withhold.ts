import { findMove, type Move, moveAlone, type Search } from './find-move.ts'
import { residualOf } from './residual.ts'
import { DISCLOSURE_RULE, isSafe } from './rule.ts'
import { backingOf, cellAt, nodesOf, stridesOf, type Table } from './table.ts'
import { isWithin, leavesOf, pathOf, type Tree } from './tree.ts'

/**
 * Why a figure is withheld: for what stands behind it, for what is left of it where an owner takes its own part away, or
 * because another could be reckoned from it.
 */
export type Withheld = 'PRIMARY' | 'RESIDUAL' | 'COMPLEMENTARY'

/**
 * Which figures of a table are withheld from those who do not see single enterprises (N84).
 *
 * A figure is withheld where it is not safe, or where an owner who takes its own part away is left with what is not
 * safe. For each of them there are then *moves*: other tables that agree with this one in everything that is shown, in
 * which the figure is larger, and smaller, by at least the stated interval. What a move changes is withheld too. The
 * same is held against each owner, who knows its own figures besides: by moves that touch nothing of its own. So that
 * a figure is protected is shown by construction, whatever is asked in whatever order; further figures that are withheld
 * only add to it.
 */
export function withhold(table: Table): ReadonlyMap<number, Withheld> {
  const strides = stridesOf(table.trees)
  const withheld = new Map<number, Withheld>()
  const needs = [...table.cells.keys()].flatMap((cell) => needsOf(table, strides, cell))
  for (const { cell, owner } of needs) withheld.set(cell, owner === null ? 'PRIMARY' : 'RESIDUAL')
  needs.sort((one, other) => other.amount - one.amount || one.cell - other.cell)
  const known: KnownMoves = new Map()
  const meet = (need: Need): ReadonlySet<number> =>
    coverOf(known, need)?.touched ?? protect(table, strides, withheld, known, need)
  for (const need of needs) {
    const touched = meet(need)
    if (need.owner !== null) continue
    for (const owner of touched) {
      const amount = needOf(table, strides, need.cell, owner)
      if (amount > 0) meet({ cell: need.cell, owner, amount })
    }
  }
  return withheld
}

/** A figure, by how much it must be able to move, and the owner who knows its own figures; null for everybody else. */
type Need = { readonly cell: number; readonly owner: number | null; readonly amount: number }

/** A move that was made, and the owners whose cells it touches. */
type MadeMove = { readonly amount: number; readonly touched: ReadonlySet<number> }

/** The moves that change a cell: each of them protects it by itself, for whose sake ever it was made. */
type KnownMoves = Map<number, MadeMove[]>

const coverOf = (known: KnownMoves, { cell, owner, amount }: Need): MadeMove | undefined =>
  known.get(cell)?.find((move) => move.amount >= amount && (owner === null || !move.touched.has(owner)))

function needsOf(table: Table, strides: readonly number[], cell: number): readonly Need[] {
  const backing = backingOf(table, cell)
  if (!isSafe(backing)) return [{ cell, owner: null, amount: DISCLOSURE_RULE.interval * backing.sum }]
  const { at, place } = along(table, strides, cell)
  const tree = table.trees[table.place] as Tree
  return [...table.owners]
    .filter((owner) => {
      const rest = isWithin(tree, owner, place) && residualOf(table, at, place, owner)
      return rest && !isSafe(rest)
    })
    .map((owner) => ({ cell, owner, amount: needOf(table, strides, cell, owner) }))
}

/** By how much a figure must be able to move for an owner who takes its own part away; 0 where nothing is left, or all is its own. */
function needOf(table: Table, strides: readonly number[], cell: number, owner: number): number {
  const { at, place } = along(table, strides, cell)
  const tree = table.trees[table.place] as Tree
  if (isWithin(tree, place, owner)) return 0
  const own = isWithin(tree, owner, place) ? backingOf(table, at(owner)).sum : 0
  return DISCLOSURE_RULE.interval * (backingOf(table, cell).sum - own)
}

const along = (table: Table, strides: readonly number[], cell: number) => {
  const place = nodesOf(table.trees, strides, cell)[table.place] ?? 0
  const stride = strides[table.place] ?? 0
  return { place, at: (node: number) => cell + (node - place) * stride }
}

/** Finds moves until the figure can move as far as it must, and withholds what they change. Gives whose cells they touch. */
function protect(
  table: Table,
  strides: readonly number[],
  withheld: Map<number, Withheld>,
  known: KnownMoves,
  need: Need,
): ReadonlySet<number> {
  const { trees } = table
  const figure = nodesOf(trees, strides, need.cell)
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
    const made = { amount: move.amount, touched: new Set<number>() }
    for (const corner of move.corners) {
      spent.set(corner, (spent.get(corner) ?? 0) + Math.min(move.amount, missing))
      const leaf = nodesOf(trees, strides, corner)[table.place] ?? 0
      for (const node of pathOf(tree, leaf)) if (table.owners.has(node)) made.touched.add(node)
    }
    for (const owner of made.touched) touched.add(owner)
    for (const cell of move.cells) {
      if (!withheld.has(cell)) withheld.set(cell, 'COMPLEMENTARY')
      const moves = known.get(cell) ?? []
      known.set(cell, moves)
      moves.push(made)
    }
    missing -= move.amount
  }
  const leaves = leavesUnder(table, strides, figure, search)
  for (const reach of [NEAR, highest])
    for (const leaf of leaves)
      for (let tries = 0; tries < MOVES; tries += 1) {
        if (missing <= 0) return touched
        const move = findMove(search, figure, leaf, missing, reach)
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
  figure: readonly number[],
  search: Search,
): readonly (readonly number[])[] {
  const all = table.trees.reduce<readonly (readonly number[])[]>(
    (found, tree, dimension) =>
      found.flatMap((nodes) =>
        leavesOf(tree, figure[dimension] ?? 0)
          .filter((leaf) => search.mayTouch(dimension, leaf))
          .map((leaf) => [...nodes, leaf]),
      ),
    [[]],
  )
  const amountAt = (nodes: readonly number[]) => search.available(cellAt(strides, nodes))
  return all.filter((nodes) => amountAt(nodes) > 0).sort((one, other) => amountAt(other) - amountAt(one))
}
