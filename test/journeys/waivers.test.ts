import type { OpenCase } from '@ndseb/standalone/demo/play/cases.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { claimInput, fileCase, forwardCases, proposed } from '../support/waiver-cases.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const WAIVERS = `query ($id: ID!) { application(id: $id) {
  eligibility { outcome findings { clause outcome margin } }
  waivers { id standard clause status version actual required lowered loweredRatio unit figureStands proposer granter
    ruleVersion claim { potential version evidenceIds } availableSteps history { step role reason document } }
  waiverClaims { standard version } } }`
const waiversOf = async (person: string, id: string) =>
  (await graph.as(person).read(WAIVERS, { id })).application
const COMPARISON = `{ waiverComparison { standard clause granted revoked lowered { smallest median largest }
  loweredRatio { smallest median largest } } }`
const comparisonOf = async (standard: string) =>
  (await graph.as('miit.officer').read(COMPARISON)).waiverComparison.find(
    (one: { standard: string }) => one.standard === standard,
  )

describe('a park of Nanjing one cent below 200 亿元', () => {
  let [roundId, applicationId, waiverId] = ['', '', '']
  let opened: OpenCase | undefined

  test('claims its potential while the province has the case; again, it is a new version', async () => {
    roundId = await openRound(graph, 41)
    opened = await fileCase(graph, roundId, 'nanjing', ['199.99', '151.2', '88.4', '99'])
    applicationId = opened.applicationId
    const park = graph.as('nanjing.park')
    const claim = await claimInput(graph, 'nanjing', applicationId, 'PARK_OUTPUT')
    await park.do('claimWaiver', claim)
    const again = await park.do('claimWaiver', claim, 'claim { version standard evidenceIds }')
    expect(again.claim).toEqual({ version: 2, standard: 'PARK_OUTPUT', evidenceIds: claim.evidenceIds })
    await park.do('claimWaiver', { ...claim, standard: 'ENTERPRISE_COUNT' })
    await park.do('claimWaiver', { ...claim, standard: 'SERVICE_EXPORT' })
    expect(await park.refusal('claimWaiver', { ...claim, evidenceIds: [] })).toMatchObject({
      code: 'REQUIRED',
      path: ['evidenceIds'],
    })
    expect(await park.refusal('claimWaiver', { ...claim, standard: 'OPERATING_YEARS' })).toMatchObject({
      code: 'WAIVER_OUT_OF_REACH',
      clause: 'N44',
    })
  })

  test('has it proposed by the province, figure and threshold frozen', async () => {
    const commerce = graph.as('jiangsu.commerce')
    const propose = { applicationId, standard: 'PARK_OUTPUT', reason: '潜力属实（测试）' }
    const { waiver } = await commerce.do(
      'proposeWaiver',
      propose,
      'waiver { id status actual required lowered loweredRatio ruleVersion figureStands claim { version } availableSteps }',
    )
    waiverId = waiver.id
    expect(waiver).toMatchObject({
      ...{ status: 'PROPOSED', actual: '199.99', required: '200', lowered: '0.01' },
      ...{ loweredRatio: '0.000050', ruleVersion: 'standards-2019', figureStands: true },
      ...{ claim: { version: 2 }, availableSteps: ['repropose'] },
    })
    expect(await commerce.refusal('proposeWaiver', { ...propose, standard: 'SERVICE_EXPORT' })).toMatchObject(
      { code: 'WAIVER_NOT_NEEDED' },
    )
    expect(
      await commerce.refusal('proposeWaiver', { ...propose, standard: 'INDUSTRY_OUTPUT' }),
    ).toMatchObject({ code: 'WAIVER_NOT_CLAIMED' })
    await commerce.do('proposeWaiver', { ...propose, standard: 'ENTERPRISE_COUNT' })
  })

  test('is granted it by MOFCOM, and the verdict still says BELOW, with the waiver beside it (N72)', async () => {
    const mofcom = graph.as('mofcom.officer')
    const grant = { waiverId, reason: '与既往尺度一致（测试）', document: '商服贸函〔2026〕9号' }
    // Before the joint letter there is nothing of it for the ministries.
    expect(await mofcom.refusal('grantWaiver', grant)).toMatchObject({ code: 'NOT_FOUND' })
    await forwardCases(graph, roundId, opened ? [opened] : [])
    const { waiver } = await mofcom.do(
      'grantWaiver',
      { ...grant, expectedVersion: 1 },
      'waiver { status granter availableSteps }',
    )
    expect(waiver).toEqual({ status: 'GRANTED', granter: 'MOFCOM', availableSteps: ['revoke'] })
    for (const person of ['nanjing.park', 'jiangsu.cyberspace', 'cac.officer', 'miit.officer']) {
      const { eligibility, waivers } = await waiversOf(person, applicationId)
      expect(eligibility.outcome).toBe('BELOW')
      expect(eligibility.findings.find(({ clause }: { clause: string }) => clause === 'N30')).toEqual({
        ...{ clause: 'N30', outcome: 'BELOW', margin: '-0.01' },
      })
      expect(waivers[0]).toMatchObject({ clause: 'N30', status: 'GRANTED', granter: 'MOFCOM' })
      expect(waivers[0].history).toEqual([
        { step: 'propose', role: 'PROVINCIAL_COMMERCE', reason: '潜力属实（测试）', document: null },
        { step: 'grant', role: 'MOFCOM_OFFICER', reason: grant.reason, document: grant.document },
      ])
    }
  })

  test('claims and proposes nothing more once the case is forwarded', async () => {
    const claim = await claimInput(graph, 'nanjing', applicationId, 'PARK_OUTPUT')
    expect(await graph.as('nanjing.park').refusal('claimWaiver', claim)).toMatchObject({
      code: 'WAIVER_CLAIM_CLOSED',
      message: expect.stringContaining('已上报'),
    })
    expect(
      await graph
        .as('jiangsu.commerce')
        .refusal('proposeWaiver', { applicationId, standard: 'PARK_OUTPUT', reason: 'x' }),
    ).toMatchObject({ code: 'WAIVER_PROPOSAL_CLOSED' })
  })

  test('sees the other one refused, for good', async () => {
    const { waivers } = await waiversOf('mofcom.officer', applicationId)
    const { id } = waivers.find(({ standard }: { standard: string }) => standard === 'ENTERPRISE_COUNT')
    const mofcom = graph.as('mofcom.officer')
    expect(await mofcom.refusal('refuseWaiver', { waiverId: id, reason: ' ' })).toMatchObject({
      code: 'REQUIRED',
      path: ['reason'],
    })
    await mofcom.do('refuseWaiver', { waiverId: id, reason: '依据不足（测试）' })
    expect(await mofcom.refusal('grantWaiver', { waiverId: id, reason: '改变主意' })).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
      availableSteps: [],
    })
  })

  test('is in the list and the comparison of the ministries, also once it is revoked', async () => {
    const list = `query ($filter: WaiverFilter) { waivers(filter: $filter, first: 1) { totalCount
      nodes { standard application { park { name } } round { number } province { name } } pageInfo { hasNextPage } } }`
    const mofcom = graph.as('mofcom.officer')
    const read = async (filter: object) => (await mofcom.read(list, { filter })).waivers
    expect(await read({ roundId })).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          ...{ standard: 'PARK_OUTPUT', round: { number: 41 }, province: { name: '江苏' } },
          application: { park: { name: '南京示例数字服务园（虚构）' } },
        },
      ],
      pageInfo: { hasNextPage: true },
    })
    expect((await read({ status: 'REFUSED', standard: 'ENTERPRISE_COUNT' })).totalCount).toBe(1)
    expect((await read({ provinceCode: '33' })).totalCount).toBe(0)
    const spread = { smallest: '0.01', median: '0.01', largest: '0.01' }
    expect(await comparisonOf('PARK_OUTPUT')).toMatchObject({ granted: 1, revoked: 0, lowered: spread })
    await mofcom.do('revokeWaiver', { waiverId, reason: '证明材料失实（测试）', expectedVersion: 2 })
    expect(await comparisonOf('PARK_OUTPUT')).toMatchObject({ granted: 1, revoked: 1, lowered: spread })
    expect(await mofcom.refusal('revokeWaiver', { waiverId, reason: '再次' })).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
    })
  })
})

