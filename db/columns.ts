import { p } from '@mikro-orm/core'

/** Columns that recur, so that their types are decided once. */
export const uuidv7 = () => p.uuid().primary().defaultRaw('uuidv7()')
export const moment = () => p.datetime().columnType('timestamptz')
export const createdAt = () => moment().defaultRaw('platform.now()')
/** 亿元 and other decimals: always a string in TypeScript, never a float (N34, N90). */
export const amount = () => p.decimal('string').precision(20).scale(4)
/** What the row is found by and sorted by (N87, N91): written with its name, from `searchKeyOf`; kept true by search-keys.ts. */
export const searchKey = () => p.text().default('')
export const civilDate = () => p.string().columnType('date')
/** `column in (...)`, from the vocabulary, so that SDL, vocabulary and database agree. */
export const oneOf = (column: string, values: Readonly<Record<string, unknown>> | readonly string[]) => {
  const words = Array.isArray(values) ? values : Object.keys(values)
  return `${column} in (${words.map((word) => `'${word}'`).join(', ')})`
}
