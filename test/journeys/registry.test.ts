import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { concludeReReviews } from '../support/conclude-re-reviews.ts'
import { type DecidedRound, decidedRound } from '../support/decided-round.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

/** Three bases of 2026-08-03 two years on: one renewed on 2028-09-01, one disqualified on 2028-09-02, one overdue. */
let graph: TestGraph
let first: DecidedRound
let draftId: string
beforeAll(async () => {
  graph = await openTestGraph()
  first = await decidedRound(graph, 91)
  await graph.stage.moveTo('2028-08-20T01:00:00.000Z')
  const roundId = await openRound(graph, 92, '2028-12-31')
  const mofcom = graph.as('mofcom.officer')
  const { reReviews } = await mofcom.do(
    'startReReview',
    { roundId, baseIds: first.baseIds.slice(0, 3) },
    'reReviews { id }',
  )
  const [renewed, failed, open]: string[] = reReviews.map(({ id }: { id: string }) => id)
  // Issued days after the dates that they bear: the dates count.
  await graph.stage.moveTo('2028-09-06T01:00:00.000Z')
  const document = (number: string, date: string) => ({ roundId, documentNumber: number, documentDate: date })
  await concludeReReviews(graph, {
    ...{ ...document('测试文〔2028〕15号', '2028-09-01'), outcome: 'PASSED', reReviewIds: [renewed ?? ''] },
  })
  await concludeReReviews(graph, {
    ...{ ...document('测试文〔2028〕16号', '2028-09-02'), outcome: 'FAILED', reReviewIds: [failed ?? ''] },
  })
  for (const officer of ['mofcom.officer', 'cac.officer', 'miit.officer'])
    await graph.as(officer).do('giveReReviewOpinion', { reReviewId: open, attitude: 'SUPPORT' })
  const drafted = await mofcom.do(
    'draftReReviewOutcome',
    {
      ...document('测试文〔2028〕17号', '2028-09-06'),
      outcome: 'PASSED',
      reReviewIds: [open],
      title: '（测试）',
    },
    'designation { id }',
  )
  draftId = drafted.designation.id
})
afterAll(() => graph?.close())

const [RENEWED, FAILED, OPEN, OVERDUE] = [0, 1, 2, 3] as const
const statusAsOf = async (place: number, date: string) => {
  const { base } = await graph.public.read(
    'query ($id: ID!, $date: Date!) { base(id: $id) { statusAsOf(date: $date) } }',
    { id: first.baseIds[place], date },
  )
  return base.statusAsOf
}

describe('the status as of a day (N83)', () => {
  test.each([
    ['before the document', RENEWED, '2026-08-02', null],
    ['on the date of the document', RENEWED, '2026-08-03', 'ACTIVE'],
    ['on the last day of the two years', RENEWED, '2028-08-02', 'ACTIVE'],
    ['on the due day, though the clock’s job ran later', RENEWED, '2028-08-03', 'RE_REVIEW_DUE'],
    ['the day before the re-review', RENEWED, '2028-08-19', 'RE_REVIEW_DUE'],
    ['the day of its start', RENEWED, '2028-08-20', 'UNDER_RE_REVIEW'],
    ['the day before the renewal', RENEWED, '2028-08-31', 'UNDER_RE_REVIEW'],
    ['the date of the renewal, issued later', RENEWED, '2028-09-01', 'ACTIVE'],
    ['the day before the disqualification', FAILED, '2028-09-01', 'UNDER_RE_REVIEW'],
    ['the date of the disqualification', FAILED, '2028-09-02', 'DISQUALIFIED'],
    ['today, where a document is only drafted', OPEN, '2028-09-06', 'UNDER_RE_REVIEW'],
    ['today, where nobody has started', OVERDUE, '2028-09-06', 'RE_REVIEW_DUE'],
  ])('%s', async (_when, place, date, status) => {
    expect(await statusAsOf(place, date)).toBe(status)
  })

  test('is not told of a day to come', async () => {
    const { errors } = await graph.public.ask('{ bases(asOf: "2028-09-07") { totalCount } }')
    expect(errors[0]?.message).toBe('不得晚于今天')
    const query = 'query ($id: ID!) { base(id: $id) { statusAsOf(date: "2028-09-07") } }'
    expect((await graph.public.ask(query, { id: first.baseIds[0] })).errors).toHaveLength(1)
  })

  test('filters the whole registry, which today is what it stands at', async () => {
    const count = async (args: string) => {
      const { bases } = await graph.public.read(`{ bases(${args}) { totalCount } }`)
      return bases.totalCount
    }
    const asOf = (day: string, filter: string) => count(`asOf: "${day}", filter: { ${filter} }`)
    expect(await asOf('2026-08-02', '')).toBe(0)
    expect(await asOf('2026-08-03', 'statuses: [ACTIVE]')).toBe(4)
    expect(await asOf('2028-08-02', 'dueOnly: true')).toBe(0)
    expect(await asOf('2028-08-03', 'dueOnly: true')).toBe(4)
    expect(await asOf('2028-08-03', 'overdue: true')).toBe(0)
    expect(await asOf('2028-08-04', 'overdue: true')).toBe(4)
    expect(await asOf('2028-09-01', 'statuses: [DISQUALIFIED]')).toBe(0)
    expect(await asOf('2028-09-02', 'statuses: [DISQUALIFIED]')).toBe(1)
    for (const status of ['ACTIVE', 'RE_REVIEW_DUE', 'UNDER_RE_REVIEW', 'DISQUALIFIED']) {
      expect(await count(`filter: { statuses: [${status}] }`)).toBe(1)
      expect(await asOf('2028-09-06', `statuses: [${status}]`)).toBe(1)
    }
    expect(await asOf('2028-09-06', 'provinceCode: "32", overdue: true')).toBe(1)
    expect(await asOf('2028-09-06', 'provinceCode: "33", overdue: true')).toBe(0)
  })

  test('stands beside the documents that made it so', async () => {
    const { base } = await graph.public.read(
      'query ($id: ID!) { base(id: $id) { documents { kind documentNumber documentDate signatures { agency signs } } } }',
      { id: first.baseIds[FAILED] },
    )
    const signatures = ['CAC', 'MIIT', 'MOFCOM'].map((agency) => ({ agency, signs: true }))
    expect(base.documents).toEqual([
      {
        ...{ kind: 'DESIGNATION', documentNumber: '测试文〔2026〕91号', documentDate: '2026-08-03' },
        signatures,
      },
      {
        ...{ kind: 'DISQUALIFICATION', documentNumber: '测试文〔2028〕16号', documentDate: '2028-09-02' },
        signatures,
      },
    ])
  })
})

