import { DECISION_SUBJECTS } from '@ndseb/db/reviews/decision-history.ts'
import type { Lifecycle } from '@ndseb/shared/lifecycle.ts'
import { ROLES } from '@ndseb/shared/vocabulary/roles.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { concludeReReviews } from '../support/conclude-re-reviews.ts'
import { type DecidedRound, decidedRound } from '../support/decided-round.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

/**
 * With the login of reviews and one's own session, past every operation: what has a status changes by the steps of its
 * lifecycle, a base by its documents, and what was concurred with or signed stays what it was (N62–N65, N74, N85).
 */
let graph: TestGraph
let round: DecidedRound
beforeAll(async () => {
  graph = await openTestGraph()
  round = await decidedRound(graph, 84)
}, 120_000)
afterAll(() => graph?.close())

const DENIED = /permission denied/
const ROW_SECURITY = /row-level security/
const as = (person: string, sql: string, params: unknown[] = []) =>
  rowsAs(graph, 'reviews', person, sql, params)

describe('a base', () => {
  const [NANJING, HANGZHOU] = [0, 1] as const
  const baseId = (place: number) => round.baseIds[place] ?? ''
  const write = (place: number, set: string, person = 'mofcom.officer') =>
    as(person, `update reviews.base set ${set} where id = $1 returning status`, [baseId(place)])

  test('that is due is active again by no document of before, though the day agrees (N63–N64)', async () => {
    await graph.stage.moveTo('2028-08-03T01:00:00.000Z')
    const roundId = await openRound(graph, 85, '2028-12-31')
    const { reReviews } = await graph
      .as('mofcom.officer')
      .do('startReReview', { roundId, baseIds: [baseId(NANJING)] }, 'reReviews { id }')
    await concludeReReviews(graph, {
      ...{ roundId, reReviewIds: [reReviews[0].id], outcome: 'PASSED' },
      ...{ documentNumber: '测试文〔2028〕84号', documentDate: '2028-08-10' },
    })
    await graph.stage.moveTo('2030-08-09T16:00:00.000Z')
    for (const set of [`status = 'ACTIVE'`, `status = 'ACTIVE', next_review_due = '2030-08-10'`])
      await expect(write(NANJING, set)).rejects.toThrow(DENIED)
  })

  test('under re-review keeps its day, and leaves it by what the re-review came to, not while it is under way (N65)', async () => {
    const mofcom = graph.as('mofcom.officer')
    const roundId = await openRound(graph, 86, '2030-12-31')
    const { reReviews } = await mofcom.do(
      'startReReview',
      { roundId, baseIds: [baseId(NANJING)] },
      'reReviews { id }',
    )
    await expect(write(NANJING, `next_review_due = '2099-01-01'`)).rejects.toThrow(DENIED)
    await expect(write(NANJING, `status = 'ACTIVE'`)).rejects.toThrow(/permission denied|row-level/)
    // Issued, but nothing said of the re-review.
    const [document] = await graph.sql(
      `insert into reviews.designation (round_id, kind, document_number, document_number_key, document_date, title, drafted_at, status, version)
       values ($1, 'RENEWAL', '越权二号', '越权二号', '2030-08-10', '越权（测试）', platform.now(), 'ISSUED', 1) returning id`,
      [roundId],
    )
    await graph.sql(
      'insert into reviews.document_re_review (designation_id, edition, re_review_id, position) values ($1, 1, $2, 1)',
      [document.id, reReviews[0].id],
    )
    const renew = `status = 'ACTIVE', next_review_due = '2032-08-10'`
    await expect(write(NANJING, renew)).rejects.toThrow(DENIED)
    await as('mofcom.officer', `update reviews.re_review set status = 'PASSED' where id = $1`, [
      reReviews[0].id,
    ])
    expect(await write(NANJING, renew)).toEqual([{ status: 'ACTIVE' }])
  })

  test('falls due on its day, by the clock: not before, and with no other day (N63, N76)', async () => {
    await graph.sql(
      `update reviews.base set status = 'ACTIVE', next_review_due = '2030-08-11' where id = $1`,
      [baseId(HANGZHOU)],
    )
    const fallDue = (more = '') => write(HANGZHOU, `status = 'RE_REVIEW_DUE'${more}`, 'system')
    await expect(fallDue()).rejects.toThrow(DENIED)
    await graph.sql(`update reviews.base set next_review_due = '2030-08-10' where id = $1`, [
      baseId(HANGZHOU),
    ])
    await expect(fallDue(`, next_review_due = '2099-01-01'`)).rejects.toThrow(DENIED)
    expect(await fallDue()).toEqual([{ status: 'RE_REVIEW_DUE' }])
  })

  test('is entered with the dates of the document that designates it (N62–N63)', async () => {
    const [row] = await graph.sql('select * from reviews.base where id = $1', [baseId(HANGZHOU)])
    await graph.sql('delete from reviews.base where id = $1', [baseId(HANGZHOU)])
    const enter = (designatedOn: string, due: string) =>
      as(
        'mofcom.officer',
        `insert into reviews.base (designation_id, programme, park_id, application_id, name, name_key, province_code, designated_on, next_review_due, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) returning status`,
        [
          ...[row.designation_id, row.programme, row.park_id, row.application_id, row.name, row.name_key],
          ...[row.province_code, designatedOn, due],
        ],
      )
    await expect(enter('2026-08-02', '2028-08-02')).rejects.toThrow(ROW_SECURITY)
    await expect(enter('2026-08-03', '2029-08-03')).rejects.toThrow(ROW_SECURITY)
    expect(await enter('2026-08-03', '2028-08-03')).toEqual([{ status: 'ACTIVE' }])
  })
})

