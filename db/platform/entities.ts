import { idempotencyOf } from '../idempotency.ts'
import { CalendarDay, DemoClock } from './calendar.ts'

/** The tables of the platform owner. */
export const platformEntities = [CalendarDay, DemoClock, idempotencyOf('platform')]
