import { DomainError } from '@ndseb/shared/errors.ts'
import { checkRange } from '@ndseb/shared/scalars.ts'

const DAY = 86_400_000
const MOST_DAYS = 3660
/** Farther than any deadline of a round, and within what dates of the graph may say. */
const LATEST = new Date('2100-01-01T00:00:00Z')

export type Move = { readonly to?: Date | null; readonly byDays?: number | null }

/** Where a move takes the clock that stands at `now`. Forward only: history is ordered by it (N75). */
export function destinationOf({ to, byDays }: Move, now: Date): Date {
  const [moment, path] = to == null ? [byDays == null ? null : later(now, byDays), ['byDays']] : [to, ['to']]
  if (moment === null || (to != null && byDays != null))
    throw new DomainError('GIVE_EXACTLY_ONE', { values: { fields: 'to, byDays' } })
  if (moment <= now) throw new DomainError('CLOCK_NOT_FORWARD', { path, values: { now: now.toISOString() } })
  if (moment > LATEST)
    throw new DomainError('CLOCK_TOO_FAR', { path, values: { latest: LATEST.toISOString() } })
  return moment
}

function later(now: Date, days: number): Date {
  checkRange(days, { min: 1, max: MOST_DAYS, path: ['byDays'] })
  return new Date(now.getTime() + days * DAY)
}
