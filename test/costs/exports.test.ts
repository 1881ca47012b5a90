import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ended, startExport } from '../support/exports.ts'
import { type OverHttp, openOneProcess } from '../support/over-http.ts'

/** What an export costs that is written: no more of it is in memory than a few pages and pieces, however many rows it has. */
let graph: OverHttp
const ROWS = 500_000
beforeAll(async () => {
  graph = await openOneProcess()
  const [batch] = await graph.sql<{ id: string }>(
    `insert into statistics.return_batch (system, period_year, extract_date, status, parts, content_hash, rows, imported_by, finished_at)
     values ('SERVICE_TRADE_DIRECT', 2018, '2019-06-30', 'FINISHED', 1, repeat('0', 64), $1, 'test', platform.now()) returning id`,
    [ROWS],
  )
  await graph.sql(
    `insert into statistics.direct_return
       (batch_id, row_number, code_fault, name, name_key, period_year, category, amount, currency)
     select $1, number, 'MISSING', '企业' || repeat(number::text, 20), 'x', 2018, 'TRANSPORT', number, 'CNY'
       from generate_series(1, $2) number`,
    [batch?.id, ROWS],
  )
}, 300_000)
afterAll(() => graph?.close())

// What is garbage is not held: it is collected before each look.
setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')
function held(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

test.each(['NDJSON', 'XLSX'])(
  'an export as %s of any size takes up the same memory',
  { timeout: 300_000 },
  async (format) => {
    const before = held()
    const looks: number[] = []
    const looking = setInterval(() => looks.push(held() - before), 500)
    const { id } = await startExport(graph, 'miit.officer', { dataset: 'DIRECT_RETURNS', format })
    const job = await ended(graph, 'miit.officer', id)
    clearInterval(looking)
    expect(job).toMatchObject({ status: 'DONE', rowsWritten: String(ROWS) })
    expect(looks).not.toEqual([])
    // The rows would be 100 MB of text alone, and as objects several times as much.
    expect(Math.max(...looks)).toBeLessThan(64 * 1024 * 1024)
  },
)
