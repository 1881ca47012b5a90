import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from '@ndseb/standalone/demo/actor.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startProgramme } from '../startup/programme.ts'
import { ended, fetched, startExport } from '../support/exports.ts'
import { type OverHttp, openFiveProcesses } from '../support/over-http.ts'
import { fileOf, importBytes } from '../support/uploads.ts'

/** An export that is killed, cancelled or cut off: done once, or not there at all. */
let graph: OverHttp
const ROWS = 250_000
const OWNER = 'miit.officer'
beforeAll(async () => {
  graph = await openFiveProcesses()
  await importBytes(graph, fileOf(2018, ROWS))
}, 240_000)
afterAll(() => graph?.close())

/** What of exports is in the database. */
const held = async (): Promise<Answer> =>
  (
    await graph.sql(
      `select (select count(*)::integer from statistics.stored_file where kind = 'EXPORT') as files,
              (select count(*)::integer from statistics.file_piece p join statistics.stored_file f on f.id = p.file_id
                where f.kind = 'EXPORT' and f.status = 'OPEN') as "openPieces"`,
    )
  )[0]

/** Waits until some of an export is written and not all. */
async function writing(id: string): Promise<void> {
  for (;;) {
    const [job] = await graph.sql<{ status: string; received: number }>(
      `select j.status, coalesce(f.received, 0)::integer as received from statistics.export_job j
         left join statistics.stored_file f on f.id = j.file_id where j.id = $1`,
      [id],
    )
    if (job?.status === 'WRITING' && job.received > 0) return
    if (job?.status !== 'QUEUED' && job?.status !== 'WRITING') throw new Error(`it is ${job?.status} already`)
    await sleep(5)
  }
}

describe('an export', () => {
  test('whose process is killed is written from nothing again when it is there again, once', async () => {
    const { id } = await startExport(graph, OWNER, { dataset: 'DIRECT_RETURNS', format: 'CSV' })
    await writing(id)
    await graph.crash()
    const job = await ended(graph, OWNER, id)
    expect(job).toMatchObject({ status: 'DONE', rowsWritten: String(ROWS) })
    const bytes = await fetched(graph, job.file.address)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(job.file.sha256)
    expect(bytes.toString().split('\r\n')).toHaveLength(ROWS + 2)
    expect(await held()).toEqual({ files: 1, openPieces: 0 })
    const [run] = await graph.sql<{ attempts: number; lines: number }>(
      `select attempts, (select count(*)::integer from platform.audit_entry
                          where name = 'writeExport' and $1 = any(subjects)) as lines
         from statistics.export_job where id = $1::uuid`,
      [id],
    )
    expect(run).toEqual({ attempts: 2, lines: 1 })
    // Sent to the queue once more, it has ended and changes nothing.
    await graph.sql(`select graphile_worker.add_job('statistics:run-export', $1)`, [
      JSON.stringify({ jobId: id }),
    ])
    await sleep(500)
    expect((await ended(graph, OWNER, id)).file.id).toBe(job.file.id)
  }, 240_000)

  test('that is cancelled while it is written stops, and leaves nothing', async () => {
    const before = await held()
    const { id } = await startExport(graph, OWNER, { dataset: 'DIRECT_RETURNS', format: 'XLSX' })
    await writing(id)
    await graph.as(OWNER).do('cancelExport', { jobId: id })
    expect(await ended(graph, OWNER, id)).toMatchObject({ status: 'CANCELLED', file: null })
    // The next of the queue begins once this one has given up.
    const next = await startExport(graph, OWNER, { dataset: 'EXCHANGE_RATES' })
    await ended(graph, OWNER, next.id)
    await graph.as(OWNER).do('cancelExport', { jobId: next.id })
    expect(await held()).toEqual(before)
  }, 240_000)

  test('is asked for, waited for and fetched from the terminal, and checked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ndseb-export-'))
    try {
      const out = join(folder, 'returns.ndjson')
      const run = (args: readonly string[], TOKEN: string) =>
        startProgramme(['standalone/export/main.ts', ...args], { TOKEN }).ended()
      const args = ['--dataset', 'direct-returns', '--years', '2018', '--out', out, '--server', graph.url]
      const done = await run(args, await graph.token(OWNER))
      expect(done).toMatchObject({ code: 0, told: '' })
      expect(done.stdout).toContain(`${ROWS} 行，已写入`)
      expect(readFileSync(out, 'utf8').trimEnd().split('\n')).toHaveLength(ROWS)
      const refused = await run(args, await graph.token('analyst.mofcom'))
      expect(refused).toMatchObject({ code: 1, told: expect.stringContaining('无权') })
      expect(refused.told).not.toMatch(/^\s+at /m)
      expect(await run(args, '')).toMatchObject({ code: 1, told: expect.stringContaining('TOKEN') })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 240_000)
})
