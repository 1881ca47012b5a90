import { defineEntity, p } from '@mikro-orm/core'
import { moment, uuidv7 } from '../columns.ts'

/** Every transition of a round or application (N75). Written by the step functions alone; nobody changes it. */
export const History = defineEntity({
  name: 'History',
  schema: 'applications',
  properties: {
    id: uuidv7(),
    subjectType: p.string().length(20),
    subjectId: p.uuid(),
    step: p.string().length(40),
    fromStatus: p.string().length(30).nullable(),
    toStatus: p.string().length(30),
    actorId: p.string().length(64),
    actorName: p.string().length(80),
    agency: p.string().length(40).nullable(),
    role: p.string().length(40),
    at: moment(),
    reason: p.text().nullable(),
    document: p.string().length(200).nullable(),
    priorVersion: p.integer().nullable(),
  },
  indexes: [{ name: 'history_subject', properties: ['subjectId', 'id'] }],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: `case subject_type when 'ROUND' then exists (select 1 from applications.round r where r.id = subject_id) else exists (select 1 from applications.application a where a.id = subject_id) end`,
    },
  ],
})

/** The lifecycles as the database enforces them: rows of shared/lifecycles, seeded by `migrate` (N74). */
export const LifecycleStep = defineEntity({
  name: 'LifecycleStep',
  schema: 'applications',
  properties: {
    subjectType: p.string().length(20).primary(),
    step: p.string().length(40).primary(),
    fromStatus: p.string().length(30).primary(),
    role: p.string().length(40).primary(),
    toStatus: p.string().length(30),
  },
})
