import { readFileSync } from 'node:fs'
import { openMigrator, SNAPSHOT } from './migrate.ts'

/** No database is asked: the snapshot of the last migration stands for it. */
const NO_DATABASE = 'postgres://nobody@127.0.0.1:1/ndseb'

type Snapshot = { readonly tables: readonly { readonly schema?: string; readonly name: string }[] }

/**
 * The tables of which the entities say something else than the last migration, by name; empty where there is no drift.
 * Compared as text: the migrator's own comparison overlooks what an index's expression says.
 */
export async function migrationDrift(): Promise<string[]> {
  const committed = byName(JSON.parse(readFileSync(SNAPSHOT, 'utf8')))
  const orm = await openMigrator(NO_DATABASE, true)
  const wanted = byName(JSON.parse(JSON.stringify(orm.schema.getTargetSchema())))
  await orm.close(true)
  const names = new Set([...committed.keys(), ...wanted.keys()])
  return [...names].filter((name) => committed.get(name) !== wanted.get(name)).sort()
}

const byName = ({ tables }: Snapshot) =>
  new Map(tables.map((table) => [`${table.schema}.${table.name}`, JSON.stringify(table)]))

/**
 * Writes the migration that brings the last snapshot to what the entities say; gives its file name, null for none.
 * Where the migrator overlooks the change it is blank, to be filled in by hand.
 */
export async function makeMigration(
  name: string,
  ownerUrl = NO_DATABASE,
): Promise<{ fileName: string; blank: boolean } | null> {
  const orm = await openMigrator(ownerUrl, true)
  const { fileName } = await orm.migrator.create(undefined, false, false, name)
  const blank = fileName === '' && (await migrationDrift()).length > 0
  const file = blank ? (await orm.migrator.create(undefined, true, false, name)).fileName : fileName
  await orm.close(true)
  return file === '' ? null : { fileName: file, blank }
}
