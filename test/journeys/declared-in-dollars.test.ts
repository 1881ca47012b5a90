import type { OpenCase } from '@ndseb/standalone/demo/play/cases.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { correct, DEPARTMENTS, opine, type ReviewedCase } from '../support/corrections.ts'
import { YEAR } from '../support/decided-round.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { fieldOf } from '../support/replays.ts'
import { claimInput, fileCase } from '../support/waiver-cases.ts'

/** A park of Nanjing declares its exports in dollars: converted by the recorded rate, held against 60 亿元, never rounded (N34–N35). */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const NANJING = '01900000-0000-7000-8002-000000000001'
const OUTPUTS = ['286.5', '151.2', '60', '141'] as const
/** 60 亿元 at 7.5. */
const EXACTLY = '800000000'
const A_CENT_UNDER = '799999999.99'

const recordRate = (rate: string, source = '年平均汇率（测试）', over: object = {}) =>
  graph.as('mofcom.officer').do('recordExchangeRate', {
    ...{ currency: 'USD', year: YEAR, rate, source, publishedOn: '2026-01-05' },
    ...over,
  })
const inDollars = (amount: string, over: object = {}) => ({
  declared: [{ standard: 'SERVICE_EXPORT', foreign: { amount, currency: 'USD' }, ...over }],
})
const ORIGINAL = 'original { amount currency currencyName rate rateSource ratePublishedOn rateRevision }'
const FIGURE = `declared { standard value note ${ORIGINAL} } eligibility { findings { clause outcome actual margin source message ${ORIGINAL} } }`
type Standing = { readonly value: string; readonly original: object | null; readonly finding: object }

/** What the park declares of its exports, and the finding on it. */
async function exportsOf(id: string, person = 'nanjing.park'): Promise<Standing> {
  const { declared, eligibility } = await fieldOf(graph, person, id, FIGURE)
  const { value, original } = declared.find(
    ({ standard }: { standard: string }) => standard === 'SERVICE_EXPORT',
  )
  return {
    value,
    original,
    finding: eligibility.findings.find(({ clause }: { clause: string }) => clause === 'N32'),
  }
}

