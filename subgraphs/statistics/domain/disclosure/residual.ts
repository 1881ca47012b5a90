import type { Figure } from './figure.ts'
import { type Backing, boundBy, join, NOTHING } from './rule.ts'
import { backingOf, nodesOf, type Table } from './table.ts'
import { isWithin, pathOf, type Tree } from './tree.ts'

/** What stands behind a figure; where parts of it may share enterprises, the worst that can. */
export function standsBehind(table: Table, figure: Figure): Backing {
  return together(table, figure, (cell) => backingOf(table, cell))
}

/**
 * What an owner makes of a figure by taking its own away: a province that knows its part of its region's knows the
 * rest of it. The figure itself where the owner has no part in it, nothing where all of it is the owner's own.
 *
 * @param owner the node of the owner
 */
export function leftTo(table: Table, strides: readonly number[], figure: Figure, owner: number): Backing {
  return together(table, figure, (cell) => leftOfCell(table, strides, cell, owner))
}

/** Whether the owner has a part in a figure. */
export const hasPart = (table: Table, strides: readonly number[], figure: Figure, owner: number): boolean =>
  figure.cells.some((cell) => ownOf(table, strides, cell, owner).enterprises > 0)

/** Enterprises are of one place each: what different places have is told apart, and of one place by nothing but bounds. */
function together(table: Table, { cells, rest }: Figure, of: (cell: number) => Backing): Backing {
  const parts = cells.map(of)
  if (rest === null || rest.dimension === table.place) return parts.reduce(join, NOTHING)
  return boundBy(parts, of(rest.whole))
}

function leftOfCell(table: Table, strides: readonly number[], cell: number, owner: number): Backing {
  const tree = table.trees[table.place] as Tree
  const place = nodesOf(table.trees, strides, cell)[table.place] ?? 0
  if (isWithin(tree, place, owner)) return NOTHING
  if (ownOf(table, strides, cell, owner).enterprises === 0) return backingOf(table, cell)
  const at = (node: number) => backingOf(table, cell + (node - place) * (strides[table.place] ?? 0))
  const path = pathOf(tree, owner)
  return path.slice(0, path.indexOf(place)).reduce<Backing>((left, node) => {
    const [, parent] = pathOf(tree, node)
    const siblings = (tree.children[parent ?? 0] ?? []).filter((child) => child !== node)
    return siblings.reduce((sum, sibling) => join(sum, at(sibling)), left)
  }, NOTHING)
}

/** The owner's own of a cell. */
function ownOf(table: Table, strides: readonly number[], cell: number, owner: number): Backing {
  const tree = table.trees[table.place] as Tree
  const place = nodesOf(table.trees, strides, cell)[table.place] ?? 0
  if (isWithin(tree, place, owner)) return backingOf(table, cell)
  return isWithin(tree, owner, place)
    ? backingOf(table, cell + (owner - place) * (strides[table.place] ?? 0))
    : NOTHING
}
