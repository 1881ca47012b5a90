/** mulberry32: numbers from 0, 1 excluded; the same seed gives the same ones on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const twice = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One seed out of several whole numbers, so that each subject of a seed has its own chance, whatever was drawn before. */
export function seedOf(...parts: readonly number[]): number {
  let hash = 0
  for (const part of parts) {
    hash = Math.imul(hash ^ part, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hash = (hash ^ (hash >>> 16)) + 0x9e3779b9
  }
  return hash >>> 0
}

/** A number of the standard normal distribution (Box and Muller). */
export const normalFrom = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** Draws words as often as their weights say; the weights may come to any sum. */
export function drawFrom<Word extends string | number>(
  weights: Readonly<Record<Word, number>>,
): (random: () => number) => `${Word}` {
  const words = Object.entries<number>(weights) as [`${Word}`, number][]
  const last = words.findLast(([, weight]) => weight > 0)
  if (!last) throw new TypeError('Nothing to draw from')
  const total = words.reduce((sum, [, weight]) => sum + weight, 0)
  return (random) => {
    let left = random() * total
    for (const [word, weight] of words) {
      left -= weight
      if (left < 0) return word
    }
    // Where the sum of the weights was rounded up.
    return last[0]
  }
}
