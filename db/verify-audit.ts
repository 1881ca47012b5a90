import type { Client } from 'pg'

/** ALTERED: a line is not what its hash covers. DETACHED: it does not follow the line before. MISSING: lines before it are gone. */
export type AuditFault = { readonly sequence: string; readonly reason: 'MISSING' | 'DETACHED' | 'ALTERED' }
export type AuditVerdict = {
  readonly entries: number
  /** The last line: noted down elsewhere, it shows later whether the end of the log was cut off. */
  readonly last: { readonly sequence: string; readonly hash: string } | null
  /** The first broken link; null where the chain holds. */
  readonly fault: AuditFault | null
}

/** Reckons the chain of the audit log anew from its first line (N86). With the owner's connection. */
export async function verifyAudit(client: Client): Promise<AuditVerdict> {
  const { rows: faults } = await client.query<AuditFault>(
    `select sequence, reason from (
       select e.sequence, case
           when e.sequence <> coalesce(lag(e.sequence) over chain, 0) + 1 then 'MISSING'
           when e.previous_hash <> coalesce(lag(e.hash) over chain, repeat('0', 64)) then 'DETACHED'
           when e.hash <> platform.audit_hash(e) then 'ALTERED'
         end as reason
         from platform.audit_entry e window chain as (order by e.sequence)) links
      where reason is not null order by sequence limit 1`,
  )
  const { rows } = await client.query<{ entries: number; sequence: string | null; hash: string | null }>(
    `select count(*)::integer as entries, max(sequence) as sequence,
            (array_agg(hash order by sequence desc))[1] as hash from platform.audit_entry`,
  )
  const { entries = 0, sequence = null, hash = null } = rows[0] ?? {}
  return { entries, last: sequence && hash ? { sequence, hash } : null, fault: faults[0] ?? null }
}
