import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openImportBench } from './import-bench.ts'
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
const sizes = values.rows.split(',').map(Number)
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'ndseb-bench-import-'))
const results: object[] = []
const bench = await openImportBench(folder)
try {
  for (const size of sizes) {
    const file = await bench.makeFile(size)
    const measured = { copy: [] as number[], whole: [] as number[], memory: [] as number[] }
    for (let round = 0; round < rounds; round += 1) {
      measured.copy.push(await bench.copy(file))
      const { ms, megabytes } = await bench.importWhole(file)
      measured.whole.push(ms)
      measured.memory.push(megabytes)
    }
    const rate = (runs: readonly number[]) => Math.round((file.rows / quantile(runs, 0.5)) * 1_000)
    results.push({
      rows: file.rows,
      copyRowsPerSecond: rate(measured.copy),
      importRowsPerSecond: rate(measured.whole),
      ratio: Number((quantile(measured.copy, 0.5) / quantile(measured.whole, 0.5)).toFixed(3)),
      megabytes: Math.max(...measured.memory),
      ...{ copyMs: measured.copy.map(Math.round), importMs: measured.whole.map(Math.round) },
    })
    console.table(results)
  }
} finally {
  await bench.close()
  rmSync(folder, { recursive: true, force: true })
}

type Result = {
  rows: number
  copyRowsPerSecond: number
  importRowsPerSecond: number
  ratio: number
  megabytes: number
}
const machine = `Node ${process.version}, PostgreSQL ${bench.version}, ${cpus().length} × ${cpus()[0]?.model}`
console.log(machine)
const bars = (results as Result[]).flatMap(({ rows, copyRowsPerSecond, importRowsPerSecond, ratio }) => [
  { label: `bare COPY, ${rows} rows`, value: copyRowsPerSecond, text: `${copyRowsPerSecond}/s` },
  { label: `import, ${rows} rows`, value: importRowsPerSecond, text: `${importRowsPerSecond}/s (×${ratio})` },
])
writeFileSync(join(values.out, 'import.json'), `${JSON.stringify({ machine, results }, null, 2)}\n`)
writeFileSync(join(values.out, 'import.svg'), plotBars(`Rows per second — ${machine}`, bars))