describe('what was concurred with or signed', () => {
  test('stays what it was: no entry joins an edition that a ministry has spoken on, nor a document’s date or name (N53, N62, N85)', async () => {
    const [entry] = await graph.sql('select * from reviews.candidate_entry where list_id = $1 limit 1', [
      round.listId,
    ])
    const [list] = await graph.sql(
      `insert into reviews.candidate_list (round_id, compiled_at, version) values (uuidv7(), platform.now(), 1) returning id`,
    )
    const [document] = await graph.sql(
      `insert into reviews.designation (round_id, document_number, document_number_key, document_date, title, drafted_at, version)
       values (uuidv7(), '越权三号', '越权三号', '2026-08-04', '越权（测试）', platform.now(), 1) returning id`,
    )
    const addEntry = (position: number) =>
      as(
        'mofcom.officer',
        `insert into reviews.candidate_entry (list_id, edition, application_id, park_id, park_name, province_code, position)
         values ($1, 1, uuidv7(), $2, '越权（测试）', '32', $3) returning position`,
        [list.id, entry.park_id, position],
      )
    const addPark = (position: number) =>
      as(
        'mofcom.officer',
        `insert into reviews.designated_park (designation_id, edition, application_id, position, park_id, park_name, province_code)
         values ($1, 1, uuidv7(), $2, $3, '越权（测试）', '32') returning position`,
        [document.id, position, entry.park_id],
      )
    const addReReview = (position: number) =>
      as(
        'mofcom.officer',
        `insert into reviews.document_re_review (designation_id, edition, re_review_id, position)
         values ($1, 1, uuidv7(), $2) returning position`,
        [document.id, position],
      )
    const additions = [addEntry, addPark, addReReview]
    for (const add of additions) expect(await add(1)).toEqual([{ position: 1 }])
    await as(
      'cac.officer',
      `insert into reviews.concurrence (list_id, edition, agency, number, concurs, given_by_id, given_by_name, given_at)
       values ($1, 1, 'CAC', 1, true, current_setting('viewer.id'), current_setting('viewer.name'), platform.now())`,
      [list.id],
    )
    await as(
      'cac.officer',
      `insert into reviews.designation_signature (designation_id, edition, agency, number, signs, given_by_id, given_by_name, given_at)
       values ($1, 1, 'CAC', 1, true, current_setting('viewer.id'), current_setting('viewer.name'), platform.now())`,
      [document.id],
    )
    for (const add of additions) await expect(add(2)).rejects.toThrow(ROW_SECURITY)
    const change = (set: string) =>
      as('mofcom.officer', `update reviews.designation set ${set} where id = $1 returning edition`, [
        document.id,
      ])
    for (const set of [
      `title = '另一标题'`,
      `status = 'CANCELLED', title = '另一标题'`,
      `title = '另一标题', edition = 3`,
      `status = 'CANCELLED', edition = 2`,
    ])
      await expect(change(set)).rejects.toThrow(DENIED)
    expect(await change(`title = '另一标题', edition = 2`)).toEqual([{ edition: 2 }])
    const recompile = `update reviews.candidate_list set edition = edition + $2 where id = $1 returning edition`
    await expect(as('mofcom.officer', recompile, [list.id, 0])).rejects.toThrow(DENIED)
    expect(await as('mofcom.officer', recompile, [list.id, 1])).toEqual([{ edition: 2 }])
  })
})

