import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { Ordering } from '@ndseb/shared/subgraph/connection.ts'
import { readPage } from '@ndseb/shared/subgraph/read-page.ts'
import type { QueryAuditEntriesArgs } from '../generated/graphql.ts'
import type { AuditEntry } from '../parents.ts'

const COLUMNS = `sequence::text as sequence, at, kind, name, owner, request_id as "requestId", actor_id as "actorId",
  actor_name as "actorName", role, agency, province_code as "provinceCode", subjects, previous_hash as "previousHash", hash`

const LATEST: Ordering<'sequence'> = {
  name: 'LATEST',
  direction: 'desc',
  // Of the table: by itself the name would be the text that is answered, and "9" come after "89".
  keys: [{ field: 'sequence', column: 'audit_entry.sequence', kind: 'int' }],
}

/** A page of the audit log, latest first (N86). */
export const listAuditEntries = (session: Session, { filter, ...page }: QueryAuditEntriesArgs) => {
  const text = (field: 'name' | 'actorId' | 'subject', max: number) =>
    cleanText(filter?.[field], { max, path: ['filter', field] })
  return readPage<AuditEntry>(
    session,
    {
      columns: COLUMNS,
      from: 'platform.audit_entry',
      conditions: [
        ['kind = $', filter?.kind],
        ['name = $', text('name', 60)],
        ['actor_id = $', text('actorId', 64)],
        ['subjects @> array[$::text]', text('subject', 200)],
      ],
      ordering: LATEST,
    },
    page,
  )
}
