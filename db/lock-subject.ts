import type { Tx } from './session.ts'

/**
 * Makes acts on the same subject wait for each other until the transaction ends: an opinion is not replaced while the
 * case is being approved, nor a letter signed while it is being cancelled. Row locks would need the right to update.
 */
export async function lockSubject(tx: Pick<Tx, 'rows'>, id: string): Promise<void> {
  await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [id])
}

/**
 * As `lockSubject`, for acts that rest on a subject without changing it: they do not wait for each other, only whoever
 * changes it waits for them, and they for him.
 */
export async function holdSubject(tx: Pick<Tx, 'rows'>, id: string): Promise<void> {
  await tx.rows('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [id])
}
