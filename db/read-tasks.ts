import { type CivilDate, civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { type DueDate, type DueTerm, dueDate } from '@ndseb/shared/rules/due-date.ts'
import type { Language } from '@ndseb/shared/viewer.ts'
import type { Due } from '@ndseb/shared/vocabulary/tasks/types.ts'
import { basisOf, TASK_KINDS, type TaskKind } from '@ndseb/shared/vocabulary/tasks.ts'
import { readCalendar } from './platform/read-calendar.ts'
import type { Session } from './session.ts'

/**
 * A select of what waits, one a kind, under the viewer's row policies: the subject's id; what tells two tasks of one
 * subject apart, or null; the name by which people know it; its round, or null; since when it waits; and the day by which
 * it is to be done, null where the kind's rule reckons it in working days.
 */
export type Waiting = string

/** A task as the graph gives it. */
export type Task = DueDate & {
  readonly id: string
  readonly kind: TaskKind
  readonly kindName: string
  readonly subjectType: string
  readonly subjectId: string
  readonly title: string
  readonly roundId: string | null
  readonly waitingSince: Date
  readonly basis: string | null
  readonly step: string
  readonly clause: string
}

type Row = {
  kind: TaskKind
  subjectId: string
  part: string | null
  title: string
  roundId: string | null
  since: Date
  due: CivilDate | null
  now: Date
}

/** More than a person works through; of more, those that wait longest. */
const MOST = 500

/**
 * What waits for the viewer in one owner's rooms: the selects of the kinds that wait for the role, as one statement, and
 * the calendar by which the due days are reckoned.
 */
export async function readTasks<Kind extends TaskKind>(
  { read, viewer }: Session,
  waiting: Readonly<Record<Kind, Waiting>>,
): Promise<Task[]> {
  const selects = (Object.keys(waiting) as Kind[])
    .filter((kind) => TASK_KINDS[kind].roles.some((role) => role === viewer.role))
    .map(
      (kind) => `select '${kind}' as kind, t.*
         from (${waiting[kind]}) t ("subjectId", part, title, "roundId", since, due)`,
    )
  if (selects.length === 0) return []
  const rows = await read<Row>(
    `select kind, "subjectId", part, title, "roundId", since, due::text as due, platform.now() as now
       from (${selects.join('\n union all ')}) every
      order by since, kind, "subjectId", part limit ${MOST}`,
  )
  const [first] = rows
  if (!first) return []
  const today = civilDateOf(new Date(first.now))
  const calendar = await readCalendar(read, today)
  return rows.map((row) => taskOf(row, viewer.language, (term) => dueDate(term, calendar, today)))
}

function taskOf(row: Row, language: Language, reckon: (term: DueTerm | null) => DueDate): Task {
  const { kind, subjectId, part, title, roundId, since } = row
  const { [language]: kindName, subject: subjectType, step, clause, due } = TASK_KINDS[kind]
  const waitingSince = new Date(since)
  return {
    id: [kind, subjectId, ...(part === null ? [] : [part])].join(':'),
    ...{ kind, kindName, subjectType, subjectId, title, roundId, waitingSince, step, clause },
    ...{ basis: basisOf(due, language), ...reckon(termOf(due, row)) },
  }
}

/** The day that the row has, or the kind's working days since it began; null where it has neither. */
function termOf(due: Due, { since, due: on }: Row): DueTerm | null {
  if (due !== null && typeof due !== 'string')
    return { workingDays: due.workingDays, since: civilDateOf(new Date(since)) }
  return on === null ? null : { on }
}