describe('the verification, without an account (N83)', () => {
  const ask = (args: string) =>
    graph.public.read(
      `{ verifyDesignation(${args}) { found on bases { name isBase since until documentNumber status statusName base { id } } } }`,
    )
  const verify = async (args: string) => (await ask(args)).verifyDesignation
  const nameOf = async (place: number): Promise<string> => {
    const { base } = await graph.public.read('query ($id: ID!) { base(id: $id) { name } }', {
      id: first.baseIds[place],
    })
    return base.name
  }

  test.each(['测试文〔2026〕91号', '测试文[2026]91号', '测试文［2026］ ９１号'])(
    'finds the bases of a document whatever the brackets: %s (N88)',
    async (number) => {
      const found = await verify(`documentNumber: "${number}"`)
      expect(found).toMatchObject({ found: true, on: '2028-09-06' })
      expect(found.bases).toHaveLength(4)
      expect(found.bases.map(({ isBase }: { isBase: boolean }) => isBase).toSorted()).toEqual([
        ...[false, true, true, true],
      ])
    },
  )

  test('says of a base by its name since when, by which document and until when', async () => {
    const renewed = await verify(`baseName: "${await nameOf(RENEWED)}"`)
    expect(renewed).toMatchObject({
      found: true,
      bases: [
        {
          ...{ isBase: true, since: '2026-08-03', until: null, status: 'ACTIVE', statusName: '有效' },
          documentNumber: '测试文〔2026〕91号',
        },
      ],
    })
    const name = await nameOf(FAILED)
    const inWideBrackets = name.replaceAll('(', '（').replaceAll(')', '）')
    expect(await verify(`baseName: " ${inWideBrackets} "`)).toMatchObject({
      found: true,
      bases: [{ name, isBase: false, until: '2028-09-02', status: 'DISQUALIFIED' }],
    })
    expect(await verify('documentNumber: "测试文[2028]16号"')).toMatchObject({
      found: true,
      bases: [{ name, isBase: false }],
    })
  })

  test('answers what is unknown, and what is only drafted, as not found: for everybody alike', async () => {
    const nothing = { found: false, on: '2028-09-06', bases: [] }
    expect(await verify('documentNumber: "测试文〔2028〕99号"')).toEqual(nothing)
    expect(await verify('documentNumber: "测试文〔2028〕17号"')).toEqual(nothing)
    expect(await verify('baseName: "不存在的园区%"')).toEqual(nothing)
    const seen = await graph
      .as('mofcom.officer')
      .read('{ verifyDesignation(documentNumber: "测试文〔2028〕17号") { found } }')
    expect(seen.verifyDesignation.found).toBe(false)
    expect(await graph.public.read(`{ designation(id: "${draftId}") { id } }`)).toEqual({ designation: null })
  })

  test('asks for a number or a name, exactly one', async () => {
    for (const args of ['(baseName: " ")', '(baseName: "a", documentNumber: "b")', '']) {
      const { data, errors } = await graph.public.ask(`{ verifyDesignation${args} { found } }`)
      expect(data.verifyDesignation).toBeNull()
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
    }
  })
})