describe('a draft with exports in dollars (N34, N35)', () => {
  let [id, roundId] = ['', '']
  const save = async (parts: object) => {
    const { version } = await fieldOf(graph, 'nanjing.park', id, 'version')
    return { applicationId: id, expectedVersion: version, ...parts }
  }
  const refusal = async (parts: object) =>
    graph.as('nanjing.park', 'en').refusal('saveApplication', await save(parts))
  const saved = async (parts: object) => {
    await graph.as('nanjing.park').do('saveApplication', await save(parts))
    return exportsOf(id)
  }

  test('is refused dollars while no rate of the statistical year is recorded, by currency and year', async () => {
    roundId = await openRound(graph, 201)
    const { application } = await graph
      .as('nanjing.park')
      .do('startApplication', { roundId }, 'application { id }')
    id = application.id
    await recordRate('7.1', '前一年的汇率（测试）', { year: YEAR - 1 })
    await recordRate('8.1', '欧元的汇率（测试）', { currency: 'EUR' })
    expect(await refusal(inDollars(EXACTLY))).toMatchObject({
      ...{ code: 'NO_EXCHANGE_RATE', clause: 'N35', path: ['declared', '0', 'foreign', 'currency'] },
      message: `No rate of ${YEAR} is recorded for US dollars.`,
    })
    expect(await fieldOf(graph, 'nanjing.park', id, 'version declared { value }')).toEqual({
      ...{ version: 1, declared: [] },
    })
  })

  test('meets 60.00 亿元 exactly, and says what it was converted from in figure, finding and words', async () => {
    await recordRate('7.5')
    const original = {
      ...{ amount: EXACTLY, currency: 'USD', currencyName: 'US dollars', rate: '7.5' },
      ...{ rateSource: '年平均汇率（测试）', ratePublishedOn: '2026-01-05', rateRevision: 1 },
    }
    expect(await saved(inDollars(`${EXACTLY}.00`))).toEqual({
      ...{ value: '60', original },
      finding: {
        ...{ clause: 'N32', outcome: 'MEETS', actual: '60', margin: '0', source: 'DECLARED', original },
        message: expect.stringContaining(
          '60 hundred million yuan (800000000 US dollars at a rate of 7.5, 年平均汇率（测试）, 2026-01-05)',
        ),
      },
    })
  })

  test('is below by one cent under, by less than a hundred-millionth of 亿元', async () => {
    expect(await saved(inDollars(A_CENT_UNDER))).toMatchObject({
      value: '59.99999999925',
      original: { amount: A_CENT_UNDER },
      finding: { outcome: 'BELOW', margin: '-0.00000000075' },
    })
  })

  test.each([
    ['both ways', inDollars(EXACTLY, { value: '60' }), ['GIVE_EXACTLY_ONE', 'declared.0', 'N35']],
    ['in no way', inDollars(EXACTLY, { foreign: null }), ['GIVE_EXACTLY_ONE', 'declared.0', 'N35']],
    [
      'of an output',
      inDollars(EXACTLY, { standard: 'PARK_OUTPUT' }),
      ['FOREIGN_IS_EXPORT', 'declared.0.foreign', 'N35'],
    ],
    [
      'to a hundredth of a cent and further',
      inDollars('1.00001'),
      ['TOO_MANY_DIGITS', 'declared.0.foreign.amount', 'N35'],
    ],
  ])('given %s is refused, and says what it said', async (_how, parts, expected) => {
    const { code, path, clause } = (await refusal(parts)) ?? {}
    expect([code, path?.join('.'), clause]).toEqual(expected)
    expect(await exportsOf(id)).toMatchObject({ value: '59.99999999925' })
  })

  test('of 8.5 亿 dollars stays with its rate when MOFCOM corrects it, until the park saves again', async () => {
    await recordRate('7.058824')
    const met = { value: '60.000004', finding: { outcome: 'MEETS', margin: '0.000004' } }
    expect(await saved(inDollars('850000000'))).toMatchObject({ ...met, original: { rateRevision: 2 } })
    await recordRate('7.058823', '更正（测试）')
    expect(await saved({ declared: [{ standard: 'PARK_OUTPUT', value: '286.5' }] })).toMatchObject(met)
    expect(await saved(inDollars('850000000'))).toMatchObject({
      ...{ value: '59.9999955', finding: { outcome: 'BELOW', margin: '-0.0000045' } },
      original: { rate: '7.058823', rateSource: '更正（测试）', rateRevision: 3 },
    })
  })

  test('that says the same in yuan afterwards keeps nothing of the dollars', async () => {
    expect(
      await saved({ declared: [{ standard: 'SERVICE_EXPORT', value: '60', note: '折算后（测试）' }] }),
    ).toMatchObject({ value: '60', original: null, finding: { outcome: 'MEETS', original: null } })
    await recordRate('7.5', '再更正（测试）')
  })

  test('is tried in dollars, with the figures in place of its own or by themselves, and keeps what it says', async () => {
    const N32 = `findings { clause outcome actual source ${ORIGINAL} }`
    const ON_CASE = `query ($id: ID!, $figures: [HypotheticalFigureInput!]!) { application(id: $id) { whatIf(figures: $figures) { ${N32} } } }`
    const ALONE = `query ($input: WhatIfInput!) { whatIf(input: $input) { ${N32} } }`
    const park = graph.as('nanjing.park')
    const under = inDollars(A_CENT_UNDER).declared
    const { application } = await park.read(ON_CASE, { id, figures: under })
    const { whatIf } = await graph
      .as('jiangsu.commerce')
      .read(ALONE, { input: { roundId, provinceCode: '32', figures: under } })
    for (const { findings } of [application.whatIf, whatIf])
      expect(findings.find(({ clause }: { clause: string }) => clause === 'N32')).toMatchObject({
        ...{ outcome: 'BELOW', actual: '59.99999999925', source: 'HYPOTHETICAL' },
        original: { amount: A_CENT_UNDER, rate: '7.5', rateRevision: 4 },
      })
    const inYen = under.map((figure) => ({ ...figure, foreign: { amount: '1', currency: 'JPY' } }))
    const { data, errors } = await park.ask(ON_CASE, { id, figures: inYen })
    expect([data.application.whatIf, errors]).toMatchObject([
      null,
      [{ extensions: { reason: 'NO_EXCHANGE_RATE' } }],
    ])
    expect(await exportsOf(id)).toMatchObject({ value: '60', original: null })
  })
})

