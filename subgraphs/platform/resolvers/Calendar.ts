import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { DAY_KINDS } from '@ndseb/shared/rules/working-days.ts'
import type {
  AnnounceCalendarPayloadResolvers,
  CalendarDayResolvers,
  ClockResolvers,
  MoveClockPayloadResolvers,
} from '../generated/graphql.ts'
import { readDaysInForce } from '../queries/calendar.ts'
import { readClock } from '../queries/clock.ts'

export const Clock: ClockResolvers = {
  today: ({ moment }) => civilDateOf(moment),
  demo: ({ offsetMs }) => offsetMs !== null,
  aheadSeconds: ({ offsetMs }) => Math.floor(Number(offsetMs ?? 0) / 1000),
}

export const CalendarDay: CalendarDayResolvers = {
  kindName: ({ kind }, _, { viewer }) => DAY_KINDS[kind][viewer.language],
}

export const AnnounceCalendarPayload: AnnounceCalendarPayloadResolvers = {
  days: ({ year }, _, { session }) => (year ? readDaysInForce(session, year) : null),
}

export const MoveClockPayload: MoveClockPayloadResolvers = {
  clock: ({ moved }, _, { session }) => (moved ? readClock(session) : null),
}
