import { expect, test } from 'vitest'
import { readPage } from './read-page.ts'

const ordering = {
  name: 'BY_ID',
  direction: 'asc',
  keys: [{ field: 'id', column: 'p.id', kind: 'id' }],
} as const
const id = '0199aaaa-0000-7000-8000-000000000001'

/** A database that answers `rows` to everything, and what it was asked. */
function database(rows: object[]) {
  const asked: [string, readonly unknown[]][] = []
  const session = {
    viewer: { language: 'en' } as const,
    read: async <Row>(sql: string, params: readonly unknown[] = []) => {
      asked.push([sql.replace(/\s+/g, ' '), params])
      return rows as Row[]
    },
  }
  return { asked, session }
}

async function reading(rows: object[], filter: { kind?: string | null; unit?: string | null }) {
  const { asked, session } = database(rows)
  const conditions = [['p.kind = $', filter.kind] as const, ['p.unit = $', filter.unit] as const]
  const list = { columns: 'p.id', from: 'place p', conditions, ordering }
  return { page: await readPage<{ id: string }>(session, list, { first: 1 }), asked }
}

test('a page is one statement, and what the client leaves open is no condition', async () => {
  const { page, asked } = await reading([{ id }], { kind: null, unit: 'nanjing' })
  expect(page.nodes).toEqual([{ id }])
  expect(asked).toEqual([
    ['select p.id from place p where p.unit = $1 and true order by p.id asc limit 2', ['nanjing']],
  ])
})

test('a list without conditions is the whole', async () => {
  const { asked } = await reading([], {})
  expect(asked[0]?.[0]).toContain('where true and true')
})

test('it is counted under the same conditions, and only when asked', async () => {
  const { page, asked } = await reading([{ total: 7, id }], { kind: 'PARK', unit: 'nanjing' })
  expect(await page.totalCount()).toBe(7)
  expect(asked[1]).toEqual([
    'select count(*)::integer as total from place p where p.kind = $1 and p.unit = $2',
    ['PARK', 'nanjing'],
  ])
})

test('a list that is searched says how well each row fits, and is counted by what contains the text', async () => {
  const { asked, session } = database([{ total: 1, id }])
  const search = { column: 'p.key', patterns: ['a$', 'a', '.*a'] }
  const list = { columns: 'p.id, sought.fit', from: 'place p', search, conditions: [], ordering }
  const page = await readPage<{ id: string }>(session, list, { first: 1 })
  await page.totalCount()
  const fits = [1, 2, 3].map((place) => `when p.key ~ ($1::text[])[${place}] then ${place - 1}`).join(' ')
  const where = 'where p.key ~ ($1::text[])[3]'
  expect(asked.map(([sql]) => sql)).toEqual([
    `select p.id, sought.fit from place p cross join lateral (select case ${fits} end as fit) sought ${where} and true order by p.id asc limit 2`,
    `select count(*)::integer as total from place p ${where}`,
  ])
  expect(asked.map(([, params]) => params)).toEqual([[search.patterns], [search.patterns]])
})
