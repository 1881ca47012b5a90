import { hash as digest } from 'node:crypto'
import type { ReturnRow } from './return-rows.ts'
import { jsonOf } from './row-text.ts'

const sha256 = (text: string) => digest('sha256', text)

/** Where the chain of an empty extract stands. */
export const EMPTY_EXTRACT = sha256('')

/** The hash of a part as it was sent. */
export const partHash = (csv: string): string => sha256(csv)

/**
 * Chains rows onto what came before. Each row is hashed by itself, so that the same extract has the same hash however
 * it was cut into parts, ordered into columns or written.
 */
export const chainRows = (before: string, rows: readonly ReturnRow[]): string =>
  rows.reduce((hash, row) => sha256(hash + jsonOf(row)), before)
