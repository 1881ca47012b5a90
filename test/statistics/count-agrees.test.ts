import { checkCharacter } from '@ndseb/shared/rules/credit-code.ts'
import { BUSINESS_TYPES, countEnterprises } from '@ndseb/shared/rules/enterprise-count.ts'
import { codeOf, nameOf } from '@ndseb/statistics/domain/cells.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../support/database.ts'

/** The parks of the cast; the national extract holds the enterprises of all of them. */
const PARKS = [1, 2].map((n) => `01900000-0000-7000-8002-00000000000${n}`)
const YEAR = 2018

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await database.sql(`select set_config('viewer.role', 'SYSTEM', false)`)
})
afterAll(() => database?.drop())

const codeNumber = (index: number) => {
  const body = `91000000PARK0${String(index).padStart(4, '0')}`
  return `${body}${checkCharacter(body)}`
}
const nameNumber = (index: number) => `示例企业（${index}）`
const index = fc.integer({ min: 0, max: 9 })
const writtenCode = fc.oneof(
  { weight: 4, arbitrary: index.map(codeNumber) },
  index.map((n) => codeNumber(n).toLowerCase()),
  index.map((n) => ` ${codeNumber(n).replace('9', '９')} `),
  index.map((n) => codeNumber(n).slice(0, 17)),
  index.map((n) => `${codeNumber(n).slice(0, 17)}O`),
  fc.constant(''),
)
/** As the register writes the name, or with other brackets (N91). */
const writtenName = fc
  .tuple(index, fc.boolean())
  .map(([n, ascii]) => (ascii ? nameNumber(n).replace('（', '(').replace('）', ')') : nameNumber(n)))

const directRow = fc.record({
  code: writtenCode,
  name: writtenName,
  category: fc.constantFrom('TELECOM_COMPUTER_INFORMATION', 'TELECOM_COMPUTER_INFORMATION', 'TRANSPORT'),
})
const outsourcingRow = fc.record({
  code: writtenCode,
  name: writtenName,
  businessType: fc.constantFrom('ITO' as const, 'ITO' as const, ...(Object.keys(BUSINESS_TYPES) as ['BPO'])),
  offshore: fc.boolean(),
})
const membership = fc.record({
  park: fc.constantFrom(...PARKS),
  enterprise: index,
  validFrom: fc.constantFrom('2015-01-01', '2018-12-31', '2019-01-01'),
  validTo: fc.constantFrom(null, '2018-12-31', '2019-06-30'),
})

/** What a person said of the first, second… entry of a system without a valid code: whose it is, or of nobody that counts. */
const said = fc.array(fc.option(fc.oneof(index.map(codeNumber), fc.constant('DISMISSED'))), { maxLength: 8 })
const SYSTEMS = { direct: 'SERVICE_TRADE_DIRECT', outsourcing: 'SERVICE_OUTSOURCING' } as const
type Match = {
  system: string
  rawCode: string | null
  name: string
  nameKey: string
  creditCode: string | null
}

/** The entries of a system that something was said of. */
function matchesOf(system: string, rows: Rows, said: readonly (string | null)[]): Match[] {
  const waiting = reporters(rows).filter(({ creditCode }) => creditCode === null)
  const entries = new Map(waiting.map((one) => [JSON.stringify([one.rawCode, one.nameKey]), one]))
  return [...entries.values()].flatMap(({ rawCode, name, nameKey }, at) => {
    const creditCode = said[at] ?? null
    return creditCode === null
      ? []
      : [{ system, rawCode, name, nameKey, creditCode: creditCode === 'DISMISSED' ? null : creditCode }]
  })
}

/** Rows as they are counted: by the code that a person gave them, and not at all where they were dismissed. */
const effective = <Row extends { code: string; name: string }>(
  rows: readonly Row[],
  matches: readonly Match[],
): Row[] =>
  rows.flatMap((row) => {
    const { creditCode, rawCode } = codeOf(row.code, [])
    const { nameKey } = nameOf(row.name, [])
    const match = creditCode
      ? null
      : matches.find((one) => one.rawCode === rawCode && one.nameKey === nameKey)
    if (!match) return [row]
    return match.creditCode === null ? [] : [{ ...row, code: match.creditCode }]
  })

type Rows = { code: string; name: string }[]
const reporters = (rows: Rows) =>
  rows.map((row, at) => ({ ...row, ...codeOf(row.code, []), ...nameOf(row.name, []), row_number: at + 1 }))

