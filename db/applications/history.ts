import { defineEntity, p } from '@mikro-orm/core'
import { transitionColumns } from '../history.ts'

/** Every transition of a round or application (N75). Written by the step functions alone; nobody changes it. */
export const History = defineEntity({
  name: 'History',
  schema: 'applications',
  properties: transitionColumns(),
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

/**
 * The lifecycles as the database enforces them, of rounds, applications and the subjects of reviews: rows of shared/lifecycles,
 * written by `migrate` (N74).
 */
export const LifecycleStep = defineEntity({
  name: 'LifecycleStep',
  schema: 'applications',
  properties: {
    subjectType: p.string().length(20).primary(),
    step: p.string().length(40).primary(),
    fromStatus: p.string().length(30).primary(),
    role: p.string().length(40).primary(),
    toStatus: p.string().length(30),
    /** Whose login takes it: of the steps of applications, those that rest on a document of reviews are reviews'. */
    owner: p.string().length(20),
  },
})
