import { describe, expect, test } from 'vitest'
import { unexplainedDepartures } from './departures.ts'

const ranks = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['alsoThird', 3],
  ['fifth', 5],
])
const departures = (listed: string[], leftOut: string[], explained: string[] = []) =>
  unexplainedDepartures({ listed, leftOut, ranks, explained: new Set(explained) }).map(
    ({ above, below }) => `${above} > ${below}`,
  )

describe('the list follows the experts', () => {
  test('where it is their order, cut anywhere', () => {
    expect(departures(['first', 'second', 'third', 'alsoThird', 'fifth'], [])).toEqual([])
    expect(departures(['first', 'second'], ['third', 'alsoThird', 'fifth'])).toEqual([])
  })

  test('where equal ranks stand either way, or one of them is left out', () => {
    expect(departures(['first', 'second', 'alsoThird', 'third'], ['fifth'])).toEqual([])
    expect(departures(['first', 'second', 'alsoThird'], ['third', 'fifth'])).toEqual([])
  })

  test('where applications without scores come last, in any order', () => {
    expect(departures(['first', 'second', 'x', 'y'], ['z'])).toEqual([])
  })
})

describe('the list departs', () => {
  test('where it puts one before a better one', () => {
    expect(departures(['second', 'first'], ['third', 'alsoThird', 'fifth'])).toEqual(['second > first'])
  })

  test('where it leaves out one that is better than a candidate', () => {
    expect(departures(['first', 'third'], ['second', 'alsoThird', 'fifth'])).toEqual(['third > second'])
  })

  test('where it prefers one without scores', () => {
    expect(departures(['x', 'fifth'], [])).toEqual(['x > fifth'])
  })
})

describe('one reason explains', () => {
  test('the park that was moved past several', () => {
    const moved = ['fifth', 'first', 'second', 'third', 'alsoThird']
    expect(departures(moved, [])).toHaveLength(4)
    expect(departures(moved, [], ['fifth'])).toEqual([])
  })

  test('the better park that was left out', () => {
    expect(departures(['first', 'third', 'alsoThird', 'fifth'], ['second'], ['second'])).toEqual([])
  })

  test('either of two that were swapped, and no third', () => {
    const swapped = ['second', 'first', 'third']
    const out = ['alsoThird', 'fifth']
    expect(departures(swapped, out, ['first'])).toEqual([])
    expect(departures(swapped, out, ['second'])).toEqual([])
    expect(departures(swapped, out, ['third'])).toEqual(['second > first'])
  })
})
