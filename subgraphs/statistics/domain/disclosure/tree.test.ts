import { expect, test } from 'vitest'
import { isWithin, leavesOf, pathOf, plantTree } from './tree.ts'

const tree = plantTree([
  { code: 'CN', parent: null },
  { code: 'EAST', parent: 'CN' },
  { code: '32', parent: 'EAST' },
  { code: '33', parent: 'EAST' },
  { code: 'WEST', parent: 'CN' },
])

test('a node knows its way up and its leaves', () => {
  expect(pathOf(tree, 2)).toEqual([2, 1, 0])
  expect(leavesOf(tree, 0)).toEqual([2, 3, 4])
  expect(leavesOf(tree, 3)).toEqual([3])
  expect([isWithin(tree, 2, 1), isWithin(tree, 1, 1), isWithin(tree, 4, 1)]).toEqual([true, true, false])
})

test.each([
  [
    'a node before its parent',
    [
      { code: 'A', parent: null },
      { code: 'B', parent: 'C' },
      { code: 'C', parent: 'A' },
    ],
  ],
  [
    'two roots',
    [
      { code: 'A', parent: null },
      { code: 'B', parent: null },
    ],
  ],
  [
    'a code twice',
    [
      { code: 'A', parent: null },
      { code: 'A', parent: 'A' },
    ],
  ],
  [
    'a parent that is not there',
    [
      { code: 'A', parent: null },
      { code: 'B', parent: 'X' },
    ],
  ],
])('%s is no tree', (_, nodes) => {
  expect(() => plantTree(nodes)).toThrow()
})