describe('a proposal overtaken by a new filing', () => {
  /** Returned by the province, corrected by the park, and filed again. */
  async function refile(roundId: string, place: 'suzhou' | 'hangzhou', { applicationId, parkId }: OpenCase) {
    await graph
      .as(place === 'suzhou' ? 'jiangsu.commerce' : 'zhejiang.commerce')
      .do('returnApplication', { applicationId, reason: '请核对产值（测试）' })
    const park = graph.as(`${place}.park`)
    await park.do('reopenApplication', { applicationId, reason: '已核对' })
    const { application } = await park.read('query ($id: ID!) { application(id: $id) { version } }', {
      id: applicationId,
    })
    await park.do('saveApplication', {
      ...{ applicationId, expectedVersion: application.version },
      declared: [{ standard: 'PARK_OUTPUT', value: '199.98' }],
    })
    await graph.as(`${place}.unit`).do('recommendPark', { roundId, parkId })
    await park.do('submitApplication', { applicationId })
  }

  test('is void: MOFCOM cannot grant it, and can refuse it', async () => {
    const roundId = await openRound(graph, 42)
    const opened = await fileCase(graph, roundId, 'hangzhou', ['199.99', '151.2', '88.4', '141'])
    const waiverId = await proposed(graph, 'hangzhou', opened.applicationId, 'PARK_OUTPUT')
    await refile(roundId, 'hangzhou', opened)
    const { waivers } = await waiversOf('zhejiang.commerce', opened.applicationId)
    expect(waivers).toMatchObject([{ status: 'PROPOSED', actual: '199.99', figureStands: false }])
    await forwardCases(graph, roundId, [opened])
    const mofcom = graph.as('mofcom.officer')
    expect(await mofcom.refusal('grantWaiver', { waiverId, reason: '同意' })).toMatchObject({
      ...{ code: 'WAIVER_FIGURE_CHANGED', clause: 'N43' },
      message: expect.stringMatching(/199\.99.*199\.98/),
    })
    await mofcom.do('refuseWaiver', { waiverId, reason: '数据已变更（测试）' })
    expect((await comparisonOf('PARK_OUTPUT')).granted).toBe(1)
  })

  test('is proposed again for the new figure by who has read it, as the next edition of the same waiver', async () => {
    const roundId = await openRound(graph, 43)
    const opened = await fileCase(graph, roundId, 'suzhou', ['199.99', '151.2', '88.4', '141'])
    const { applicationId } = opened
    const waiverId = await proposed(graph, 'suzhou', applicationId, 'PARK_OUTPUT')
    await refile(roundId, 'suzhou', opened)
    const commerce = graph.as('jiangsu.commerce')
    const again = { applicationId, standard: 'PARK_OUTPUT', reason: '按新报数据（测试）' }
    expect(await commerce.refusal('proposeWaiver', again)).toMatchObject({ code: 'CONFLICT' })
    const { waiver } = await commerce.do(
      'proposeWaiver',
      { ...again, expectedVersion: 1 },
      'waiver { id version actual lowered figureStands history { step priorVersion } }',
    )
    expect(waiver).toEqual({
      ...{ id: waiverId, version: 2, actual: '199.98', lowered: '0.02', figureStands: true },
      history: [
        { step: 'propose', priorVersion: null },
        { step: 'repropose', priorVersion: 1 },
      ],
    })
    await forwardCases(graph, roundId, [opened])
    await graph.as('mofcom.officer').do('grantWaiver', { waiverId, reason: '同意（测试）' })
    expect(await comparisonOf('PARK_OUTPUT')).toMatchObject({
      ...{ granted: 2, revoked: 1 },
      lowered: { smallest: '0.01', median: '0.015', largest: '0.02' },
      loweredRatio: { smallest: '0.000050', median: '0.000075', largest: '0.000100' },
    })
  })
})

test('leading enterprises without evidence can be waived, and no number is lowered (N42, N44)', async () => {
  const roundId = await openRound(graph, 44)
  const { applicationId } = await fileCase(graph, roundId, 'xixian', ['131.4', '63.5', '27.7', '66'])
  await graph.sql('update applications.leading_enterprise set evidence_id = null where application_id = $1', [
    applicationId,
  ])
  await proposed(graph, 'xixian', applicationId, 'LEADING_ENTERPRISES')
  const { waivers } = await waiversOf('shaanxi.commerce', applicationId)
  expect(waivers).toMatchObject([
    { clause: 'N42', actual: '0', required: null, lowered: null, loweredRatio: null, figureStands: true },
  ])
})
