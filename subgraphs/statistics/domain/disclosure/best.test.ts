import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Best } from './best.ts'

test('the best few are those that sorting all of them puts first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 8 }), (ranks, most) => {
      const best = new Best<number>(most)
      for (const [index, rank] of ranks.entries()) best.add(index, rank)
      const sorted = [...ranks.keys()].sort((one, other) => (ranks[other] ?? 0) - (ranks[one] ?? 0))
      expect(best.found).toEqual(sorted.slice(0, most))
    }),
  )
})
