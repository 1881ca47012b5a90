import type { Session } from '@ndseb/db/session.ts'
import { type KnownEnterprise, pinyinOf, rankCandidates } from '../domain/match-candidates.ts'
import { nearCodes } from '../domain/near-codes.ts'
import type { MatchCandidate, MatchEntry } from '../parents.ts'

/** What the candidates of an entry are asked by. */
export type EntryAsked = Pick<MatchEntry, 'id' | 'rawCode' | 'nameKey'>

/**
 * The enterprises that entries of the match queue may be, best first: one statement, however many entries
 * (db/sql/match-candidates.sql).
 */
export async function readCandidates(
  session: Session,
  entries: readonly EntryAsked[],
): Promise<(EntryAsked & MatchCandidate)[]> {
  const asked = entries.map(({ id, rawCode, nameKey }) => ({
    ...{ id, name: nameKey, length: [...nameKey].length },
    ...{ pinyin: pinyinOf(nameKey), codes: nearCodes(rawCode) },
  }))
  const rows = await session.read<KnownEnterprise & { id: string }>(
    `select id, credit_code as "creditCode", name, name_key as "nameKey", sounds_alike as "soundsAlike"
       from statistics.enterprises_alike($1::jsonb)`,
    [JSON.stringify(asked)],
  )
  const known = Map.groupBy(rows, ({ id }) => id)
  return entries.flatMap((entry) =>
    rankCandidates(entry, known.get(entry.id) ?? []).map((candidate) => ({ ...entry, ...candidate })),
  )
}
