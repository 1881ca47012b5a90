import { anyone, holder, mofcom, operator, signedIn } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Who may call what, in the SDL's order. Agencies, calendar and clock are public; a viewer is only ever oneself. */
export const permissions: Permissions = {
  Query: {
    viewer: anyone,
    agencies: anyone,
    agency: anyone,
    now: anyone,
    noticeWindow: anyone,
    calendarDays: anyone,
    taskKinds: anyone,
  },
  Mutation: {
    announceCalendar: mofcom,
    moveClock: operator,
  },
  Viewer: {
    __reference: anyone,
    id: holder,
    name: holder,
    role: holder,
    roleName: holder,
    agency: holder,
    province: holder,
    unit: holder,
    park: holder,
    applicationTasks: holder,
    reviewTasks: holder,
    statisticsTasks: holder,
    tasks: signedIn,
  },
  Agency: {
    __reference: anyone,
    id: holder,
    kind: holder,
    name: holder,
    line: holder,
    level: holder,
    province: holder,
  },
  Province: {
    code: holder,
  },
  RecommendingUnit: {
    id: holder,
  },
  Park: {
    id: holder,
  },
  Clock: {
    moment: holder,
    today: holder,
    demo: holder,
    aheadSeconds: holder,
  },
  WorkingDayWindow: {
    firstDay: holder,
    lastDay: holder,
    endsAt: holder,
    provisional: holder,
  },
  CalendarDay: {
    date: holder,
    year: holder,
    kind: holder,
    kindName: holder,
    name: holder,
    paper: holder,
    issued: holder,
    superseded: holder,
  },
  AnnounceCalendarPayload: {
    days: holder,
    errors: holder,
  },
  MoveClockPayload: {
    clock: holder,
    errors: holder,
  },
  TaskKind: {
    code: holder,
    name: holder,
    roles: holder,
    subjectType: holder,
    step: holder,
    clause: holder,
    basis: holder,
    workingDays: holder,
  },
}
