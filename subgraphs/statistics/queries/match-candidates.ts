import type { Session } from '@ndseb/db/session.ts'
import { type KnownEnterprise, rankCandidates } from '../domain/match-candidates.ts'
import { nearCodes } from '../domain/near-codes.ts'
import { FEWEST_CHARACTERS, mostDifferent } from '../domain/near-names.ts'
import type { MatchCandidate, MatchEntry } from '../parents.ts'

/** What the candidates of an entry are asked by. */
export type EntryAsked = Pick<MatchEntry, 'id' | 'rawCode' | 'nameKey'>

/** Where enterprises are known from: by their returns, and by the registers. */
const KNOWN = ['statistics.enterprise', 'statistics.park_membership'] as const

/** So many characters in front are looked for from the end of the name: too many names begin with the same ones. */
const FRONT = 2

/** No more of the names that begin alike is looked at for one entry. */
const MOST_NAMES = 500

const everywhere = (probe: (table: string) => string) =>
  KNOWN.map((table) => `(${probe(table)})`).join(' union all ')

/** Beyond the last character of any name, so that a range holds what begins with a text, whatever the collation. */
const beginsWith = (column: string, text: string) =>
  `${column} ~>=~ ${text} and ${column} ~<~ (${text} || chr(1114111))`

/**
 * Each a look-up in an index: by code, by name, by the end of the name where it differs in front, and by its beginning up to the
 * character where it differs, the rest being the same.
 */
const PROBES = `
  select a.id, k.* from asked a cross join lateral jsonb_array_elements_text(a.codes) c (code)
    cross join lateral (${everywhere((table) => `select t.credit_code, t.name, t.name_key from ${table} t where t.credit_code = c.code::char(18)`)}) k
  union all
  select a.id, k.* from asked a
    cross join lateral (${everywhere((table) => `select t.credit_code, t.name, t.name_key from ${table} t where t.name_key = a.name limit ${MOST_NAMES}`)}) k
  union all
  select a.id, k.* from asked a
    cross join lateral (${everywhere(
      (table) => `select t.credit_code, t.name, t.name_key from ${table} t
        where ${beginsWith('reverse(t.name_key)', `reverse(right(a.name, a.length - ${FRONT} - a.most))`)} limit ${MOST_NAMES}`,
    )}) k
   where a.length >= ${FEWEST_CHARACTERS}
  union all
  select a.id, k.* from asked a cross join lateral generate_series(${FRONT}, a.length) p (same)
    cross join lateral (${everywhere(
      (table) => `select t.credit_code, t.name, t.name_key from ${table} t
        where ${beginsWith('t.name_key', 'left(a.name, p.same)')}
          and t.name_key like '%' || replace(replace(right(a.name, greatest(a.length - p.same - a.most, 0)), '%', '\\%'), '_', '\\_')
        limit ${MOST_NAMES}`,
    )}) k
   where a.length >= ${FEWEST_CHARACTERS}`

/** The enterprises that entries of the match queue may be, best first: one statement, however many entries. */
export async function readCandidates(
  session: Session,
  entries: readonly EntryAsked[],
): Promise<(EntryAsked & MatchCandidate)[]> {
  const asked = entries.map(({ id, rawCode, nameKey }) => ({
    ...{ id, name: nameKey, length: [...nameKey].length, most: mostDifferent(nameKey) },
    codes: nearCodes(rawCode),
  }))
  const rows = await session.read<KnownEnterprise & { id: string }>(
    `with asked as materialized (
       select a.* from jsonb_to_recordset($1::jsonb) a (id uuid, name text, length integer, most integer, codes jsonb))
     select distinct f.id, f.credit_code as "creditCode", f.name, f.name_key as "nameKey" from (${PROBES}) f`,
    [JSON.stringify(asked)],
  )
  const known = Map.groupBy(rows, ({ id }) => id)
  return entries.flatMap((entry) =>
    rankCandidates(entry, known.get(entry.id) ?? []).map((candidate) => ({ ...entry, ...candidate })),
  )
}
