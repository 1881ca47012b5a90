import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  correct,
  DEPARTMENTS,
  opine,
  type ReviewedCase,
  renewEvidence,
  reviewedCase,
} from '../support/corrections.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { claimInput, forwardCases } from '../support/waiver-cases.ts'

/**
 * What a correction voids: an opinion stands while nothing of what it is about has changed (N47). Nobody writes the void:
 * the two filings are compared.
 */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const READ = `query ($id: ID!) { application(id: $id) { status missingOpinions
  provincialOpinions { agency attitude counts changedSince { kind clause } } } }`
const readCase = async ({ applicationId }: ReviewedCase) =>
  (await graph.as('jiangsu.commerce').read(READ, { id: applicationId })).application
const approve = ({ applicationId }: ReviewedCase) =>
  graph.as('jiangsu.commerce', 'en').refusal('approveAtProvince', { applicationId })
const answer = (code: string, text: string) => ({ answers: [{ code, text }] })

describe('a returned application of Nanjing that is filed again', () => {
  test('with another answer on cybersecurity: the cyberspace department’s opinion is void and says why, the others stand', async () => {
    const one = await reviewedCase(graph, 101)
    await correct(graph, one, answer('CYBERSECURITY', '已建立制度，并通过等级保护测评'))
    const { missingOpinions, provincialOpinions } = await readCase(one)
    expect(missingOpinions).toEqual(['PROVINCIAL_CYBERSPACE'])
    expect(provincialOpinions).toEqual([
      { agency: 'PROVINCIAL_COMMERCE', attitude: 'SUPPORT', counts: true, changedSince: [] },
      {
        ...{ agency: 'PROVINCIAL_CYBERSPACE', attitude: 'SUPPORT', counts: false },
        changedSince: [{ kind: 'ANSWER', clause: 'N28.5a' }],
      },
      { agency: 'PROVINCIAL_INDUSTRY', attitude: 'SUPPORT', counts: true, changedSince: [] },
    ])
    expect(await approve(one)).toMatchObject({
      ...{ code: 'OPINIONS_MISSING', clause: 'N47' },
      message: expect.stringMatching(/missing provincial cyberspace department; opposing none/),
    })
    await opine(graph, 'cyberspace', one.applicationId)
    expect(await approve(one)).toBeNull()
  })

  test('with nothing changed, though all of it was saved again: all three opinions stand', async () => {
    const one = await reviewedCase(graph, 102)
    const { application } = await graph.as('nanjing.park').read(
      `query ($id: ID!) { application(id: $id) { answers { code text } declared { standard value note }
        leadingEnterprises { name creditCode reason evidence { id } } } }`,
      { id: one.applicationId },
    )
    const { answers, declared, leadingEnterprises } = application
    await correct(graph, one, {
      answers,
      declared: declared.map((figure: { value: string }) => ({ ...figure, value: `${figure.value}` })),
      leadingEnterprises: leadingEnterprises.map(
        ({ evidence, ...named }: { evidence: { id: string } | null }) => ({
          ...named,
          evidenceId: evidence?.id,
        }),
      ),
    })
    expect((await readCase(one)).missingOpinions).toEqual([])
    expect(await approve(one)).toBeNull()
  })

  test.each([
    ['the output of the park', 'FIGURE', 'N30', 'PROVINCIAL_INDUSTRY', figure('PARK_OUTPUT', '287')],
    ['the exports', 'FIGURE', 'N32', 'PROVINCIAL_COMMERCE', figure('SERVICE_EXPORT', '88.5')],
    [
      'a note to a figure',
      'FIGURE',
      'N31',
      'PROVINCIAL_INDUSTRY',
      figure('INDUSTRY_OUTPUT', '151.2', '已核'),
    ],
    ['the industry plans', 'ANSWER', 'N25.2c', 'PROVINCIAL_INDUSTRY', answer('INDUSTRY_PLANS', '另述')],
    ['the leading enterprises', 'ENTERPRISES', 'N42', 'PROVINCIAL_COMMERCE', { leadingEnterprises: [] }],
    ['the special potential', 'ANSWER', 'N43', 'PROVINCIAL_COMMERCE', answer('SPECIAL_POTENTIAL', '')],
  ])(
    'with a change in %s (%s of %s): the opinion of %s alone is void',
    async (_what, kind, clause, agency, parts) => {
      const one = await reviewedCase(graph, nextRound++)
      await correct(graph, one, parts)
      const { missingOpinions, provincialOpinions } = await readCase(one)
      expect(missingOpinions).toEqual([agency])
      const [voided] = provincialOpinions.filter(({ counts }: { counts: boolean }) => !counts)
      expect(voided).toMatchObject({ agency, changedSince: [{ kind, clause }] })
    },
  )

  test('opposed by a department whose matter did not change: it still opposes, and may change its own mind', async () => {
    const one = await reviewedCase(graph, 111)
    await opine(graph, 'industry', one.applicationId, 'OPPOSE')
    await correct(graph, one, answer('CYBERSECURITY', '补正'))
    await opine(graph, 'cyberspace', one.applicationId)
    expect((await approve(one))?.message).toMatch(/missing none; opposing provincial industry/)
    await opine(graph, 'industry', one.applicationId)
    expect(await approve(one)).toBeNull()
  })

  test('twice, and back to what it said at first: the department’s last opinion decides, an older one does not revive', async () => {
    const one = await reviewedCase(graph, 112)
    const { application } = await graph
      .as('nanjing.park')
      .read('query ($id: ID!) { application(id: $id) { answers { code text } } }', { id: one.applicationId })
    const first = application.answers.find(({ code }: { code: string }) => code === 'CYBERSECURITY')
    await correct(graph, one, answer('CYBERSECURITY', '改'))
    await opine(graph, 'cyberspace', one.applicationId, 'OPPOSE')
    await correct(graph, one, { answers: [first] })
    const { missingOpinions, provincialOpinions } = await readCase(one)
    expect(missingOpinions).toEqual(['PROVINCIAL_CYBERSPACE'])
    expect(
      provincialOpinions.filter(({ agency }: { agency: string }) => agency === 'PROVINCIAL_CYBERSPACE'),
    ).toMatchObject([
      { attitude: 'OPPOSE', counts: false, changedSince: [{ clause: 'N28.5a' }] },
      { attitude: 'SUPPORT', counts: false, changedSince: [] },
    ])
  })
})

