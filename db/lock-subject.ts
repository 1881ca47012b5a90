import type { Tx } from './session.ts'

/**
 * Makes acts on the same subject wait for each other until the transaction ends: an opinion is not replaced while the
 * case is being approved, nor a letter signed while it is being cancelled. Row locks would need the right to update.
 */
export async function lockSubject(tx: Tx, id: string): Promise<void> {
  await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [id])
}
