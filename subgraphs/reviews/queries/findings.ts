import type { Session } from '@ndseb/db/session.ts'
import type { AgencyFinding, FindingVersion } from '../parents.ts'

type VersionRow = Omit<AgencyFinding, 'versions'>

/** The findings on applications, each with all its versions, oldest first; the last one stands (N28, N30–N31). */
export async function readFindingsOf(
  session: Session,
  applicationIds: readonly string[],
): Promise<AgencyFinding[]> {
  const rows = await session.read<VersionRow>(
    `select id, application_id as "applicationId", clause, version, agency, outcome, opinion, evidence_ids as "evidenceIds",
            recorded_at as "recordedAt"
       from reviews.agency_finding where application_id = any($1) order by application_id, clause, version`,
    [applicationIds],
  )
  const byClause = Map.groupBy(rows, ({ applicationId, clause }) => `${applicationId} ${clause}`)
  return [...byClause.values()].flatMap((all) => {
    const last = all.at(-1)
    const versions: FindingVersion[] = all
    return last ? [{ ...last, versions }] : []
  })
}