test('evidence recorded anew voids the opinion of its clause’s line alone', async () => {
  const one = await reviewedCase(graph, 113)
  const { applicationId, roundId, parkId } = one
  await graph.as('jiangsu.commerce').do('returnApplication', { applicationId, reason: '请补材料（测试）' })
  await graph.as('nanjing.park').do('reopenApplication', { applicationId })
  await renewEvidence(graph, applicationId, 'N28.5b')
  await graph.as('nanjing.unit').do('recommendPark', { roundId, parkId })
  // Not before it is filed: what a park tries in its draft is no filing.
  expect((await readCase(one)).missingOpinions).toEqual([])
  await graph.as('nanjing.park').do('submitApplication', { applicationId })
  const { missingOpinions, provincialOpinions } = await readCase(one)
  expect(missingOpinions).toEqual(['PROVINCIAL_CYBERSPACE'])
  expect(provincialOpinions[1].changedSince).toEqual([{ kind: 'EVIDENCE', clause: 'N28.5b' }])
})

test('a waiver for leading enterprises is void once another list is filed, though none of it has evidence either (N43)', async () => {
  const one = await reviewedCase(graph, 114)
  const { applicationId } = one
  const unproven = (name: string, creditCode: string) => ({
    leadingEnterprises: [{ name, creditCode, reason: '规模居前（测试）' }],
  })
  await correct(graph, one, unproven('甲公司（虚构）', '91350100M000100Y43'))
  await graph
    .as('nanjing.park')
    .do('claimWaiver', await claimInput(graph, 'nanjing', applicationId, 'LEADING_ENTERPRISES'))
  const { waiver } = await graph
    .as('jiangsu.commerce')
    .do(
      'proposeWaiver',
      { applicationId, standard: 'LEADING_ENTERPRISES', reason: '属实（测试）' },
      'waiver { id actual figureStands }',
    )
  expect(waiver).toMatchObject({ actual: '0', figureStands: true })
  await correct(graph, one, unproven('乙公司（虚构）', '91110108551385082Q'))
  const read = await graph
    .as('jiangsu.commerce')
    .read('query ($id: ID!) { application(id: $id) { waivers { figureStands } } }', { id: applicationId })
  expect(read.application.waivers).toEqual([{ figureStands: false }])
  await forwardCases(graph, one.roundId, [one])
  expect(
    await graph.as('mofcom.officer').refusal('grantWaiver', { waiverId: waiver.id, reason: '同意（测试）' }),
  ).toMatchObject({ code: 'WAIVER_LIST_CHANGED', clause: 'N43' })
})

describe('an approved case', () => {
  test('is nobody’s to return or to change any more: a letter never carries what was not approved (N51)', async () => {
    const one = await reviewedCase(graph, 115)
    const { applicationId } = one
    expect(await approve(one)).toBeNull()
    for (const department of DEPARTMENTS)
      expect(
        await graph
          .as(`jiangsu.${department}`)
          .refusal('returnApplication', { applicationId, reason: '再看' }),
      ).toMatchObject({ code: 'STEP_NOT_ALLOWED' })
    expect(await graph.as('nanjing.park').refusal('reopenApplication', { applicationId })).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
    })
  })

  test('that its park withdraws stops the letter as it was signed; cancelled, another goes out with new signatures', async () => {
    const one = await reviewedCase(graph, 116)
    const { applicationId, roundId } = one
    expect(await approve(one)).toBeNull()
    const commerce = graph.as('jiangsu.commerce')
    const { letter } = await commerce.do(
      'draftJointLetter',
      {
        ...{ roundId, letterNumber: '苏商服函〔2026〕116号', letterDate: '2026-03-02' },
        ...{ applicationIds: [applicationId], addressees: ['MOFCOM'], copies: ['CAC', 'MIIT'] },
      },
      'letter { id }',
    )
    for (const department of DEPARTMENTS)
      await graph.as(`jiangsu.${department}`).do('signJointLetter', { letterId: letter.id })
    await graph.as('nanjing.park').do('withdrawApplication', { applicationId, reason: '自愿（测试）' })
    expect(await commerce.refusal('sendJointLetter', { letterId: letter.id })).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
    })
    const { jointLetter } = await commerce.read(
      'query ($id: ID!) { jointLetter(id: $id) { status deliveries { id } availableSteps } }',
      { id: letter.id },
    )
    expect(jointLetter).toEqual({
      status: 'DRAFT',
      deliveries: [],
      availableSteps: ['sign', 'send', 'cancel'],
    })
    await commerce.do('cancelJointLetter', { letterId: letter.id, reason: '园区已撤回（测试）' })
  })
})

let nextRound = 103
function figure(standard: string, value: string, note?: string) {
  return { declared: [{ standard, value, note }] }
}
