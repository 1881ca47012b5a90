import { defineEntity, p } from '@mikro-orm/core'
import type { JsonObject } from '@ndseb/shared/json.ts'
import { OUTCOMES } from '@ndseb/shared/rules/finding.ts'
import { moment, oneOf } from '../columns.ts'
import { isOfPark } from '../policies.ts'

/** A filing is seen with its application. */
const visibleWithApplication = {
  name: 'read',
  command: 'select' as const,
  using: 'exists (select 1 from applications.application a where a.id = application_id)',
}

/**
 * What an application held when it was filed: a digest of each of its parts (an answer, a figure, the evidence of a
 * clause), so that two filings tell what a correction touched, and what its verdict rests on, so that it can be judged
 * again. Written by `applications.take_application_step` alone and never changed: who gave an opinion on a filing (N47),
 * or proposed for one (N43), is compared with it.
 */
export const Filing = defineEntity({
  name: 'Filing',
  schema: 'applications',
  properties: {
    applicationId: p.uuid().primary(),
    filedAt: moment().primary(),
    content: p.json<Record<string, string>>(),
    /** As `applications.declared_case` gives it; null of a filing from before it was kept. */
    inputs: p.json<JsonObject>().nullable(),
  },
  rowLevelSecurity: true,
  policies: [visibleWithApplication],
})

/**
 * The verdict on a filing's inputs, as the rules of its day gave it (N36): once, in the transaction of the filing. It
 * names the version of the rules that the inputs name; whether it is what they come to, every replay says.
 */
export const FilingVerdict = defineEntity({
  name: 'FilingVerdict',
  schema: 'applications',
  properties: {
    applicationId: p.uuid().primary(),
    filedAt: moment().primary(),
    verdict: p.json<JsonObject>(),
  },
  checks: [
    {
      name: 'filing_verdict_whole',
      expression: `coalesce(${oneOf(`verdict ->> 'outcome'`, OUTCOMES)} and jsonb_typeof(verdict -> 'findings') = 'array'
        and jsonb_typeof(verdict -> 'warnings') = 'array', false)`,
    },
  ],
  rowLevelSecurity: true,
  policies: [
    visibleWithApplication,
    {
      name: 'judge',
      command: 'insert',
      // The park's own case, of the filing that counts now, by the rules that it was filed under.
      check: `exists (select 1 from applications.filing f join applications.application a on a.id = f.application_id
        where a.id = filing_verdict.application_id and ${isOfPark('a.park_id')}
          and f.filed_at = filing_verdict.filed_at and f.filed_at = a.filed_at
          and f.inputs ->> 'ruleVersion' = filing_verdict.verdict ->> 'ruleVersion')`,
    },
  ],
})
