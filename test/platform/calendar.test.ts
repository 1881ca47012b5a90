import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const WINDOW = '{ noticeWindow(postedOn: "2026-12-30") { firstDay lastDay provisional } }'
const windowNow = async () => (await graph.public.read(WINDOW)).noticeWindow
const newYear = (...dates: string[]) => dates.map((date) => ({ date, kind: 'HOLIDAY', name: '元旦（测试）' }))
const paper = (year: number, issued: string, days: object[]) => ({
  year,
  issued,
  days,
  paper: `测试明电〔${year}〕`,
})
const announce = (input: object, who = 'mofcom.officer') => graph.as(who).refusal('announceCalendar', input)

test('a notice that runs into a year without a paper is provisional, until MOFCOM enters the paper (N58)', async () => {
  expect(await windowNow()).toEqual({ firstDay: '2026-12-31', lastDay: '2027-01-06', provisional: true })
  const announced = await graph
    .as('mofcom.officer')
    .do('announceCalendar', paper(2027, '2026-03-01', newYear('2027-01-01')), 'days { date kindName paper }')
  expect(announced.days).toEqual([{ date: '2027-01-01', kindName: '放假', paper: '测试明电〔2027〕' }])
  expect(await windowNow()).toEqual({ firstDay: '2026-12-31', lastDay: '2027-01-07', provisional: false })
})

test('a later paper replaces the year’s, and the former stays on record (N57)', async () => {
  const later = paper(2027, '2026-03-02', newYear('2027-01-01', '2027-01-04'))
  expect(await announce(later)).toBe(null)
  expect((await windowNow()).lastDay).toBe('2027-01-08')
  const { calendarDays } = await graph.public.read('{ calendarDays(year: 2027) { date issued superseded } }')
  expect(calendarDays).toEqual([
    { date: '2027-01-01', issued: '2026-03-01', superseded: '2026-03-02' },
    { date: '2027-01-01', issued: '2026-03-02', superseded: null },
    { date: '2027-01-04', issued: '2026-03-02', superseded: null },
  ])
  expect(await announce(later)).toMatchObject({ code: 'PAPER_NOT_NEWER', path: ['issued'] })
})

test.each([
  ['of a year that leaves a gap', paper(2029, '2026-03-02', newYear('2029-01-01')), 'OUT_OF_RANGE'],
  ['that is issued tomorrow', paper(2028, '2026-03-03', newYear('2028-01-01')), 'PAPER_NOT_NEWER'],
  ['without a day', paper(2028, '2026-03-02', []), 'OUT_OF_RANGE'],
  ['with a day of another year', paper(2028, '2026-03-02', newYear('2027-12-24')), 'DAY_OF_ANOTHER_YEAR'],
  ['with a day twice', paper(2028, '2026-03-02', newYear('2028-01-01', '2028-01-01')), 'GIVEN_TWICE'],
])('a paper %s is refused', async (_what, input, code) => {
  expect((await announce(input))?.code).toBe(code)
})

test('the year’s holiday may begin in the last week of the year before', async () => {
  expect(await announce(paper(2028, '2026-03-02', newYear('2027-12-25', '2028-01-01')))).toBe(null)
})

test('nobody but MOFCOM enters a paper', async () => {
  for (const who of ['cac.officer', 'jiangsu.commerce', 'demo.operator', 'expert.chen'])
    expect(await announce(paper(2029, '2026-03-02', newYear('2029-01-01')), who)).toMatchObject({
      code: 'FORBIDDEN',
    })
})
