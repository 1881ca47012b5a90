import type { OpenCase } from '@ndseb/standalone/demo/play/cases.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askEntities, REQUIRED, viewerAs } from '../permissions/entities.ts'
import { NOTHING } from '../permissions/fire.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { FILINGS, fieldOf, forwardedCase } from '../support/replays.ts'
import { rowsAs } from '../support/rows-as.ts'
import { fileCase } from '../support/waiver-cases.ts'

/** What was frozen is nobody's to write, past every operation: neither what a verdict rests on nor what it said. */
let graph: TestGraph
let forwarded: OpenCase
let filed: OpenCase
beforeAll(async () => {
  graph = await openTestGraph()
  forwarded = await forwardedCase(graph, await openRound(graph, 131))
  filed = await fileCase(graph, await openRound(graph, 132), 'hangzhou', ['286.5', '151.2', '88.4', '141'])
})
afterAll(() => graph?.close())

const DENIED = /permission denied/
const ROW_SECURITY = /row-level security/

describe('what a filing rests on', () => {
  test.each([
    ['changed', `update applications.filing set inputs = '{}' where application_id = $1`],
    [
      'written',
      `insert into applications.filing (application_id, filed_at, content, inputs) values ($1, now(), '{}', '{}')`,
    ],
    ['taken away', 'delete from applications.filing where application_id = $1'],
  ])('is not %s by the park itself, with the login of applications', async (_how, sql) => {
    await expect(rowsAs(graph, 'applications', 'hangzhou.park', sql, [filed.applicationId])).rejects.toThrow(
      DENIED,
    )
  })

  test('is what its tables hold, whoever takes the step: a park that files by itself chooses none of it', async () => {
    const { applicationId } = filed
    await graph.sql(`update applications.application set status = 'RECOMMENDED' where id = $1`, [
      applicationId,
    ])
    await rowsAs(
      graph,
      'applications',
      'hangzhou.park',
      `select status from applications.take_application_step($1, 'submit', null, null, null, platform.now())`,
      [applicationId],
    )
    const [row] = await graph.sql(
      `select f.inputs -> 'figures' as figures, f.inputs = c.inputs as same
         from applications.filing f, applications.declared_case(array[$1::uuid]) c
        where f.application_id = $1 order by f.filed_at desc limit 1`,
      [applicationId],
    )
    expect(row).toMatchObject({ figures: { PARK_OUTPUT: '286.5' }, same: true })
  })
})

describe('the verdict on a filing', () => {
  /** As the park would like it: every standard met, nothing found below. */
  const judge = (person: string, { applicationId }: OpenCase, over: object = {}) =>
    rowsAs(
      graph,
      'applications',
      person,
      `insert into applications.filing_verdict (application_id, filed_at, verdict)
       select $1, max(filed_at), $2 from applications.filing where application_id = $1`,
      [
        applicationId,
        JSON.stringify({
          ...{ ruleVersion: 'standards-2019', outcome: 'MEETS', findings: [], warnings: [] },
          ...over,
        }),
      ],
    )

  test('is written once, and then neither changed nor taken away', async () => {
    await expect(judge('nanjing.park', forwarded)).rejects.toThrow(/filing_verdict_pkey/)
    for (const sql of [
      `update applications.filing_verdict set verdict = '{}' where application_id = $1`,
      'delete from applications.filing_verdict where application_id = $1',
    ])
      await expect(
        rowsAs(graph, 'applications', 'nanjing.park', sql, [forwarded.applicationId]),
      ).rejects.toThrow(DENIED)
  })

  test('is written by nobody but its park, whole, and by no other rules than the filing names', async () => {
    for (const person of ['mofcom.officer', 'zhejiang.commerce', 'hangzhou.unit', 'nanjing.park'])
      await expect(judge(person, filed)).rejects.toThrow(/row-level security|null value/)
    await expect(judge('hangzhou.park', filed, { ruleVersion: 'my-own' })).rejects.toThrow(ROW_SECURITY)
    await expect(judge('hangzhou.park', filed, { findings: null })).rejects.toThrow(/filing_verdict_whole/)
  })

  test('that a park made up, past the operation that judges, is found out by its replay', async () => {
    await judge('hangzhou.park', filed)
    const { filings } = await fieldOf(graph, 'zhejiang.commerce', filed.applicationId, FILINGS)
    expect(filings[0].replay).toMatchObject({ same: false, ruleVersionThen: 'standards-2019' })
    expect(filings[0].replay.differences[0]).toMatchObject({ clause: 'N24', part: 'PRESENT', after: 'YES' })
    expect(filings[1].replay).toMatchObject({ same: true })
  })
})

describe('the frozen check of a forwarded case', () => {
  const freeze = (person: string) =>
    rowsAs(
      graph,
      'statistics',
      person,
      `insert into statistics.frozen_check (application_id, forwarded_at, inputs, verdict) values ($1, now(), '{}', '{}')`,
      [filed.applicationId],
    )

  test('is written by no person, of whatever agency', async () => {
    for (const person of ['mofcom.officer', 'miit.officer', 'zhejiang.commerce', 'hangzhou.park'])
      await expect(freeze(person)).rejects.toThrow(ROW_SECURITY)
  })

  test('is changed and taken away by nobody', async () => {
    for (const sql of [
      `update statistics.frozen_check set verdict = '{}' where application_id = $1`,
      'delete from statistics.frozen_check where application_id = $1',
    ])
      await expect(
        rowsAs(graph, 'statistics', 'miit.officer', sql, [forwarded.applicationId]),
      ).rejects.toThrow(DENIED)
  })

  test('is announced by reviews alone', async () => {
    const announce = rowsAs(
      graph,
      'applications',
      'mofcom.officer',
      `select platform.announce('statistics:freeze-check', $1)`,
      [JSON.stringify({ applicationId: filed.applicationId })],
    )
    await expect(announce).rejects.toThrow(DENIED)
  })

  test('answers alike for a hidden case and for none, through _entities too', async () => {
    const frozenOf = async (role: 'PROVINCIAL_COMMERCE' | 'ANALYST', id: string, province = '32') => {
      const representation = { __typename: 'Application', ...REQUIRED, id }
      const { data, errors } = await askEntities(
        graph,
        'statistics',
        { ...viewerAs(role), province },
        representation,
        'Application',
        [{ text: 'frozenCheck { check { outcome } replay { same } }', declared: [], variables: {} }],
      )
      return JSON.stringify([data, errors?.map(({ extensions }) => extensions.code)])
    }
    const { applicationId } = forwarded
    expect(await frozenOf('PROVINCIAL_COMMERCE', applicationId)).toContain('"same":')
    for (const role of ['PROVINCIAL_COMMERCE', 'ANALYST'] as const)
      expect(await frozenOf(role, applicationId, '33')).toBe(await frozenOf(role, NOTHING, '33'))
    expect(await frozenOf('ANALYST', applicationId)).toContain('FORBIDDEN')
  })
})
