import { defineEntity, p } from '@mikro-orm/core'
import { createdAt } from '../columns.ts'
import { anyOf, isRole, isSystem, viewer } from '../policies.ts'

/** Which expert may read the counts and figures of which park, once admitted to its application (N80). Kept by an event. */
export const StatisticsReader = defineEntity({
  name: 'StatisticsReader',
  tableName: 'reader',
  schema: 'statistics',
  properties: {
    parkId: p.uuid().primary(),
    personId: p.string().length(64).primary(),
    applicationId: p.uuid().primary(),
    admitted: p.boolean(),
    /** Of the assignment that said so last. */
    version: p.integer(),
    since: createdAt(),
  },
  rowLevelSecurity: true,
  policies: [
    {
      name: 'own',
      command: 'select',
      using: anyOf(isSystem, `${isRole('EXPERT')} and person_id = ${viewer.id}`),
    },
    { name: 'set', command: 'insert', check: isSystem },
    { name: 'reset', command: 'update', using: isSystem },
  ],
})
