import { DomainError } from '@ndseb/shared/errors.ts'
import { addDays, type CivilDate } from '@ndseb/shared/rules/beijing.ts'
import type { DayKind } from '@ndseb/shared/rules/working-days.ts'
import { checkRange, cleanText } from '@ndseb/shared/scalars.ts'

export type GivenArrangement = {
  readonly year: number
  readonly paper: string
  readonly issued: CivilDate
  readonly days: readonly { readonly date: CivilDate; readonly kind: DayKind; readonly name: string }[]
}

/** What is known when a paper is entered: the day it is, the years announced, and the paper that the year has already. */
export type Known = {
  readonly today: CivilDate
  readonly announcedThrough: number
  readonly announcedFrom: number
  readonly formerIssued: CivilDate | null
}

const MOST_DAYS = 80
/** New Year's holiday may begin in the year before. */
const DAYS_BEFORE = 7

/** Reads the arrangement of a year; refuses one that leaves a gap of years, is not issued yet, or is older than what it replaces. */
export function readArrangement(given: GivenArrangement, known: Known): GivenArrangement {
  const { year, issued, days } = given
  const { announcedFrom, announcedThrough, formerIssued, today } = known
  checkRange(year, { min: announcedFrom, max: announcedThrough + 1, path: ['year'], clause: 'N58' })
  if (issued > today || (formerIssued !== null && issued <= formerIssued))
    throw new DomainError('PAPER_NOT_NEWER', { path: ['issued'], clause: 'N57' })
  checkRange(days.length, { min: 1, max: MOST_DAYS, path: ['days'] })
  const first = addDays(`${year}-01-01`, -DAYS_BEFORE)
  const seen = new Set<CivilDate>()
  const read = days.map(({ date, kind, name }, index) => {
    const path = ['days', String(index)]
    if (date < first || date > `${year}-12-31`)
      throw new DomainError('DAY_OF_ANOTHER_YEAR', {
        path: [...path, 'date'],
        clause: 'N56',
        values: { year },
      })
    if (seen.has(date)) throw new DomainError('GIVEN_TWICE', { path: [...path, 'date'] })
    seen.add(date)
    return { date, kind, name: cleanText(name, { max: 40, path: [...path, 'name'], required: true }) }
  })
  return {
    ...given,
    paper: cleanText(given.paper, { max: 120, path: ['paper'], required: true }),
    days: read,
  }
}
