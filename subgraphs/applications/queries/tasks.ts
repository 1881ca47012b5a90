import { stoodSince } from '@ndseb/db/applications/stood-since.ts'
import { viewer } from '@ndseb/db/policies.ts'
import { readTasks, type Task, type Waiting } from '@ndseb/db/read-tasks.ts'
import type { Session } from '@ndseb/db/session.ts'
import type { APPLICATIONS_TASKS } from '@ndseb/shared/vocabulary/tasks/applications.ts'
import { readUnitsById } from './places.ts'
import { readRoundsById } from './rounds.ts'
import { readObstacles } from './unit-standing.ts'

/** While a round takes filings: on time, or late (N48, N50). */
const TAKES_FILINGS = `r.status in ('OPEN', 'CLOSED')`

/** What was recommended in time stays so through a return, and is recommended again on the same place (N19). */
const IS_RECOMMENDED = `exists (select 1 from applications.recommendation c where c.application_id = a.id and c.withdrawn_at is null)`

/** One select for each kind of task of this owner (N46, N68, N70); whose rows they are, the row policies say. */
const WAITING: Readonly<Record<keyof typeof APPLICATIONS_TASKS, Waiting>> = {
  ROUND_TO_OPEN: `select r.id, null, r.title, r.id, ${stoodSince('r.id')}, r.deadline
    from applications.round r where r.status = 'PREPARING'`,
  PARK_TO_RECOMMEND: `select r.id, null, r.title, r.id, ${stoodSince('r.id')}, r.deadline
    from applications.round r where r.status = 'OPEN' and r.quota_per_unit > (select count(*) from applications.recommendation c
      where c.round_id = r.id and c.unit_id = ${viewer.unit} and c.withdrawn_at is null)`,
  PARK_TO_RECOMMEND_AGAIN: `select a.id, null, a.park_name, r.id, ${stoodSince('a.id')}, r.deadline
    from applications.application a join applications.round r on r.id = a.round_id
   where ${TAKES_FILINGS} and a.status = 'DRAFT' and ${IS_RECOMMENDED}`,
  APPLICATION_TO_FILE: `select a.id, null, a.park_name, r.id, ${stoodSince('a.id')}, r.deadline
    from applications.application a join applications.round r on r.id = a.round_id
   where a.status in ('DRAFT', 'RECOMMENDED') and (r.status = 'OPEN' or (r.status = 'CLOSED' and ${IS_RECOMMENDED}))`,
  APPLICATION_TO_REOPEN: `select a.id, null, a.park_name, r.id, ${stoodSince('a.id')}, r.deadline
    from applications.application a join applications.round r on r.id = a.round_id
   where ${TAKES_FILINGS} and a.status = 'RETURNED'`,
}

/** What waits for the viewer in rounds and applications, longest first; no recommendation of a unit that may give none (N23). */
export async function readApplicationTasks(session: Session): Promise<Task[]> {
  const tasks = await readTasks(session, WAITING)
  const roundIds = tasks.flatMap(({ kind, subjectId }) => (kind === 'PARK_TO_RECOMMEND' ? [subjectId] : []))
  if (roundIds.length === 0) return tasks
  const units = await readUnitsById(session, [session.viewer.unit ?? ''])
  const closed = new Set<string>()
  for (const round of await readRoundsById(session, roundIds))
    if ((await readObstacles(session.read, round, units)).size > 0) closed.add(round.id)
  return tasks.filter(({ kind, subjectId }) => kind !== 'PARK_TO_RECOMMEND' || !closed.has(subjectId))
}
