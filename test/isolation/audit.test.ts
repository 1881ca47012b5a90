import { openClient } from '@ndseb/db/open-client.ts'
import { OWNERS } from '@ndseb/db/owners.ts'
import { verifyAudit } from '@ndseb/db/verify-audit.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  brief,
  during as duringIn,
  type Line,
  latest as latestOf,
  since as sinceIn,
} from '../support/audit-lines.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { type NoticedRound, noticedRound } from '../support/noticed-round.ts'
import { rowsAs } from '../support/rows-as.ts'

/** Acts, and reads of what is confidential, are written down: by whom, of what, in a chain that nobody can alter (N86). */
let graph: TestGraph
let round: NoticedRound
beforeAll(async () => {
  graph = await openTestGraph()
  round = await noticedRound(graph, 86)
  await graph.settled()
}, 120_000)
afterAll(() => graph?.close())

const caseId = (place = 0) => round.cases[place]?.applicationId ?? ''
const latest = () => latestOf(graph)
const since = (sequence: number) => sinceIn(graph, sequence)
const during = (work: () => Promise<unknown>) => duringIn(graph, work)
const idsOf = async (sql: string) => (await graph.sql(sql, [caseId()])).map(({ id }) => id).toSorted()

describe('an act (N86)', () => {
  const round2 = (number: number, idempotencyKey?: string) => ({
    ...{ number, title: `第${number}批（测试）`, noticeNumber: `测试函〔2027〕${number}号` },
    ...{ deadline: '2027-08-31', idempotencyKey },
  })

  test('is written down with its person, role and subject; again under its key it is no further act', async () => {
    const mofcom = graph.as('mofcom.officer')
    const ids: string[] = []
    const lines = await during(async () => {
      for (let time = 0; time < 2; time += 1)
        ids.push((await mofcom.do('prepareRound', round2(201, 'audit-1'), 'round { id }')).round.id)
    })
    const { id } = member('mofcom.officer')
    expect(lines.map(brief)).toEqual([
      { kind: 'ACT', name: 'prepareRound', actor_id: id, role: 'MOFCOM_OFFICER', subjects: [ids[0]] },
    ])
    expect(ids[1]).toBe(ids[0])
  })

  test('that is refused leaves nothing, as it did nothing', async () => {
    expect(await during(() => graph.as('mofcom.officer').refusal('prepareRound', round2(201)))).toEqual([])
  })

  test('of the clock that found nothing to do leaves nothing', async () => {
    await graph.settled()
    const lines = await during(async () => {
      for (const owner of ['applications', 'reviews'])
        await graph.sql('select graphile_worker.add_job($1)', [`${owner}:tick`])
      await graph.settled()
    })
    expect(lines).toEqual([])
  })

  test('of the system is written down as the system’s, with what it was about', async () => {
    const [line] = (await graph.sql(
      `select * from platform.audit_entry where name = 'setReader' and subjects = array[$1] limit 1`,
      [caseId()],
    )) as Line[]
    expect(line).toMatchObject({ kind: 'ACT', actor_id: 'system', role: 'SYSTEM', request_id: null })
  })

  test('of an objector says neither who objected nor in which request (N83)', async () => {
    const lines = await during(() =>
      graph.as('suzhou.park').do('fileObjection', {
        ...{ noticeId: round.noticeId, position: 1, text: '数据存疑（测试）' },
        ...{ name: '不可泄露（虚构）', contact: 'secret@example.invalid' },
      }),
    )
    expect(lines).toMatchObject([
      { name: 'fileObjection', actor_id: null, actor_name: null, role: null, request_id: null },
    ])
  })
})

