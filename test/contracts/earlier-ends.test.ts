import { readdirSync, readFileSync } from 'node:fs'
import { migrate, openMigrator } from '@ndseb/db/migrate.ts'
import { afterAll, expect, test } from 'vitest'
import { openTestDatabase } from '../support/database.ts'

const earlier = await openTestDatabase('nothing')
afterAll(() => earlier.drop())

/** The last migration before the ends of bases were told to statistics. */
const before = () => {
  const names = readdirSync(new URL('../../db/migrations', import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace(/\.ts$/, ''))
    .toSorted()
  return names[names.findIndex((name) => name.endsWith('what_has_ended')) - 1] ?? ''
}

test('a base that was disqualified before statistics was told of it is monitored until its document’s date', async () => {
  await earlier.sql(readFileSync(new URL('../../db/sql/before.sql', import.meta.url), 'utf8'))
  const orm = await openMigrator(earlier.url)
  await orm.migrator.up({ to: before() })
  await orm.close(true)
  const id = (n: number) => `01900000-0000-7000-8000-00000000000${n}`
  await earlier.sql(
    `insert into reviews.designation (id, round_id, kind, document_number, document_number_key, document_date, title, status, version, drafted_at, issued_at)
     select d.id::uuid, $1::uuid, d.kind, d.number, d.number, d.date::date, 'x', 'ISSUED', 1, d.date::date, d.date::date
       from (values ($2, 'DESIGNATION', '一号', '2024-01-05'), ($3, 'DISQUALIFICATION', '二号', '2026-05-11')) d (id, kind, number, date)`,
    [id(1), id(2), id(3)],
  )
  await earlier.sql(
    `insert into reviews.base (id, designation_id, programme, park_id, name, name_key, province_code, designated_on, next_review_due, status, version)
     select b.id::uuid, $1::uuid, 'ndseb', b.id::uuid, 'x', 'x', '32', '2024-01-05', '2026-01-05', b.status, 4
       from (values ($2, 'DISQUALIFIED'), ($3, 'ACTIVE')) b (id, status)`,
    [id(2), id(5), id(6)],
  )
  await earlier.sql(
    `insert into statistics.base_monitoring (base_id, park_id, province_code, since)
     select id, park_id, province_code, designated_on from reviews.base`,
  )
  await earlier.sql(
    `insert into reviews.decision_history (subject_type, subject_id, step, from_status, to_status, actor_id, actor_name, role, at, document, prior_version)
     select 'BASE', $1::uuid, l.step, l.prior, l.later, 'x', 'x', 'MOFCOM_OFFICER', l.at::timestamptz, l.document, l.version
       from (values ('designate', null, 'ACTIVE', '2024-01-06T01:00:00Z', '一号', null),
                    ('disqualify', 'UNDER_RE_REVIEW', 'DISQUALIFIED', '2026-05-20T01:00:00Z', '二号', 3))
            l (step, prior, later, at, document, version)`,
    [id(5)],
  )
  await migrate(earlier.url)
  const kept = await earlier.sql(
    `select base_id, until::text, ended_at, version from statistics.base_monitoring order by base_id`,
  )
  expect(kept).toEqual([
    { base_id: id(5), until: '2026-05-11', ended_at: new Date('2026-05-20T01:00:00.000Z'), version: 3 },
    { base_id: id(6), until: null, ended_at: null, version: 0 },
  ])
})
