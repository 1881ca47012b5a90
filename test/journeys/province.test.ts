import { member } from '@ndseb/standalone/demo/people.ts'
import { apply } from '@ndseb/standalone/demo/play/apply.ts'
import type { OpenCase } from '@ndseb/standalone/demo/play/cases.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const JIANGSU = ['jiangsu.commerce', 'jiangsu.cyberspace', 'jiangsu.industry'] as const
const PARKS = { nanjing: 1, hangzhou: 2, suzhou: 4 } as const

/** A park's case, filed with its province. */
const file = (roundId: string, place: keyof typeof PARKS): Promise<OpenCase> =>
  apply(graph.stage, roundId, {
    slug: place,
    name: place,
    parkId: `01900000-0000-7000-8002-00000000000${PARKS[place]}`,
    unit: member(`${place}.unit`),
    clerk: member(`${place}.park`),
    province: [member(JIANGSU[0]), member(JIANGSU[1]), member(JIANGSU[2])],
    figures: ['286.5', '151.2', '88.4', '141'],
  })

const opine = (officer: string, applicationId: string, attitude = 'SUPPORT') =>
  graph.as(officer).do('giveProvincialOpinion', { applicationId, attitude, text: '（测试意见）' })

/** A case that all three departments support and commerce has approved. */
async function approved(roundId: string, place: 'nanjing' | 'suzhou'): Promise<string> {
  const { applicationId } = await file(roundId, place)
  for (const officer of JIANGSU) await opine(officer, applicationId)
  await graph.as('jiangsu.commerce').do('approveAtProvince', { applicationId })
  return applicationId
}

const OPINIONS = `query ($id: ID!) { application(id: $id) { status missingOpinions
  provincialOpinions { agency attitude counts } } }`
const letterInput = (roundId: string, letterNumber: string, applicationIds: string[]) => ({
  roundId,
  letterNumber,
  letterDate: '2026-03-02',
  applicationIds,
  addressees: ['MOFCOM'],
  copies: ['CAC', 'MIIT'],
})
async function signed(roundId: string, number: string, applicationIds: string[]): Promise<string> {
  const drafted = await graph
    .as('jiangsu.commerce')
    .do('draftJointLetter', letterInput(roundId, number, applicationIds), 'letter { id }')
  const letterId: string = drafted.letter.id
  for (const officer of JIANGSU) await graph.as(officer).do('signJointLetter', { letterId })
  return letterId
}