describe('a read of what is confidential (N86)', () => {
  const READS: [string, string, string, string][] = [
    [
      'SCORES',
      'mofcom.officer',
      'application(id: $id) { scoreSheets { weightedTotal } }',
      'select id from reviews.score_sheet where application_id = $1',
    ],
    [
      'SCORES',
      'cac.officer',
      'application(id: $id) { expertResult { average: __typename } }',
      'select application_id as id from reviews.expert_conclusion where application_id = $1',
    ],
    [
      'EXPERT_ASSIGNMENTS',
      'mofcom.officer',
      'application(id: $id) { expertAssignments { status } }',
      'select id from reviews.expert_assignment where application_id = $1',
    ],
    [
      'PROVINCIAL_OPINIONS',
      'miit.officer',
      'application(id: $id) { provincialOpinions { text } }',
      'select id from reviews.provincial_opinion where application_id = $1',
    ],
  ]

  test.each(READS)(
    'of %s by %s leaves a line with exactly the ids that were shown',
    async (name, who, query, sql) => {
      const lines = await during(() => graph.as(who).read(`query ($id: ID!) { ${query} }`, { id: caseId() }))
      const subjects = await idsOf(sql)
      expect(subjects.length).toBeGreaterThan(0)
      const { id, role } = member(who)
      expect(lines.map(brief)).toEqual([{ kind: 'READ', name, actor_id: id, role, subjects }])
    },
  )

  test('of objectors names each objection', async () => {
    const lines = await during(() =>
      graph
        .as('mofcom.officer')
        .read('query ($id: ID!) { notice(id: $id) { candidates { objections { objector { contact } } } } }', {
          id: round.noticeId,
        }),
    )
    const subjects = (await graph.sql('select objection_id as id from reviews.objection_identity')).map(
      ({ id }) => id,
    )
    expect(lines).toMatchObject([{ name: 'OBJECTORS', subjects }])
  })

  test('of the experts’ order is a read of scores, of each case whose rank was shown', async () => {
    const query = (field: string) =>
      `query ($id: ID!) { round(id: $id) { candidateList { candidates { ${field} } } } }`
    const ask = (field: string) => graph.as('cac.officer').read(query(field), { id: round.roundId })
    expect(await during(() => ask('expertRank'))).toMatchObject([
      { name: 'SCORES', subjects: round.cases.map(({ applicationId }) => applicationId).toSorted() },
    ])
    expect(await during(() => ask('position parkName'))).toEqual([])
  })

  test('of enterprises names each by its code, and of contacts whose they are', async () => {
    const parkId = round.cases[0]?.parkId ?? ''
    await graph.as('mofcom.officer').do('setParkMembership', {
      ...{ parkId, source: '名录（测试）' },
      enterprises: ['91110108551385082Q', '911101081000000140'].map((creditCode) => ({
        ...{ creditCode, name: '示例企业（虚构）', validFrom: '2020-01-01' },
      })),
    })
    const members = await during(() =>
      graph
        .as('cac.officer')
        .read('query ($id: ID!) { park(id: $id) { members(on: "2020-06-01") { name } } }', { id: parkId }),
    )
    expect(members).toMatchObject([
      {
        kind: 'READ',
        name: 'ENTERPRISES',
        owner: 'statistics',
        subjects: ['911101081000000140', '91110108551385082Q'],
      },
    ])
    await graph.as('miit.officer').do('setRoundContacts', {
      ...{ roundId: round.roundId, expectedEdition: 0 },
      contacts: [{ name: '示例（虚构）', phone: '010-55500000' }],
    })
    const contacts = await during(() =>
      graph
        .as('nanjing.unit')
        .read('query ($id: ID!) { round(id: $id) { contacts { people { phone } } } }', { id: round.roundId }),
    )
    expect(contacts).toMatchObject([
      { name: 'CONTACTS', role: 'UNIT', subjects: [`${round.roundId}/MIIT/1`] },
    ])
  })

  test('of several kinds and cases in one request is a line a kind', async () => {
    const lines = await during(() =>
      graph
        .as('mofcom.officer')
        .read(
          '{ applications(first: 100) { nodes { provincialOpinions { attitude } scoreSheets { opinion } expertAssignments { id } } } }',
        ),
    )
    expect(lines.map(({ name }) => name).toSorted()).toEqual([
      'EXPERT_ASSIGNMENTS',
      'PROVINCIAL_OPINIONS',
      'SCORES',
    ])
  })

  test('that shows nothing, or nothing confidential, leaves no line', async () => {
    const quiet = [
      ['mofcom.officer', 'application(id: $id) { id status findings { clause } }'],
      ['zhejiang.commerce', 'application(id: $id) { provincialOpinions { text } }'],
    ] as const
    for (const [who, query] of quiet)
      expect(
        await during(() => graph.as(who).ask(`query ($id: ID!) { ${query} }`, { id: caseId() })),
      ).toEqual([])
    expect(
      await during(() =>
        graph
          .as('nanjing.park')
          .ask('query ($id: ID!) { application(id: $id) { scoreSheets { opinion } } }', { id: caseId() }),
      ),
    ).toEqual([])
  })

  test('that cannot be written down is not answered', async () => {
    await graph.sql('revoke execute on function platform.append_audit(text, jsonb) from ndseb_reviews')
    try {
      const { data, errors } = await graph
        .as('mofcom.officer')
        .ask('query ($id: ID!) { application(id: $id) { id scoreSheets { opinion } } }', { id: caseId() })
      expect(data.application).toEqual({ id: caseId(), scoreSheets: null })
      expect(errors[0]?.extensions.code).toBe('INTERNAL')
    } finally {
      await graph.sql('grant execute on function platform.append_audit(text, jsonb) to ndseb_reviews')
    }
  })
})

