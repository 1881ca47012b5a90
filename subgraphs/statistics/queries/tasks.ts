import { oneOf } from '@ndseb/db/columns.ts'
import { readTasks, type Waiting } from '@ndseb/db/read-tasks.ts'
import type { Session } from '@ndseb/db/session.ts'
import { notEndedBefore } from '@ndseb/db/statistics/base.ts'
import { EDITABLE_REPORT_STATUSES } from '@ndseb/shared/lifecycles/base-report.ts'
import { COUNT_SYSTEMS, type CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import type { Language } from '@ndseb/shared/viewer.ts'
import { INDICATORS } from '@ndseb/shared/vocabulary/statistics.ts'
import type { STATISTICS_TASKS } from '@ndseb/shared/vocabulary/tasks/statistics.ts'
import { RETURNS } from './match-queue.ts'
import { isLapsed } from './reports.ts'

/** The first moment of this year in Beijing, which has stood at UTC+8 since 1991. */
const THIS_YEAR = `date_trunc('year', platform.now() at time zone interval '8 hours')`
const LAST_YEAR = `extract(year from ${THIS_YEAR}) - 1`

const nameOfSystem = (language: Language) => {
  const names = Object.entries(COUNT_SYSTEMS).map(
    ([system, words]) => `when '${system}' then '${words[language]}'`,
  )
  return `case b.system ${names.join(' ')} end`
}

const waitsIn = (system: CountSystem) => `exists (select from ${RETURNS[system]} r
     where r.batch_id = b.id and r.credit_code is null and not exists (select from statistics.matches_standing() m
       where m.system = '${system}' and m.name_key = r.name_key and m.raw_code is not distinct from r.raw_code))`

const REPORTS = `select b.id, null, p.name || ' ' || b.year, null::uuid,
    (select max(h.at) from statistics.history h where h.subject_id = b.id), b.due_on
    from statistics.base_report b join applications.park p on p.id = b.park_id`

/** One select for each kind of task of this owner; an import and a share are MOFCOM's to record. */
const waiting = (language: Language): Readonly<Record<keyof typeof STATISTICS_TASKS, Waiting>> => ({
  IMPORT_TO_FINISH: `select b.id, null, ${nameOfSystem(language)} || ' ' || b.period_year, null::uuid, b.started_at, null::date
    from statistics.return_batch b where b.status = 'OPEN'`,
  // An extract in force, with rows of which nobody has said whose they are.
  RETURNS_TO_MATCH: `select b.id, null, concat_ws(' ', ${nameOfSystem(language)}, b.period_year, p.name), null::uuid, b.finished_at, null::date
    from statistics.return_batch b left join applications.park p on p.id = b.park_id
   where b.matched < b.rows and b.id in (select x.id from statistics.extracts_in_force() x) and (${waitsIn('SERVICE_TRADE_DIRECT')} or ${waitsIn('SERVICE_OUTSOURCING')})`,
  // A base that was designated in a year is asked for the shares of that year, once the year is over; so is one that ended in
  // it (N27).
  INDICATORS_TO_RECORD: `select m.base_id, null, p.name, null::uuid, ${THIS_YEAR} at time zone interval '8 hours', null::date
    from statistics.base_monitoring m join applications.park p on p.id = m.park_id
   where m.since < ${THIS_YEAR} and ${notEndedBefore('m', LAST_YEAR)} and ${Object.keys(INDICATORS).length} > (select count(distinct v.code) from statistics.indicator_value v
     where v.base_id = m.base_id and v.year = ${LAST_YEAR})`,
  // What was asked for, came back or is being revised is the park's to submit; what was submitted is MOFCOM's (N73).
  REPORT_TO_SUBMIT: `${REPORTS} where ${oneOf('b.status', EDITABLE_REPORT_STATUSES)} and not ${isLapsed('b')}`,
  REPORT_TO_DECIDE: `${REPORTS} where b.status = 'SUBMITTED'`,
})

/** What waits for the viewer in the statistics, longest first. */
export const readStatisticsTasks = (session: Session) => readTasks(session, waiting(session.viewer.language))
