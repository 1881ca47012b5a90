import { readFileSync } from 'node:fs'
import { migrate, openMigrator } from '@ndseb/db/migrate.ts'
import { migrationDrift } from '@ndseb/db/migration-drift.ts'
import { OWNERS, roleOf } from '@ndseb/db/owners.ts'
import { DECISION_SUBJECTS } from '@ndseb/db/reviews/decision-history.ts'
import { seedReference } from '@ndseb/db/seed-reference.ts'
import type { Lifecycle } from '@ndseb/shared/lifecycle.ts'
import { APPLICATION_LIFECYCLE } from '@ndseb/shared/lifecycles/application.ts'
import { ROUND_LIFECYCLE } from '@ndseb/shared/lifecycles/round.ts'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { afterAll, describe, expect, test } from 'vitest'
import { rightsOf, structureOf } from '../support/catalog.ts'
import { openTestDatabase } from '../support/database.ts'

const migrated = await openTestDatabase()
const fromEntities = await openTestDatabase('nothing')
afterAll(() => Promise.all([migrated.drop(), fromEntities.drop()]))

describe('the migrations', () => {
  test('were made from what the entities say now', async () => {
    expect(await migrationDrift()).toEqual([])
  })

  test('give the tables, columns, rules, indexes and policies that the entities give', async () => {
    await fromEntities.sql(readFileSync(new URL('../../db/sql/before.sql', import.meta.url), 'utf8'))
    const orm = await openMigrator(fromEntities.url)
    await orm.schema.create()
    await orm.close(true)
    // The triggers come with the functions, after the migrations.
    const structure = (await structureOf(migrated)).filter((line) => !line.startsWith('trigger'))
    expect(structure.filter((line) => line.startsWith('policy')).length).toBeGreaterThan(20)
    expect(structure).toEqual(await structureOf(fromEntities))
  })

  test('and the reference data, run again, change nothing', async () => {
    const state = async () => ({
      structure: await structureOf(migrated),
      rights: await rightsOf(migrated),
      executed: await migrated.sql('select name, executed_at from schema_migration order by name'),
      steps: await migrated.sql('select * from applications.lifecycle_step order by 1, 2, 3, 4'),
      units: await migrated.sql('select * from applications.recommending_unit order by id'),
      calendar: await migrated.sql('select * from platform.calendar_day order by date, issued'),
    })
    const before = await state()
    await migrate(migrated.url)
    await seedReference(migrated.url)
    expect(await state()).toEqual(before)
  })

  test('refuse a database that a newer program has migrated, in one sentence', async () => {
    const newer = await openTestDatabase()
    try {
      await newer.sql(`insert into schema_migration (name) values ('Migration29990101000000_later')`)
      const refusal = await migrate(newer.url).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(StartupError)
      expect(refusal).toMatchObject({
        message: expect.stringMatching(/newer version.*29990101000000_later\.$/),
      })
    } finally {
      await newer.drop()
    }
  })
})

test('every table of an owner is under row security, but the lifecycles, which nobody may write', async () => {
  const open = await migrated.sql<{ name: string }>(
    `select oid::regclass::text as name from pg_class
      where relkind = 'r' and not relrowsecurity
        and relnamespace::regnamespace::text in ('applications', 'reviews', 'statistics', 'platform')`,
  )
  expect(open.map(({ name }) => name)).toEqual(['applications.lifecycle_step'])
  const logins = OWNERS.map(roleOf).join('|')
  const mayWrite = new RegExp(`lifecycle_step (INSERT|UPDATE|DELETE|TRUNCATE) to (${logins})$`)
  expect((await rightsOf(migrated)).filter((line) => mayWrite.test(line))).toEqual([])
})

test('the database takes the steps that the lifecycles say, and no others (N68, N70, N74)', async () => {
  const rowsOf = (subject: string, lifecycle: Lifecycle) =>
    Object.entries(lifecycle).flatMap(([step, { from, to, by }]) =>
      from.flatMap((status) => by.map((role) => `${subject} ${step}: ${status} → ${to} by ${role}`)),
    )
  const kept = await migrated.sql<{ line: string }>(
    `select format('%s %s: %s → %s by %s', subject_type, step, from_status, to_status, role) as line
       from applications.lifecycle_step`,
  )
  expect(kept.map(({ line }) => line).sort()).toEqual(
    [
      ...[...rowsOf('ROUND', ROUND_LIFECYCLE), ...rowsOf('APPLICATION', APPLICATION_LIFECYCLE)],
      ...Object.entries(DECISION_SUBJECTS).flatMap(([subject, { lifecycle }]) => rowsOf(subject, lifecycle)),
    ].sort(),
  )
})
