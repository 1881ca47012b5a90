import { DISCLOSURE_RULE } from '@ndseb/statistics/domain/disclosure/rule.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { type Known, openReckoner } from '../support/linear-bounds.ts'
import { importNationally, reportNationally } from '../support/national-returns.ts'

/**
 * The attack (N84): somebody asks for everything that the graph gives him of the aggregates, whatever way it can be
 * asked, puts it all into one system of equations, and has a solver bound what was withheld from him.
 */
let graph: TestGraph
let reckoner: Awaited<ReturnType<typeof openReckoner>>
beforeAll(async () => {
  graph = await openTestGraph()
  reckoner = await openReckoner()
  await importNationally(graph, reportNationally({ enterprises: 700, seed: 2 }), {
    ...{ year: 2018, extractDate: '2019-06-30' },
  })
})
afterAll(() => graph?.close())

type Cell = {
  amount: string | null
  quarter: string | null
  category: string | null
  withheldFromOthers: string | null
  place: { level: string; region: string | null; provinceCode: string | null; park: { id: string } | null }
}
const FIELDS = 'amount quarter category withheldFromOthers place { level region provinceCode park { id } }'

const keyOf = ({ quarter, category, place }: Cell) =>
  [quarter, category, place.level, place.region, place.provinceCode, place.park?.id].join('|')

/** Every breakdown that can be asked for. */
const BREAKDOWNS = [null, 'REGION', 'PROVINCE', 'PARK'].flatMap((place) =>
  [null, 'CATEGORY'].flatMap((category) =>
    [null, 'QUARTER'].map((quarter) => [place, category, quarter].filter((dimension) => dimension !== null)),
  ),
)

/** Everything that somebody can ask for, by whatever breakdown. */
async function crawl(who: string): Promise<ReadonlyMap<string, Cell>> {
  const found = new Map<string, Cell>()
  for (const by of BREAKDOWNS) {
    let after: string | null = null
    do {
      const page: { nodes: Cell[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
        await graph.as(who).read(
          `query ($by: [ExportDimension!], $after: String) { exportAggregates(years: [2018], by: $by, first: 100, after: $after) {
             nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`,
          { by, after },
        )
      ).exportAggregates
      for (const cell of page.nodes) found.set(keyOf(cell), cell)
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
  }
  return found
}

const isLeaf = ({ quarter, category, place }: Cell) =>
  quarter !== null && category !== null && (place.level === 'PARK' || place.level === 'OUTSIDE_PARKS')

/** Whether a smallest cell is part of another: what is null there is all of it. */
const isPartOf = (leaf: Cell, cell: Cell) =>
  (cell.quarter === null || cell.quarter === leaf.quarter) &&
  (cell.category === null || cell.category === leaf.category) &&
  (cell.place.level === 'COUNTRY' || cell.place.region === leaf.place.region) &&
  (['COUNTRY', 'REGION'].includes(cell.place.level) || cell.place.provinceCode === leaf.place.provinceCode) &&
  (!['PARK', 'OUTSIDE_PARKS'].includes(cell.place.level) || cell.place.park?.id === leaf.place.park?.id)

describe('whoever reckons with everything that he can ask for', () => {
  test.each([
    ['an analyst', 'analyst.mofcom', null],
    ['a province, which knows its own', 'jiangsu.commerce', '32'],
  ])(
    '%s, tells no withheld figure closer than the stated interval',
    async (_, who, own) => {
      const [truth, seen] = [await crawl('mofcom.officer'), await crawl(who)]
      expect([...seen.keys()]).toEqual([...truth.keys()])
      const leaves = [...truth.values()].filter(isLeaf)
      const partsOf = new Map(
        [...truth].map(([key, cell]) => [key, leaves.filter((leaf) => isPartOf(leaf, cell)).map(keyOf)]),
      )
      const known: Known[] = [...seen].flatMap(([key, { amount }]) =>
        amount === null ? [] : [{ of: partsOf.get(key) ?? [], sum: Number(amount) }],
      )
      const bound = reckoner(known)
      const withheld = [...seen].filter(([, { amount }]) => amount === null).map(([key]) => key)
      const primary = withheld.filter((key) => truth.get(key)?.withheldFromOthers === 'PRIMARY')
      expect(primary.length).toBeGreaterThan(50)
      for (const key of withheld.filter((one, index) => primary.includes(one) || index % 5 === 0)) {
        const amount = Number(truth.get(key)?.amount)
        const ownPart = leaves
          .filter((leaf) => leaf.place.provinceCode === own && partsOf.get(key)?.includes(keyOf(leaf)))
          .reduce((sum, leaf) => sum + Number(leaf.amount), 0)
        const { least, most } = bound(partsOf.get(key) ?? [])
        // What is withheld for the sake of others is safe itself: only that it cannot be told is asked.
        const interval = primary.includes(key) ? DISCLOSURE_RULE.interval * (amount - ownPart) : 0
        expect({
          key,
          bounded: least > amount - interval * SLACK || most < amount + interval * SLACK,
        }).toEqual({
          key,
          bounded: false,
        })
        expect({ key, told: most - least < 1e-6 * amount }).toEqual({ key, told: false })
      }
    },
    300_000,
  )
})

/** The solver's arithmetic is in floating point. */
const SLACK = 1 - 1e-6
