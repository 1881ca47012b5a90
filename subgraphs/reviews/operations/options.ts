import { holdRulings, readRulings } from '@ndseb/db/applications/read-rulings.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { optionsOf, type RulingPoint } from '@ndseb/shared/vocabulary/rulings.ts'

/** The options that a round has, for the steps that need one; none by default. They stay as they are until this act is done. */
export async function optionsIn(tx: Tx, roundId: string): Promise<RulingPoint[]> {
  await holdRulings(tx, roundId)
  return optionsOf(await readRulings(tx.rows, roundId))
}

/** Refuses a warning in a round that does not have that option (N65). */
export async function checkWarning(tx: Tx, roundId: string, path: string[]): Promise<void> {
  const options = await optionsIn(tx, roundId)
  if (!options.includes('WARNING')) throw new DomainError('WARNING_NOT_ENABLED', { path, clause: 'N65' })
}
