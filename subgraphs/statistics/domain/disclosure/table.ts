import { type Backing, NOTHING } from './rule.ts'
import type { Tree } from './tree.ts'

/**
 * A table of figures over several dimensions: a cell for every combination of nodes, totals included, under one number.
 * A cell that is not there is empty: a zero, which is shown.
 */
export type Table = {
  readonly trees: readonly Tree[]
  /** Which of the dimensions is the place, whose owners know their own figures. */
  readonly place: number
  /** Nodes of the place whose owner sees the figures of its own: provinces. */
  readonly owners: ReadonlySet<number>
  readonly cells: ReadonlyMap<number, Backing>
}

/** How far the number of a cell moves with one step along each dimension. */
export function stridesOf(trees: readonly Tree[]): readonly number[] {
  const strides: number[] = []
  let stride = 1
  for (const tree of trees) {
    strides.push(stride)
    stride *= tree.codes.length
  }
  return strides
}

/** The number of the cell at these nodes. */
export const cellAt = (strides: readonly number[], nodes: readonly number[]): number =>
  nodes.reduce((number, node, dimension) => number + node * (strides[dimension] ?? 0), 0)

/** The nodes of a cell. */
export const nodesOf = (trees: readonly Tree[], strides: readonly number[], cell: number): number[] =>
  trees.map((tree, dimension) => Math.floor(cell / (strides[dimension] ?? 1)) % tree.codes.length)

export const backingOf = (table: Table, cell: number): Backing => table.cells.get(cell) ?? NOTHING
