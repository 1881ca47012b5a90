import { searchKeyOf } from '@ndseb/shared/rules/search-key.ts'
import type { MatchReason } from '@ndseb/shared/vocabulary/statistics.ts'
import { nearCodes } from './near-codes.ts'
import { differenceInOnePlace } from './near-names.ts'

/** An enterprise as it is known from a register or from other returns. */
export type KnownEnterprise = {
  readonly creditCode: string
  readonly name: string
  readonly nameKey: string
  /** Whether it was found by its pinyin; of one that was not, the pinyin is looked at where the name looks alike. */
  readonly soundsAlike: boolean
}

/** What speaks for a candidate. A name fits in one way at most, a code may fit beside it. */
const WEIGHTS: Readonly<Record<MatchReason, number>> = {
  ...{ SAME_NAME: 80, NEAR_CODE: 60, SAME_PINYIN: 40, NEAR_NAME: 30 },
}
export type Candidate = {
  readonly creditCode: string
  readonly name: string
  readonly reasons: readonly MatchReason[]
}

/** More than any difference in one place: of what sounds alike, what looks alike as well goes first. */
const IN_SEVERAL_PLACES = 9

const MOST_CANDIDATES = 10

/**
 * The enterprises that an entry of the match queue may be, best first: the same name, or a code that is off in one place, each
 * more than a name that only sounds or looks alike, and both together most. A person decides which it is (N40, N91).
 */
export function rankCandidates(
  entry: { readonly rawCode: string | null; readonly nameKey: string },
  known: readonly KnownEnterprise[],
): readonly Candidate[] {
  const codes = new Set(nearCodes(entry.rawCode))
  const weighed = known.flatMap(({ creditCode, name, nameKey, soundsAlike }) => {
    const byName = fitOfName(entry.nameKey, nameKey, soundsAlike)
    const reasons: MatchReason[] = [
      ...(byName ? [byName.reason] : []),
      ...(codes.has(creditCode) ? (['NEAR_CODE'] as const) : []),
    ]
    const weight = reasons.reduce((sum, reason) => sum + WEIGHTS[reason], -(byName?.difference ?? 0))
    return reasons.length === 0 ? [] : [{ creditCode, name, reasons, weight }]
  })
  // The same enterprise under several names stands there once, under the name that fits best.
  weighed.sort((one, other) => other.weight - one.weight || (one.creditCode < other.creditCode ? -1 : 1))
  const best = new Map<string, Candidate>()
  for (const { weight: _, ...candidate } of weighed)
    if (!best.has(candidate.creditCode)) best.set(candidate.creditCode, candidate)
  return [...best.values()].slice(0, MOST_CANDIDATES)
}

function fitOfName(
  asked: string,
  known: string,
  soundsAlike: boolean,
): { reason: MatchReason; difference: number } | null {
  if (asked === known) return { reason: 'SAME_NAME', difference: 0 }
  const difference = differenceInOnePlace(asked, known)
  if (difference === null)
    return soundsAlike ? { reason: 'SAME_PINYIN', difference: IN_SEVERAL_PLACES } : null
  return {
    reason: soundsAlike || pinyinOf(asked) === pinyinOf(known) ? 'SAME_PINYIN' : 'NEAR_NAME',
    difference,
  }
}

/** The syllables of a name, as its search key begins with them. */
export const pinyinOf = (name: string): string => searchKeyOf(name).split(' ')[0] ?? ''
