import { existsSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isCivilDate } from '@ndseb/shared/rules/beijing.ts'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { ENCODINGS, type Encoding } from '@ndseb/statistics/domain/encoding.ts'
import { faultOfPlace } from '../fault-of-place.ts'

/** What somebody asks of `npm run import`. */
export type ImportArguments = {
  readonly file: string
  readonly size: number
  readonly extractDate: string
  readonly parkId: string | null
  readonly onFault: 'REFUSE' | 'SKIP'
  readonly dryRun: boolean
  /** Null: what the file's first bytes say. */
  readonly encoding: Encoding | null
  /** Of a workbook: which sheet; null: the one that has content. */
  readonly sheet: string | null
  /** Where rejected rows are written. */
  readonly rejects: string
  /** The running server that does it; null where it is done here. */
  readonly server: string | null
  /** Whether an upload that was cut off is to go on. */
  readonly resume: boolean
}

const USAGE =
  '用法 · Usage: TOKEN=… npm run import -- <file.csv|.xlsx|.ndjson> --extract-date YYYY-MM-DD [--park <id>] [--skip-faults] [--dry-run] [--encoding utf-8|utf-16le|gb18030] [--sheet <name>] [--rejects <file>] [--server <http address> [--resume]]'

const wrong = (sentence: string) => new StartupError(sentence, `\n${USAGE}`)

/** Reads the arguments; what is wrong with them is one sentence. */
export function readArguments(argv: readonly string[]): ImportArguments {
  const { values, positionals } = parse(argv)
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw wrong('请给出一个文件 · Name one file.')
  if (!existsSync(file)) throw wrong(`没有文件 ${file} · There is no file ${file}.`)
  if (!statSync(file).isFile()) throw wrong(`${file} 是文件夹，不是文件 · ${file} is a folder, not a file.`)
  const extractDate = values['extract-date']
  if (!extractDate || !isCivilDate(extractDate))
    throw wrong('请以 --extract-date 给出提取日期 · Give the day of the extract as --extract-date.')
  const { encoding } = values
  if (values.rejects !== undefined && resolve(values.rejects) === resolve(file))
    throw wrong('--rejects 不能是导入的文件本身 · --rejects must not be the file itself.')
  const fault = values.rejects === undefined ? null : faultOfPlace(values.rejects)
  if (fault) throw wrong(fault)
  if (encoding !== undefined && !isEncoding(encoding))
    throw wrong(`不认识的编码 ${encoding} · ${encoding} is no encoding that is read.`)
  return {
    ...{ file, extractDate, encoding: encoding ?? null },
    size: statSync(file).size,
    parkId: values.park ?? null,
    sheet: values.sheet ?? null,
    onFault: values['skip-faults'] ? 'SKIP' : 'REFUSE',
    dryRun: values['dry-run'] ?? false,
    ...{ server: serverOf(values.server), resume: values.resume ?? false },
    rejects: values.rejects ?? `${basename(file)}.rejected.csv`,
  }
}

function serverOf(given: string | undefined): string | null {
  if (given === undefined) return null
  if (/^https?:\/\//.test(given) && URL.canParse(given)) return given
  throw wrong(`--server 应为网址 · ${given} is no http address.`)
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        'extract-date': { type: 'string' },
        park: { type: 'string' },
        'skip-faults': { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        encoding: { type: 'string' },
        sheet: { type: 'string' },
        rejects: { type: 'string' },
        server: { type: 'string' },
        resume: { type: 'boolean' },
      },
    })
  } catch (cause) {
    throw wrong(cause instanceof Error ? cause.message : String(cause))
  }
}

const isEncoding = (text: string): text is Encoding => ENCODINGS.some((encoding) => encoding === text)
