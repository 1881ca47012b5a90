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

/**
 * What can be reckoned from rests: where the same parts together are told of all places but one of a place over them,
 * since they are shown there or are the rest there, they are told of that one as well. So along each other dimension.
 */
export function restsBetween(
  table: Table,
  strides: readonly number[],
  isWithheld: (cell: number) => boolean,
  rests: readonly Figure[],
): readonly Figure[] {
  const { trees } = table
  const lines = new Map<string, Parts>()
  const found: Figure[] = []
  for (const { rest, extents } of rests) {
    if (rest === null) continue
    const at = nodesOf(trees, strides, rest.whole)
    const nodes = extents[rest.dimension]?.nodes ?? []
    const key = `${rest.dimension} ${at[rest.dimension]} ${nodes.join(' ')}`
    const parts = lines.get(key) ?? partsOf(table, strides, isWithheld, rest, nodes)
    lines.set(key, parts)
    for (const [dimension, node] of at.entries()) {
      if (dimension === rest.dimension) continue
      const tree = trees[dimension] as Tree
      const whole = (other: number) => rest.whole + (other - node) * (strides[dimension] ?? 0)
      const isUnknown = (other: number) => parts.holds(whole(other)) && !parts.isTold(whole(other))
      for (const top of pathOf(tree, node)) {
        if (parts.isDone(whole(top), dimension) || isUnknown(top)) continue
        for (let only = onlyChild(tree, top, isUnknown); only !== null; ) {
          const held = parts.held(whole(only))
          if (held.length > 1) found.push(restFigure(trees, strides, whole(only), rest.dimension, held))
          only = onlyChild(tree, only, isUnknown)
        }
      }
    }
  }
  return found
}

/** The child of which it holds where it is one and no more; null where none is, or several. */
function onlyChild(tree: Tree, node: number, holds: (child: number) => boolean): number | null {
  let only: number | null = null
  for (const child of tree.children[node] ?? []) {
    if (!holds(child)) continue
    if (only !== null) return null
    only = child
  }
  return only
}

type Parts = {
  holds(whole: number): boolean
  /** Those of them that hold anything in the line of a cell. */
  held(whole: number): readonly number[]
  /** Whether it is told what they are together there. */
  isTold(whole: number): boolean
  /** Whether it has been asked before, of a cell along a dimension. */
  isDone(whole: number, dimension: number): boolean
}

/** Some parts of a cell along one dimension, in the lines of whichever cells. */
function partsOf(
  table: Table,
  strides: readonly number[],
  isWithheld: (cell: number) => boolean,
  { whole: first, dimension }: NonNullable<Figure['rest']>,
  nodes: readonly number[],
): Parts {
  const tree = table.trees[dimension] as Tree
  const stride = strides[dimension] ?? 0
  const from = nodesOf(table.trees, strides, first)[dimension] ?? 0
  const at = (whole: number, node: number) => whole + (node - from) * stride
  const held = (whole: number) => nodes.filter((node) => table.cells.has(at(whole, node)))
  const known = new Map<number, boolean>()
  const done = new Set<number>()
  const tell = (whole: number): boolean => {
    const unknown = held(whole).filter((node) => isWithheld(at(whole, node)))
    if (unknown.length === 0) return true
    if (isWithheld(whole)) return false
    const holds = (node: number) => table.cells.has(at(whole, node))
    const left = restOf(tree, from, holds, (node) => isWithheld(at(whole, node)))
    const all = left[0] === from ? (tree.children[from] ?? []).filter(holds) : left
    return all.length === unknown.length && all.every((node) => unknown.includes(node))
  }
  return {
    held,
    holds: (whole) => nodes.some((node) => table.cells.has(at(whole, node))),
    isTold(whole) {
      const told = known.get(whole) ?? tell(whole)
      known.set(whole, told)
      return told
    },
    isDone(whole, along) {
      const key = whole * table.trees.length + along
      return done.size === done.add(key).size
    },
  }
}
