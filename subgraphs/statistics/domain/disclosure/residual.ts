import { type Backing, join, NOTHING } from './rule.ts'
import { backingOf, type Table } from './table.ts'
import { isWithin, pathOf } from './tree.ts'

/**
 * What an owner makes of a figure by taking its own away: a province that knows its part of its region's knows the
 * rest of it. Null where the owner has no part in the figure, or all of it is the owner's own.
 *
 * @param at the number of the cell at a node of the place, the other nodes of the cell being as they are
 * @param place the node of the figure
 * @param owner the node of the owner
 */
export function residualOf(
  table: Table,
  at: (place: number) => number,
  place: number,
  owner: number,
): Backing | null {
  const tree = table.trees[table.place]
  if (!tree || place === owner || !isWithin(tree, owner, place)) return null
  if (backingOf(table, at(owner)).enterprises === 0) return null
  const path = pathOf(tree, owner)
  const down = path.slice(0, path.indexOf(place))
  return down.reduce<Backing>((rest, node) => {
    const [, parent] = pathOf(tree, node)
    const siblings = (tree.children[parent ?? 0] ?? []).filter((child) => child !== node)
    return siblings.reduce((sum, sibling) => join(sum, backingOf(table, at(sibling))), rest)
  }, NOTHING)
}
