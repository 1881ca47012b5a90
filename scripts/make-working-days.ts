/**
 * Makes db/seeds/reference/working-days.json: the days of the package chinese-days, each with the State Council paper
 * that made it. Run it when a new year's paper is out: add the paper, raise the package, `node scripts/make-working-days.ts`.
 */
import { writeFileSync } from 'node:fs'
import chineseDays from 'chinese-days'
import { addDays, type CivilDate, yearOf } from '../shared/rules/beijing.ts'
import type { CalendarRow, DayKind } from '../shared/rules/working-days.ts'

type Paper = { readonly number: string; readonly issued: CivilDate }
type Row = CalendarRow & { readonly name: string }

/** The paper of each year. A year without one is not in the calendar: the package guesses such years. */
const PAPERS: Readonly<Record<number, Paper>> = {
  2019: { number: '国办发明电〔2018〕15号', issued: '2018-12-04' },
  2020: { number: '国办发明电〔2019〕16号', issued: '2019-11-21' },
  2021: { number: '国办发明电〔2020〕27号', issued: '2020-11-25' },
  2022: { number: '国办发明电〔2021〕11号', issued: '2021-10-25' },
  2023: { number: '国办发明电〔2022〕16号', issued: '2022-12-08' },
  2024: { number: '国办发明电〔2023〕7号', issued: '2023-10-25' },
  2025: { number: '国办发明电〔2024〕12号', issued: '2024-11-12' },
  2026: { number: '国办发明电〔2025〕7号', issued: '2025-11-04' },
}

/** The two papers that changed a year after it was announced, with what stood before them (N57). */
const AMENDMENTS: readonly (Paper & {
  readonly days: readonly CivilDate[]
  readonly replaced: readonly { readonly date: CivilDate; readonly kind: DayKind }[]
})[] = [
  {
    number: '国办发明电〔2019〕3号',
    issued: '2019-03-22',
    days: ['2019-04-28', '2019-05-02', '2019-05-03', '2019-05-04', '2019-05-05'],
    replaced: [],
  },
  {
    number: '国办发明电〔2020〕1号',
    issued: '2020-01-26',
    days: ['2020-01-31', '2020-02-01', '2020-02-02'],
    replaced: [{ date: '2020-02-01', kind: 'MAKE_UP_WORKDAY' }],
  },
]

const years = Object.keys(PAPERS).map(Number)
const [from, through] = [Math.min(...years), Math.max(...years)]

function paperOf(year: number): Paper {
  const paper = PAPERS[year]
  if (!paper) throw new Error(`No paper for ${year}: add it before its days`)
  return paper
}

/** A day that a paper names; null for an ordinary one. The package gets date texts only: it reads Date objects in host time. */
function rowOf(date: CivilDate): Row | null {
  const { work, name: label } = chineseDays.getDayDetail(date)
  const [, name] = label.split(',')
  if (name === undefined) return null
  const year = date.slice(5) >= '12-01' && name === '元旦' ? yearOf(date) + 1 : yearOf(date)
  const paper = AMENDMENTS.find((amendment) => amendment.days.includes(date)) ?? paperOf(year)
  const kind = work ? 'MAKE_UP_WORKDAY' : 'HOLIDAY'
  return { date, year, kind, name, paper: paper.number, issued: paper.issued, superseded: null }
}

const replaced = (name: string): Row[] =>
  AMENDMENTS.flatMap((amendment) =>
    amendment.replaced.map(({ date, kind }) => {
      const year = yearOf(date)
      const { number, issued } = paperOf(year)
      return { date, year, kind, name, paper: number, issued, superseded: amendment.issued }
    }),
  )

/** The whole calendar, as the file holds it. */
export function makeWorkingDays() {
  const rows: Row[] = replaced('春节')
  for (let date = `${from}-01-01`; date <= `${through}-12-31`; date = addDays(date, 1)) {
    const row = rowOf(date)
    if (row) rows.push(row)
  }
  const key = ({ date, issued }: Row) => `${date} ${issued}`
  rows.sort((left, right) => (key(left) < key(right) ? -1 : 1))
  return {
    source:
      '国务院办公厅历年部分节假日安排通知，取自 chinese-days 1.5.7（scripts/make-working-days.ts 生成）',
    article: 'N56–N58',
    asOf: paperOf(through).issued,
    announcedFrom: from,
    announcedThrough: through,
    rows,
  }
}

if (import.meta.main) {
  const target = new URL('../db/seeds/reference/working-days.json', import.meta.url)
  writeFileSync(target, `${JSON.stringify(makeWorkingDays(), null, 2)}\n`)
  console.log(`${target.pathname} is written; now \`npx biome check --write db/seeds/reference\``)
}
