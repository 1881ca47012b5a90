import { expect, test } from 'vitest'
import { rankByMean } from './expert-order.ts'

const mean = (applicationId: string, sum: string, count: number) => ({ applicationId, sum, count })

test('the best mean comes first', () => {
  expect([...rankByMean([mean('a', '160', 2), mean('b', '270', 3), mean('c', '70', 1)])]).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', 3],
  ])
})

test('equal means have the same rank, also where no decimal writes them', () => {
  expect([...rankByMean([mean('a', '250', 3), mean('b', '500', 6), mean('c', '83.3333', 1)])]).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 3],
  ])
})
