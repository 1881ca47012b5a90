import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { type Item, readItems } from '../domain/report-items.ts'
import type { SaveBaseReportInput } from '../generated/graphql.ts'
import { changedMeanwhile, loadEditableReport, type StandingReport } from './load-report.ts'

/** The park saves the items of its report in place of those before: all of them, or nothing (N17). */
export const saveBaseReport = (session: Session, input: SaveBaseReportInput) =>
  session.act('saveBaseReport', input, async (tx) => {
    const report = await loadEditableReport(tx, input.reportId, input.expectedVersion)
    const narrative = await tx.rows<{ code: string }>(
      `select code from statistics.target where kind = 'NARRATIVE'`,
    )
    const items = readItems(
      input.items,
      narrative.map(({ code }) => code),
    )
    await checkOwnEvidence(tx, report, items)
    // First the version: of two who save at once the second waits here, and is then refused (N77).
    const written = await tx.rows(
      'update statistics.base_report set version = version + 1 where id = $1 and version = $2 returning id',
      [report.id, report.version],
    )
    if (written.length === 0) throw changedMeanwhile()
    await replaceItems(tx, report, items)
    return { reportId: report.id }
  })

/** Evidence must be this report's own. */
async function checkOwnEvidence(tx: Tx, { id }: StandingReport, items: readonly Item[]): Promise<void> {
  const named = items.flatMap(({ evidenceIds }, item) =>
    evidenceIds.map((evidenceId, place) => ({ evidenceId, item, place })),
  )
  const known = await tx.rows<{ id: string }>(
    'select id from statistics.report_evidence where report_id = $1 and id = any($2)',
    [id, named.map(({ evidenceId }) => evidenceId)],
  )
  const own = new Set(known.map((row) => row.id))
  const strange = named.find(({ evidenceId }) => !own.has(evidenceId))
  if (!strange) return
  const path = ['items', String(strange.item), 'evidenceIds', String(strange.place)]
  throw new DomainError('NOT_FOUND', { path })
}

async function replaceItems(tx: Tx, { id, edition }: StandingReport, items: readonly Item[]): Promise<void> {
  await tx.rows('delete from statistics.base_report_item where report_id = $1 and edition = $2', [
    id,
    edition,
  ])
  await tx.rows(
    `insert into statistics.base_report_item (report_id, edition, number, text, nothing_to_report, tasks, targets, evidence_ids)
     select $1, $2, i.place, i.item ->> 'text', (i.item ->> 'nothingToReport')::boolean, i.item -> 'tasks',
            i.item -> 'targets', i.item -> 'evidenceIds'
       from jsonb_array_elements($3::jsonb) with ordinality i (item, place)`,
    [id, edition, JSON.stringify(items)],
  )
}