describe('the audit log (N86)', () => {
  const LOG = `query ($filter: AuditFilter, $after: String) { auditEntries(first: 2, after: $after, filter: $filter) {
    nodes { sequence kind name material materialName actorName role agency subjects } pageInfo { endCursor hasNextPage } } }`

  test('is MOFCOM’s to read, page by page and by person, operation or subject; its reading is in it too', async () => {
    const mofcom = graph.as('mofcom.officer')
    const filter = { subject: caseId(), kind: 'ACT' }
    const first = (await mofcom.read(LOG, { filter })).auditEntries
    const lines = await during(() => mofcom.read(LOG, { filter, after: first.pageInfo.endCursor }))
    const { auditEntries: second } = await mofcom.read(LOG, { filter, after: first.pageInfo.endCursor })
    const sequences = [...first.nodes, ...second.nodes].map(({ sequence }: { sequence: string }) =>
      Number(sequence),
    )
    expect(sequences).toEqual(sequences.toSorted((one, other) => other - one))
    expect(new Set(sequences).size).toBe(4)
    const { auditEntries: reads } = await mofcom.read(LOG, { filter: { name: 'AUDIT' } })
    expect(reads.nodes[0]).toMatchObject({ kind: 'READ', material: 'AUDIT', materialName: '审计记录' })
    expect(second.nodes[0]).toMatchObject({ kind: 'ACT', material: null, materialName: null })
    for (const { subjects } of [...first.nodes, ...second.nodes]) expect(subjects).toContain(caseId())
    expect(lines).toMatchObject([
      {
        kind: 'READ',
        name: 'AUDIT',
        subjects: second.nodes.map(({ sequence }: { sequence: string }) => sequence).toSorted(),
      },
    ])
  })

  test('is in the order of its numbers, not of their digits', async () => {
    const { auditEntries } = await graph
      .as('mofcom.officer')
      .read('{ auditEntries(last: 12) { nodes { sequence } } }')
    const numbers = Array.from({ length: 12 }, (_, index) => `${12 - index}`)
    expect(auditEntries.nodes.map(({ sequence }: { sequence: string }) => sequence)).toEqual(numbers)
  })

  test.each(['cac.officer', 'jiangsu.commerce', 'nanjing.park', 'expert.chen', 'analyst.mofcom'])(
    'is nothing for %s',
    async (who) => {
      expect((await graph.as(who).ask(LOG)).errors[0]?.extensions.code).toBe('FORBIDDEN')
      expect(await rowsAs(graph, 'platform', who, 'select * from platform.audit_entry')).toEqual([])
    },
  )

  test.each(OWNERS)('is altered, shortened or written past its function by no login: %s', async (owner) => {
    for (const sql of [
      `update platform.audit_entry set name = 'x'`,
      'delete from platform.audit_entry',
      'truncate platform.audit_entry',
      'insert into platform.audit_entry select * from platform.audit_entry limit 1',
    ])
      await expect(rowsAs(graph, owner, 'mofcom.officer', sql)).rejects.toThrow(/permission denied/)
  })
})

describe('the chain (N86)', () => {
  /** What is found after somebody with the owner's connection did something to the log; it is undone afterwards. */
  async function verdictAfter(sql: string) {
    const client = await openClient(graph.ownerUrl)
    try {
      await client.query('begin')
      await client.query(sql)
      return (await verifyAudit(client)).fault
    } finally {
      await client.query('rollback')
      await client.end()
    }
  }

  test('holds, also when many write at once', async () => {
    const before = await latest()
    const read = 'query ($id: ID!) { application(id: $id) { provincialOpinions { text } } }'
    await Promise.all(Array.from({ length: 40 }, () => graph.as('miit.officer').read(read, { id: caseId() })))
    expect(await since(before)).toHaveLength(40)
    const client = await openClient(graph.ownerUrl)
    const { entries, last, fault } = await verifyAudit(client).finally(() => client.end())
    expect({ fault, entries, last: last?.sequence }).toEqual({
      fault: null,
      entries: before + 40,
      last: `${before + 40}`,
    })
  })

  test.each([
    [
      'a changed name',
      `update platform.audit_entry set actor_name = '他人' where sequence = 5`,
      'ALTERED',
      '5',
    ],
    [
      'a subject left out',
      `update platform.audit_entry set subjects = '{}' where sequence = 7`,
      'ALTERED',
      '7',
    ],
    ['a line gone', 'delete from platform.audit_entry where sequence = 3', 'MISSING', '4'],
    ['the first lines gone', 'delete from platform.audit_entry where sequence < 3', 'MISSING', '3'],
    [
      'a line changed with its hash',
      `update platform.audit_entry set name = 'x' where sequence = 6;
       update platform.audit_entry e set hash = platform.audit_hash(e) where sequence = 6`,
      'DETACHED',
      '7',
    ],
  ])('shows %s', async (_what, sql, reason, sequence) => {
    expect(await verdictAfter(sql)).toEqual({ sequence, reason })
  })
})
