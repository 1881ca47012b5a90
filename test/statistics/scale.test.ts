import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../support/database.ts'

const held: { database?: TestDatabase } = {}
const sql = <Row extends object>(text: string, params?: readonly unknown[]) => {
  if (!held.database) throw new Error('the database is not open')
  return held.database.sql<Row>(text, params)
}

beforeAll(async () => {
  held.database = await openTestDatabase()
  await sql(await readFile(new URL('../../docs/scale.sql', import.meta.url), 'utf8'))
})
afterAll(() => held.database?.drop())

const columnsOf = (schema: string, table: string) =>
  sql(
    `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required
       from pg_attribute a where a.attrelid = format('%I.%I', $1::text, $2::text)::regclass and a.attnum > 0
        and not a.attisdropped and a.attname <> 'reporter' order by 1`,
    [schema, table],
  )

test.each(['direct_return', 'outsourcing_return', 'enterprise'])(
  'the plan for a billion returns has of %s every column as it is today',
  async (table) => {
    expect(await columnsOf('scale', table)).toEqual(await columnsOf('statistics', table))
  },
)

/** Forty enterprises in two years, one row in ten without a valid code. */
const ROWS = `
  insert into scale.direct_return (batch_id, row_number, credit_code, code_fault, name, name_key, period_year, category, quarter, amount, currency, reporter)
  select md5(y::text)::uuid, n, code, case when code is null then 'MISSING' end, 'x', 'enterprise' || n % 40, y,
         'TELECOM_COMPUTER_INFORMATION', n % 4 + 1, (n * 7919) % 1000, 'CNY', coalesce(code, 'enterprise' || n % 40)
    from generate_series(1, 400) n, generate_series(2024, 2025) y,
         lateral (select case when n % 10 > 0 then '91320000XX00000' || lpad((n % 40)::text, 2, '0') || 'A' end as code) c`

test('the keys hold: every row has its reporter, each stands once, and a year is asked of its own partition alone', async () => {
  await sql(ROWS)
  await expect(sql(ROWS)).rejects.toThrow('duplicate key')
  await expect(
    sql(`update scale.direct_return set reporter = 'another' where row_number = 1`),
  ).rejects.toThrow('check')
  const plan = await sql<{ 'QUERY PLAN': string }>(
    `explain select 1 from scale.direct_return where period_year = 2025 and batch_id = md5('2025')::uuid
        and reporter = '91320000XX0000001A' and category = 'TELECOM_COMPUTER_INFORMATION'`,
  )
  const tables = plan.flatMap((line) => line['QUERY PLAN'].match(/direct_return_\d{4}/g) ?? [])
  expect(new Set(tables)).toEqual(new Set(['direct_return_2025']))
})

test('what leaves a shard puts together to what the whole comes to: enterprises, sum and the two largest of a cell', async () => {
  // As the cluster joins what each shard has.
  await sql(
    `create aggregate scale.joined(numeric[]) (sfunc = scale.join_largest, stype = numeric[], initcond = '{NULL,NULL}')`,
  )
  // Four shards, each of whole enterprises.
  const enterprises = `
    with enterprise as (
      select period_year, quarter, reporter, sum(amount) as amount from scale.direct_return where credit_code is not null group by 1, 2, 3)`
  const inParts = await sql(
    `${enterprises}, part as (
       select period_year, quarter, abs(hashtext(reporter)) % 4 as shard, count(*) as enterprises, sum(amount) as sum,
              scale.two_largest(amount) as largest from enterprise group by 1, 2, 3)
     select period_year, quarter, sum(enterprises)::integer as enterprises, sum(sum) as sum, scale.joined(largest)::text as largest
       from part group by 1, 2 order by 1, 2`,
  )
  const ranked = await sql(
    `${enterprises}
     select period_year, quarter, count(*)::integer as enterprises, sum(amount) as sum,
            (array_agg(amount order by amount desc))[1:2]::text as largest from enterprise group by 1, 2 order by 1, 2`,
  )
  expect(inParts).toEqual(ranked)
  expect(ranked).toHaveLength(8)
})
