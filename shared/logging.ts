import { type Logger, pino } from 'pino'

export type { Logger }

/** What may stand in a record by accident, and never in the log: secrets and personal data (N5). */
const SECRETS = ['authorization', 'cookie', 'token', 'secret', 'password', 'jwt', 'key']
const PERSONAL = [
  'name',
  'email',
  'phone',
  'mobile',
  'contact',
  'contacts',
  'people',
  'address',
  'viewer',
  'variables',
  'input',
]
const hidden = [...SECRETS, ...PERSONAL]

const TOKEN = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g
const QUOTED = /'(?:[^']|'')*'|"[^"]*"/g
const KEY_VALUES = /=\(.*\)/g

/** The message of an error with whatever it quotes left out: databases and parsers quote the data itself. */
export const scrub = (text: string): string =>
  text.replace(TOKEN, '[token]').replace(QUOTED, "'…'").replace(KEY_VALUES, '=(…)')

/** An error as it is logged: its kind, its scrubbed message, and the frames of its stack, without what it carries. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error, message: scrub(String(error)) }
  const code = 'code' in error ? error.code : undefined
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return {
    type: error.name,
    message: scrub(error.message),
    ...(typeof code === 'string' ? { code } : {}),
    stack: frames.slice(0, 12).join('\n'),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

/** A structured log on stderr, so that stdout stays for people. LOG_LEVEL says how much. */
export function createLogger(
  component: string,
  options: { level?: string; write?: (line: string) => void } = {},
): Logger {
  const { level = process.env.LOG_LEVEL || 'info', write } = options
  return pino(
    {
      level: level in pino.levels.values || level === 'silent' ? level : 'info',
      base: { component },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      redact: { paths: hidden.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[hidden]' },
    },
    write ? { write } : pino.destination(2),
  )
}
