import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import type { AnalystQuery } from './analyst-queries.ts'
import { quantile } from './measure.ts'
import { plotBars } from './plot.ts'
import { openReturnsDatabase } from './returns-database.ts'
import { openReturnsGraph, type ReturnsGraph, type Way } from './returns-graph.ts'

/**
 * `npm run bench:aggregates -- --rows 1000000,10000000 --rounds 40 --folder <kept> --http --out <folder>`: what an analyst
 * asks, through the gateway beside the best SQL written by hand that gives the same answer, on databases of several sizes,
 * all in turns in one run. A folder that is named is kept, so that it is filled once. Figures of one machine at one
 * moment: only their ratios are worth comparing.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000,10000000' },
    rounds: { type: 'string', default: '40' },
    folder: { type: 'string' },
    http: { type: 'boolean', default: false },
    out: { type: 'string', default: '.' },
  },
})
const WARM_UP = 10
const sizes = values.rows.split(',').map(Number)
const rounds = Number(values.rounds)
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'ndseb-bench-returns-'))

type Measured = { graph: number[]; byHand: number[]; overHttp: number[] }
type Opened = {
  readonly facts: number
  readonly graph: ReturnsGraph
  readonly measured: Map<string, Measured>
}

const databases = []
const opened: Opened[] = []
try {
  for (const [index, size] of sizes.entries()) {
    const database = await openReturnsDatabase(folder, size)
    databases.push(database)
    // Five more processes a size would measure the machine's want of cores.
    const graph = await openReturnsGraph(database, values.http && index === sizes.length - 1)
    opened.push({ facts: database.facts, graph, measured: new Map() })
  }
  for (const { graph } of opened) for (const query of graph.queries) await compare(graph, query)
  // In turns, so that whatever else the machine does meets all of them alike.
  for (let round = 0; round < WARM_UP + rounds; round += 1)
    for (const place of opened[0]?.graph.queries.keys() ?? [])
      for (const { graph, measured } of opened) {
        const query = graph.queries[place]
        if (query) await measure(graph, query, round < WARM_UP ? null : measured)
      }
} finally {
  for (const { graph } of opened) await graph.close()
  for (const database of databases) await database.stop()
  if (!values.folder) rmSync(folder, { recursive: true, force: true })
}

/** A rival that answers something else is no rival. */
async function compare({ graph, byHand }: ReturnsGraph, query: AnalystQuery): Promise<void> {
  const answer = JSON.parse(await graph(query))
  if (answer.errors) throw new Error(`${query.name}: ${JSON.stringify(answer.errors)}`)
  const other = JSON.parse(await byHand(query))
  if (!isDeepStrictEqual(answer.data, other))
    throw new Error(
      `${query.name}: by hand it is ${JSON.stringify(other).slice(0, 2_000)}\nand not ${JSON.stringify(answer.data).slice(0, 2_000)}`,
    )
}

async function measure(
  { graph, byHand, overHttp }: ReturnsGraph,
  query: AnalystQuery,
  measured: Map<string, Measured> | null,
): Promise<void> {
  const kept = measured?.get(query.name) ?? { graph: [], byHand: [], overHttp: [] }
  const ways: [keyof Measured, Way | null][] = [
    ['byHand', byHand],
    ['graph', graph],
    ['overHttp', overHttp],
  ]
  for (const [name, way] of ways) {
    if (!way) continue
    const startedAt = performance.now()
    await way(query)
    kept[name].push(performance.now() - startedAt)
  }
  measured?.set(query.name, kept)
}

const round = (value: number) => Number(value.toFixed(2))
const first = opened[0]?.measured
const results = opened.flatMap(({ facts, measured }) =>
  [...measured].map(([name, { graph, byHand, overHttp }]) => ({
    ...{ name, facts },
    byHandP50: round(quantile(byHand, 0.5)),
    graphP50: round(quantile(graph, 0.5)),
    ratioP50: round(quantile(graph, 0.5) / quantile(byHand, 0.5)),
    byHandP95: round(quantile(byHand, 0.95)),
    graphP95: round(quantile(graph, 0.95)),
    ratioP95: round(quantile(graph, 0.95) / quantile(byHand, 0.95)),
    growth: round(quantile(graph, 0.5) / quantile(first?.get(name)?.graph ?? [], 0.5)),
    ...(overHttp.length > 0 && { overHttpP50: round(quantile(overHttp, 0.5)) }),
  })),
)
const machine = `Node ${process.version}, PostgreSQL ${databases[0]?.version}, ${cpus().length} × ${cpus()[0]?.model}`
console.table(results.map(({ name, ...figures }) => ({ name: name.slice(0, 40), ...figures })))
console.log(
  `milliseconds; ${rounds} rounds in turns; growth: graph p50 against the smallest size\n${machine}`,
)
const bars = results.flatMap(({ name, facts, byHandP50, graphP50, ratioP50 }) => [
  { label: `${name.slice(0, 26)}… ${facts / 1e6} M, SQL`, value: byHandP50, text: `${byHandP50} ms` },
  { label: `graph`, value: graphP50, text: `${graphP50} ms (×${ratioP50})` },
])
writeFileSync(
  join(values.out, 'aggregates.json'),
  `${JSON.stringify({ machine, rounds, results }, null, 2)}\n`,
)
writeFileSync(join(values.out, 'aggregates.svg'), plotBars(`Milliseconds at p50 — ${machine}`, bars))
