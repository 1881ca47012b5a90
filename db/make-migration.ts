import { openMigrator } from './migrate.ts'

/**
 * `node db/make-migration.ts <owner-url> [name]` writes the migration that brings the last snapshot to what the
 * entities say now. `--check` writes nothing and fails where a migration is missing.
 */
const [url, flag] = process.argv.slice(2)
if (!url) throw new Error('usage: node db/make-migration.ts <owner-url> [--check | name]')
const orm = await openMigrator(url, true)
if (flag === '--check') {
  const needed = await orm.migrator.checkSchema()
  console.log(
    needed ? 'The entities differ from the migrations: run `npm run migration`.' : 'migrations: no drift',
  )
  process.exitCode = needed ? 1 : 0
} else {
  const { fileName } = await orm.migrator.create(undefined, false, false, flag)
  console.log(fileName || 'nothing to migrate')
}
await orm.close(true)
