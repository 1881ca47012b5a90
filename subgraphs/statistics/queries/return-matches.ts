import type { Session } from '@ndseb/db/session.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import type { ReturnMatch } from '../parents.ts'

/** What an entry of the match queue is told by. */
export type EntryKey = {
  readonly system: CountSystem
  readonly rawCode: string | null
  readonly nameKey: string
}

export const textOfEntry = ({ system, rawCode, nameKey }: EntryKey) =>
  JSON.stringify([system, rawCode, nameKey])

export const columnsOfMatch = (row: string) =>
  `${row}.id, ${row}.system, ${row}.raw_code as "rawCode", ${row}.name, ${row}.name_key as "nameKey",
   ${row}.credit_code as "creditCode", ${row}.reason, ${row}.recorded_by_name as "recordedBy",
   ${row}.recorded_at as "recordedAt", ${row}.revoked_reason as "revokedReason",
   ${row}.revoked_by_name as "revokedBy", ${row}.revoked_at as "revokedAt"`

export const readMatchesById = (session: Session, ids: readonly string[]) =>
  session.read<ReturnMatch>(
    `select ${columnsOfMatch('m')} from statistics.return_match m where m.id = any($1)`,
    [ids],
  )

/** All that was said of entries, revoked or not, latest first. */
export const readMatchesOf = (session: Session, entries: readonly EntryKey[]) =>
  session.read<ReturnMatch>(
    `select ${columnsOfMatch('m')}
       from jsonb_to_recordset($1::jsonb) e (system text, "rawCode" text, "nameKey" text)
       join statistics.return_match m
         on m.system = e.system and m.name_key = e."nameKey" and m.raw_code is not distinct from e."rawCode"
      order by m.id desc`,
    [JSON.stringify(entries.map(({ system, rawCode, nameKey }) => ({ system, rawCode, nameKey })))],
  )
