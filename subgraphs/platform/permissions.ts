import { anyone, holder, mofcom, operator } from '@ndseb/shared/shield/words.ts'
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
    auditEntries: mofcom,
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
  AuditEntry: {
    sequence: holder,
    at: holder,
    kind: holder,
    name: holder,
    material: holder,
    materialName: holder,
    owner: holder,
    requestId: holder,
    actorId: holder,
    actorName: holder,
    role: holder,
    agency: holder,
    provinceCode: holder,
    subjects: holder,
    previousHash: holder,
    hash: holder,
  },
  AuditEntryConnection: {
    edges: holder,
    nodes: holder,
    pageInfo: holder,
    totalCount: holder,
  },
  AuditEntryEdge: {
    cursor: holder,
    node: holder,
  },
}