describe('the three departments of Jiangsu review an application', () => {
  test('each by its own opinion; commerce approves once all three support it, and is told who is missing', async () => {
    const { applicationId } = await file(await openRound(graph, 61), 'nanjing')
    const commerce = graph.as('jiangsu.commerce', 'en')
    await opine('jiangsu.commerce', applicationId)
    await opine('jiangsu.industry', applicationId, 'OPPOSE')
    const refusal = await commerce.refusal('approveAtProvince', { applicationId })
    expect(refusal).toMatchObject({ code: 'OPINIONS_MISSING', clause: 'N47' })
    expect(refusal?.message).toMatch(/missing provincial cyberspace department; opposing provincial industry/)

    await opine('jiangsu.cyberspace', applicationId)
    // The department that opposed changes its own mind; nobody else could change it.
    await opine('jiangsu.industry', applicationId)
    await commerce.do('approveAtProvince', { applicationId })
    const { application } = await commerce.read(OPINIONS, { id: applicationId })
    expect(application).toEqual({
      status: 'PROVINCIAL_APPROVED',
      missingOpinions: [],
      provincialOpinions: ['PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY'].map(
        (agency) => ({ agency, attitude: 'SUPPORT', counts: true }),
      ),
    })
    expect(
      await graph
        .as('jiangsu.industry')
        .refusal('giveProvincialOpinion', { applicationId, attitude: 'OPPOSE', text: '太迟' }),
    ).toMatchObject({ code: 'NOT_UNDER_PROVINCIAL_REVIEW' })
  })

  test('and nobody gives another department’s opinion, not even past the operations (N85)', async () => {
    const { applicationId } = await file(await openRound(graph, 62), 'nanjing')
    await opine('jiangsu.industry', applicationId, 'OPPOSE')
    const forged = `insert into reviews.provincial_opinion
      (application_id, agency, province_code, filed_at, attitude, text, given_by_id, given_by_name, given_at)
      select id, $2, $3, filed_at, 'SUPPORT', 'x', 'x', 'x', now() from applications.application where id = $1`
    const forge = (person: string, agency: string, province: string) =>
      rowsAs(graph, 'reviews', person, forged, [applicationId, agency, province])
    await expect(forge('jiangsu.commerce', 'PROVINCIAL_CYBERSPACE', '32')).rejects.toThrow(
      /row-level security/,
    )
    await expect(forge('jiangsu.commerce', 'PROVINCIAL_COMMERCE', '33')).rejects.toThrow(/row-level security/)
    expect(
      await rowsAs(
        graph,
        'reviews',
        'jiangsu.commerce',
        `update reviews.provincial_opinion set attitude = 'SUPPORT' where application_id = $1 returning id`,
        [applicationId],
      ),
    ).toEqual([])
    expect(await graph.as('zhejiang.commerce').refusal('approveAtProvince', { applicationId })).toMatchObject(
      {
        code: 'NOT_FOUND',
      },
    )
  })

  test('opinions are hidden from park, unit and expert, from other provinces, and from the ministries before the letter (N81)', async () => {
    const { applicationId } = await file(await openRound(graph, 63), 'nanjing')
    await opine('jiangsu.commerce', applicationId)
    const read = (person: string) => graph.as(person).ask(OPINIONS, { id: applicationId })
    for (const person of ['nanjing.park', 'nanjing.unit']) {
      const { data, errors } = await read(person)
      expect(data.application).toMatchObject({ provincialOpinions: null, missingOpinions: null })
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN'])
    }
    for (const person of ['expert.chen', 'zhejiang.commerce', 'mofcom.officer', 'cac.officer'])
      expect((await read(person)).data.application).toBeNull()
    const query = 'select count(*)::int as n from reviews.provincial_opinion where application_id = $1'
    for (const [person, n] of [
      ['nanjing.park', 0],
      ['nanjing.unit', 0],
      ['expert.chen', 0],
      ['zhejiang.commerce', 0],
      ['mofcom.officer', 0],
      ['jiangsu.cyberspace', 1],
    ] as const)
      expect(await rowsAs(graph, 'reviews', person, query, [applicationId])).toEqual([{ n }])
  })

  test('commerce may also reject, with a reason', async () => {
    const { applicationId } = await file(await openRound(graph, 65), 'nanjing')
    const rejected = await graph
      .as('jiangsu.commerce')
      .do('rejectAtProvince', { applicationId, reason: '条件不符' }, 'application { status }')
    expect(rejected.application.status).toBe('PROVINCIAL_REJECTED')
  })
})

