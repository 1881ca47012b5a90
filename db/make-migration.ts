import { makeMigration, migrationDrift } from './migration-drift.ts'

/**
 * `npm run migration -- <name>` writes the migration that brings the last one's snapshot to what the entities say now;
 * no database is needed, but where there is no snapshot yet: then give an empty one's address first. `--check` writes
 * nothing and fails where a migration is missing.
 */
const args = process.argv.slice(2)
const url = args.find((argument) => argument.startsWith('postgres'))
const name = args.find((argument) => argument !== url)

if (name === '--check') {
  const tables = await migrationDrift()
  if (tables.length > 0) {
    console.error(`The entities differ from the migrations in ${tables.join(', ')}: run "npm run migration".`)
    process.exitCode = 1
  } else console.log('The migrations say what the entities say.')
} else if (name && /^[a-z0-9-]+$/.test(name)) {
  const made = await makeMigration(name, url)
  if (!made) console.log('There is nothing to migrate.')
  else console.log(made.blank ? `${made.fileName} is blank: write its SQL, down as well.` : made.fileName)
} else {
  console.error('npm run migration -- <name-in-lower-case>')
  process.exitCode = 1
}
