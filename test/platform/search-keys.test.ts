import { readdirSync, readFileSync } from 'node:fs'
import { migrate, openMigrator } from '@ndseb/db/migrate.ts'
import { searchKeyOf } from '@ndseb/shared/rules/search-key.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../support/database.ts'

/** A database as it was before names had search keys, with a park, its application and a base in it. */
let database: TestDatabase
const NAME = '中国（南京）软件谷'
const ID = '01900000-0000-7000-8000-000000000001'
const root = new URL('../../db/', import.meta.url)
beforeAll(async () => {
  database = await openTestDatabase('nothing')
  await database.sql(readFileSync(new URL('sql/before.sql', root), 'utf8'))
  const migrations = readdirSync(new URL('migrations/', root)).filter((file) => file.endsWith('.ts'))
  const earlier = migrations.sort()[migrations.findIndex((file) => file.endsWith('_search_keys.ts')) - 1]
  const orm = await openMigrator(database.url)
  await orm.migrator.up({ to: earlier?.replace(/\.ts$/, '') ?? '' })
  await orm.close(true)
  const known = await database.sql(`select from information_schema.columns where column_name = 'search_key'`)
  expect(known).toEqual([])
  await database.sql(
    `insert into applications.park (id, name, name_key, type, unit_id, province_code, management_body)
     values ('${ID}', '${NAME}', 'key', 'HIGH_TECH_ZONE', 'nanjing', '32', '管委会')`,
  )
  await database.sql(
    `insert into applications.round (id, number, title, notice_number, notice_number_key, issuing_offices, legal_basis, reference_date,
       deadline, closes_at, statistical_year, standards, rule_version, rubric, form, guide_version, candidate_band_min,
       candidate_band_max, notice_working_days, day_one_rule)
     values ('${ID}', 1, '测试', '1号', '1号', '[]', '—', '2026-08-31', '2026-08-31', '2026-08-31T16:00Z', 2025, '[]', '—',
       '[]', '[]', '—', 8, 12, 5, 'NEXT_DAY')`,
  )
  await database.sql(
    `insert into applications.application (round_id, park_id, park_name, unit_id, province_code, version)
     values ('${ID}', '${ID}', '${NAME}', 'nanjing', '32', 7)`,
  )
  await database.sql(
    `insert into reviews.base (designation_id, park_id, name, name_key, province_code, designated_on, next_review_due, version)
     values ('${ID}', '${ID}', '${NAME}', 'key', '32', '2024-01-01', '2026-01-01', 7)`,
  )
})
afterAll(() => database?.drop())

const KEYS = `select search_key, null::integer as version, xmin::text from applications.park
  union all select search_key, version, xmin::text from applications.application
  union all select search_key, version, xmin::text from reviews.base`
const keys = () => database.sql<{ search_key: string; version: number | null; xmin: string }>(KEYS)

test('names that were there before get their keys at the next start, and nothing else of their rows changes', async () => {
  await migrate(database.url)
  const key = searchKeyOf(NAME)
  expect(await keys()).toMatchObject([
    { search_key: key, version: null },
    { search_key: key, version: 7 },
    { search_key: key, version: 7 },
  ])
})

test('again it writes nothing; a key that the name does not have any more is written anew', async () => {
  const before = await keys()
  await migrate(database.url)
  expect(await keys()).toEqual(before)
  await database.sql(`update reviews.base set search_key = 'of another reading'`)
  await migrate(database.url)
  expect((await keys()).map(({ search_key }) => search_key)).toEqual(
    before.map(({ search_key }) => search_key),
  )
})
