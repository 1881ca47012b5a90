import { member } from '@ndseb/standalone/demo/people.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DecidedRound, decidedRound } from '../support/decided-round.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

/**
 * What one could do with an owner's login and the settings of one's own session, past every resolver and operation:
 * still nobody writes another's words, and nobody says that something was decided which was not (N74, N75, N85).
 */
let graph: TestGraph
let round: DecidedRound
beforeAll(async () => {
  graph = await openTestGraph()
  round = await decidedRound(graph, 83)
}, 120_000)
afterAll(() => graph?.close())

const idOf = (place: number): string => round.cases[place]?.applicationId ?? ''
const parkOf = (place: number): string => round.cases[place]?.parkId ?? ''
const ROW_SECURITY = /row-level security/
const DENIED = /permission denied/

describe('a recommendation', () => {
  const withdraw = (person: string) =>
    rowsAs(
      graph,
      'applications',
      person,
      'update applications.recommendation set withdrawn_at = now() where application_id = $1 returning id',
      [idOf(0)],
    )

  test('is taken back by nobody who merely sees it, nor by its unit while the application stands', async () => {
    for (const person of ['mofcom.officer', 'cac.officer', 'jiangsu.commerce', 'expert.chen', 'nanjing.unit'])
      expect(await withdraw(person)).toEqual([])
  })

  test('is of an application of the unit’s own', async () => {
    const insert = rowsAs(
      graph,
      'applications',
      'hainan.unit',
      `insert into applications.recommendation (round_id, unit_id, application_id, at) values ($1, 'hainan', $2, now())`,
      [round.roundId, idOf(0)],
    )
    await expect(insert).rejects.toThrow(ROW_SECURITY)
  })
})

describe('an application', () => {
  const start = (over: object) => {
    const row = {
      unit_id: 'hangzhou',
      province_code: '33',
      recommended_at: null,
      forwarded_at: null,
      ...over,
    }
    return rowsAs(
      graph,
      'applications',
      'hangzhou.park',
      `insert into applications.application
         (round_id, park_id, park_name, unit_id, province_code, recommended_at, forwarded_at, version)
       values (uuidv7(), $1, '测试', $2, $3, $4, $5, 1)`,
      [parkOf(1), row.unit_id, row.province_code, row.recommended_at, row.forwarded_at],
    )
  }
  test.each([
    ['in another unit’s name', { unit_id: 'ningbo' }],
    ['in another province', { province_code: '32' }],
    ['as if its unit had recommended it', { recommended_at: '2026-03-02T00:00:00Z' }],
    ['as if a letter had forwarded it', { forwarded_at: '2026-03-02T00:00:00Z' }],
  ])('is not started %s', async (_how, over) => {
    await expect(start(over)).rejects.toThrow(ROW_SECURITY)
  })
})

describe('a history', () => {
  const record = (person: string, subject: string, id: string | undefined, agency: string | null) =>
    rowsAs(
      graph,
      'reviews',
      person,
      `insert into reviews.decision_history (subject_type, subject_id, step, to_status, actor_id, actor_name, agency, role, at)
       values ($1, $2, 'x', 'X', current_setting('viewer.id'), current_setting('viewer.name'), $3, current_setting('viewer.role'), platform.now())`,
      [subject, id, agency],
    )

  test('takes no line in another agency’s name', async () => {
    await expect(record('cac.officer', 'DESIGNATION', round.designationId, 'MIIT')).rejects.toThrow(
      ROW_SECURITY,
    )
    await record('cac.officer', 'DESIGNATION', round.designationId, 'CAC')
  })

  test('takes none from whoever has no step in it, though everybody reads it', async () => {
    await expect(record('nanjing.park', 'BASE', round.baseIds[0], null)).rejects.toThrow(ROW_SECURITY)
    await expect(record('cac.officer', 'BASE', round.baseIds[0], 'CAC')).rejects.toThrow(ROW_SECURITY)
    await expect(
      record('zhejiang.commerce', 'DESIGNATION', round.designationId, 'PROVINCIAL_COMMERCE'),
    ).rejects.toThrow(ROW_SECURITY)
  })

  test('of a case begins once, by whose it is, and with nothing but a beginning', async () => {
    const begin = (person: string, step: string) =>
      rowsAs(
        graph,
        'applications',
        person,
        `select applications.record_start('APPLICATION', $1, $2, platform.now())`,
        [idOf(0), step],
      )
    await expect(begin('hangzhou.park', 'designate')).rejects.toThrow('not found')
    await expect(begin('nanjing.park', 'start')).rejects.toThrow('not found')
  })
})

