import { describe, expect, test } from 'vitest'
import { drawFrom, normalFrom, randomFrom, seedOf } from './random.ts'

const many = <Value>(count: number, draw: () => Value) => Array.from({ length: count }, draw)

describe('chance', () => {
  test('is the same for the same seed, another for another, and stays as it was', () => {
    expect(many(5, randomFrom(7))).toEqual(many(5, randomFrom(7)))
    expect(many(5, randomFrom(7))).not.toEqual(many(5, randomFrom(8)))
    // What is made up of a seed is compared and measured over time: these numbers never change.
    expect(many(3, randomFrom(1)).map((number) => number.toFixed(9))).toEqual([
      '0.627073941',
      '0.002735721',
      '0.527447040',
    ])
  })

  test('is even from 0 to 1, 1 excluded', () => {
    const numbers = many(20_000, randomFrom(3))
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
    for (const tenth of Array.from({ length: 10 }, (_, index) => index))
      expect(numbers.filter((number) => Math.floor(number * 10) === tenth).length / 2_000).toBeCloseTo(1, 0)
  })

  test('is another for each subject of a seed, by every part and by their order', () => {
    const parts = many(30, () => 0).flatMap((_, a) => many(30, () => 0).map((_zero, b) => seedOf(a, b)))
    expect(new Set(parts).size).toBe(900)
    expect(seedOf(1, 2)).toBe(seedOf(1, 2))
    expect(seedOf(1)).not.toBe(seedOf(1, 0))
  })

  test('is normal about 0 with deviation 1', () => {
    const random = randomFrom(5)
    const numbers = many(20_000, () => normalFrom(random))
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
    const spread = Math.sqrt(numbers.reduce((sum, number) => sum + number ** 2, 0) / numbers.length)
    expect(mean).toBeCloseTo(0, 1)
    expect(spread).toBeCloseTo(1, 1)
  })

  test('draws by weight, never what has none', () => {
    const random = randomFrom(9)
    const draw = drawFrom({ often: 3, never: 0, seldom: 1 })
    const drawn = many(8_000, () => draw(random))
    expect(drawn).not.toContain('never')
    expect(drawn.filter((value) => value === 'often').length / 8_000).toBeCloseTo(0.75, 1)
    expect(draw(() => 1)).toBe('seldom')
    expect(() => drawFrom({ never: 0 })).toThrow(TypeError)
  })
})
