import type { Session } from '@ndseb/db/session.ts'
import type { GovernmentLevel, PlanKind } from '@ndseb/shared/vocabulary/plans-and-policies.ts'
import type { DeclaredCase } from '../domain/eligibility.ts'
import type { DeclaredFigure, Filing, LeadingEnterprise } from '../parents.ts'

/** The contents that hang on applications, each for many applications in one statement. */

export const readAnswersOf = (session: Session, ids: readonly string[]) =>
  session.read<{ id: string; answers: Record<string, string> }>(
    'select id, answers from applications.application where id = any($1)',
    [ids],
  )

export const readDeclaredOf = (session: Session, ids: readonly string[]) =>
  session.read<DeclaredFigure>(
    `select application_id as "applicationId", standard, trim_scale(value)::text as value, note,
            case when exchange_rate_id is not null then applications.original_of(d) end as original
       from applications.declared_figure d where application_id = any($1)`,
    [ids],
  )

export const readLeadingEnterprisesOf = (session: Session, ids: readonly string[]) =>
  session.read<LeadingEnterprise>(
    `select id, application_id as "applicationId", name, credit_code as "creditCode", reason, evidence_id as "evidenceId"
       from applications.leading_enterprise where application_id = any($1) order by name, id`,
    [ids],
  )

export type EvidenceRow = {
  id: string
  applicationId: string
  clause: string
  level: GovernmentLevel | null
  kind: PlanKind | null
  title: string
  fileName: string
  mediaType: string
  sizeBytes: string
  sha256: string
  version: number
  recordedAt: Date
}

const EVIDENCE = `select id, application_id as "applicationId", clause, level, kind, title, file_name as "fileName",
  media_type as "mediaType", size_bytes::text as "sizeBytes", sha256, version, recorded_at as "recordedAt"
  from applications.evidence`

export const readEvidenceOf = (session: Session, ids: readonly string[]) =>
  session.read<EvidenceRow>(
    `${EVIDENCE} where application_id = any($1) order by clause, title, version desc`,
    [ids],
  )

export const readEvidence = (session: Session, ids: readonly string[]) =>
  session.read<EvidenceRow>(`${EVIDENCE} where id = any($1)`, [ids])

/** What the verdicts on the figures of today rest on (db/sql/functions.sql). */
export const readDeclaredCases = (session: Session, ids: readonly string[]) =>
  session.read<{ id: string; inputs: DeclaredCase }>(
    'select id, inputs from applications.declared_case($1)',
    [ids],
  )

/** The filings of applications, newest first, each with what it froze. */
export const readFilingsOf = (session: Session, ids: readonly string[]) =>
  session.read<Filing>(
    `select f.application_id as "applicationId", f.filed_at as "filedAt", f.inputs, v.verdict,
            row_number() over (partition by f.application_id order by f.filed_at)::integer as number
       from applications.filing f
       left join applications.filing_verdict v on v.application_id = f.application_id and v.filed_at = f.filed_at
      where f.application_id = any($1) order by f.filed_at desc`,
    [ids],
  )
