import { readTasks, type Waiting } from '@ndseb/db/read-tasks.ts'
import type { Session } from '@ndseb/db/session.ts'
import { COUNT_SYSTEMS } from '@ndseb/shared/rules/enterprise-count.ts'
import type { Language } from '@ndseb/shared/viewer.ts'
import { INDICATORS } from '@ndseb/shared/vocabulary/statistics.ts'
import type { STATISTICS_TASKS } from '@ndseb/shared/vocabulary/tasks/statistics.ts'

/** The first moment of this year in Beijing, which has stood at UTC+8 since 1991. */
const THIS_YEAR = `date_trunc('year', platform.now() at time zone interval '8 hours')`

const nameOfSystem = (language: Language) => {
  const names = Object.entries(COUNT_SYSTEMS).map(
    ([system, words]) => `when '${system}' then '${words[language]}'`,
  )
  return `case b.system ${names.join(' ')} end`
}

/** One select for each kind of task of this owner; an import and a share are MOFCOM's to record. */
const waiting = (language: Language): Readonly<Record<keyof typeof STATISTICS_TASKS, Waiting>> => ({
  IMPORT_TO_FINISH: `select b.id, null, ${nameOfSystem(language)} || ' ' || b.period_year, null::uuid, b.started_at, null::date
    from statistics.return_batch b where b.status = 'OPEN'`,
  // A base that was designated in a year is asked for the shares of that year, once the year is over (N27).
  INDICATORS_TO_RECORD: `select m.base_id, null, p.name, null::uuid, ${THIS_YEAR} at time zone interval '8 hours', null::date
    from statistics.base_monitoring m join applications.park p on p.id = m.park_id
   where m.since < ${THIS_YEAR} and ${Object.keys(INDICATORS).length} > (select count(distinct v.code) from statistics.indicator_value v
     where v.base_id = m.base_id and v.year = extract(year from ${THIS_YEAR}) - 1)`,
})

/** What waits for the viewer in the statistics, longest first. */
export const readStatisticsTasks = (session: Session) => readTasks(session, waiting(session.viewer.language))
