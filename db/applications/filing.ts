import { defineEntity, p } from '@mikro-orm/core'
import { moment } from '../columns.ts'

/**
 * What an application held when it was filed: a digest of each of its parts (an answer, a figure, the evidence of a
 * clause), so that two filings tell what a correction touched. Written by `applications.take_application_step` alone and
 * never changed: who gave an opinion on a filing (N47), or proposed for one (N43), is compared with it.
 */
export const Filing = defineEntity({
  name: 'Filing',
  schema: 'applications',
  properties: {
    applicationId: p.uuid().primary(),
    filedAt: moment().primary(),
    content: p.json<Record<string, string>>(),
  },
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: 'exists (select 1 from applications.application a where a.id = application_id)',
    },
  ],
})