describe('a step', () => {
  const take = (owner: 'applications' | 'reviews', person: string, step: string, id: string) =>
    rowsAs(
      graph,
      owner,
      person,
      'select status from applications.take_application_step($1, $2, null, null, null, platform.now())',
      [id, step],
    )

  test('that rests on a document of reviews is not taken by the login of applications, nor the other way round', async () => {
    const status = (value: string) =>
      graph.sql('update applications.application set status = $2 where id = $1', [idOf(3), value])
    await status('CLEARED')
    await expect(take('applications', 'mofcom.officer', 'designate', idOf(3))).rejects.toThrow(DENIED)
    await status('DRAFT')
    await expect(take('reviews', 'suzhou.unit', 'recommend', idOf(3))).rejects.toThrow(DENIED)
    await status('DESIGNATED')
  })

  test('of a round likewise', async () => {
    const opening = rowsAs(
      graph,
      'applications',
      'mofcom.officer',
      `select status from applications.take_round_step($1, 'archive', null, null, null, platform.now())`,
      [round.roundId],
    )
    await expect(opening).rejects.toThrow(DENIED)
  })
})

describe('an event', () => {
  const announce = (owner: 'platform' | 'statistics' | 'reviews', task: string, payload: object) =>
    rowsAs(graph, owner, 'mofcom.officer', 'select platform.announce($1, $2)', [
      task,
      JSON.stringify(payload),
    ])

  test('that admits an expert is reviews’ alone to announce', async () => {
    const admitted = {
      ...{ applicationId: idOf(0), parkId: parkOf(0), personId: member('expert.sun').id },
      ...{ admitted: true, version: 9 },
    }
    for (const owner of ['platform', 'statistics'] as const)
      await expect(announce(owner, 'applications:set-reader', admitted)).rejects.toThrow(DENIED)
    const { application } = await graph
      .as('expert.sun')
      .read('query ($id: ID!) { application(id: $id) { id } }', { id: idOf(0) })
    expect(application).toBeNull()
  })

  test('is in nobody’s sight or reach but through that door', async () => {
    await expect(announce('reviews', 'platform:anything', {})).rejects.toThrow(DENIED)
    for (const sql of ['select 1 from graphile_worker.jobs', `select graphile_worker.add_job('x')`])
      await expect(rowsAs(graph, 'reviews', 'mofcom.officer', sql)).rejects.toThrow(DENIED)
  })
})

