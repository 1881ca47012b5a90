import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import {
  WAIVER_LIFECYCLE,
  WAIVER_STATUSES,
  type WaiverStatus,
  type WaiverStep,
} from '@ndseb/shared/lifecycles/waiver.ts'
import type { Threshold } from '@ndseb/shared/rules/judge.ts'
import type { Tier } from '@ndseb/shared/rules/place.ts'
import type { Waivable } from '@ndseb/shared/rules/waiver.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import { ENTERPRISES_STAND } from '../queries/filings.ts'
import { type Case, loadCase } from './load-case.ts'
import type { Course } from './take-step.ts'

/** The lifecycle of a waiver, for `takeStep`. */
export const waiverCourse: Course<WaiverStatus, WaiverStep> = {
  subject: 'WAIVER',
  lifecycle: WAIVER_LIFECYCLE,
  statuses: WAIVER_STATUSES,
}

export type StandingWaiver = {
  id: string
  applicationId: string
  standard: Waivable
  status: WaiverStatus
  edition: number
  version: number
  /** The figure that the standing proposal froze. */
  actual: string
  /** Whether the list of leading enterprises is still the one that it was proposed for. */
  listStands: boolean
}

const WAIVER = `select w.id, w.application_id as "applicationId", w.standard, w.status, w.edition, w.version, p.actual,
  w.standard <> 'LEADING_ENTERPRISES' or ${ENTERPRISES_STAND('p')} as "listStands"
  from reviews.waiver w join reviews.waiver_proposal p on p.waiver_id = w.id and p.edition = w.edition
  join applications.application a on a.id = w.application_id`

/** The waiver with its case; other acts on the case's waivers wait until this one is done. */
export async function loadWaiver(tx: Tx, waiverId: string): Promise<{ waiver: StandingWaiver; of: Case }> {
  const id = parseId(waiverId, ['waiverId'])
  const read = () => tx.rows<StandingWaiver>(`${WAIVER} where w.id = $1`, [id])
  const [found] = await read()
  if (!found) throw new DomainError('NOT_FOUND', { path: ['waiverId'] })
  const of = await loadCase(tx, found.applicationId)
  // Once more under the case's lock: another act may have changed it meanwhile.
  const [waiver] = await read()
  if (!waiver) throw new DomainError('NOT_FOUND', { path: ['waiverId'] })
  return { waiver, of }
}

/** The live waiver of a standard, null where there is none. The caller holds the case's lock. */
export async function findLiveWaiver(
  tx: Tx,
  applicationId: string,
  standard: Waivable,
): Promise<StandingWaiver | null> {
  const [waiver] = await tx.rows<StandingWaiver>(
    `${WAIVER} where w.application_id = $1 and w.standard = $2 and w.status in ('PROPOSED', 'GRANTED')`,
    [applicationId, standard],
  )
  return waiver ?? null
}

/** What the park declares for a standard now, as text; of leading enterprises how many have evidence (N42). */
export async function readDeclared(
  tx: Tx,
  applicationId: string,
  standard: Waivable,
): Promise<string | null> {
  const [row] = await tx.rows<{ value: string }>(
    standard === 'LEADING_ENTERPRISES'
      ? `select count(evidence_id)::text as value from applications.leading_enterprise where application_id = $1`
      : `select trim_scale(value)::text as value from applications.declared_figure where application_id = $1 and standard = $2`,
    standard === 'LEADING_ENTERPRISES' ? [applicationId] : [applicationId, standard],
  )
  return row?.value ?? null
}

/** By what the case is judged: the round's thresholds, the tier of its province, and the version of the rules. */
export async function readMeasures(tx: Tx, { id }: Case) {
  const [row] = await tx.rows<{
    tier: Tier
    thresholds: Threshold[]
    ruleVersion: string
    filedAt: Date | null
  }>(
    `select r.tiers ->> v.region as tier, r.standards as thresholds, r.rule_version as "ruleVersion", a.filed_at as "filedAt"
       from applications.application a join applications.round r on r.id = a.round_id
       join applications.province v on v.code = a.province_code where a.id = $1`,
    [id],
  )
  if (!row) throw new DomainError('NOT_FOUND', { path: ['applicationId'] })
  return row
}
