import { cellAt, nodesOf } from './table.ts'
import { isWithin, leavesOf, pathOf, type Tree } from './tree.ts'

/** How far a figure extends along a dimension: over a node, or over some of what lies below one. */
export type Extent = {
  /** The nodes that it adds up. */
  readonly nodes: readonly number[]
  /** The nodes that hold it and more, from the lowest up to the root. */
  readonly above: readonly number[]
}

/**
 * What is protected: a cell, or what is left of a cell that is shown where whatever of its parts is shown is taken away.
 * Whoever can subtract knows the one like the other.
 */
export type Figure = {
  /** An extent of each dimension. */
  readonly extents: readonly Extent[]
  /** The cells that it adds up; a cell itself, or the rest of `whole`. */
  readonly cells: readonly number[]
  /** Of what it is the rest, and along which dimension; null where it is a cell. */
  readonly rest: { readonly whole: number; readonly dimension: number } | null
}

/** The cell as a figure. */
export function cellFigure(trees: readonly Tree[], strides: readonly number[], cell: number): Figure {
  const extents = nodesOf(trees, strides, cell).map((node, dimension) =>
    extentOf(trees[dimension] as Tree, node),
  )
  return { extents, cells: [cell], rest: null }
}

/** These nodes below a node of a cell, together, as a figure. */
export function restFigure(
  trees: readonly Tree[],
  strides: readonly number[],
  whole: number,
  dimension: number,
  nodes: readonly number[],
): Figure {
  const at = nodesOf(trees, strides, whole)
  const extents = at.map((node, other) => {
    const tree = trees[other] as Tree
    return other === dimension ? { nodes, above: pathOf(tree, node) } : extentOf(tree, node)
  })
  const cells = nodes.map((node) => cellAt(strides, at.with(dimension, node)))
  return { extents, cells, rest: { whole, dimension } }
}

/** Whether a leaf lies in the extent. */
export const isInExtent = (tree: Tree, { nodes }: Extent, leaf: number): boolean =>
  nodes.some((node) => isWithin(tree, leaf, node))

/** The leaves in the extent. */
export const leavesIn = (tree: Tree, { nodes }: Extent): readonly number[] =>
  nodes.flatMap((node) => leavesOf(tree, node))

const extentOf = (tree: Tree, node: number): Extent => ({
  nodes: [node],
  above: pathOf(tree, node).slice(1),
})
