import { checkCharacter } from '@ndseb/shared/rules/credit-code.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

/** What outsourcing adds up to by business type, delivery and client region, in US dollars. */
let graph: TestGraph
const codeOf = (province: string, index: number) => {
  const body = `91${province}0000WBA${String(index).padStart(6, '0')}`
  return `${body}${checkCharacter(body)}`
}
/** Province, enterprise, business type, delivery, client region, month, amount. */
const ROWS = [
  ['32', 1, 'ITO', '是', '美国', '1', '100.5'],
  ['32', 1, 'ITO', '是', '美国', '3', '200'],
  ['32', 2, 'ITO', '是', '香港', '4', '300'],
  ['32', 3, 'BPO', '否', '中国', '12', '400'],
  ['33', 4, 'KPO', '是', '瓦努阿图', '', '500'],
  ['33', 5, 'ITO', '否', '台湾', '7', '600'],
  ['33', 6, 'ITO', '是', 'USA', '9', '0'],
] as const
beforeAll(async () => {
  graph = await openTestGraph()
  await graph.as('mofcom.officer').do('importReturns', {
    ...{ system: 'SERVICE_OUTSOURCING', year: 2018, extractDate: '2019-05-31' },
    csv: [
      'creditCode,name,businessType,offshore,clientRegion,year,month,amountUsd',
      ...ROWS.map(([province, index, type, offshore, region, month, amount]) =>
        [
          codeOf(province, index),
          `外包企业${index}（虚构）`,
          type,
          offshore,
          region,
          2018,
          month,
          amount,
        ].join(','),
      ),
      // Without a valid code it waits for a match and is not added up (N40).
      `,无码企业（虚构）,ITO,是,美国,2018,1,9999`,
    ].join('\n'),
  })
})
afterAll(() => graph?.close())

const cellsOf = async (args: string) => {
  const { outsourcingAggregates } = await graph.as('mofcom.officer').read(
    `{ outsourcingAggregates(years: [2018], ${args}) { nodes {
         amount unit enterprises quarter businessType delivery clientRegion name place { provinceCode } } } }`,
  )
  return outsourcingAggregates.nodes as {
    amount: string
    unit: string
    enterprises: number
    quarter: string
    businessType: string
    delivery: string
    clientRegion: string
    name: string
    place: { provinceCode: string }
  }[]
}

test('the whole is in dollars, of every enterprise with a valid code that executed anything', async () => {
  expect(await cellsOf('filter: {}')).toMatchObject([{ amount: '2100.5', unit: 'USD', enterprises: 5 }])
})

test('clients in Hong Kong, Macao and Taiwan are abroad, whatever the return says (N39)', async () => {
  const cells = await cellsOf('by: [DELIVERY]')
  expect(cells.map(({ delivery, amount }) => [delivery, amount])).toEqual([
    ['OFFSHORE', '1700.5'],
    ['ONSHORE', '400'],
  ])
  const regions = await cellsOf('by: [CLIENT_REGION]')
  expect(regions.map(({ clientRegion, amount }) => [clientRegion, amount])).toEqual([
    ['HK', '300'],
    ['OTHER', '500'],
    ['TW', '600'],
    ['US', '300.5'],
  ])
})

test('months are added up to quarters; what names no month is of the year alone', async () => {
  const cells = await cellsOf('by: [QUARTER]')
  expect(cells.map(({ quarter, amount }) => [quarter, amount])).toEqual([
    ['Q1', '300.5'],
    ['Q2', '300'],
    ['Q3', '600'],
    ['Q4', '400'],
    ['UNDIVIDED', '500'],
  ])
})

test('filter and breakdown go together, and the name says what it is of', async () => {
  expect(
    await cellsOf('filter: { provinceCode: "32", delivery: OFFSHORE }, by: [BUSINESS_TYPE]'),
  ).toMatchObject([
    { businessType: 'ITO', amount: '600.5', enterprises: 2, name: '江苏 · 信息技术外包 · 离岸' },
  ])
  expect(await cellsOf('filter: { clientRegion: US }, by: [PROVINCE, BUSINESS_TYPE]')).toMatchObject([
    { place: { provinceCode: '32' }, amount: '300.5', enterprises: 1, name: '江苏 · 信息技术外包 · 美国' },
  ])
})

test('to an analyst not one figure of so few enterprises is shown', async () => {
  const { outsourcingAggregates } = await graph
    .as('analyst.mofcom')
    .read(
      `{ outsourcingAggregates(years: [2018], by: [PROVINCE, BUSINESS_TYPE, CLIENT_REGION]) { nodes { isWithheld amount } } }`,
    )
  expect(outsourcingAggregates.nodes.length).toBe(4)
  for (const node of outsourcingAggregates.nodes) expect(node).toEqual({ isWithheld: true, amount: null })
})
