import type { QueryResolvers } from '../generated/graphql.ts'
import { findAgency, listAgencies } from '../queries/agencies.ts'
import { listAuditEntries } from '../queries/audit.ts'
import { readCalendarDays, reckonNotice } from '../queries/calendar.ts'
import { readClock } from '../queries/clock.ts'
import { taskKinds } from './Task.ts'

export const Query: QueryResolvers = {
  viewer: (_, _args, { viewer }) => viewer,
  agencies: () => listAgencies(),
  agency: (_, { id }) => findAgency(id),
  now: (_, _args, { session }) => readClock(session),
  noticeWindow: (_, args, { session }) => reckonNotice(session, args),
  auditEntries: (_, args, { session }) => listAuditEntries(session, args),
  calendarDays: (_, { year }, { session }) => readCalendarDays(session, year),
  taskKinds: () => taskKinds(),
}
