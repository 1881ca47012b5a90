import { idempotencyOf } from '../idempotency.ts'
import { AuditEntry } from './audit-entry.ts'
import { CalendarDay, DemoClock } from './calendar.ts'

/** The tables of the platform owner. */
export const platformEntities = [CalendarDay, DemoClock, AuditEntry, idempotencyOf('platform')]
