import { cpus } from 'node:os'

/** Milliseconds of one way, a number a run. */
export type Measured = number[]

/** The value below which this share of the runs lies. */
export const quantile = (runs: readonly number[], share: number): number => {
  const sorted = runs.toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** Medians and 95th percentiles, with their ratios to the first way, and what machine it was. */
export function table(title: string, measured: Readonly<Record<string, Measured>>): string {
  const ways = Object.entries(measured)
  const [, first = []] = ways[0] ?? []
  const lines = ways.map(([way, runs]) => {
    const figures = [0.5, 0.95].map((share) => {
      const value = quantile(runs, share)
      return `${value.toFixed(2).padStart(9)} ms ${`×${(value / quantile(first, share)).toFixed(1)}`.padStart(6)}`
    })
    return `${way.padEnd(42)}${figures.join('   ')}`
  })
  const [cpu] = cpus()
  return [
    `${title} — ${ways[0]?.[1].length} runs each, in turns`,
    `${''.padEnd(42)}${'p50'.padStart(12)}${'p95'.padStart(24)}`,
    ...lines,
    `Node ${process.version}, ${cpus().length} × ${cpu?.model}`,
  ].join('\n')
}
