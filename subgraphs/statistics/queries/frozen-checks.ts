import type { Session } from '@ndseb/db/session.ts'
import type { Figures } from '@ndseb/shared/rules/finding.ts'
import type { Threshold } from '@ndseb/shared/rules/judge.ts'
import type { Tier } from '@ndseb/shared/rules/place.ts'
import type { checkAndWarn, WarnedCase } from '../domain/figure-check.ts'

export type FrozenCheckRow = {
  id: string
  forwardedAt: Date
  frozenAt: Date
  inputs: WarnedCase
  verdict: ReturnType<typeof checkAndWarn>
}

/** What was frozen of applications when they were forwarded. */
export const readFrozenChecks = (session: Session, applicationIds: readonly string[]) =>
  session.read<FrozenCheckRow>(
    `select application_id as id, forwarded_at as "forwardedAt", frozen_at as "frozenAt", inputs, verdict
       from statistics.frozen_check where application_id = any($1)`,
    [applicationIds],
  )

/** A forwarded case with what its last filing froze: by the treaty of applications (db/sql/grants.sql). */
export type ForwardedCase = {
  parkId: string
  year: number
  /** As text, exact to what the row has. */
  forwardedAt: string
  inputs: { tier: Tier; thresholds: Threshold[]; figures: Figures; ruleVersion: string }
}

/** The case, once it is forwarded; none that was filed before inputs were kept. */
export const readForwardedCase = (session: Session, applicationId: string) =>
  session.read<ForwardedCase>(
    `select a.park_id as "parkId", r.statistical_year as year, a.forwarded_at::text as "forwardedAt", f.inputs
       from applications.application a
       join applications.round r on r.id = a.round_id
       join applications.filing f on f.application_id = a.id and f.filed_at = a.filed_at
      where a.id = $1 and a.forwarded_at is not null and f.inputs is not null`,
    [applicationId],
  )
