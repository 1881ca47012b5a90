import { cellFigure, type Figure } from './figure.ts'
import { coverOf } from './known-moves.ts'
import { openProtection, type Protection, protect } from './protect.ts'
import { hasPart, leftTo, standsBehind } from './residual.ts'
import { restsBetween, restsOver } from './rests.ts'
import { DISCLOSURE_RULE, isSafe } from './rule.ts'
import { stridesOf, type Table } from './table.ts'

/**
 * Why a figure is withheld: for what stands behind it, for what is left of it where an owner takes its own part away, or
 * because another could be reckoned from it.
 */
export type Withheld = 'PRIMARY' | 'RESIDUAL' | 'COMPLEMENTARY'

/** A figure, by how much it must be able to move, and the owner who knows its own figures; null for everybody else. */
export type Need = { readonly figure: Figure; readonly owner: number | null; readonly amount: number }

/**
 * Which figures of a table are withheld from those who do not see single enterprises (N84).
 *
 * A figure is withheld where it is not safe, or where an owner who takes its own part away is left with what is not
 * safe. For each of them there are then *moves*: other tables that agree with this one in everything that is shown, in
 * which the figure is larger, and smaller, by at least the stated interval. What a move changes is withheld too. The
 * same is held against each owner, who knows its own figures besides: by moves that touch nothing of its own. What is
 * left of a figure that is shown where the parts of it that are shown are taken away is a figure as well, and protected
 * alike, until nothing that is left so is unsafe and fixed. So that a figure is protected is shown by construction,
 * whatever is asked in whatever order; further figures that are withheld only add to it.
 */
export function withhold(table: Table): ReadonlyMap<number, Withheld> {
  const strides = stridesOf(table.trees)
  const protection = openProtection(table, strides)
  const { withheld } = protection
  const needs = [...table.cells.keys()].flatMap((cell) =>
    needsOf(table, strides, cellFigure(table.trees, strides, cell)).map((need) => ({ ...need, cell })),
  )
  for (const { cell, owner } of needs) protection.withhold(cell, owner === null ? 'PRIMARY' : 'RESIDUAL')
  meetAll(protection, needs)
  let looked = 0
  while (looked < withheld.size) {
    const fresh = [...withheld.keys()].slice(looked)
    looked = withheld.size
    const isWithheld = (cell: number) => withheld.has(cell)
    const rests = restsOver(table, strides, isWithheld, fresh)
    meetAll(
      protection,
      [...rests, ...restsBetween(table, strides, isWithheld, rests)].flatMap((rest) =>
        needsOf(table, strides, rest),
      ),
    )
  }
  return withheld
}

/** Meets the greatest needs first: what they withhold serves the others. */
function meetAll(protection: Protection, needs: readonly Need[]): void {
  const { table, strides, known } = protection
  const meet = (need: Need): ReadonlySet<number> => coverOf(known, need)?.touched ?? protect(protection, need)
  const sorted = needs.toSorted(
    (one, other) => other.amount - one.amount || (one.figure.cells[0] ?? 0) - (other.figure.cells[0] ?? 0),
  )
  for (const need of sorted) {
    const touched = meet(need)
    if (need.owner !== null) continue
    for (const owner of touched) {
      const amount = DISCLOSURE_RULE.interval * leftTo(table, strides, need.figure, owner).sum
      if (amount > 0) meet({ figure: need.figure, owner, amount })
    }
  }
}

function needsOf(table: Table, strides: readonly number[], figure: Figure): readonly Need[] {
  const backing = standsBehind(table, figure)
  if (!isSafe(backing)) return [{ figure, owner: null, amount: DISCLOSURE_RULE.interval * backing.sum }]
  return [...table.owners]
    .filter((owner) => hasPart(table, strides, figure, owner))
    .map((owner) => ({ owner, left: leftTo(table, strides, figure, owner) }))
    .filter(({ left }) => !isSafe(left))
    .map(({ owner, left }) => ({ figure, owner, amount: DISCLOSURE_RULE.interval * left.sum }))
}
