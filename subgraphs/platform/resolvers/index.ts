import { AuditEntry } from './AuditEntry.ts'
import { AnnounceCalendarPayload, CalendarDay, Clock, MoveClockPayload } from './Calendar.ts'
import { Mutation } from './Mutation.ts'
import { Query } from './Query.ts'
import { TaskKind } from './Task.ts'
import { Agency, Viewer } from './Viewer.ts'

/** Every type that has a field which is more than a column of its row. */
export const resolvers = {
  Query,
  Mutation,
  Viewer,
  Agency,
  AuditEntry,
  Clock,
  CalendarDay,
  AnnounceCalendarPayload,
  MoveClockPayload,
  TaskKind,
}
