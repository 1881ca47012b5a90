import { describe, expect, test } from 'vitest'
import { type Backing, join, NOTHING } from './rule.ts'
import { cellAt, stridesOf } from './table.ts'
import { pathOf, plantTree, type Tree } from './tree.ts'
import { withhold } from './withhold.ts'

/** Two regions of three provinces each, by three categories. */
const place = plantTree([
  { code: 'ALL', parent: null },
  ...['EAST', 'WEST'].map((code) => ({ code, parent: 'ALL' })),
  ...['E1', 'E2', 'E3'].map((code) => ({ code, parent: 'EAST' })),
  ...['W1', 'W2', 'W3'].map((code) => ({ code, parent: 'WEST' })),
])
const item = plantTree([
  { code: 'ALL', parent: null },
  ...['SOFTWARE', 'FINANCE', 'TRAVEL'].map((code) => ({ code, parent: 'ALL' })),
])
const trees = [place, item]
const strides = stridesOf(trees)
const PROVINCES = ['E1', 'E2', 'E3', 'W1', 'W2', 'W3']

const node = (tree: Tree, code: string) => {
  const number = tree.numberOf.get(code)
  if (number === undefined) throw new Error(code)
  return number
}
const cell = (where: string, what: string) => cellAt(strides, [node(place, where), node(item, what)])
const even = (enterprises: number, each: number): Backing => ({
  ...{ enterprises, sum: enterprises * each, largest: each, second: each },
})

/** The table in which every smallest cell has ten enterprises of one size but for the exceptions. */
function tableOf(exceptions: Readonly<Record<string, Backing>>) {
  const cells = new Map<number, Backing>()
  for (const where of PROVINCES)
    for (const what of ['SOFTWARE', 'FINANCE', 'TRAVEL'])
      for (const above of pathOf(place, node(place, where)))
        for (const all of pathOf(item, node(item, what))) {
          const at = cellAt(strides, [above, all])
          cells.set(at, join(cells.get(at) ?? NOTHING, exceptions[`${where} ${what}`] ?? even(10, 100)))
        }
  return { trees, place: 0, owners: new Set(PROVINCES.map((code) => node(place, code))), cells }
}

describe('what is withheld (N84)', () => {
  test('is nothing where every figure is safe', () => {
    expect(withhold(tableOf({})).size).toBe(0)
  })

  test('is a figure of two enterprises, and in its row and its column more than one other', () => {
    const withheld = withhold(tableOf({ 'E1 SOFTWARE': even(2, 100) }))
    expect(withheld.get(cell('E1', 'SOFTWARE'))).toBe('PRIMARY')
    const others = [...withheld.values()].filter((why) => why === 'COMPLEMENTARY')
    expect(others.length).toBe(withheld.size - 1)
    const inRow = ['FINANCE', 'TRAVEL', 'ALL'].filter((what) => withheld.has(cell('E1', what)))
    expect(inRow.length).toBeGreaterThan(0)
    // Two other provinces: one of them alone would know its own and take it away.
    const inColumn = ['E2', 'E3', 'EAST', 'W1', 'W2', 'W3'].filter((where) =>
      withheld.has(cell(where, 'SOFTWARE')),
    )
    expect(inColumn.length).toBeGreaterThan(1)
  })

  test('leaves the totals of the country where smaller figures do', () => {
    const withheld = withhold(tableOf({ 'E1 SOFTWARE': even(2, 100) }))
    expect(
      ['ALL', 'SOFTWARE', 'FINANCE', 'TRAVEL'].filter((what) => withheld.has(cell('ALL', what))),
    ).toEqual([])
  })

  test('is what a province could tell of the rest of its region', () => {
    const one = even(1, 100)
    const safe = { 'E2 TRAVEL': one, 'E3 TRAVEL': one, 'E1 TRAVEL': even(10, 100) }
    expect(withhold(tableOf(safe)).get(cell('EAST', 'TRAVEL'))).toBe('RESIDUAL')
    expect(withhold(tableOf({ ...safe, 'E3 TRAVEL': even(2, 100) })).get(cell('EAST', 'TRAVEL'))).not.toBe(
      'RESIDUAL',
    )
  })

  test('is the whole of a table in which there is one enterprise', () => {
    const only = new Map(
      [cell('E1', 'SOFTWARE')].flatMap(() =>
        pathOf(place, node(place, 'E1')).flatMap((above) =>
          pathOf(item, node(item, 'SOFTWARE')).map(
            (all) => [cellAt(strides, [above, all]), even(1, 100)] as const,
          ),
        ),
      ),
    )
    const withheld = withhold({ trees, place: 0, owners: new Set<number>(), cells: only })
    expect([...withheld.keys()].toSorted()).toEqual([...only.keys()].toSorted())
  })

  test('is the same for the same table', () => {
    const table = tableOf({ 'E1 SOFTWARE': even(2, 100), 'W2 FINANCE': even(1, 5_000) })
    expect([...withhold(table)]).toEqual([...withhold(table)])
  })
})