describe('a decision', () => {
  test('is not MOFCOM’s to write down without the others: no list is adopted and no document issued by it alone', async () => {
    const as = (person: string, sql: string, params: unknown[]) =>
      rowsAs(graph, 'reviews', person, sql, params)
    const [list] = await as(
      'mofcom.officer',
      `insert into reviews.candidate_list (round_id, compiled_at, version) values (uuidv7(), now(), 1) returning id`,
      [],
    )
    const [document] = await as(
      'mofcom.officer',
      `insert into reviews.designation (round_id, document_number, document_number_key, document_date, title, drafted_at, version)
       values (uuidv7(), '越权一号', '越权一号', '2026-08-04', '越权（测试）', now(), 1) returning id`,
      [],
    )
    const adopt = () =>
      as(
        'mofcom.officer',
        `update reviews.candidate_list set status = 'ADOPTED' where id = $1 returning status`,
        [list?.id],
      )
    const issue = () =>
      as(
        'mofcom.officer',
        `update reviews.designation set status = 'ISSUED' where id = $1 returning status`,
        [document?.id],
      )
    await expect(adopt()).rejects.toThrow(ROW_SECURITY)
    await expect(issue()).rejects.toThrow(ROW_SECURITY)

    const word = (person: string, number: number, agrees: boolean) =>
      Promise.all([
        as(
          person,
          `insert into reviews.concurrence (list_id, edition, agency, number, concurs, given_by_id, given_by_name, given_at)
           values ($1, 1, current_setting('viewer.agency'), $2, $3, current_setting('viewer.id'), current_setting('viewer.name'), now())`,
          [list?.id, number, agrees],
        ),
        as(
          person,
          `insert into reviews.designation_signature (designation_id, edition, agency, number, signs, given_by_id, given_by_name, given_at)
           values ($1, 1, current_setting('viewer.agency'), $2, $3, current_setting('viewer.id'), current_setting('viewer.name'), now())`,
          [document?.id, number, agrees],
        ),
      ])
    for (const person of ['mofcom.officer', 'cac.officer', 'miit.officer']) await word(person, 1, true)
    // The last word counts.
    await word('cac.officer', 2, false)
    await expect(adopt()).rejects.toThrow(ROW_SECURITY)
    await expect(issue()).rejects.toThrow(ROW_SECURITY)
    await word('cac.officer', 3, true)
    expect(await adopt()).toEqual([{ status: 'ADOPTED' }])
    expect(await issue()).toEqual([{ status: 'ISSUED' }])
  })

  test('names no park that the list or the document does not', async () => {
    const base = rowsAs(
      graph,
      'reviews',
      'mofcom.officer',
      `insert into reviews.base (designation_id, park_id, name, province_code, designated_on, next_review_due, version)
       values ($1, uuidv7(), '越权（测试）', '32', '2026-08-03', '2028-08-03', 1)`,
      [round.designationId],
    )
    await expect(base).rejects.toThrow(ROW_SECURITY)
    const candidate = rowsAs(
      graph,
      'reviews',
      'mofcom.officer',
      `insert into reviews.notice_candidate (notice_id, application_id, position, park_id, park_name, province_code)
       select id, uuidv7(), 99, uuidv7(), '越权（测试）', '32' from reviews.notice`,
    )
    await expect(candidate).rejects.toThrow(ROW_SECURITY)
  })

  test('rests on what the experts scored: MOFCOM concludes with no other sum than the sheets’', async () => {
    await graph.sql('delete from reviews.expert_conclusion where application_id = $1', [idOf(0)])
    const conclude = (sum: string) =>
      rowsAs(
        graph,
        'reviews',
        'mofcom.officer',
        `insert into reviews.expert_conclusion (application_id, count, sum, highest, lowest, concluded_at, concluded_by_id)
         select $1::uuid, count(*), ${sum}, max(weighted_total), min(weighted_total), now(), current_setting('viewer.id')
           from reviews.score_sheet where application_id = $1::uuid returning count`,
        [idOf(0)],
      )
    await expect(conclude('sum(weighted_total) + 1')).rejects.toThrow(ROW_SECURITY)
    expect(await conclude('sum(weighted_total)')).toEqual([{ count: 3 }])
  })

  test('that has been sent is not taken apart: a letter keeps its applications', async () => {
    const released = await rowsAs(
      graph,
      'reviews',
      'jiangsu.commerce',
      'update reviews.letter_application set stands = false returning letter_id',
    )
    expect(released).toEqual([])
  })

  test('shows others its last edition and who signed it, and to the ministries every word before it', async () => {
    await graph.sql(
      `insert into reviews.designation_signature (designation_id, edition, agency, number, signs, opinion, given_by_id, given_by_name, given_at)
       values ($1, 1, 'CAC', 0, false, '先前不同意（测试）', 'x', 'x', now())`,
      [round.designationId],
    )
    const words = (person: string) =>
      rowsAs(
        graph,
        'reviews',
        person,
        'select signs from reviews.designation_signature where designation_id = $1',
        [round.designationId],
      )
    expect(await words('miit.officer')).toHaveLength(4)
    for (const person of ['nanjing.park', 'jiangsu.commerce', 'analyst.mofcom'])
      expect(await words(person)).toEqual([{ signs: true }, { signs: true }, { signs: true }])
  })
})

describe('a word', () => {
  test('is given by the person whose session it is, not in a colleague’s name', async () => {
    const finding = (by: string, name: string) =>
      rowsAs(
        graph,
        'reviews',
        'cac.officer',
        `insert into reviews.agency_finding
           (application_id, clause, version, agency, outcome, opinion, recorded_by_id, recorded_by_name, recorded_at)
         values ($1, 'N28.5a', 9, 'CAC', 'MEETS', '越权（测试）', ${by}, ${name}, now())`,
        [idOf(2)],
      )
    await graph.sql(`update applications.application set status = 'JOINT_STUDY' where id = $1`, [idOf(2)])
    await expect(finding(`'x'`, `current_setting('viewer.name')`)).rejects.toThrow(ROW_SECURITY)
    await expect(finding(`current_setting('viewer.id')`, `'x'`)).rejects.toThrow(ROW_SECURITY)
    await finding(`current_setting('viewer.id')`, `current_setting('viewer.name')`)
  })
})
