import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { DomainError } from './errors.ts'
import { isCivilDate } from './rules/beijing.ts'
import { MAX_FRACTION_DIGITS, MAX_INTEGER_DIGITS, readDecimal } from './rules/decimal.ts'
import type { Clause } from './vocabulary/clauses.ts'

// Both languages, since a scalar does not know the viewer.
function refuse(zh: string, en: string): never {
  throw new GraphQLError(`${zh} · ${en}`, { extensions: { code: 'BAD_USER_INPUT' } })
}

/** A scalar that is text on the wire: a JSON number has already lost digits when it gets here. */
function textScalar<In, Out>(config: {
  name: string
  description: string
  parse: (text: string) => In
  serialize: (value: unknown) => Out
}): GraphQLScalarType<In, Out> {
  const { name, description, parse, serialize } = config
  const parseValue = (value: unknown): In =>
    typeof value === 'string' ? parse(value) : refuse(`${name} 须为字符串`, `${name} must be a string`)
  const parseLiteral = (node: ValueNode): In => parseValue(node.kind === Kind.STRING ? node.value : undefined)
  return new GraphQLScalarType<In, Out>({ name, description, serialize, parseValue, parseLiteral })
}

const yearIsSensible = (text: string) => text >= '1900' && text < '3000'

const RFC_3339 =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/** Reads an RFC 3339 moment; null where it is not one. Digits below the millisecond are cut. */
function readMoment(text: string): Date | null {
  const match = RFC_3339.exec(text)
  if (!match || !isCivilDate(match[1] ?? '') || !yearIsSensible(text)) return null
  return new Date(text.replace(/(\.\d{3})\d+/, '$1'))
}

// How PostgreSQL writes a timestamptz in a session at UTC: passed through without making a Date of it.
const POSTGRES_UTC = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?(?:\+00(?::00)?|Z)$/

/** A moment as the graph writes it: always UTC with three digits of milliseconds, so that text sorts like time. */
export function writeMoment(value: Date | string): string {
  if (value instanceof Date) return value.toISOString()
  const match = POSTGRES_UTC.exec(value)
  if (match) return `${match[1]}T${match[2]}.${(match[3] ?? '').padEnd(3, '0').slice(0, 3)}Z`
  return new Date(value).toISOString()
}

const DateTimeScalar = textScalar<Date, string>({
  name: 'DateTime',
  description:
    '时刻，RFC 3339，须带时区；输出一律为 UTC，毫秒三位 · A moment, RFC 3339 with an offset; always written in UTC with milliseconds: 2019-08-31T16:00:00.000Z',
  parse: (text) =>
    readMoment(text) ??
    refuse(
      '须为带时区的 RFC 3339 时刻，如 2019-08-31T16:00:00Z',
      'must be an RFC 3339 moment with an offset, e.g. 2019-08-31T16:00:00Z',
    ),
  serialize: (value) => {
    if (value instanceof Date || typeof value === 'string') return writeMoment(value)
    throw new TypeError('DateTime serializes a Date or a text.')
  },
})

const DateScalar = textScalar<string, string>({
  name: 'Date',
  description: '北京日期 · A civil date of Beijing: YYYY-MM-DD',
  parse: (text) =>
    isCivilDate(text) && yearIsSensible(text)
      ? text
      : refuse('须为存在的日期，如 2019-08-31', 'must be a day that exists, e.g. 2019-08-31'),
  serialize: (value) => {
    // A Date object would carry the host's time zone into a civil date.
    if (typeof value === 'string' && isCivilDate(value)) return value
    throw new TypeError('Date serializes a text YYYY-MM-DD: read date columns as text.')
  },
})

const DecimalScalar = textScalar<string, string>({
  name: 'Decimal',
  description: `十进制数，以字符串书写，最多 ${MAX_INTEGER_DIGITS} 位整数、${MAX_FRACTION_DIGITS} 位小数，不用指数 · A decimal as text: at most ${MAX_INTEGER_DIGITS} integer and ${MAX_FRACTION_DIGITS} fraction digits, no exponent: "199.99"`,
  parse: (text) => {
    const decimal = readDecimal(text)
    if (decimal.ok) return decimal.value
    return decimal.reason === 'TOO_MANY_DIGITS'
      ? refuse(
          `最多 ${MAX_INTEGER_DIGITS} 位整数、${MAX_FRACTION_DIGITS} 位小数`,
          `at most ${MAX_INTEGER_DIGITS} integer and ${MAX_FRACTION_DIGITS} fraction digits`,
        )
      : refuse(
          '须为半角数字的十进制数，如 "199.99"，不用指数',
          'must be plain ASCII digits with an optional sign and fraction, e.g. "199.99", no exponent',
        )
  },
  serialize: (value) => {
    if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return value
    if (typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value))) {
      return String(value)
    }
    throw new TypeError('Decimal serializes a decimal text, a bigint or a safe integer, never a float.')
  },
})

