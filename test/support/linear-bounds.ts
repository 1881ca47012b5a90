import { createRequire } from 'node:module'

// Its types are those of its CommonJS build, whatever is imported.
const loadHighs: typeof import('highs').default = createRequire(import.meta.url)('highs')

/** What somebody knows: that these unknown amounts, none of them negative, add up to this. */
export type Known = { readonly of: readonly string[]; readonly sum: number }

/** The least and the most that a sum of unknown amounts can be. */
export type Bounds = { readonly least: number; readonly most: number }

/**
 * Bounds a sum by everything that is known, with a solver for linear programmes that is not ours (HiGHS): what the best
 * reckoner could tell of it, in whatever order he asked.
 */
export async function openReckoner(): Promise<
  (known: readonly Known[]) => (of: readonly string[]) => Bounds
> {
  const highs = await loadHighs()
  return (known) => {
    const variables = new Map<string, string>()
    const nameOf = (cell: string) => {
      const name = variables.get(cell) ?? `x${variables.size}`
      variables.set(cell, name)
      return name
    }
    const sumOf = (cells: readonly string[]) => cells.map(nameOf).join('\n + ')
    const constraints = known.map(({ of, sum }, index) => ` c${index}: ${sumOf(of)} = ${sum}`).join('\n')
    const solve = (direction: 'Minimize' | 'Maximize', of: readonly string[]) => {
      const { Status, ObjectiveValue } = highs.solve(
        `${direction}\n obj: ${sumOf(of)}\nSubject To\n${constraints}\nEnd`,
      )
      if (Status === 'Unbounded') return Number.POSITIVE_INFINITY
      if (Status !== 'Optimal') throw new Error(`the reckoner says ${Status}`)
      return ObjectiveValue
    }
    return (of) => ({ least: solve('Minimize', of), most: solve('Maximize', of) })
  }
}
