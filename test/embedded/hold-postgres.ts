import { startEmbeddedPostgres } from '@ndseb/db/embedded/start-postgres.ts'
import { runMain } from '@ndseb/shared/startup-error.ts'

// A program of its own that holds a data folder until it is told to stop, or is killed.
await runMain(async () => {
  const { ownerUrl, stop } = await startEmbeddedPostgres({
    dataDir: process.argv[2] ?? '',
    log: (line) => process.stderr.write(`${line}\n`),
  })
  const stillHere = setInterval(() => {}, 60_000)
  process.once('SIGTERM', () => {
    clearInterval(stillHere)
    void stop()
  })
  process.stdout.write(`${ownerUrl}\n`)
})
