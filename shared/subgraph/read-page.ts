import { FITS } from '../rules/search-key.ts'
import type { Language } from '../viewer.ts'
import {
  type Connection,
  keyset,
  type Ordering,
  type PageArgs,
  parsePage,
  toConnection,
} from './connection.ts'
import { fitOf, type Search } from './search.ts'

/** As much of a database session as a page needs; the whole is db/session.ts. */
type Reader = {
  readonly viewer: { readonly language: Language }
  read<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>
}

/** A condition with a `$` where its value goes; it is left out where the client gives no value. */
export type Condition = readonly [sql: string, value: unknown]

/** All the conditions that have a value, as one, with their values in order. */
export function joinConditions(conditions: readonly Condition[]): {
  readonly where: string
  readonly params: readonly unknown[]
} {
  const given = conditions.filter(([, value]) => value != null)
  return {
    where: given.map(([sql], index) => sql.replace('$', `$${index + 1}`)).join(' and ') || 'true',
    params: given.map(([, value]) => value),
  }
}

/** Reads a page of a list in one statement, and counts the list in another where the client asks how many there are. */
export async function readPage<Row extends object>(
  session: Reader,
  list: {
    readonly columns: string
    readonly from: string
    /** Of a list that is searched by name: also what its order may rest on, as `sought.fit`. */
    readonly search?: Search
    readonly conditions: readonly Condition[]
    readonly ordering: Ordering<keyof Row & string>
  },
  args: PageArgs,
): Promise<Connection<Row>> {
  const page = parsePage(args, list.ordering, session.viewer.language)
  const { search } = list
  const sought: Condition[] = search
    ? [[`${search.column} ~ ($::text[])[${FITS.length}]`, search.patterns]]
    : []
  const { where, params } = joinConditions([...sought, ...list.conditions])
  const cut = keyset(page, params.length + 1)
  const rows = await session.read<Row>(
    `select ${list.columns} from ${search ? `${list.from} cross join ${fitOf(search, '$1')}` : list.from}
      where ${where} and ${cut.where} order by ${cut.orderBy} limit ${cut.limit}`,
    [...params, ...cut.params],
  )
  return toConnection(rows, page, async () => {
    const sql = `select count(*)::integer as total from ${list.from} where ${where}`
    const [count] = await session.read<{ total: number }>(sql, params)
    return count?.total ?? 0
  })
}
