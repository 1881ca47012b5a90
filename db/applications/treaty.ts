import type { ApplicationStatus, ApplicationStep } from '@ndseb/shared/lifecycles/application.ts'
import type { RoundStatus, RoundStep } from '@ndseb/shared/lifecycles/round.ts'
import type { Tx } from '../session.ts'

/** A step to take on a case, and what the history says of it (N75). */
export type StepRequest<Step> = {
  readonly id: string
  readonly step: Step
  /** The version that the caller has read; another is a conflict (N77). Null: whatever it is now. */
  readonly expectedVersion?: number | null
  readonly reason?: string | null
  readonly document?: string | null
}

/**
 * Takes a step of an application, in the caller's transaction: the one door to the status, for every owner.
 * Refuses with STEP_NOT_ALLOWED and the allowed steps, CONFLICT, or NOT_FOUND.
 */
export async function takeApplicationStep(
  tx: Tx,
  { id, step, expectedVersion, reason, document }: StepRequest<ApplicationStep>,
): Promise<{ status: ApplicationStatus; version: number }> {
  const [row] = await tx.rows<{ status: ApplicationStatus; version: number }>(
    'select status, version from applications.take_application_step($1, $2, $3, $4, $5, $6)',
    [id, step, expectedVersion ?? null, reason ?? null, document ?? null, tx.now],
  )
  if (!row) throw new Error(`the step ${step} answered no row`)
  return row
}

/** Takes a step of a round; see `takeApplicationStep`. */
export async function takeRoundStep(
  tx: Tx,
  { id, step, expectedVersion, reason, document }: StepRequest<RoundStep>,
): Promise<{ status: RoundStatus; version: number }> {
  const [row] = await tx.rows<{ status: RoundStatus; version: number }>(
    'select status, version from applications.take_round_step($1, $2, $3, $4, $5, $6)',
    [id, step, expectedVersion ?? null, reason ?? null, document ?? null, tx.now],
  )
  if (!row) throw new Error(`the step ${step} answered no row`)
  return row
}
