import { DomainError } from '@ndseb/shared/errors.ts'
import { judgeStep, type Lifecycle } from '@ndseb/shared/lifecycle.ts'
import type { Language } from '@ndseb/shared/viewer.ts'
import type { RulingPoint } from '@ndseb/shared/vocabulary/rulings.ts'
import type { Tx } from './session.ts'

/** A lifecycle of an owner's documents, with the words of its states. */
export type Course<Subject extends string, Status extends string, Step extends string> = {
  /** As the owner's history names what takes these steps. */
  readonly subject: Subject
  readonly lifecycle: Lifecycle<Status, Step>
  readonly statuses: Readonly<Record<Status, Readonly<Record<Language, string>>>>
}

export type Standing<Status extends string> = {
  readonly id: string
  readonly status: Status
  readonly version: number
}

/** One line of a history; the first one of a document has no state before. */
type Line<Subject extends string> = {
  readonly subject: Subject
  readonly id: string
  readonly step: string
  readonly from: string | null
  readonly to: string
  readonly priorVersion?: number | null
  readonly reason?: string | null
  readonly document?: string | null
}

type Said = {
  readonly expectedVersion?: number | null
  readonly reason?: string | null
  readonly document?: string | null
  /** The options that the round has (N65). */
  readonly options?: readonly RulingPoint[]
}

/**
 * How an owner's documents take their steps, but for cases and rounds, whose door is the treaty: judged by the table of the
 * lifecycle, and recorded in the owner's own history.
 */
export function stepsRecordedIn<Subject extends string>(
  history: 'reviews.decision_history' | 'statistics.history',
) {
  /** Writes one line of a document's history (N75). */
  async function recordStep(tx: Tx, line: Line<Subject>): Promise<void> {
    const { id, name, agency, role } = tx.viewer
    await tx.rows(
      `insert into ${history} (subject_type, subject_id, step, from_status, to_status, prior_version,
         reason, document, actor_id, actor_name, agency, role, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[line.subject, line.id, line.step, line.from, line.to, line.priorVersion ?? null],
        ...[line.reason ?? null, line.document ?? null, id, name, agency, role, tx.now],
      ],
    )
  }

  /**
   * Takes a step of a document and records it (N74–N75): gives the state it leads to, which the caller writes. The caller
   * holds the document's lock, so that what was judged is what is written; who has read another version is refused (N77).
   */
  async function takeStep<Status extends string, Step extends string>(
    tx: Tx,
    { subject, lifecycle, statuses }: Course<Subject, Status, Step>,
    { id, status, version }: Standing<Status>,
    step: Step,
    { expectedVersion, reason, document, options }: Said = {},
  ): Promise<Status> {
    if (expectedVersion != null && expectedVersion !== version)
      throw new DomainError('CONFLICT', { path: ['expectedVersion'], clause: 'N77' })
    const judgement = judgeStep(lifecycle, step, status, tx.viewer.role, options)
    if (!judgement.allowed)
      throw new DomainError('STEP_NOT_ALLOWED', {
        clause: 'N74',
        availableSteps: judgement.availableSteps,
        values: { status: statuses[status] },
      })
    const { to } = judgement
    await recordStep(tx, { subject, id, step, from: status, to, priorVersion: version, reason, document })
    return to
  }

  return { takeStep, recordStep }
}
