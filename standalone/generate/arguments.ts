import { parseArgs } from 'node:util'
import type { ReturnSystem } from '@ndseb/db/seeds/return-headers.ts'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { type Format, isFormat } from './formats.ts'

export type GenerateOptions = {
  readonly out: string
  readonly enterprises: number
  readonly years: number
  readonly firstYear: number
  readonly seed: number
  /** How many rows of a year are kept, of all systems together; undefined: all. */
  readonly rowsPerYear: number | undefined
  readonly systems: readonly ReturnSystem[]
  readonly faults: number
  readonly format: Format
}

const USAGE =
  '用法 · Usage: npm run generate -- --out <folder> [--enterprises 60000] [--years 10] [--first-year 2014] [--seed 1] ' +
  '[--rows-per-year N] [--system direct|outsourcing|both] [--faults 0.002] [--format csv|xlsx|ndjson]'

const SYSTEMS: ReadonlyMap<string, readonly ReturnSystem[]> = new Map([
  ['direct', ['direct']],
  ['outsourcing', ['outsourcing']],
  ['both', ['direct', 'outsourcing']],
])

const BOUNDS = {
  enterprises: { option: '--enterprises', min: 1, max: 1_000_000 },
  years: { option: '--years', min: 1, max: 50 },
  firstYear: { option: '--first-year', min: 1990, max: 2100 },
  seed: { option: '--seed', min: 0, max: 4_294_967_295 },
  rowsPerYear: { option: '--rows-per-year', min: 1, max: 1_000_000_000 },
} as const

/** Reads the arguments of the command; whatever is wrong with them is one sentence and the usage. */
export function readArguments(args: readonly string[]): GenerateOptions {
  const values = parse(args)
  const rowsPerYear = values['rows-per-year']
  if (!values.out) throw new StartupError('缺少 --out · --out is missing: where to write.', USAGE)
  return {
    out: values.out,
    enterprises: whole('enterprises', values.enterprises),
    years: whole('years', values.years),
    firstYear: whole('firstYear', values['first-year']),
    seed: whole('seed', values.seed),
    rowsPerYear: rowsPerYear === undefined ? undefined : whole('rowsPerYear', rowsPerYear),
    systems: SYSTEMS.get(values.system) ?? refuse('--system', 'direct, outsourcing or both', values.system),
    faults: share(values.faults),
    format: isFormat(values.format)
      ? values.format
      : refuse('--format', 'csv, xlsx or ndjson', values.format),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        enterprises: { type: 'string', default: '60000' },
        years: { type: 'string', default: '10' },
        'first-year': { type: 'string', default: '2014' },
        seed: { type: 'string', default: '1' },
        'rows-per-year': { type: 'string' },
        system: { type: 'string', default: 'both' },
        faults: { type: 'string', default: '0' },
        format: { type: 'string', default: 'csv' },
      },
    }).values
  } catch (cause) {
    const [told] = cause instanceof Error ? cause.message.split('\n') : []
    throw new StartupError(`参数有误 · The arguments are wrong: ${told}.`.replace('..', '.'), USAGE, {
      cause,
    })
  }
}

function whole(name: keyof typeof BOUNDS, text: string): number {
  const { option, min, max } = BOUNDS[name]
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  return value >= min && value <= max ? value : refuse(option, `a whole number from ${min} to ${max}`, text)
}

function share(text: string): number {
  const value = /^\d(\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN
  return value <= 1 ? value : refuse('--faults', 'a share from 0 to 1', text)
}

function refuse(option: string, expected: string, text: string): never {
  throw new StartupError(`${option} 有误 · ${option} must be ${expected}, not "${text}".`, USAGE)
}
