import { randomFrom } from '@ndseb/shared/rules/random.ts'

/** What happens by chance, the same again for the same seed. */
export type Chance = {
  /** A number from 0, 1 excluded. */
  next(): number
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number
  /** Whether something of this probability happens. */
  happens(probability: number): boolean
  /** One of several; undefined of none. */
  one<Item>(items: readonly Item[]): Item | undefined
  /** Some of them, at least one where there is one, in their order. */
  some<Item>(items: readonly Item[], probability?: number): Item[]
  /** All of them, in another order. */
  shuffled<Item>(items: readonly Item[]): Item[]
}

/** Chance out of a seed, by mulberry32. */
export function chanceOf(seed: number): Chance {
  const next = randomFrom(seed)
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const happens = (probability: number) => next() < probability
  const one = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)]
  return {
    next,
    whole,
    happens,
    one,
    some: (items, probability = 0.7) => {
      const chosen = items.filter(() => happens(probability))
      const anyOne = one(items)
      return chosen.length > 0 || anyOne === undefined ? chosen : [anyOne]
    },
    shuffled: (items) =>
      items
        .map((item) => ({ item, place: next() }))
        .toSorted((left, right) => left.place - right.place)
        .map(({ item }) => item),
  }
}
