import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { parseId } from '@ndseb/shared/scalars.ts'

/** What an import is of: every part must name the same. */
export type Extract = {
  readonly system: CountSystem
  readonly year: number
  readonly extractDate: string
  readonly parkId: string | null
}

export type ReturnImport = Extract & {
  readonly id: string
  readonly status: 'OPEN' | 'FINISHED'
  readonly parts: number
  readonly lastPart: string | null
  readonly contentHash: string
  readonly rows: number
}

/** An import by id, locked against other parts while it is open. */
export async function loadImport(tx: Pick<Tx, 'rows'>, importId: string): Promise<ReturnImport> {
  const id = parseId(importId, ['importId'])
  // A locked read sees only what may still be changed, which a finished import may not.
  const found = (await readImport(tx, id, 'for update')) ?? (await readImport(tx, id, ''))
  if (!found) throw new DomainError('NOT_FOUND', { path: ['importId'] })
  return found
}

export async function loadOpenImport(tx: Pick<Tx, 'rows'>, importId: string): Promise<ReturnImport> {
  const found = await loadImport(tx, importId)
  if (found.status === 'FINISHED') throw new DomainError('IMPORT_FINISHED', { path: ['importId'] })
  return found
}

async function readImport(
  tx: Pick<Tx, 'rows'>,
  id: string,
  lock: 'for update' | '',
): Promise<ReturnImport | null> {
  const [row] = await tx.rows<ReturnImport>(
    `select id, system, period_year as year, extract_date::text as "extractDate", park_id as "parkId", status, parts,
            last_part as "lastPart", content_hash as "contentHash", rows
       from statistics.return_batch where id = $1 ${lock}`,
    [id],
  )
  return row ?? null
}

/** Throws away an open import and everything that came in with it. */
export async function discard(tx: Pick<Tx, 'rows'>, id: string): Promise<void> {
  await tx.rows('delete from statistics.direct_return where batch_id = $1', [id])
  await tx.rows('delete from statistics.outsourcing_return where batch_id = $1', [id])
  await tx.rows('delete from statistics.return_batch where id = $1', [id])
}

/** The finished import of the same rows of the same extract, whatever file or parts they came in: its id. */
export async function findFinished(
  tx: Pick<Tx, 'rows'>,
  { system, year, extractDate, parkId }: Extract,
  contentHash: string,
): Promise<string | null> {
  const [row] = await tx.rows<{ id: string }>(
    `select id from statistics.return_batch
      where system = $1 and period_year = $2 and extract_date = $3 and park_id is not distinct from $4
        and content_hash = $5 and status = 'FINISHED'`,
    [system, year, extractDate, parkId, contentHash],
  )
  return row?.id ?? null
}
