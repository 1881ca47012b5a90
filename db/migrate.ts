import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import type { Lifecycle } from '@ndseb/shared/lifecycle.ts'
import { APPLICATION_LIFECYCLE } from '@ndseb/shared/lifecycles/application.ts'
import { ROUND_LIFECYCLE } from '@ndseb/shared/lifecycles/round.ts'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { runMigrations } from 'graphile-worker'
import type { Client } from 'pg'
import { takerOf } from './applications/step-takers.ts'
import { allEntities } from './entities.ts'
import { openClient } from './open-client.ts'
import { OWNERS, passwordOf, roleOf, urlOf, WORKER_ROLE } from './owners.ts'
import { DECISION_SUBJECTS } from './reviews/decision-history.ts'
import { writeSearchKeys } from './search-keys.ts'

const MIGRATIONS = join(import.meta.dirname, 'migrations')
/** What the entities were when the last migration was made. */
export const SNAPSHOT = join(MIGRATIONS, '.snapshot.json')

const sqlFile = (name: string) => readFile(new URL(`./sql/${name}.sql`, import.meta.url), 'utf8')

/**
 * The migrator's view of the database: every owner's tables, as the owner connection. Only the making of a migration
 * keeps the snapshot: running one would overwrite it with what PostgreSQL made of the expressions.
 */
export async function openMigrator(ownerUrl: string, snapshot = false): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: ownerUrl,
    dbName: new URL(ownerUrl).pathname.slice(1),
    entities: [...allEntities],
    extensions: [Migrator],
    migrations: {
      path: MIGRATIONS,
      tableName: 'schema_migration',
      emit: 'ts',
      snapshot,
      snapshotName: '.snapshot',
      silent: true,
    },
    schemaGenerator: { ignoreSchema: ['graphile_worker', 'public'], ignoreRoutines: true },
    pool: { min: 0, max: 2 },
    debug: false,
  })
}

/**
 * Brings a database to this version: roles, schemas, tables, functions, rights, the queue, the lifecycle tables and the
 * keys of names.
 * Running it again changes nothing. A database of a newer version is refused with one sentence.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const client = await openClient(ownerUrl)
  try {
    // One migrator at a time; the lock goes with the connection.
    await client.query(`select pg_advisory_lock(hashtext('ndseb migrate'))`)
    await createRoles(client, ownerUrl)
    await client.query(await sqlFile('before'))
    await migrateTables(ownerUrl)
    await runMigrations({ connectionString: urlOf(WORKER_ROLE, ownerUrl) })
    await client.query('begin')
    await client.query(await sqlFile('functions'))
    await client.query(await sqlFile('lifecycles'))
    await client.query(await sqlFile('statistics'))
    await client.query(await sqlFile('match-candidates'))
    await client.query(await sqlFile('grants'))
    await writeLifecycles(client)
    await writeSearchKeys(client)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

async function migrateTables(ownerUrl: string): Promise<void> {
  const orm = await openMigrator(ownerUrl)
  try {
    const files = await readdir(MIGRATIONS)
    const known = new Set(files.map((file) => file.replace(/\.ts$/, '')))
    const executed = await orm.migrator.getExecuted()
    const unknown = executed.filter((migration) => !known.has(migration.name))
    if (unknown.length > 0)
      throw new StartupError(
        `数据库来自更新的版本 · The database is of a newer version than this program: it holds the migration ${unknown[0]?.name}.`,
        '请更新程序，或使用其他数据库 · Start the newer program, or use another database.',
      )
    await orm.migrator.up()
  } finally {
    await orm.close(true)
  }
}

/** The login roles. An owner connection that is no superuser is enough, if it may create roles. */
async function createRoles(client: Client, ownerUrl: string): Promise<void> {
  const roles = [...OWNERS.map(roleOf), WORKER_ROLE]
  try {
    for (const role of roles) {
      // Roles are the cluster's: another database of the same cluster may be creating them at this moment.
      await client.query(
        `do $$ begin create role ${role} login; exception when duplicate_object or unique_violation then null; end $$`,
      )
      await client.query(`alter role ${role} login password '${passwordOf(role, ownerUrl)}'`)
    }
    // For platform.announce, which runs as its owner and adds to the worker's queue.
    await client.query(`grant ${WORKER_ROLE} to current_user with inherit true`)
  } catch (cause) {
    throw isForbidden(cause)
      ? new StartupError(
          `数据库所有者不能建立登录角色 · The database's owner may not make the login roles ${roles.join(', ')}.`,
          '请授予 CREATEROLE · Give it CREATEROLE, or let the role that made them own the database.',
          { cause },
        )
      : cause
  }
  const { rows: strong } = await client.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls)',
    [roles],
  )
  if (strong[0])
    throw new StartupError(
      `登录角色 ${strong[0].rolname} 可越过行级安全 · The login role ${strong[0].rolname} could pass over row security.`,
      '请收回其 SUPERUSER 与 BYPASSRLS · Take SUPERUSER and BYPASSRLS from it.',
    )
  const database = new URL(ownerUrl).pathname.slice(1)
  await client.query(`grant create on database "${database}" to ${WORKER_ROLE}`)
}

const isForbidden = (error: unknown) => error instanceof Error && 'code' in error && error.code === '42501'

/**
 * Each lifecycle that the database knows. An option of the round is not in the rows: the documents that such a step rests on
 * are.
 */
const LIFECYCLES: Readonly<Record<string, Lifecycle>> = {
  ...{ ROUND: ROUND_LIFECYCLE, APPLICATION: APPLICATION_LIFECYCLE },
  ...Object.fromEntries(
    Object.entries(DECISION_SUBJECTS).map(([subject, { lifecycle }]) => [subject, lifecycle]),
  ),
}

async function writeLifecycles(client: Client): Promise<void> {
  const rows = Object.entries(LIFECYCLES).flatMap(([subject, lifecycle]) =>
    Object.entries(lifecycle).flatMap(([step, { from, to, by }]) =>
      from.flatMap((status) =>
        by.map((role) => ({ subject, step, status, role, to, owner: takerOf(subject, step) })),
      ),
    ),
  )
  await client.query('delete from applications.lifecycle_step')
  await client.query(
    `insert into applications.lifecycle_step (subject_type, step, from_status, role, to_status, owner)
     select r->>'subject', r->>'step', r->>'status', r->>'role', r->>'to', r->>'owner' from jsonb_array_elements($1::jsonb) r`,
    [JSON.stringify(rows)],
  )
}
