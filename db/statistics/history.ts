import { defineEntity } from '@mikro-orm/core'
import { transitionColumns } from '../history.ts'
import { isByViewer, isOfThisAct, isRole, viewer } from '../policies.ts'

/** Every transition of a base's report (N75). Seen with its report; nobody changes it. */
export const StatisticsHistory = defineEntity({
  name: 'StatisticsHistory',
  tableName: 'history',
  schema: 'statistics',
  properties: transitionColumns(),
  indexes: [{ name: 'statistics_history_subject', properties: ['subjectId', 'id'] }],
  checks: [{ name: 'statistics_history_subject_type', expression: `subject_type = 'BASE_REPORT'` }],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: 'exists (select 1 from statistics.base_report r where r.id = subject_id)',
    },
    {
      // Nobody writes another's name or another's moment into a history, nor into one that is none of his (N75, N85).
      name: 'record',
      command: 'insert',
      check: `${isRole('MOFCOM_OFFICER', 'PARK')} and ${isByViewer('actor_id', 'actor_name')} and role = ${viewer.role} and ${isOfThisAct}
        and agency is not distinct from nullif(${viewer.agency}, '')
        and exists (select 1 from statistics.base_report r where r.id = subject_id)`,
    },
  ],
})
