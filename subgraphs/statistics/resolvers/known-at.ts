import { ministries } from '@ndseb/shared/shield/words.ts'
import type { Context } from '../context.ts'

/** The moment as of which somebody asks: what was known before a correction is the ministries' to ask for. */
export function knownAt(asOf: Date | null | undefined, { viewer }: Pick<Context, 'viewer'>): Date | null {
  if (asOf == null) return null
  const refusal = ministries.refusal({ viewer, fromGateway: false })
  if (refusal) throw refusal
  return asOf
}
