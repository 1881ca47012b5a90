import { DomainError } from '@ndseb/shared/errors.ts'
import { plainDecimal } from './numbers.ts'

const KEY = /\s*"((?:[^"\\]|\\.)*)"\s*:\s*/y
const TEXT = /"((?:[^"\\]|\\.)*)"/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y
const NEXT = /\s*([,}])/y

/**
 * The keys and values of a flat object as texts: a number digit by digit as it is written, past no double that would lose
 * some; null as nothing. What is nested, or there twice, is refused by its key.
 */
export function readFlatObject(text: string, path: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const source = text.trim()
  const wrong = () => new DomainError('JSON_LINE', { path })
  if (!source.startsWith('{')) throw wrong()
  if (/^\{\s*\}$/.test(source)) return found
  let at = 1
  const take = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at
    const match = token.exec(source)
    if (match) at = token.lastIndex
    return match
  }
  for (let end = ''; end !== '}'; ) {
    const key = textOf(take(KEY)?.[1], wrong)
    const next = source[at]
    if (next === '{' || next === '[') throw new DomainError('JSON_NESTED', { path, values: { key } })
    if (found.has(key)) throw new DomainError('JSON_KEY_TWICE', { path, values: { key } })
    const quoted = next === '"' ? take(TEXT) : null
    if (quoted) found.set(key, textOf(quoted[1], wrong))
    else found.set(key, bareValue((take(NUMBER) ?? take(WORD))?.[0], wrong))
    end = take(NEXT)?.[1] ?? ''
    if (end === '') throw wrong()
  }
  if (at !== source.length) throw wrong()
  return found
}

function bareValue(token: string | undefined, wrong: () => DomainError): string {
  if (token === undefined) throw wrong()
  if (token === 'null') return ''
  return /^[tf]/.test(token) ? token : (plainDecimal(token) ?? token)
}

function textOf(inside: string | undefined, wrong: () => DomainError): string {
  if (inside === undefined) throw wrong()
  try {
    return String(JSON.parse(`"${inside}"`))
  } catch {
    throw wrong()
  }
}
