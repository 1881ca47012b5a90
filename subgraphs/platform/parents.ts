import type { CalendarRow, NoticeWindow } from '@ndseb/shared/rules/working-days.ts'
import type { Viewer as Asker } from '@ndseb/shared/viewer.ts'
import type { AgencyLevel, AgencyLine } from '@ndseb/shared/vocabulary/agency-lines.ts'
import type { AuditKind } from '@ndseb/shared/vocabulary/confidential.ts'
import type { Agency as AgencyKind, Role } from '@ndseb/shared/vocabulary/roles.ts'
import type { TaskKind as TaskCode } from '@ndseb/shared/vocabulary/tasks.ts'

/** What stands behind the object types in their resolvers. */

/** With what the other owners contribute, where it was asked for. */
export type Viewer = Asker & {
  applicationTasks?: readonly Task[] | null
  reviewTasks?: readonly Task[] | null
  statisticsTasks?: readonly Task[] | null
}
/** A task as its owner gave it: moments are the text that the graph writes. */
export type Task = {
  id: string
  kind: string
  kindName: string
  subjectType: string
  subjectId: string
  title: string
  roundId: string | null
  waitingSince: string
  dueOn: string | null
  basis: string | null
  provisional: boolean
  workingDaysLeft: number | null
  overdue: boolean
  step: string
  clause: string
}
export type TaskKind = { code: TaskCode }
export type Agency = {
  id: string
  kind: AgencyKind
  line: AgencyLine
  level: AgencyLevel
  names: { zh: string; en: string }
  provinceCode: string | null
}
export type Clock = { moment: Date; offsetMs: string | null }
export type AuditEntry = {
  sequence: string
  at: Date
  kind: AuditKind
  name: string
  owner: string
  requestId: string | null
  actorId: string | null
  actorName: string | null
  role: Role | null
  agency: AgencyKind | null
  provinceCode: string | null
  subjects: string[]
  previousHash: string
  hash: string
}
export type WorkingDayWindow = NoticeWindow
export type CalendarDay = CalendarRow & { name: string }