/** One row of each subject that the round has none of. */
const MISSING = [
  `insert into reviews.expert_tie (person_id, kind, description, declared_at, version) values ('x', 'OTHER', '（测试）', now(), 1)`,
  `insert into reviews.waiver (application_id, round_id, province_code, standard, edition, version) values ($1, uuidv7(), '32', 'PARK_OUTPUT', 1, 1)`,
  `insert into reviews.appeal (re_review_id, base_id, round_id, park_id, grounds, filed_by_id, filed_by_name, filed_at, version)
   values (uuidv7(), uuidv7(), uuidv7(), $1, '（测试）', 'x', 'x', now(), 1)`,
]

describe('a lifecycle', () => {
  // The policies are opened and the other rules of the tables dropped, so that the lifecycle alone decides.
  beforeAll(async () => {
    for (const sql of MISSING)
      await graph.sql(sql.includes('$1') ? sql : `${sql} returning $1::uuid`, [round.cases[0]?.applicationId])
    for (const { table } of Object.values(DECISION_SUBJECTS)) {
      const checks = await graph.sql(
        `select conname from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
        [table],
      )
      for (const { conname } of checks) await graph.sql(`alter table ${table} drop constraint ${conname}`)
      await graph.sql(`create policy anything on ${table} using (true) with check (true)`)
    }
    await graph.sql('alter table reviews.base disable trigger review')
    await graph.sql(`create function pg_temp.try_step(p_table text, p_from text, p_to text, p_role text) returns text
      language plpgsql as $$
      declare v_id uuid; v_to text;
      begin
        execute format('select id from %s order by id limit 1', p_table) into v_id;
        execute format('update %s set status = $2 where id = $1', p_table) using v_id, p_from;
        perform set_config('viewer.role', p_role, true);
        set local role ndseb_reviews;
        execute format('update %s set status = $2, version = version + 1%s where id = $1 returning status', p_table,
          case when p_from = p_to and p_table in ('reviews.waiver', 'reviews.candidate_list', 'reviews.designation') then ', edition = edition + 1' else '' end)
          into v_to using v_id, p_to;
        raise exception 'took %', v_to using errcode = 'TOOK1';
      exception when others then reset role; return sqlstate || ' ' || sqlerrm;
      end $$`)
  })

  test.each(Object.entries(DECISION_SUBJECTS))(
    'of %s is kept by the database: of every two states and role, it allows just the rows of the table (N74)',
    async (_subject, { table, lifecycle, statuses }) => {
      const steps: Lifecycle = lifecycle
      const all = Object.keys(statuses)
      const combinations = all.flatMap((from) =>
        all.flatMap((to) => Object.keys(ROLES).map((role) => ({ from, to, role }))),
      )
      const answers = await graph.sql(
        `select c->>'from' as from, c->>'to' as to, c->>'role' as role,
                pg_temp.try_step($1, c->>'from', c->>'to', c->>'role') as answer from jsonb_array_elements($2::jsonb) c`,
        [table, JSON.stringify(combinations)],
      )
      const isListed = ({ from, to, role }: Record<string, string>) =>
        Object.values(steps).some(
          (step) =>
            step.to === to && step.from.some((one) => one === from) && step.by.some((one) => one === role),
        )
      const wrong = answers.filter((one) =>
        isListed(one) ? one.answer !== `TOOK1 took ${one.to}` : !one.answer.startsWith('42501 '),
      )
      expect(wrong).toEqual([])
      expect(answers.some((one) => isListed(one))).toBe(true)
    },
  )
})
