/** A node of a dimension, after its parent in the list. */
export type TreeNode = { readonly code: string; readonly parent: string | null }

/**
 * A dimension as a tree of numbered nodes: the root, 0, is the whole, and every figure of a node is the sum of those of
 * its children.
 */
export type Tree = {
  readonly codes: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
  /** From the node up to the root, itself first. */
  readonly paths: readonly (readonly number[])[]
  readonly children: readonly (readonly number[])[]
  /** The leaves under the node; itself where it is one. */
  readonly leaves: readonly (readonly number[])[]
}

/** Builds the tree of nodes that are given parents first; a second root or a parent that is not there is a mistake of the caller. */
export function plantTree(nodes: readonly TreeNode[]): Tree {
  const numberOf = new Map(nodes.map(({ code }, index) => [code, index]))
  if (numberOf.size !== nodes.length) throw new Error('two nodes of a tree have the same code')
  const paths: number[][] = []
  const children: number[][] = nodes.map(() => [])
  for (const [index, { code, parent }] of nodes.entries()) {
    const above = parent === null ? undefined : numberOf.get(parent)
    if ((parent === null) !== (index === 0) || (above !== undefined && above >= index))
      throw new Error(`node ${code} does not come after its parent`)
    if (parent !== null && above === undefined) throw new Error(`node ${code} has no parent ${parent}`)
    paths.push(above === undefined ? [index] : [index, ...(paths[above] ?? [])])
    if (above !== undefined) children[above]?.push(index)
  }
  const leaves: number[][] = nodes.map(() => [])
  for (const [index, path] of paths.entries())
    if (children[index]?.length === 0) for (const node of path) leaves[node]?.push(index)
  return { codes: nodes.map(({ code }) => code), numberOf, paths, children, leaves }
}

/** The node's path to the root, itself first. */
export const pathOf = (tree: Tree, node: number): readonly number[] => tree.paths[node] ?? []

/** The leaves under a node. */
export const leavesOf = (tree: Tree, node: number): readonly number[] => tree.leaves[node] ?? []

/** Whether a node lies under another, or is it. */
export const isWithin = (tree: Tree, node: number, other: number): boolean =>
  pathOf(tree, node).includes(other)