describe('a case that is filed with exports in dollars (N35, N36)', () => {
  let one: ReviewedCase
  const READ = `missingOpinions provincialOpinions { counts changedSince { kind clause } }
    filings { verdict { findings { clause actual ${ORIGINAL} } } replay { same sinceThen { clause subject part before after } } }`
  const read = () => fieldOf(graph, 'jiangsu.commerce', one.applicationId, READ)
  const N32_OF = (filing: { verdict: { findings: { clause: string }[] } }) =>
    filing.verdict.findings.find(({ clause }) => clause === 'N32')
  const since = { clause: 'N32', subject: 'SERVICE_EXPORT' }

  test('holds the original in its frozen verdict, which comes out the same', async () => {
    const roundId = await openRound(graph, 202)
    one = { ...(await fileCase(graph, roundId, 'nanjing', [...OUTPUTS], EXACTLY)), roundId }
    for (const department of DEPARTMENTS) await opine(graph, department, one.applicationId)
    const { filings } = await read()
    expect(filings).toHaveLength(1)
    expect(N32_OF(filings[0])).toMatchObject({ actual: '60', original: { amount: EXACTLY, rateRevision: 4 } })
    expect(filings[0].replay).toEqual({ same: true, sinceThen: [] })
  })

  test('filed again with the same dollars changes nothing, though the park saved them again', async () => {
    await correct(graph, one, inDollars(EXACTLY))
    const { missingOpinions, filings } = await read()
    expect([missingOpinions, filings[1].replay.sinceThen]).toEqual([[], []])
  })

  test('is not touched when the rate is corrected, and stands by what it was converted by', async () => {
    await recordRate('7.5', '另一来源（测试）')
    const { missingOpinions, filings } = await read()
    expect([missingOpinions, filings[0].replay]).toEqual([[], { same: true, sinceThen: [] }])
    expect(await exportsOf(one.applicationId)).toMatchObject({ original: { rateRevision: 4 } })
  })

  test('filed again by the same rate of another source: commerce’s opinion is void, and the replay says why', async () => {
    await correct(graph, one, inDollars(EXACTLY))
    const { missingOpinions, provincialOpinions, filings } = await read()
    expect(missingOpinions).toEqual(['PROVINCIAL_COMMERCE'])
    expect(provincialOpinions[0]).toEqual({
      counts: false,
      changedSince: [{ kind: 'FIGURE', clause: 'N32' }],
    })
    const line = `${EXACTLY} USD × 7.5`
    for (const former of filings.slice(1))
      expect(former.replay).toEqual({
        same: true,
        sinceThen: [
          {
            ...{ ...since, part: 'ORIGINAL', before: `${line} (再更正（测试）, 2026-01-05, #4)` },
            after: `${line} (另一来源（测试）, 2026-01-05, #5)`,
          },
        ],
      })
    await opine(graph, 'commerce', one.applicationId)
  })

  test('filed again with the same 60 亿元 in yuan: the opinion is void once more, and the original stays in the former verdict', async () => {
    await correct(graph, one, { declared: [{ standard: 'SERVICE_EXPORT', value: '60' }] })
    const { missingOpinions, filings } = await read()
    expect(missingOpinions).toEqual(['PROVINCIAL_COMMERCE'])
    expect(N32_OF(filings[0])).toMatchObject({ actual: '60', original: null })
    expect(N32_OF(filings[1])).toMatchObject({ actual: '60', original: { rateRevision: 5 } })
    expect(filings[1].replay.sinceThen).toMatchObject([{ ...since, part: 'ORIGINAL', after: null }])
  })
})

describe('a case one cent under 60 亿元 (N35)', () => {
  let opened: OpenCase

  test('is lowered by exactly that much, without rounding (N43)', async () => {
    opened = await fileCase(graph, await openRound(graph, 203), 'nanjing', [...OUTPUTS], A_CENT_UNDER)
    const { applicationId } = opened
    await graph
      .as('nanjing.park')
      .do('claimWaiver', await claimInput(graph, 'nanjing', applicationId, 'SERVICE_EXPORT'))
    const { waiver } = await graph
      .as('jiangsu.commerce')
      .do(
        'proposeWaiver',
        { applicationId, standard: 'SERVICE_EXPORT', reason: '仅差一分（测试）' },
        'waiver { actual required lowered figureStands }',
      )
    expect(waiver).toEqual({
      ...{ actual: '59.99999999925', required: '60', lowered: '0.00000000075', figureStands: true },
    })
  })

  test('shows its dollars to whoever may see what it declares, and to nobody else', async () => {
    const { applicationId } = opened
    for (const person of ['nanjing.park', 'nanjing.unit', 'jiangsu.cyberspace'])
      expect((await exportsOf(applicationId, person)).original).toMatchObject({ amount: A_CENT_UNDER })
    for (const person of [
      'mofcom.officer',
      'zhejiang.commerce',
      'suzhou.park',
      'expert.chen',
      'analyst.mofcom',
    ])
      expect(await fieldOf(graph, person, applicationId, FIGURE)).toBeNull()
    const query = `query ($id: ID!) { park(id: $id) { id } application(id: $id) { ${FIGURE} } }`
    const { data } = await graph.public.ask(query, { id: applicationId })
    expect(data?.application ?? null).toBeNull()
  })
})

test('the dollars that a park declares are what MOFCOM records of it: both come to the same, to the last digit', async () => {
  const { applicationId } = await fileCase(
    graph,
    await openRound(graph, 204),
    'nanjing',
    [...OUTPUTS],
    A_CENT_UNDER,
  )
  await graph.as('mofcom.officer').do('recordParkFigures', {
    ...{ parkId: NANJING, year: YEAR, source: '服务外包统计系统（测试）', extractDate: '2026-01-31' },
    figures: inDollars(A_CENT_UNDER).declared,
  })
  const { figureCheck } = await fieldOf(
    graph,
    'jiangsu.commerce',
    applicationId,
    `figureCheck { comparisons { standard difference agreement } findings { clause source ${ORIGINAL} } }`,
  )
  expect(figureCheck.comparisons[2]).toMatchObject({ standard: 'SERVICE_EXPORT', agreement: 'AGREES' })
  expect(figureCheck.findings[2]).toMatchObject({
    ...{ clause: 'N32', source: 'REPORTED', original: { amount: A_CENT_UNDER, rate: '7.5' } },
  })
})
