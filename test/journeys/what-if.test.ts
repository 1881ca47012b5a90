import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

const NANJING = '01900000-0000-7000-8002-000000000001'
const STANDARDS = ['PARK_OUTPUT', 'INDUSTRY_OUTPUT', 'SERVICE_EXPORT', 'ENTERPRISE_COUNT']

let graph: TestGraph
let roundId = ''
beforeAll(async () => {
  graph = await openTestGraph()
  roundId = await openRound(graph, 46)
})
afterAll(() => graph?.close())

const WHAT_IF = `query ($input: WhatIfInput!) { whatIf(input: $input) {
  outcome ruleVersion findings { clause outcome required margin source } warnings { code } } }`
const figures = (...values: string[]) => values.map((value, index) => ({ standard: STANDARDS[index], value }))
const input = (over: object = {}) => ({
  ...{ roundId, provinceCode: '32', figures: figures('199.99', '100', '60', '100') },
  ...{ operatingSince: '2024-06-30', leadingEnterprises: 1 },
  ...over,
})
const whatIf = async (person: string, over: object = {}) =>
  (await graph.as(person).read(WHAT_IF, { input: input(over) })).whatIf

describe('what if', () => {
  test('a province sees every finding and margin of hypothetical figures, a cent below and exactly at', async () => {
    const verdict = await whatIf('jiangsu.commerce')
    expect(verdict).toMatchObject({ outcome: 'BELOW', ruleVersion: 'standards-2019', warnings: [] })
    expect(verdict.findings).toEqual([
      { clause: 'N24', outcome: 'MEETS', required: '2', margin: '0', source: 'DECLARED' },
      { clause: 'N30', outcome: 'BELOW', required: '200', margin: '-0.01', source: 'HYPOTHETICAL' },
      { clause: 'N31', outcome: 'MEETS', required: '100', margin: '0', source: 'HYPOTHETICAL' },
      { clause: 'N32', outcome: 'MEETS', required: '60', margin: '0', source: 'HYPOTHETICAL' },
      { clause: 'N33', outcome: 'MEETS', required: '100', margin: '0', source: 'HYPOTHETICAL' },
      { clause: 'N42', outcome: 'MEETS', required: null, margin: null, source: 'DECLARED' },
    ])
    const exactly = { figures: figures('200.00', '100', '60', '100') }
    expect((await whatIf('jiangsu.commerce', exactly)).outcome).toBe('MEETS')
    expect((await whatIf('cac.officer', { ...exactly, operatingSince: '2024-07-01' })).outcome).toBe('BELOW')
    // The same figures by the tier of the West (N38).
    expect((await whatIf('mofcom.officer', { provinceCode: '61' })).outcome).toBe('MEETS')
  })

  test('a park by itself; what it leaves out is missing, not met', async () => {
    const verdict = await whatIf('nanjing.park', {
      ...{ provinceCode: null, parkId: NANJING, operatingSince: null, leadingEnterprises: null },
      figures: figures('200'),
    })
    expect(verdict.outcome).toBe('INSUFFICIENT_DATA')
    expect(verdict.findings.map(({ outcome }: { outcome: string }) => outcome)).toContain('MEETS')
  })

  test('is refused without a place, with two, with an unknown one, with a figure that is none, and to the public', async () => {
    const codeOf = async (over: object) => {
      const { data, errors } = await graph.as('jiangsu.commerce').ask(WHAT_IF, { input: input(over) })
      expect(data.whatIf).toBeNull()
      return errors.map(({ extensions }) => ('reason' in extensions ? extensions.reason : extensions.code))
    }
    expect(await codeOf({ provinceCode: null })).toEqual(['PROVINCE_OR_PARK'])
    expect(await codeOf({ parkId: NANJING })).toEqual(['PROVINCE_OR_PARK'])
    expect(await codeOf({ provinceCode: '99' })).toEqual(['NOT_FOUND'])
    expect(await codeOf({ roundId: NANJING })).toEqual(['NOT_FOUND'])
    expect(await codeOf({ figures: figures('-1') })).toEqual(['NEGATIVE'])
    expect(await codeOf({ leadingEnterprises: 51 })).toEqual(['OUT_OF_RANGE'])
    const foreign = { provinceCode: null, parkId: '01900000-0000-7000-8002-000000000002' }
    expect(await codeOf(foreign)).toEqual(['NOT_FOUND'])
    const { errors } = await graph.public.ask(WHAT_IF, { input: input() })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
  })

  test('a draft is judged with some figures replaced, and none of it leaves a trace in any table', async () => {
    const park = graph.as('nanjing.park')
    const { application } = await park.do('startApplication', { roundId }, 'application { id version }')
    await park.do('saveApplication', {
      ...{ applicationId: application.id, expectedVersion: application.version },
      declared: figures('199.99', '100', '60', '100'),
    })
    const before = await countsOfAllTables()
    const read = await park.read(
      `query ($id: ID!, $figures: [HypotheticalFigureInput!]!) { application(id: $id) { version declared { value }
        whatIf(figures: $figures) { findings { clause outcome source } } eligibility { findings { clause outcome source } } } }`,
      { id: application.id, figures: figures('200') },
    )
    const of = (verdict: 'whatIf' | 'eligibility', clause: string) =>
      read.application[verdict].findings.find((one: { clause: string }) => one.clause === clause)
    expect(of('whatIf', 'N30')).toEqual({ clause: 'N30', outcome: 'MEETS', source: 'HYPOTHETICAL' })
    expect(of('whatIf', 'N31')).toEqual({ clause: 'N31', outcome: 'MEETS', source: 'DECLARED' })
    expect(of('eligibility', 'N30')).toEqual({ clause: 'N30', outcome: 'BELOW', source: 'DECLARED' })
    await whatIf('nanjing.park', { provinceCode: null, parkId: NANJING })
    await whatIf('jiangsu.commerce')
    expect(await countsOfAllTables()).toEqual(before)
    // Of another's draft nobody learns anything by trying.
    const strange = await graph
      .as('suzhou.park')
      .ask(`query ($id: ID!) { application(id: $id) { whatIf(figures: []) { outcome } } }`, {
        id: application.id,
      })
    expect(strange.data.application).toBeNull()
  })
})

/** The number of rows of every table of the house, and the last version of the cases among them. */
async function countsOfAllTables(): Promise<unknown[]> {
  const tables = await graph.sql(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('applications', 'reviews', 'statistics', 'platform') order by 1`,
  )
  expect(tables.length).toBeGreaterThan(30)
  const counts: unknown[] = []
  for (const { name } of tables)
    counts.push(
      await graph.sql(
        `select '${name}' as name, count(*)::int as n, md5(string_agg(t::text, ',' order by t::text)) as content from ${name} t`,
      ),
    )
  return counts
}
