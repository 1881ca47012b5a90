import type { Figure } from './figure.ts'
import type { Move } from './find-move.ts'

/** A move that was made, and the owners whose cells it touches. */
export type MadeMove = { readonly amount: number; readonly touched: ReadonlySet<number> }

/** The moves that were made, by the cells that they change: each protects by itself, for whose sake ever it was made. */
export type KnownMoves = Map<number, { readonly move: MadeMove; readonly sign: 1 | -1 }[]>

/** Remembers a move. */
export function remember(known: KnownMoves, { changes, amount }: Move, touched: ReadonlySet<number>): void {
  const move = { amount, touched }
  const [taking, giving] = [{ move, sign: 1 } as const, { move, sign: -1 } as const]
  for (const [index, cell] of changes.cells.entries()) {
    const moves = known.get(cell) ?? []
    if (moves.length === 0) known.set(cell, moves)
    moves.push(changes.signs[index] === 1 ? taking : giving)
  }
}

/**
 * A move that changes the figure by so much, and touches nothing of the owner's: what parts of it give each other leaves it as
 * it is.
 */
export function coverOf(
  known: KnownMoves,
  {
    figure,
    owner,
    amount,
  }: { readonly figure: Figure; readonly owner: number | null; readonly amount: number },
): MadeMove | undefined {
  const serves = (move: MadeMove) => move.amount >= amount && (owner === null || !move.touched.has(owner))
  const [only] = figure.cells
  if (figure.cells.length === 1 && only !== undefined)
    return known.get(only)?.find(({ move }) => serves(move))?.move
  const changes = new Map<MadeMove, number>()
  for (const cell of figure.cells)
    for (const { move, sign } of known.get(cell) ?? []) changes.set(move, (changes.get(move) ?? 0) + sign)
  for (const [move, change] of changes) if (change !== 0 && serves(move)) return move
  return undefined
}
