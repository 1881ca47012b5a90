import type { Session } from '@ndseb/db/session.ts'
import type { DomainError } from '@ndseb/shared/errors.ts'
import { keepRefusal } from '../domain/kept-refusal.ts'
import { removeFiles } from './stored-files.ts'

/** The system gives an export up: what is written of it is thrown away. */
export async function failExport(session: Session, jobId: string, error: DomainError): Promise<void> {
  await session.act('giveUpExport', {}, async (tx) => {
    const [ended] = await tx.rows<{ fileId: string | null }>(
      `update statistics.export_job set status = 'FAILED', finished_at = $2, refusal = $3
        where id = $1 and finished_at is null returning file_id as "fileId"`,
      [jobId, tx.now, JSON.stringify(keepRefusal(error))],
    )
    if (ended?.fileId) await removeFiles(tx, [ended.fileId])
    return { jobIds: ended ? [jobId] : [] }
  })
}
