import { parseArgs } from 'node:util'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { EXPORT_DATASETS, EXPORT_FORMATS } from '@ndseb/shared/vocabulary/export-jobs.ts'
import { faultOfPlace } from '../fault-of-place.ts'

/** What somebody asks of `npm run export`. */
export type ExportArguments = {
  readonly dataset: string
  readonly format: string
  readonly years: readonly number[]
  readonly parkId: string | null
  readonly out: string
  readonly server: string
}

const USAGE =
  '用法 · Usage: TOKEN=… npm run export -- --dataset <name> --years 2018-2024 --out <file> [--format csv|xlsx|ndjson] [--park <id>] [--server <http address>]'
const OPTIONS = {
  dataset: { type: 'string' },
  format: { type: 'string' },
  years: { type: 'string' },
  park: { type: 'string' },
  out: { type: 'string' },
  server: { type: 'string', default: 'http://localhost:4000' },
} as const

const wrong = (sentence: string) => new StartupError(sentence, `\n${USAGE}`)

/** Reads the arguments; what is wrong with them is one sentence. */
export function readArguments(argv: readonly string[]): ExportArguments {
  const { dataset, format, years, park, out, server } = parse(argv)
  if (!out) throw wrong('请以 --out 给出文件 · Name the file as --out.')
  const fault = faultOfPlace(out)
  if (fault) throw wrong(fault)
  if (!URL.canParse(server)) throw wrong(`${server} 不是地址 · ${server} is no address.`)
  return {
    dataset: oneOf(EXPORT_DATASETS, dataset ?? '', '--dataset'),
    format: oneOf(EXPORT_FORMATS, format ?? /[^.]*$/.exec(out)?.[0] ?? '', '--format'),
    years: readYears(years ?? ''),
    ...{ parkId: park ?? null, out, server },
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values
  } catch (cause) {
    throw wrong(cause instanceof Error ? cause.message : String(cause))
  }
}

/** A word of a vocabulary, however its letters are written. */
function oneOf(words: object, given: string, option: string): string {
  const found = given.replaceAll('-', '_').toUpperCase()
  if (Object.hasOwn(words, found)) return found
  const known = Object.keys(words).join(', ')
  throw wrong(`${option} 须为下列之一 · ${option} must be one of: ${known}`)
}

/** 2018, 2018-2024, or several of both. */
export function readYears(text: string): readonly number[] {
  const years = text.split(',').flatMap((part) => {
    const [, first = '', last = first] = /^(\d{4})(?:-(\d{4}))?$/.exec(part.trim()) ?? []
    const count = first === '' ? 0 : Number(last) - Number(first) + 1
    return Array.from({ length: Math.max(0, count) }, (_, index) => Number(first) + index)
  })
  if (years.length > 0) return years
  throw wrong('请以 --years 给出年份 · Give the years as --years.')
}