/** Replaces everything that the database knows of the two systems and the registers. */
async function store(
  direct: Rows,
  outsourcing: Rows,
  members: readonly object[],
  matches: readonly Match[],
): Promise<void> {
  await database.sql(
    'truncate statistics.direct_return, statistics.outsourcing_return, statistics.return_batch, statistics.park_membership, statistics.return_match',
  )
  const batch = async (system: string) => {
    const [row] = await database.sql<{ id: string }>(
      `insert into statistics.return_batch (system, period_year, extract_date, content_hash, imported_by, status, finished_at)
       values ($1, $2, '2019-05-01', repeat('0', 64), 'test', 'FINISHED', now()) returning id`,
      [system, YEAR],
    )
    return row?.id
  }
  const reporter = `(r->>'row_number')::int, ${YEAR}, r->>'rawCode', r->>'creditCode', r->>'codeFault', r->>'name', r->>'nameKey'`
  const columns = 'batch_id, row_number, period_year, raw_code, credit_code, code_fault, name, name_key'
  await database.sql(
    `insert into statistics.direct_return (${columns}, category, amount, currency)
     select $1, ${reporter}, r->>'category', 1, 'CNY' from jsonb_array_elements($2::jsonb) r`,
    [await batch('SERVICE_TRADE_DIRECT'), JSON.stringify(reporters(direct))],
  )
  await database.sql(
    `insert into statistics.outsourcing_return (${columns}, business_type, offshore, client_region, amount_usd)
     select $1, ${reporter}, r->>'businessType', (r->>'offshore')::boolean, '美国', 1 from jsonb_array_elements($2::jsonb) r`,
    [await batch('SERVICE_OUTSOURCING'), JSON.stringify(reporters(outsourcing))],
  )
  await database.sql(
    `insert into statistics.park_membership (park_id, province_code, credit_code, name, name_key, valid_from, valid_to, source, recorded_by)
     select (m->>'park')::uuid, '32', m->>'code', m->>'name', m->>'nameKey', (m->>'validFrom')::date, (m->>'validTo')::date, 'test', 'test'
       from jsonb_array_elements($1::jsonb) m on conflict do nothing`,
    [JSON.stringify(members)],
  )
  await database.sql(
    `insert into statistics.return_match (system, raw_code, name, name_key, credit_code, reason, recorded_by_id, recorded_by_name)
     select m.system, m."rawCode", m.name, m."nameKey", m."creditCode", '（测试）', 'test', 'test'
       from jsonb_to_recordset($1::jsonb) m (system text, "rawCode" text, name text, "nameKey" text, "creditCode" text)`,
    [JSON.stringify(matches)],
  )
}

test('the count in SQL is the count of the pure rule, for any returns, registers and matches', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(directRow, { maxLength: 25 }),
      fc.array(outsourcingRow, { maxLength: 25 }),
      fc.array(membership, { maxLength: 20 }),
      ...([said, said] as const),
      async (direct, outsourcing, drawn, saidOfDirect, saidOfOutsourcing) => {
        const members = drawn
          .filter(({ validFrom, validTo }) => validTo === null || validTo >= validFrom)
          .map((member) => ({
            ...member,
            code: codeNumber(member.enterprise),
            ...nameOf(nameNumber(member.enterprise), []),
          }))
        // The same key is written once, as the register would.
        const kept = [
          ...new Map(members.map((one) => [`${one.park} ${one.code} ${one.validFrom}`, one])).values(),
        ]
        const matches = [
          ...matchesOf(SYSTEMS.direct, direct, saidOfDirect),
          ...matchesOf(SYSTEMS.outsourcing, outsourcing, saidOfOutsourcing),
        ]
        const ofSystem = (system: string) => matches.filter((match) => match.system === system)
        await store(direct, outsourcing, kept, matches)
        const counts = await database.sql<Record<string, unknown>>(
          'select * from statistics.count_enterprises($1, $2)',
          [PARKS, PARKS.map(() => YEAR)],
        )
        const lists = await database.sql<{
          park_id: string
          credit_code: string
          in_a: boolean
          in_b: boolean
        }>('select * from statistics.reporting_codes($1, $2) where in_a or in_b order by credit_code', [
          PARKS,
          PARKS.map(() => YEAR),
        ])
        const queue = await database.sql<Record<string, string>>(
          'select * from statistics.unmatched_rows($1, $2)',
          [PARKS, PARKS.map(() => YEAR)],
        )
        for (const park of PARKS) {
          const inPark = kept.filter(
            (one) =>
              one.park === park &&
              one.validFrom <= '2018-12-31' &&
              (one.validTo ?? '2018-12-31') >= '2018-12-31',
          )
          const ofPark = (row: { code: string; name: string }) => {
            const { creditCode } = codeOf(row.code, [])
            const { nameKey } = nameOf(row.name, [])
            return inPark.some((one) => (creditCode ? one.code === creditCode : one.nameKey === nameKey))
          }
          const written = <Row extends { code: string }>(row: Row) => ({
            ...row,
            code: codeOf(row.code, []).rawCode,
          })
          const proof = countEnterprises({
            directReporting: effective(direct, ofSystem(SYSTEMS.direct))
              .filter((row) => row.category === 'TELECOM_COMPUTER_INFORMATION' && ofPark(row))
              .map(written),
            outsourcing: effective(outsourcing, ofSystem(SYSTEMS.outsourcing)).filter(ofPark).map(written),
          })
          expect(counts.find((row) => row.park_id === park)).toMatchObject({
            ...{ a: proof.a, b: proof.b, overlap: proof.overlap, in_union: proof.union },
            ...{ unmatched: proof.unmatched.length, members: new Set(inPark.map(({ code }) => code)).size },
          })
          expect(
            lists
              .filter((row) => row.park_id === park)
              .map((row) => ({ code: row.credit_code, inA: row.in_a, inB: row.in_b })),
          ).toEqual(proof.list.map(({ code, inA, inB }) => ({ code, inA, inB })))
          const key = (system?: string, rawCode?: string | null, reason?: string) =>
            `${system} ${rawCode} ${reason}`
          expect(
            queue
              .filter((row) => row.park_id === park)
              .map((row) => key(row.system, row.raw_code, row.code_fault))
              .sort(),
          ).toEqual(proof.unmatched.map((one) => key(one.system, one.rawCode, one.reason)).sort())
        }
      },
    ),
    { numRuns: 150 },
  )
})