describe('the joint letter of Jiangsu', () => {
  test('carries two parks to MOFCOM and its copies to CAC and MIIT, all in one moment (N51, N78)', async () => {
    const roundId = await openRound(graph, 71)
    const ids = [await approved(roundId, 'nanjing'), await approved(roundId, 'suzhou')]
    const commerce = graph.as('jiangsu.commerce', 'en')
    const drafted = await commerce.do(
      'draftJointLetter',
      letterInput(roundId, '苏商服函〔2026〕71号', ids),
      'letter { id status missing availableSteps applications { id park { unit { id } } } }',
    )
    expect(drafted.letter).toMatchObject({
      status: 'DRAFT',
      missing: ['PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY'],
      availableSteps: ['sign', 'send', 'cancel'],
      applications: [
        { id: ids[0], park: { unit: { id: 'nanjing' } } },
        { id: ids[1], park: { unit: { id: 'suzhou' } } },
      ],
    })
    const letterId: string = drafted.letter.id
    const force = `update reviews.joint_letter set status = 'SENT', sent_at = now() where id = $1`
    await expect(rowsAs(graph, 'reviews', 'jiangsu.commerce', force, [letterId])).rejects.toThrow(
      /row-level security/,
    )
    await commerce.do('signJointLetter', { letterId })
    await graph.as('jiangsu.industry').do('signJointLetter', { letterId })
    expect(await graph.as('jiangsu.industry').refusal('signJointLetter', { letterId })).toMatchObject({
      code: 'ALREADY_SIGNED',
    })
    const refusal = await commerce.refusal('sendJointLetter', { letterId })
    expect(refusal).toMatchObject({ code: 'SIGNATURES_MISSING', clause: 'N51' })
    expect(refusal?.message).toBe('Signatures are missing: provincial cyberspace department.')
    expect((await graph.as('mofcom.officer').read('{ receivedLetters { id } }')).receivedLetters).toEqual([])

    await graph.as('jiangsu.cyberspace').do('signJointLetter', { letterId })
    const sent = await commerce.do(
      'sendJointLetter',
      { letterId },
      'letter { status missing deliveries { recipient kind receivedAt } history { step agency } applications { status } }',
    )
    expect(sent.letter).toMatchObject({
      status: 'SENT',
      missing: [],
      applications: [{ status: 'SUBMITTED' }, { status: 'SUBMITTED' }],
      deliveries: [
        { recipient: 'MOFCOM', kind: 'ORIGINAL' },
        { recipient: 'CAC', kind: 'COPY' },
        { recipient: 'MIIT', kind: 'COPY' },
      ],
    })
    expect(sent.letter.history.map(({ step }: { step: string }) => step)).toEqual([
      'draft',
      'sign',
      'sign',
      'sign',
      'send',
    ])
    expect(
      new Set(sent.letter.deliveries.map(({ receivedAt }: { receivedAt: string }) => receivedAt)).size,
    ).toBe(1)
    for (const [ministry, kind] of [
      ['mofcom.officer', 'ORIGINAL'],
      ['cac.officer', 'COPY'],
      ['miit.officer', 'COPY'],
    ] as const) {
      const { receivedLetters } = await graph
        .as(ministry)
        .read('query ($id: ID) { receivedLetters(roundId: $id) { kind letter { letterNumber } } }', {
          id: roundId,
        })
      expect(receivedLetters).toEqual([{ kind, letter: { letterNumber: '苏商服函〔2026〕71号' } }])
    }
    const { application } = await graph
      .as('cac.officer')
      .read(
        'query ($id: ID!) { application(id: $id) { jointLetter { letterNumber province { name } } provincialOpinions { attitude } history { step document } } }',
        { id: ids[0] },
      )
    expect(application.jointLetter).toEqual({
      letterNumber: '苏商服函〔2026〕71号',
      province: { name: '江苏' },
    })
    expect(application.provincialOpinions).toHaveLength(3)
    expect(application.history.at(-1)).toEqual({ step: 'forward', document: '苏商服函〔2026〕71号' })
  })

  test('is refused when it is empty, wrongly addressed, of others, or numbered like another', async () => {
    const roundId = await openRound(graph, 72)
    const applicationId = await approved(roundId, 'nanjing')
    const { applicationId: unapproved } = await file(roundId, 'suzhou')
    const commerce = graph.as('jiangsu.commerce')
    const input = letterInput(roundId, '苏商服函〔2026〕72号', [applicationId])
    const refused = async (changes: object) =>
      (await commerce.refusal('draftJointLetter', { ...input, ...changes }))?.code
    expect(await refused({ applicationIds: [] })).toBe('LETTER_EMPTY')
    expect(await refused({ addressees: ['MOFCOM', 'CAC'], copies: ['MIIT'] })).toBe('LETTER_ADDRESSEE')
    expect(await refused({ copies: ['CAC'] })).toBe('LETTER_COPY_MISSING')
    expect(await refused({ applicationIds: [applicationId, unapproved] })).toBe(
      'LETTER_APPLICATION_NOT_APPROVED',
    )
    expect(await refused({ applicationIds: ['x'] })).toBe('INVALID_ID')
    expect(await graph.as('jiangsu.industry').refusal('draftJointLetter', input)).toMatchObject({
      code: 'FORBIDDEN',
    })
    expect(await graph.as('zhejiang.commerce').refusal('draftJointLetter', input)).toMatchObject({
      code: 'LETTER_APPLICATION_NOT_APPROVED',
    })

    const { letter } = await commerce.do('draftJointLetter', input, 'letter { id }')
    expect(await refused({})).toBe('LETTER_NUMBER_USED')
    expect(await refused({ letterNumber: '苏商服函 ［2026］ 72号' })).toBe('LETTER_NUMBER_USED')
    expect(await refused({ letterNumber: '苏商服函〔2026〕73号' })).toBe('APPLICATION_IN_ANOTHER_LETTER')
    await commerce.do('cancelJointLetter', { letterId: letter.id, reason: '文号有误' })
    expect(await refused({})).toBeUndefined()
  })

  test('is nobody’s to send but commerce’s, and nobody’s to change once it was drafted', async () => {
    const roundId = await openRound(graph, 73)
    const letterId = await signed(roundId, '苏商服函〔2026〕75号', [await approved(roundId, 'nanjing')])
    expect(await graph.as('jiangsu.industry').refusal('sendJointLetter', { letterId })).toMatchObject({
      code: 'FORBIDDEN',
    })
    expect(await graph.as('zhejiang.commerce').refusal('sendJointLetter', { letterId })).toMatchObject({
      code: 'NOT_FOUND',
    })
    const rewrite = `update reviews.joint_letter set letter_number = 'x' where id = $1`
    await expect(rowsAs(graph, 'reviews', 'jiangsu.commerce', rewrite, [letterId])).rejects.toThrow(
      /permission denied/,
    )
    const unsign = 'delete from reviews.letter_signature where letter_id = $1'
    await expect(rowsAs(graph, 'reviews', 'jiangsu.commerce', unsign, [letterId])).rejects.toThrow(
      /permission denied/,
    )
  })

  test('sent twice at once forwards its parks once', async () => {
    const roundId = await openRound(graph, 74)
    const letterId = await signed(roundId, '苏商服函〔2026〕76号', [await approved(roundId, 'nanjing')])
    const commerce = graph.as('jiangsu.commerce')
    const outcomes = await Promise.all(
      [1, 2, 3, 4].map(() => commerce.refusal('sendJointLetter', { letterId })),
    )
    expect(outcomes.map((refusal) => refusal?.code ?? 'sent').sort()).toEqual([
      ...['STEP_NOT_ALLOWED', 'STEP_NOT_ALLOWED', 'STEP_NOT_ALLOWED', 'sent'],
    ])
    const deliveries = await graph.sql('select 1 from reviews.letter_delivery where letter_id = $1', [
      letterId,
    ])
    expect(deliveries).toHaveLength(3)
  })

  test('that comes after the deadline is kept as late, and MOFCOM accepts or refuses it with a reason (N50)', async () => {
    const roundId = await openRound(graph, 75, '2026-03-03')
    const letterId = await signed(roundId, '苏商服函〔2026〕77号', [
      await approved(roundId, 'nanjing'),
      await approved(roundId, 'suzhou'),
    ])
    await graph.stage.moveTo('2026-03-03T16:00:00.000Z')
    const sent = await graph
      .as('jiangsu.commerce')
      .do('sendJointLetter', { letterId }, 'letter { applications { id status } }')
    expect(sent.letter.applications).toMatchObject([{ status: 'LATE' }, { status: 'LATE' }])
    const [accepted, refused] = sent.letter.applications
    const mofcom = graph.as('mofcom.officer')
    expect(
      await mofcom.refusal('acceptLateApplication', { applicationId: accepted.id, reason: '' }),
    ).toMatchObject({
      code: 'REQUIRED',
    })
    expect(
      await graph
        .as('cac.officer')
        .refusal('acceptLateApplication', { applicationId: accepted.id, reason: '可' }),
    ).toMatchObject({ code: 'FORBIDDEN' })
    const status = 'application { status }'
    const one = await mofcom.do(
      'acceptLateApplication',
      { applicationId: accepted.id, reason: '台风' },
      status,
    )
    expect(one.application.status).toBe('SUBMITTED')
    const other = await mofcom.do(
      'refuseLateApplication',
      { applicationId: refused.id, reason: '无故' },
      status,
    )
    expect(other.application.status).toBe('NOT_SELECTED')
  })
})
