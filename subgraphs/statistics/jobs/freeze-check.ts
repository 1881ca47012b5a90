import type { Session } from '@ndseb/db/session.ts'
import type { Job } from '@ndseb/db/worker.ts'
import { readApplicationForwarded } from '@ndseb/shared/events/application-forwarded.ts'
import { checkAndWarn, type WarnedCase } from '../domain/figure-check.ts'
import { exportsFrom, reportedFrom } from '../domain/reported.ts'
import { readCounts } from '../queries/counts.ts'
import { readParkFigures } from '../queries/figures.ts'
import { readForwardedCase } from '../queries/frozen-checks.ts'
import { readExports } from '../queries/measures.ts'
import type { ParkYear } from '../queries/park-years.ts'

/**
 * A case was forwarded: its check is frozen with all that it rests on, once (N30–N38). The figures are those recorded by then,
 * and the enterprises are counted as register, returns and matches were known then (N39): however late it is done, it comes to
 * the same.
 */
export const freezeCheck: Job = {
  task: 'statistics:freeze-check',
  run: async (session, payload) => {
    const { applicationId } = readApplicationForwarded(payload)
    const [forwarded] = await readForwardedCase(session, applicationId)
    if (!forwarded) return
    const { parkId, year, forwardedAt, inputs } = forwarded
    const { tier, thresholds, figures, ruleVersion } = inputs
    const given: WarnedCase = {
      ...{ year, tier, thresholds, ruleVersion, declared: figures },
      ...(await readKnown(session, { parkId, year }, forwardedAt)),
    }
    await session.act('freezeCheck', {}, async (tx) => {
      await tx.rows(
        `insert into statistics.frozen_check (application_id, forwarded_at, inputs, verdict)
         values ($1, $2::timestamptz, $3::jsonb, $4::jsonb) on conflict do nothing`,
        [applicationId, forwardedAt, JSON.stringify(given), JSON.stringify(checkAndWarn(given))],
      )
      return { applicationId }
    })
  },
}

/** What was reported of a park for a year and the one before, as it was recorded by a moment. */
async function readKnown(
  session: Session,
  { parkId, year }: ParkYear,
  until: string,
): Promise<Pick<WarnedCase, 'reported' | 'previousYear' | 'exports'>> {
  const asked = { parks: [parkId, parkId], years: [year, year - 1], moments: [until, until] }
  const figures = await readParkFigures(session, asked)
  const counts = await readCounts(session, asked)
  const exports = await readExports(session, asked, until)
  const of = <Row extends ParkYear>(rows: readonly Row[], wanted: number) =>
    rows.filter((row) => row.year === wanted)
  return {
    reported: reportedFrom(of(figures, year), of(counts, year)[0]),
    previousYear: reportedFrom(of(figures, year - 1), of(counts, year - 1)[0]),
    exports: exportsFrom(of(exports, year)),
  }
}
