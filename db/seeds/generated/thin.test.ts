import { randomFrom } from '@ndseb/shared/rules/random.ts'
import { expect, test } from 'vitest'
import { thinTo } from './thin.ts'

const keptOf = (wanted: number, total: number, seed = 1) => {
  const keeps = thinTo(wanted, total, randomFrom(seed))
  return Array.from({ length: total }, keeps)
}

test.each([
  [0, 100, 0],
  [1, 100, 1],
  [37, 100, 37],
  [100, 100, 100],
  [101, 100, 100],
])('of %d wanted rows out of %d, %d are kept', (wanted, total, kept) => {
  for (const seed of [1, 2, 3]) expect(keptOf(wanted, total, seed).filter(Boolean).length).toBe(kept)
})

test('rows are kept from everywhere, the same for the same seed', () => {
  const kept = keptOf(500, 5_000)
  expect(keptOf(500, 5_000)).toEqual(kept)
  for (const from of [0, 1_000, 2_000, 3_000, 4_000])
    expect(kept.slice(from, from + 1_000).filter(Boolean).length / 1_000).toBeCloseTo(0.1, 1)
})
