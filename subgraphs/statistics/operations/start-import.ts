import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { cleanAmount, cleanText } from '@ndseb/shared/scalars.ts'
import { checkExtractDate } from '../domain/bounds.ts'
import type { StartImportInput } from '../generated/graphql.ts'
import { loadPark } from './load-park.ts'
import { beginFile, LONGEST_NAME, personOf } from './stored-files.ts'

const LARGEST = 64 * 1024 ** 3

/** So many files one person may be sending at once: each takes room as it comes. */
const MOST_AWAITED = 20

/** MOFCOM starts the import of a file, which comes next (N39–N41): nothing is read before all of it is there. */
export const startImport = (session: Session, input: StartImportInput) =>
  session.act('startImport', input, async (tx) => {
    const fileName = cleanText(input.fileName, { max: LONGEST_NAME, path: ['fileName'], required: true })
    const size = checkSize(input.size)
    const promisedSha256 = checkSha256(input.sha256 ?? null)
    const extractDate = checkExtractDate(input.extractDate, tx.now)
    const sheet = input.sheet ? cleanText(input.sheet, { max: 31, path: ['sheet'] }) : null
    const parkId = input.parkId ? (await loadPark(tx, input.parkId)).id : null
    await checkRoom(tx)
    const fileId = await beginFile(tx, {
      ...{ kind: 'UPLOAD', name: fileName, mediaType: 'application/octet-stream', size, promisedSha256 },
      person: personOf(tx.viewer),
    })
    const [job] = await tx.rows<{ id: string }>(
      `insert into statistics.import_job (file_id, file_name, size, extract_date, park_id, on_fault, dry_run, encoding, sheet,
         started_by_id, started_by_name, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
      [
        ...[fileId, fileName, size, extractDate, parkId, input.onFault ?? 'REFUSE', input.dryRun ?? false],
        ...[input.encoding ?? null, sheet, tx.viewer.id, tx.viewer.name, tx.now],
      ],
    )
    return { jobId: job?.id ?? '' }
  })

async function checkRoom(tx: Tx): Promise<void> {
  // Two at once would each see the other's place as free.
  await lockSubject(tx, `uploads of ${tx.viewer.id}`)
  const [own] = await tx.rows<{ awaited: number }>(
    `select count(*)::integer as awaited from statistics.import_job where started_by_id = $1 and status = 'AWAITING_FILE'`,
    [tx.viewer.id],
  )
  if (own && own.awaited >= MOST_AWAITED)
    throw new DomainError('UPLOADS_AWAITED', { values: { max: MOST_AWAITED } })
}

function checkSize(text: string): number {
  const path = ['size']
  const size = Number(cleanAmount(text, { path, fractionDigits: 0 }))
  if (size === 0) throw new DomainError('CSV_EMPTY', { path })
  if (size <= LARGEST) return size
  throw new DomainError('OUT_OF_RANGE', { path, values: { min: 1, max: LARGEST } })
}

function checkSha256(text: string | null): string | null {
  if (text === null || /^[0-9a-f]{64}$/i.test(text)) return text?.toLowerCase() ?? null
  throw new DomainError('NOT_A_HASH', { path: ['sha256'] })
}
