import { DAY, endOf, isoDay, kind, reasons, somebody } from '../act.ts'
import type { World } from '../world.ts'

/** An hour of the working day, so that no boundary is a moment ahead: those are midnights in Beijing. */
const MORNING = 2 * 3_600_000
const morningAfter = (moment: number, days: number) => Math.floor(moment / DAY) * DAY + days * DAY + MORNING

/** The moments at which something ends or takes effect. */
function moments({ now, rounds, notices, documents, bases }: World): { soon: number[]; reviews: number[] } {
  const soon = [
    ...documents.flatMap(({ appealUntil }) => (appealUntil ? [endOf(appealUntil)] : [])),
    ...rounds.filter(({ status }) => status === 'OPEN').map(({ closesAt }) => closesAt),
    ...notices.map(({ endsAt }) => endsAt),
    ...documents.filter(({ status }) => status === 'DRAFTED').map(({ date }) => endOf(date) - DAY),
  ]
  const reviews = bases.filter(({ status }) => status === 'ACTIVE').map(({ due }) => endOf(due) - DAY)
  return { soon: soon.filter((moment) => moment > now), reviews: reviews.filter((moment) => moment > now) }
}

/** What the clock does by itself, and nothing else: windows close and end, reviews fall due (N76). */
export function passed(world: World): void {
  for (const round of world.rounds)
    if (round.status === 'OPEN' && round.closesAt <= world.now)
      Object.assign(round, { status: 'CLOSED', version: round.version + 1 })
  for (const base of world.bases)
    if (base.status === 'ACTIVE' && base.due <= isoDay(world.now))
      Object.assign(base, { status: 'RE_REVIEW_DUE', version: base.version + 1 })
}

export const clock = {
  moveClock: kind<{ to: string }>({
    by: ['DEMO_OPERATOR'],
    weight: 0.6,
    propose: (world, chance) => {
      const { soon, reviews } = moments(world)
      const next = Math.min(...soon)
      const review = Math.min(...reviews)
      const isQuiet = world.notices.every(({ endsAt }) => endsAt <= world.now)
      const to = chance.happens(0.05)
        ? world.now - DAY
        : chance.happens(isQuiet ? 0.15 : 0.02) && Number.isFinite(review)
          ? review
          : chance.happens(0.6) && Number.isFinite(next)
            ? next
            : morningAfter(world.now, chance.whole(1, 5))
      return { person: somebody(world, chance, ['DEMO_OPERATOR']), input: { to: new Date(to).toISOString() } }
    },
    refusals: ({ now }, _person, { to }) =>
      reasons([
        ['CLOCK_NOT_FORWARD', Date.parse(to) <= now],
        ['CLOCK_TOO_FAR', Date.parse(to) > Date.parse('2100-01-01T00:00:00Z')],
      ]),
    apply: (world, _person, { to }) => {
      world.now = Date.parse(to)
      passed(world)
    },
  }),

  announceCalendar: kind<{ year: number; paper: string; issued: string; days: object[] }>({
    by: ['MOFCOM_OFFICER'],
    weight: 1,
    propose: (world, chance) => {
      const isAwaited = world.notices.some(
        ({ provisional, candidates }) => provisional && candidates.some(({ result }) => result === null),
      )
      if (!isAwaited && chance.happens(0.99)) return null
      const year = chance.happens(0.85)
        ? world.announcedThrough + 1
        : chance.whole(2025, world.announcedThrough + 2)
      return {
        person: somebody(world, chance, ['MOFCOM_OFFICER']),
        input: {
          ...{ year, paper: `${year}年放假安排（模型）`, issued: isoDay(world.now) },
          days: [{ date: `${year}-01-01`, kind: 'HOLIDAY', name: '元旦' }],
        },
      }
    },
    refusals: ({ announcedThrough, papers }, _person, { year, issued }) =>
      reasons([
        ['OUT_OF_RANGE', year > announcedThrough + 1],
        ['PAPER_NOT_NEWER', issued <= (papers.get(year) ?? '')],
      ]),
    apply: (world, _person, { year, issued }) => {
      world.announcedThrough = Math.max(world.announcedThrough, year)
      world.papers.set(year, issued)
    },
  }),
}
