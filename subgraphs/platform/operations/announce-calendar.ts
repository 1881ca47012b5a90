import { readCalendar } from '@ndseb/db/platform/read-calendar.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { readArrangement } from '../domain/arrangement.ts'
import type { AnnounceCalendarInput } from '../generated/graphql.ts'

/**
 * MOFCOM enters the State Council's arrangement of a year, or one that replaces it (N56–N58). What stood before stays on
 * record, so that an earlier reckoning can be repeated; notices under way are recomputed by whoever is in charge of them.
 */
export const announceCalendar = (session: Session, input: AnnounceCalendarInput) =>
  session.act('announceCalendar', input, async (tx) => {
    // One paper at a time: two clerks who enter the same one meet here.
    await tx.rows(`select pg_advisory_xact_lock(hashtext('platform.calendar_day'))`)
    const today = civilDateOf(tx.now)
    const { announcedFrom, announcedThrough } = await readCalendar(tx.rows, today)
    const formerIssued = await issuedOf(tx, input.year)
    const { year, paper, issued, days } = readArrangement(input, {
      ...{ today, announcedFrom, announcedThrough, formerIssued },
    })
    await tx.rows('update platform.calendar_day set superseded = $2 where year = $1 and superseded is null', [
      year,
      issued,
    ])
    await tx.rows(
      `insert into platform.calendar_day (date, year, kind, name, paper, issued)
       select d.date, $1, d.kind, d.name, $2, $3 from jsonb_to_recordset($4::jsonb) d (date date, kind text, name text)`,
      [year, paper, issued, JSON.stringify(days)],
    )
    return { year }
  })

async function issuedOf(tx: Tx, year: number): Promise<string | null> {
  const [row] = await tx.rows<{ issued: string | null }>(
    'select max(issued)::text as issued from platform.calendar_day where year = $1',
    [year],
  )
  return row?.issued ?? null
}
