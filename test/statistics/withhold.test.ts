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
  const placeOfEnterprise = new Map<number, number>()
  for (let enterprise = 0; enterprise < enterprises; enterprise += 1) {
    const site = pick(leavesOf(place, 0), 1.5)
    const size = Math.exp(random() * 7) * 10
    placeOfEnterprise.set(enterprise, site)
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
  const cells = new Map([...held].map(([cell, amounts]) => [cell, backingOf([...amounts])]))
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
    held,
    placeOfEnterprise,
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

  test.each([
    [4, 200, false],
    [7, 350, false],
    [3, 250, true],
  ])(
    '%i: %i enterprises, by market %s: nobody tells exactly what too few have of some of the parts of a figure',
    async (seed, enterprises, markets) => {
      const table = drawTable(seed, enterprises, markets)
      const withheld = withhold(table)
      const reckoner = await openReckoner()
      const sums = sumsOfParts(table)
      const seldom = markets ? 40 : 4
      for (const [index, owner] of [null, ...owners].entries()) {
        const isOwn = (cell: number) => owner !== null && isWithin(place, table.placeOf(cell), owner)
        const known = [...table.cells].filter(([cell]) => !withheld.has(cell) || isOwn(cell))
        const bound = reckoner(known.map(([cell, { sum }]) => ({ of: table.parts.get(cell) ?? [], sum })))
        const told = sums
          .filter((_, at) => owner === null || at % seldom === index % seldom)
          .map((cells) => ({ cells, left: backingWithout(table, cells, owner) }))
          .filter(({ cells, left }) => cells.every((cell) => withheld.has(cell)) && !isSafe(left))
          .filter(({ cells, left }) => {
            const { least, most } = bound(cells.flatMap((cell) => table.parts.get(cell) ?? []))
            return most - least < 1e-6 * left.sum
          })
        expect({ seed, owner, told }).toEqual({ seed, owner, told: [] })
      }
    },
    200_000,
  )
})

type Drawn = ReturnType<typeof drawTable>

/** Whatever two or more parts of a figure there are along one dimension, together. */
function sumsOfParts({ trees, strides, held }: Drawn): readonly (readonly number[])[] {
  return [...held.keys()].flatMap((cell) =>
    nodesOf(trees, strides, cell).flatMap((node, dimension) => {
      const parts = (trees[dimension]?.children[node] ?? [])
        .map((child) => cell + (child - node) * (strides[dimension] ?? 0))
        .filter((part) => held.has(part))
      return subsetsOf(parts).filter((cells) => cells.length > 1 && cells.length < parts.length)
    }),
  )
}

/** What stands behind these cells together when an owner takes its own away, enterprise by enterprise. */
function backingWithout({ held, placeOfEnterprise }: Drawn, cells: readonly number[], owner: number | null) {
  const amounts = cells.flatMap((cell) => [...(held.get(cell) ?? [])])
  return backingOf(
    amounts.filter(
      ([enterprise]) => owner === null || !isWithin(place, placeOfEnterprise.get(enterprise) ?? 0, owner),
    ),
  )
}

const subsetsOf = (all: readonly number[]): readonly (readonly number[])[] =>
  all.reduce<readonly (readonly number[])[]>(
    (found, one) => found.flatMap((subset) => [subset, [...subset, one]]),
    [[]],
  )

/** What stands behind amounts of enterprises. */
function backingOf(amounts: readonly (readonly [enterprise: number, amount: number])[]): Backing {
  const byEnterprise = new Map<number, number>()
  for (const [enterprise, amount] of amounts)
    byEnterprise.set(enterprise, (byEnterprise.get(enterprise) ?? 0) + amount)
  const sorted = [...byEnterprise.values()].toSorted((one, other) => other - one)
  const [largest = 0, second = 0] = sorted
  return { enterprises: sorted.length, sum: sorted.reduce((all, one) => all + one, 0), largest, second }
}
