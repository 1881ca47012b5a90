import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decidedRound } from '../support/decided-round.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { waitsForALock } from '../support/waits-for-a-lock.ts'

/** The end of a round is for good: nothing is forwarded in it while it is being archived (N70, N77). */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

test('a letter that is sent while its round is being archived waits, and is refused', async () => {
  const { roundId, cases } = await decidedRound(graph, 72)
  const commerce = graph.as('hainan.commerce')
  const [{ id: applicationId }] = await graph.sql(
    `insert into applications.application (round_id, park_id, park_name, unit_id, province_code, status, recommended_at, filed_at)
     select round_id, gen_random_uuid(), '海口示例园（虚构）', 'hainan', '46', 'PROVINCIAL_APPROVED', now(), now()
       from applications.application where id = $1 returning id`,
    [cases[0]?.applicationId],
  )
  const { letter } = await commerce.do(
    'draftJointLetter',
    {
      ...{ roundId, letterNumber: '琼商函〔2026〕72号', letterDate: '2026-08-04' },
      ...{ applicationIds: [applicationId], addressees: ['MOFCOM'], copies: ['CAC', 'MIIT'] },
    },
    'letter { id }',
  )
  for (const issuer of ['hainan.commerce', 'hainan.cyberspace', 'hainan.industry'])
    await graph.as(issuer).do('signJointLetter', { letterId: letter.id })

  // As whoever archives the round: as long as he does, the letter waits.
  const other = new Client({ connectionString: graph.urlOf('reviews') })
  await other.connect()
  try {
    await other.query('begin')
    await other.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`acts:${roundId}`])
    const archived = graph.as('mofcom.officer').refusal('archiveRound', { roundId })
    await waitsForALock(graph)
    const sent = commerce.refusal('sendJointLetter', { letterId: letter.id })
    const first = await Promise.race([
      sent.then(() => 'answered'),
      waitsForALock(graph, 2).then(() => 'waits'),
    ])
    await other.query('commit')
    expect(first).toBe('waits')
    expect(await archived).toBeNull()
    expect(await sent).toMatchObject({ code: 'ROUND_ARCHIVED', clause: 'N70', path: ['letterId'] })
  } finally {
    await other.end()
  }
})
