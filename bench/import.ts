import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type ImportRun, openImportBench } from './import-bench.ts'
import { quantile } from './measure.ts'
import { plotBars } from './plot.ts'

/**
 * `npm run bench:import -- --rows 1000000,10000000 --rounds 3 --out <folder>`: the whole way of a file of returns into the
 * database (read, checked, deduplicated, written, added up and protected) beside a bare COPY of the same rows into a
 * table with the same columns, checks and indexes, in turns in one run. Figures of one machine at one moment: only their
 * ratios are worth comparing.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000,1000000' },
    rounds: { type: 'string', default: '3' },
    out: { type: 'string', default: '.' },
  },
})
type Result = {
  readonly rows: number
  readonly copyRowsPerSecond: number
  readonly importRowsPerSecond: number
  readonly ratio: number
  readonly megabytes: number
  readonly copyMs: readonly number[]
  readonly importMs: readonly number[]
  /** Seconds: medians. */
  readonly stages: Readonly<Record<string, number>>
}

const sizes = values.rows.split(',').map(Number)
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'ndseb-bench-import-'))
const results: Result[] = []
const bench = await openImportBench(folder)
try {
  for (const size of sizes) {
    const file = await bench.makeFile(size)
    const measured = { copy: [] as number[], runs: [] as ImportRun[] }
    for (let round = 0; round < rounds; round += 1) {
      measured.copy.push(await bench.copy(file))
      measured.runs.push(await bench.importWhole(file))
    }
    const whole = measured.runs.map(({ ms }) => ms)
    const stages = stagesOf(measured.runs)
    const rate = (runs: readonly number[]) => Math.round((file.rows / quantile(runs, 0.5)) * 1_000)
    results.push({
      rows: file.rows,
      copyRowsPerSecond: rate(measured.copy),
      importRowsPerSecond: rate(whole),
      ratio: Number((quantile(measured.copy, 0.5) / quantile(whole, 0.5)).toFixed(3)),
      megabytes: Math.max(...measured.runs.map(({ megabytes }) => megabytes)),
      ...{ copyMs: measured.copy.map(Math.round), importMs: whole.map(Math.round) },
      stages,
    })
    console.table(results.map(({ stages: _, ...figures }) => figures))
    console.table(results.map(({ rows, stages: seconds }) => ({ rows, ...seconds })))
  }
} finally {
  await bench.close()
  rmSync(folder, { recursive: true, force: true })
}

const machine = `Node ${process.version}, PostgreSQL ${bench.version}, ${cpus().length} × ${cpus()[0]?.model}`
console.log(machine)
const bars = results.flatMap(({ rows, copyRowsPerSecond, importRowsPerSecond, ratio }) => [
  { label: `bare COPY, ${rows} rows`, value: copyRowsPerSecond, text: `${copyRowsPerSecond}/s` },
  { label: `import, ${rows} rows`, value: importRowsPerSecond, text: `${importRowsPerSecond}/s (×${ratio})` },
])
writeFileSync(join(values.out, 'import.json'), `${JSON.stringify({ machine, results }, null, 2)}\n`)
writeFileSync(join(values.out, 'import.svg'), plotBars(`Rows per second — ${machine}`, bars))
const stages = results.flatMap(({ rows, stages: seconds }) =>
  Object.entries(seconds).map(([stage, value]) => ({
    ...{ label: `${stage}, ${rows} rows`, value, text: `${value.toFixed(2)} s` },
  })),
)
writeFileSync(join(values.out, 'import-stages.svg'), plotBars(`Seconds of an import — ${machine}`, stages))

function stagesOf(runs: readonly ImportRun[]): Readonly<Record<string, number>> {
  const names = Object.keys(runs[0]?.stages ?? {})
  return Object.fromEntries(
    names.map((name) => [
      name,
      quantile(
        runs.map(({ stages: seconds }) => seconds[name] ?? 0),
        0.5,
      ),
    ]),
  )
}
