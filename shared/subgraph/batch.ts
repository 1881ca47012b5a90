import DataLoader from 'dataloader'

/** Loads rows by id, in one statement per tick: in the order asked, null where there is none (or none visible). */
export const batchById = <Row extends { readonly id: string }>(
  load: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null> =>
  new DataLoader(async (ids) => {
    const byId = new Map((await load(ids)).map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  })

/** Loads the rows that belong to each id, in one statement per tick: an empty list where there are none. */
export const batchListsBy = <Key extends string, Row extends { readonly [Name in Key]: string }>(
  key: Key,
  load: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row[]> =>
  new DataLoader<string, Row[]>(async (ids) => {
    const byId = Map.groupBy(await load(ids), (row): string => row[key])
    return ids.map((id) => byId.get(id) ?? [])
  })

/** The same for a key of several parts, which its rows carry as well; `textOf` tells one key from another. */
export const batchListsByKey = <Key extends object, Row extends Key>(
  textOf: (key: Key) => string,
  load: (keys: readonly Key[]) => Promise<readonly Row[]>,
): DataLoader<Key, Row[], string> =>
  new DataLoader<Key, Row[], string>(
    async (keys) => {
      const byKey = Map.groupBy(await load(keys), textOf)
      return keys.map((key) => byKey.get(textOf(key)) ?? [])
    },
    { cacheKeyFn: textOf },
  )

/** A row that must be there, because another one names it: its absence is a fault, not an answer. */
export async function existing<Row>(loading: Promise<Row | null>): Promise<Row> {
  const row = await loading
  if (row === null) throw new Error('a row that another names is missing')
  return row
}
