import type { DecisionSubject } from '@ndseb/db/reviews/decision-history.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { judgeStep, type Lifecycle } from '@ndseb/shared/lifecycle.ts'
import type { Language } from '@ndseb/shared/viewer.ts'
import type { RulingPoint } from '@ndseb/shared/vocabulary/rulings.ts'

/** A lifecycle of this owner, with the words of its states. */
export type Course<Status extends string, Step extends string> = {
  readonly subject: DecisionSubject
  readonly lifecycle: Lifecycle<Status, Step>
  readonly statuses: Readonly<Record<Status, Readonly<Record<Language, string>>>>
}

export type Standing<Status extends string> = {
  readonly id: string
  readonly status: Status
  readonly version: number
}

/**
 * Takes a step of a document of this owner and records it (N74–N75): gives the state it leads to, which the caller
 * writes. The caller holds the document's lock, so that what was judged is what is written.
 */
export async function takeStep<Status extends string, Step extends string>(
  tx: Tx,
  { subject, lifecycle, statuses }: Course<Status, Step>,
  { id, status, version }: Standing<Status>,
  step: Step,
  said: {
    expectedVersion?: number | null
    reason?: string | null
    document?: string | null
    /** The options that the round has (N65). */
    options?: readonly RulingPoint[]
  } = {},
): Promise<Status> {
  if (said.expectedVersion != null && said.expectedVersion !== version)
    throw new DomainError('CONFLICT', { path: ['expectedVersion'], clause: 'N77' })
  const judgement = judgeStep(lifecycle, step, status, tx.viewer.role, said.options)
  if (!judgement.allowed)
    throw new DomainError('STEP_NOT_ALLOWED', {
      clause: 'N74',
      availableSteps: judgement.availableSteps,
      values: { status: statuses[status] },
    })
  await recordStep(tx, {
    subject,
    id,
    step,
    from: status,
    to: judgement.to,
    priorVersion: version,
    reason: said.reason,
    document: said.document,
  })
  return judgement.to
}

/** Writes one line of a document's history (N75); its first one has no state before. */
export async function recordStep(
  tx: Tx,
  line: {
    subject: DecisionSubject
    id: string
    step: string
    from: string | null
    to: string
    priorVersion?: number | null
    reason?: string | null
    document?: string | null
  },
): Promise<void> {
  const { id, name, agency, role } = tx.viewer
  await tx.rows(
    `insert into reviews.decision_history (subject_type, subject_id, step, from_status, to_status, prior_version,
       reason, document, actor_id, actor_name, agency, role, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[line.subject, line.id, line.step, line.from, line.to, line.priorVersion ?? null],
      ...[line.reason ?? null, line.document ?? null, id, name, agency, role, tx.now],
    ],
  )
}
