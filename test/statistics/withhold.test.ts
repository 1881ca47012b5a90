import { randomFrom } from '@ndseb/shared/rules/random.ts'
import { type Backing, DISCLOSURE_RULE, isSafe } from '@ndseb/statistics/domain/disclosure/rule.ts'
import { cellAt, nodesOf, stridesOf } from '@ndseb/statistics/domain/disclosure/table.ts'
import {
  isWithin,
  leavesOf,
  pathOf,
  plantTree,
  type TreeNode,
} from '@ndseb/statistics/domain/disclosure/tree.ts'
import { withhold } from '@ndseb/statistics/domain/disclosure/withhold.ts'
import { describe, expect, test } from 'vitest'
import { openReckoner } from '../support/linear-bounds.ts'

/** Tables at random, each held against every owner with a solver that is not ours (N84). */
const flat = (root: string, codes: readonly string[]): readonly TreeNode[] => [
  { code: root, parent: null },
  ...codes.map((code) => ({ code, parent: root })),
]
const REGIONS = ['EAST', 'WEST']
const provinces = REGIONS.flatMap((region) =>
  [1, 2, 3].map((number) => ({ code: `${region}${number}`, region })),
)
const place = plantTree([
  ...flat('ALL', REGIONS),
  ...provinces.flatMap(({ code, region }) => [
    { code, parent: region },
    { code: `${code}/park`, parent: code },
    { code: `${code}/-`, parent: code },
  ]),
])
const period = plantTree(flat('ALL', ['Q1', 'Q2', 'Q3']))
const item = plantTree(flat('ALL', ['A', 'B', 'C']))
const market = plantTree([
  ...flat('ALL', ['ONSHORE', 'OFFSHORE']),
  ...['US', 'JP'].map((code) => ({ code, parent: 'OFFSHORE' })),
])
const owners = new Set(provinces.map(({ code }) => place.numberOf.get(code) ?? 0))

/** Enterprises of very different size, each of one site, few of most. */
function drawTable(seed: number, enterprises: number, markets: boolean) {
  const trees = [period, place, item, ...(markets ? [market] : [])]
  const strides = stridesOf(trees)
  const random = randomFrom(seed)
  const pick = (nodes: readonly number[], power = 1) =>
    nodes[Math.floor(random() ** power * nodes.length)] ?? 0
  const held = new Map<number, Map<number, number>>()
  for (let enterprise = 0; enterprise < enterprises; enterprise += 1) {
    const site = pick(leavesOf(place, 0), 1.5)
    const size = Math.exp(random() * 7) * 10
    for (let contract = 0; contract < 4; contract += 1) {
      const leaf = trees.map((tree) => (tree === place ? site : pick(leavesOf(tree, 0), 1.6)))
      const amount = Math.ceil(size * (0.5 + random()))
      const cells = leaf.reduce<readonly (readonly number[])[]>(
        (found, node, dimension) =>
          found.flatMap((nodes) => pathOf(trees[dimension] ?? place, node).map((above) => [...nodes, above])),
        [[]],
      )
      for (const nodes of cells) {
        const cell = cellAt(strides, nodes)
        const amounts = held.get(cell) ?? new Map<number, number>()
        held.set(cell, amounts.set(enterprise, (amounts.get(enterprise) ?? 0) + amount))
      }
    }
  }
  const cells = new Map<number, Backing>(
    [...held].map(([cell, amounts]) => {
      const [largest = 0, second = 0] = [...amounts.values()].toSorted((one, other) => other - one)
      const sum = [...amounts.values()].reduce((all, one) => all + one, 0)
      return [cell, { enterprises: amounts.size, sum, largest, second }]
    }),
  )
  const leavesIn = (cell: number) => {
    const nodes = nodesOf(trees, strides, cell)
    return [...cells.keys()].filter((one) =>
      nodesOf(trees, strides, one).every(
        (node, dimension) =>
          trees[dimension]?.children[node]?.length === 0 &&
          isWithin(trees[dimension] ?? place, node, nodes[dimension] ?? 0),
      ),
    )
  }
  const placeOf = (cell: number) => nodesOf(trees, strides, cell)[1] ?? 0
  return {
    trees,
    place: 1,
    owners,
    cells,
    parts: new Map([...cells.keys()].map((cell) => [cell, leavesIn(cell).map(String)])),
    placeOf,
    strides,
  }
}

describe('whatever the table', () => {
  test.each([
    [1, 100, false],
    [2, 140, false],
    [3, 60, true],
  ])(
    '%i: %i enterprises, by market %s: nobody tells a withheld figure closer than the interval',
    async (seed, enterprises, markets) => {
      const table = drawTable(seed, enterprises, markets)
      const withheld = withhold(table)
      const reckoner = await openReckoner()
      const sumOf = (cell: number) => table.cells.get(cell)?.sum ?? 0
      expect(
        [...table.cells].filter(([cell, backing]) => !isSafe(backing) && withheld.get(cell) !== 'PRIMARY'),
      ).toEqual([])
      for (const owner of [null, ...owners]) {
        const isOwn = (cell: number) => owner !== null && isWithin(place, table.placeOf(cell), owner)
        const known = [...table.cells.keys()].filter((cell) => !withheld.has(cell) || isOwn(cell))
        const bound = reckoner(known.map((cell) => ({ of: table.parts.get(cell) ?? [], sum: sumOf(cell) })))
        const targets = [...withheld]
          .filter(([cell, why]) => why === 'PRIMARY' && !isOwn(cell))
          .map(([cell]) => cell)
        for (const cell of targets.filter((_, index) => owner === null || index % 9 === 0)) {
          const at = table.placeOf(cell)
          const own =
            owner !== null && isWithin(place, owner, at)
              ? sumOf(cell + (owner - at) * (table.strides[1] ?? 0))
              : 0
          const interval = DISCLOSURE_RULE.interval * (sumOf(cell) - own) * (1 - 1e-6)
          const { least, most } = bound(table.parts.get(cell) ?? [])
          expect({
            seed,
            owner,
            cell,
            bounded: least > sumOf(cell) - interval || most < sumOf(cell) + interval,
          }).toMatchObject({
            bounded: false,
          })
        }
      }
    },
    200_000,
  )
})
