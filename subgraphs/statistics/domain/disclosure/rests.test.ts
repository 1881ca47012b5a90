import { describe, expect, test } from 'vitest'
import type { Figure } from './figure.ts'
import { restsBetween, restsOver } from './rests.ts'
import { cellAt, nodesOf, stridesOf, type Table } from './table.ts'
import { leavesOf, pathOf, plantTree, type Tree } from './tree.ts'

const period = plantTree([
  { code: 'YEAR', parent: null },
  ...['Q1', 'Q2', 'Q3', 'Q4'].map((code) => ({ code, parent: 'YEAR' })),
])
const place = plantTree([
  { code: 'REGION', parent: null },
  { code: '江苏', parent: 'REGION' },
  { code: '浙江', parent: 'REGION' },
  { code: '安徽', parent: 'REGION' },
  ...['南京软件谷', '苏州园区', '江苏其他'].map((code) => ({ code, parent: '江苏' })),
])
const trees = [period, place]
const strides = stridesOf(trees)
const numberOf = (tree: Tree, code: string) => tree.numberOf.get(code) ?? Number.NaN
const cell = (when: string, where: string) =>
  cellAt(strides, [numberOf(period, when), numberOf(place, where)])
const ten = { enterprises: 10, sum: 1_000, largest: 100, second: 100 }
const table: Table = {
  trees,
  place: 1,
  owners: new Set(),
  cells: new Map(
    leavesOf(place, 0).flatMap((where) =>
      leavesOf(period, 0).flatMap((when) =>
        pathOf(period, when).flatMap((above) =>
          pathOf(place, where).map((wider) => [cellAt(strides, [above, wider]), ten] as const),
        ),
      ),
    ),
  ),
}

const wordsOfRests = (rests: readonly Figure[]): readonly string[] => {
  const wordsOf = (number: number) =>
    nodesOf(trees, strides, number)
      .map((node, dimension) => trees[dimension]?.codes[node])
      .join(' ')
  return rests.map(
    ({ rest, cells }) => `${wordsOf(rest?.whole ?? Number.NaN)}: ${cells.map(wordsOf).join(' + ')}`,
  )
}
const restsOf = (withheld: readonly number[]) =>
  restsOver(table, strides, (one) => withheld.includes(one), withheld)

/** What is left where these are withheld, in words: `whole: part + part`. */
const restsWithout = (...withheld: readonly number[]) => wordsOfRests(restsOf(withheld))

/** The same of what is reckoned from what is left. */
const betweenWithout = (...withheld: readonly number[]) =>
  wordsOfRests(restsBetween(table, strides, (one) => withheld.includes(one), restsOf(withheld)))

describe('what can be reckoned by subtraction', () => {
  test('is the sum of two quarters of a park where its year and its other quarters are shown', () => {
    expect(restsWithout(cell('Q1', '苏州园区'), cell('Q2', '苏州园区'))).toEqual([
      'YEAR 苏州园区: Q1 苏州园区 + Q2 苏州园区',
    ])
  })

  test('is nothing where one figure alone is withheld below a shown one: the figure itself is protected', () => {
    expect(restsWithout(cell('Q1', '苏州园区'))).toEqual([])
  })

  test('is nothing new where no part of a shown figure is shown', () => {
    const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((when) => cell(when, '苏州园区'))
    expect(restsWithout(...quarters)).toEqual([])
  })

  test('reaches below a withheld figure to the parts of it that are shown', () => {
    const withheld = ['江苏', '南京软件谷', '苏州园区', '浙江'].map((where) => cell('YEAR', where))
    expect(restsWithout(...withheld)).toEqual(['YEAR REGION: YEAR 南京软件谷 + YEAR 苏州园区 + YEAR 浙江'])
  })

  test('takes a withheld figure of which nothing is shown as one', () => {
    const withheld = ['江苏', '南京软件谷', '苏州园区', '江苏其他', '浙江'].map((where) =>
      cell('YEAR', where),
    )
    expect(restsWithout(...withheld)).toEqual(['YEAR REGION: YEAR 江苏 + YEAR 浙江'])
  })
})

describe('what can be reckoned from what is left', () => {
  const of = (...places: readonly string[]) =>
    places.flatMap((where) => ['Q1', 'Q2'].map((when) => cell(when, where)))
  const year = (...places: readonly string[]) => places.map((where) => cell('YEAR', where))

  test('is the sum of two quarters of a park, though its year is withheld, where the province and its other parks tell theirs', () => {
    const withheld = [...of('南京软件谷', '苏州园区'), ...year('南京软件谷')]
    expect(restsWithout(...withheld)).toContain('YEAR 苏州园区: Q1 苏州园区 + Q2 苏州园区')
    expect(restsWithout(...withheld)).not.toContain('YEAR 南京软件谷: Q1 南京软件谷 + Q2 南京软件谷')
    expect(betweenWithout(...withheld)).toEqual(['YEAR 南京软件谷: Q1 南京软件谷 + Q2 南京软件谷'])
  })

  test('is nothing where two parks do not tell theirs', () => {
    const parks = ['南京软件谷', '苏州园区', '江苏其他']
    expect(betweenWithout(...of(...parks), ...year('南京软件谷', '江苏其他'))).toEqual([])
  })
})
