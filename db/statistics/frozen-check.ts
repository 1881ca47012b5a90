import { defineEntity, p } from '@mikro-orm/core'
import type { JsonObject } from '@ndseb/shared/json.ts'
import { createdAt, moment } from '../columns.ts'
import { isSystem } from '../policies.ts'

/**
 * The check of declared beside reported figures as it stood when the joint letter forwarded the case, with all that it
 * rests on (N30–N39). Kept by an event; once, and for good. Seen with the application.
 */
export const FrozenCheck = defineEntity({
  name: 'FrozenCheck',
  schema: 'statistics',
  properties: {
    applicationId: p.uuid().primary(),
    /** The reported figures are those that were recorded by then. */
    forwardedAt: moment(),
    /** A moment later: all in it is as it was known when the case was forwarded. */
    frozenAt: createdAt(),
    inputs: p.json<JsonObject>(),
    verdict: p.json<JsonObject>(),
  },
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: 'exists (select 1 from applications.application a where a.id = application_id)',
    },
    {
      name: 'freeze',
      command: 'insert',
      check: `${isSystem} and exists (select 1 from applications.application a
        where a.id = frozen_check.application_id and a.forwarded_at = frozen_check.forwarded_at)`,
    },
  ],
})