/** The three, by the names of the SDL. */
export const SCALARS = { DateTime: DateTimeScalar, Date: DateScalar, Decimal: DecimalScalar }

type Path = readonly string[]

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** An id of the graph as the database knows it (lower case); anything else never reaches a query. */
export function parseId(value: string, path: Path = ['id']): string {
  if (!UUID.test(value)) throw new DomainError('INVALID_ID', { path })
  return value.toLowerCase()
}

/** An id that need not be given. */
export const parseOptionalId = (value: string | null | undefined, path: Path): string | null =>
  value == null ? null : parseId(value, path)

// Controls but for tab and line feed; direction marks and zero-width signs, which make two texts look alike; halves of pairs.
const FORBIDDEN = /[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\p{Cs}]/u
const LINE_BREAKS = /\r\n?/g
// Letters, digits and signs of ASCII, of which nothing below changes or refuses any: most codes and numbers.
const PLAIN = /^[!-~]+$/

export type TextRule = {
  /** The most characters (code points, so that 𠮷 counts as one). */
  readonly max: number
  readonly path: Path
  readonly clause?: Clause
  /** Whether line breaks and tabs may stand in it. */
  readonly multiline?: boolean
}

/** A text without spaces at its ends; null where there is none. Refuses control characters and over-long text. */
export function cleanText(
  value: string | null | undefined,
  rule: TextRule & { readonly required: true },
): string
export function cleanText(
  value: string | null | undefined,
  rule: TextRule & { readonly required?: boolean },
): string | null
export function cleanText(
  value: string | null | undefined,
  rule: TextRule & { readonly required?: boolean },
): string | null {
  const { max, path, clause, multiline = false, required = false } = rule
  if (value && value.length <= max && PLAIN.test(value)) return value
  const text = (value ?? '').replace(LINE_BREAKS, '\n').normalize('NFC').trim()
  if (FORBIDDEN.test(multiline ? text.replace(/[\n\t]/g, '') : text)) {
    throw new DomainError('CONTROL_CHARACTER', { path, clause })
  }
  if ([...text].length > max) throw new DomainError('TOO_LONG', { path, clause, values: { max } })
  if (text !== '') return text
  if (required) throw new DomainError('REQUIRED', { path, clause })
  return null
}

/** A whole number within its bounds, both included. */
export function checkRange(
  value: number,
  rule: { readonly min: number; readonly max: number; readonly path: Path; readonly clause?: Clause },
): number {
  const { min, max, path, clause } = rule
  if (Number.isInteger(value) && value >= min && value <= max) return value
  throw new DomainError('OUT_OF_RANGE', { path, clause, values: { min, max } })
}

/** A decimal that is an amount or a count: not negative, and not longer than its column. */
export function cleanAmount(
  value: string,
  rule: {
    readonly path: Path
    readonly clause?: Clause
    readonly integerDigits?: number
    readonly fractionDigits?: number
  },
): string {
  const { path, clause, integerDigits = 18, fractionDigits = 2 } = rule
  const decimal = readDecimal(value)
  if (!decimal.ok && decimal.reason === 'NOT_PLAIN_DIGITS') {
    throw new DomainError('NOT_A_DECIMAL', { path, clause })
  }
  if (decimal.ok && decimal.value.startsWith('-')) throw new DomainError('NEGATIVE', { path, clause })
  const [whole = '', fraction = ''] = decimal.ok ? decimal.value.split('.') : []
  if (!decimal.ok || whole.length > integerDigits || fraction.length > fractionDigits) {
    throw new DomainError('TOO_MANY_DIGITS', {
      ...{ path, clause },
      values: { integer: integerDigits, fraction: fractionDigits },
    })
  }
  return decimal.value
}
