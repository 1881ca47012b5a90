import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Tx } from '@ndseb/db/session.ts'
import {
  BASE_LIFECYCLE,
  BASE_STATUSES,
  type BaseStatus,
  type BaseStep,
} from '@ndseb/shared/lifecycles/base.ts'
import type { Course, Standing } from './take-step.ts'

/** The lifecycle of a base, for `takeStep`. */
export const baseCourse: Course<BaseStatus, BaseStep> = {
  subject: 'BASE',
  lifecycle: BASE_LIFECYCLE,
  statuses: BASE_STATUSES,
}

export type StandingBase = Standing<BaseStatus> & {
  name: string
  programme: string
  parkId: string
  provinceCode: string
  designatedOn: string
  /** The round in which it was designated. */
  designatedIn: string
}

/** Bases of these ids; other acts on them and on their re-reviews wait, in one order for all, until this one is done. */
export async function loadBases(tx: Tx, ids: readonly string[]): Promise<StandingBase[]> {
  for (const id of ids.toSorted()) await lockSubject(tx, id)
  return tx.rows<StandingBase>(
    `select b.id, b.status, b.version, b.name, b.programme, b.park_id as "parkId",
            b.province_code as "provinceCode", b.designated_on::text as "designatedOn", d.round_id as "designatedIn"
       from reviews.base b join reviews.designation d on d.id = b.designation_id where b.id = any($1)`,
    [ids],
  )
}

/** Writes where a base's step has led; a document that renews it sets its next review (N63, N69). */
export async function writeBase(
  tx: Tx,
  id: string,
  status: BaseStatus,
  nextReviewDue?: string,
): Promise<void> {
  await tx.rows(
    `update reviews.base set status = $2, next_review_due = coalesce($3, next_review_due), version = version + 1
      where id = $1`,
    [id, status, nextReviewDue ?? null],
  )
}
