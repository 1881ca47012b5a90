import { describe, expect, test } from 'vitest'
import { countDirect, directRows } from './direct.ts'
import { type Enterprise, enterpriseOf, type World } from './enterprise.ts'
import { countOutsourcing, outsourcingRows } from './outsourcing.ts'

const WORLD: World = { seed: 1, firstYear: 2014, years: 10, parks: [] }
const YEARS = [2014, 2018, 2023]
const enterprises = Array.from({ length: 4_000 }, (_, index) => enterpriseOf(WORLD, index + 1))
/** Enterprises that are there all the time: what they report differs by year and season alone. */
const lasting = enterprises.map((one) => ({ ...one, quarters: { from: 0, until: 40 } }))
const cellsOf = (rows: (world: World, one: Enterprise, year: number) => string[], year: number) =>
  lasting.flatMap((one) => rows(WORLD, one, year).map((row) => ({ one, cells: row.split(',') })))
const share = <Item>(items: readonly Item[], is: (item: Item) => boolean) =>
  items.filter(is).length / items.length
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

describe.each([
  ['direct', directRows, countDirect],
  ['outsourcing', outsourcingRows, countOutsourcing],
] as const)('made-up rows of %s', (_, rows, count) => {
  test('are as many as was counted before', () => {
    for (const one of enterprises.slice(0, 500))
      expect(YEARS.map((year) => rows(WORLD, one, year).length)).toEqual(count(WORLD, one, YEARS))
  })

  test('are the same again, and others in another year', () => {
    const one =
      lasting.find(({ inDirect, inOutsourcing }) => inDirect && inOutsourcing) ?? enterpriseOf(WORLD, 1)
    expect(rows(WORLD, one, 2018)).toEqual(rows(WORLD, one, 2018))
    expect(rows(WORLD, one, 2018)).not.toEqual(rows(WORLD, one, 2019))
    expect(rows({ ...WORLD, seed: 2 }, one, 2018)).not.toEqual(rows(WORLD, one, 2018))
  })
})

describe('made-up direct reports', () => {
  const rows = cellsOf(directRows, 2018)
  const reporting = lasting.filter(({ inDirect }) => inDirect)

  test('are of about two and a half categories an enterprise, few of which are most of all', () => {
    const categories = new Set(rows.map(({ one, cells }) => `${one.number} ${cells[0]}`))
    expect(categories.size / reporting.length).toBeCloseTo(2.5, 0)
    expect(new Set(rows.map(({ cells }) => cells[0])).size).toBe(12)
    const large = ['电信、计算机和信息服务', '其他商业服务', '运输']
    expect(share(rows, ({ cells }) => large.includes(cells[0] ?? ''))).toBeGreaterThan(0.55)
  })

  test('are by quarter for most enterprises, one row a category for the others', () => {
    const yearly = new Set(rows.filter(({ cells }) => cells[2] === '').map(({ one }) => one.number))
    const quarterly = new Set(rows.filter(({ cells }) => cells[2] !== '').map(({ one }) => one.number))
    expect(yearly.size / reporting.length).toBeCloseTo(0.15, 1)
    expect(yearly.isDisjointFrom(quarterly)).toBe(true)
  })

  test('grow by about 8 % a year, and have their seasons', () => {
    const amounts = (year: number, quarter?: string) =>
      cellsOf(directRows, year).filter(({ cells }) => !quarter || cells[2] === quarter)
    const total = (year: number, quarter?: string) =>
      sum(amounts(year, quarter).map(({ cells }) => Math.log(Number(cells[3]))))
    // By the mean of logarithms: the few largest would decide over any sum.
    const growth = (total(2022) - total(2014)) / amounts(2014).length / 8
    expect(Math.exp(growth) - 1).toBeCloseTo(0.08, 2)
    expect(total(2018, '4')).toBeGreaterThan(total(2018, '1'))
  })
})

describe('made-up outsourcing reports', () => {
  const rows = cellsOf(outsourcingRows, 2018)
  const of = (column: number, value: string) => share(rows, ({ cells }) => cells[column] === value)

  test('are ITO, BPO and KPO, mostly offshore, for clients in few places most', () => {
    for (const [type, part] of [
      ['ITO', 0.55],
      ['BPO', 0.2],
      ['KPO', 0.25],
    ] as const)
      expect(Math.abs(of(0, type) - part)).toBeLessThan(0.03)
    expect(of(1, '是')).toBeCloseTo(0.7, 1)
    expect(of(2, '美国')).toBeGreaterThan(of(2, '日本'))
    expect(of(2, '瑞典')).toBeGreaterThan(0)
  })

  test('are for the mainland if and only if they are onshore', () => {
    expect(rows.every(({ cells }) => (cells[1] === '否') === (cells[2] === '中国'))).toBe(true)
  })

  test('are of every month in which the enterprise is there', () => {
    expect(new Set(rows.map(({ cells }) => cells[4])).size).toBe(12)
    const one = lasting.find(({ inOutsourcing }) => inOutsourcing) ?? enterpriseOf(WORLD, 1)
    const late = { ...one, quarters: { from: 3, until: 4 } }
    expect(new Set(outsourcingRows(WORLD, late, 2014).map((row) => row.split(',')[4]))).toEqual(
      new Set(['10', '11', '12']),
    )
    expect(outsourcingRows(WORLD, late, 2015)).toEqual([])
  })
})
