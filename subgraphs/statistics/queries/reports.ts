import type { Session } from '@ndseb/db/session.ts'
import { parseOptionalId } from '@ndseb/shared/scalars.ts'
import type { Ordering } from '@ndseb/shared/subgraph/connection.ts'
import { readPage } from '@ndseb/shared/subgraph/read-page.ts'
import type { QueryBaseReportsArgs } from '../generated/graphql.ts'
import type { BaseReport, ReportEdition, ReportEvidence, ReportItem } from '../parents.ts'

/**
 * Whether nobody waits for a report, because its base has ended: what was asked for while it was one lapses with it. MOFCOM
 * may still ask it afterwards for its last year, and then waits (N17, N65).
 */
export const isLapsed = (report: string) =>
  `exists (select 1 from statistics.base_monitoring m where m.base_id = ${report}.base_id
     and (${report}.year > extract(year from m.until) or ${report}.requested_at <= m.ended_at))`

const COLUMNS = `id, base_id as "baseId", year, status, version, edition, due_on::text as "dueOn",
  requested_at as "requestedAt", submitted_at as "submittedAt",
  ${isLapsed('base_report')} as lapsed`

/** Ids are UUIDv7: their order is the order of asking. */
const LATEST: Ordering<'id'> = {
  name: 'LATEST',
  direction: 'desc',
  keys: [{ field: 'id', column: 'id', kind: 'id' }],
}

export const readReportsById = (session: Session, ids: readonly string[]) =>
  session.read<BaseReport>(`select ${COLUMNS} from statistics.base_report where id = any($1)`, [ids])

export const readReportsOf = (session: Session, baseIds: readonly string[]) =>
  session.read<BaseReport>(
    `select ${COLUMNS} from statistics.base_report where base_id = any($1) order by year`,
    [baseIds],
  )

/** A page of the reports that the viewer may see, latest first. */
export const listReports = (session: Session, { filter, ...page }: QueryBaseReportsArgs) =>
  readPage<BaseReport>(
    session,
    {
      columns: COLUMNS,
      from: 'statistics.base_report',
      conditions: [
        ['base_id = $', parseOptionalId(filter?.baseId, ['filter', 'baseId'])],
        ['year = $', filter?.year],
        ['status = $', filter?.status],
      ],
      ordering: LATEST,
    },
    page,
  )

const EDITION = `r.id as "reportId", r.base_id as "baseId", r.year, a.edition, a.accepted_at as "acceptedAt"`

/** Every accepted edition of the reports, oldest first. */
export const readEditionsOf = (session: Session, reportIds: readonly string[]) =>
  session.read<ReportEdition>(
    `select ${EDITION} from statistics.base_report_acceptance a join statistics.base_report r on r.id = a.report_id
      where a.report_id = any($1) order by a.report_id, a.edition`,
    [reportIds],
  )

/** Of each report of the bases the edition that was the last accepted one then, by year (N64, N73). */
export const readAcceptedOf = (session: Session, baseIds: readonly string[], until = 'infinity') =>
  session.read<ReportEdition>(
    `select distinct on (r.year, r.id) ${EDITION}
       from statistics.base_report r join statistics.base_report_acceptance a on a.report_id = r.id
      where r.base_id = any($1) and a.accepted_at <= $2::timestamptz order by r.year, r.id, a.edition desc`,
    [baseIds, until],
  )

/** An edition of a report: what its items are asked by. */
export type EditionKey = { readonly reportId: string; readonly edition: number }

/** The items of editions, in their order. */
export const readItemsOf = (session: Session, asked: readonly EditionKey[]) =>
  session.read<ReportItem>(
    `select i.report_id as "reportId", r.year, i.edition, i.number, i.text, i.nothing_to_report as "nothingToReport",
            i.tasks, i.targets, i.evidence_ids as "evidenceIds"
       from unnest($1::uuid[], $2::integer[]) q (report_id, edition)
       join statistics.base_report_item i on i.report_id = q.report_id and i.edition = q.edition
       join statistics.base_report r on r.id = i.report_id
      order by i.report_id, i.edition, i.number`,
    [asked.map(({ reportId }) => reportId), asked.map(({ edition }) => edition)],
  )

const EVIDENCE = `id, report_id as "reportId", title, file_name as "fileName", media_type as "mediaType",
  size_bytes::text as "sizeBytes", sha256, version, recorded_at as "recordedAt"`

export const readReportEvidenceById = (session: Session, ids: readonly string[]) =>
  session.read<ReportEvidence>(`select ${EVIDENCE} from statistics.report_evidence where id = any($1)`, [ids])

/** The evidence of reports, latest first. */
export const readReportEvidenceOf = (session: Session, reportIds: readonly string[]) =>
  session.read<ReportEvidence>(
    `select ${EVIDENCE} from statistics.report_evidence where report_id = any($1) order by id desc`,
    [reportIds],
  )
