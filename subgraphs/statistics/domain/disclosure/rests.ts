import { type Figure, restFigure } from './figure.ts'
import { nodesOf, type Table } from './table.ts'
import { pathOf, type Tree } from './tree.ts'

/**
 * What can be reckoned by subtraction since these cells are withheld: of every figure over them that is shown, along
 * each dimension, what is left when all that is shown below it is taken away. Nothing where that is the figure itself.
 */
export function restsOver(
  table: Table,
  strides: readonly number[],
  isWithheld: (cell: number) => boolean,
  cells: Iterable<number>,
): readonly Figure[] {
  const { trees } = table
  const seen = new Set<number>()
  const rests: Figure[] = []
  for (const cell of cells)
    for (const [dimension, node] of nodesOf(trees, strides, cell).entries()) {
      const tree = trees[dimension] as Tree
      const at = (other: number) => cell + (other - node) * (strides[dimension] ?? 0)
      const whole = pathOf(tree, node).find((above) => above !== node && !isWithheld(at(above)))
      if (whole === undefined || seen.has(at(whole) * trees.length + dimension)) continue
      seen.add(at(whole) * trees.length + dimension)
      const holds = (other: number) => table.cells.has(at(other))
      const nodes = restOf(tree, whole, holds, (other) => isWithheld(at(other)))
      if (nodes.length > 1) rests.push(restFigure(trees, strides, at(whole), dimension, nodes))
    }
  return rests
}

/** The highest nodes below a node of which nothing is shown; one where it is all of the node. */
function restOf(
  tree: Tree,
  node: number,
  holds: (node: number) => boolean,
  isWithheld: (node: number) => boolean,
): readonly number[] {
  const parts = (tree.children[node] ?? []).filter(holds)
  const rest = parts.flatMap((child) => (isWithheld(child) ? restOf(tree, child, holds, isWithheld) : []))
  const isAll = rest.length === parts.length && parts.every((child, index) => child === rest[index])
  return isAll ? [node] : rest
}
