import { idempotencyOf } from '../idempotency.ts'
import { CalendarDay, CalendarYear, DemoClock } from './calendar.ts'

/** The tables of the platform owner. */
export const platformEntities = [CalendarDay, CalendarYear, DemoClock, idempotencyOf('platform')]
