import fc from 'fast-check'
import { expect, test } from 'vitest'
import { solveExactly } from './solve-exactly.ts'

test('gives fractions exactly, over a positive denominator', () => {
  // 2x + y = 3, x + 3y = 5: x = 4/5, y = 7/5.
  expect(
    solveExactly(
      [
        [2n, 1n],
        [1n, 3n],
      ],
      [3n, 5n],
    ),
  ).toEqual({ numerators: [4n, 7n], denominator: 5n })
  expect(
    solveExactly(
      [
        [0n, 1n],
        [1n, 0n],
      ],
      [7n, 9n],
    ),
  ).toEqual({ numerators: [9n, 7n], denominator: 1n })
  expect(solveExactly([], [])).toEqual({ numerators: [], denominator: 1n })
})

test('refuses where there is no one solution', () => {
  const twice = [
    [1n, 2n],
    [2n, 4n],
  ]
  expect(() => solveExactly(twice, [1n, 2n])).toThrow(TypeError)
})

test('solves whatever has a solution', () => {
  const entry = fc.bigInt({ min: -9n, max: 9n })
  const system = fc.integer({ min: 1, max: 5 }).chain((size) =>
    fc.record({
      matrix: fc.array(fc.array(entry, { minLength: size, maxLength: size }), {
        ...{ minLength: size, maxLength: size },
      }),
      right: fc.array(entry, { minLength: size, maxLength: size }),
    }),
  )
  fc.assert(
    fc.property(system, ({ matrix, right }) => {
      const dominant = matrix.map((row, at) =>
        row.map((value, column) => (at === column ? value + 99n : value)),
      )
      const { numerators, denominator } = solveExactly(dominant, right)
      expect(denominator > 0n).toBe(true)
      dominant.forEach((row, at) => {
        const sum = row.reduce((total, value, column) => total + value * (numerators[column] ?? 0n), 0n)
        expect(sum).toBe((right[at] ?? 0n) * denominator)
      })
    }),
  )
})
