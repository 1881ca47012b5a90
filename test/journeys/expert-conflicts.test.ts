import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type ExpertName,
  type ExpertRound,
  expertId,
  expertRound,
  PARK_IDS,
} from '../support/expert-round.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

/** Whoever has a conflict stands aside: the machine compares, MOFCOM may override on record, the expert’s own word is final (N82). */
const MEMBER = '91110108551385082Q'
const FORMER = '91350100M000100Y43'

let graph: TestGraph
let round: ExpertRound

/** MOFCOM amends where somebody works. */
const works = (name: ExpertName, employer: string, over: object = {}) =>
  graph.as('mofcom.officer').do('amendExpert', {
    ...{ personId: expertId(name), name: `${name}（虚构）`, field: '测试', employer, employerKind: 'OTHER' },
    ...{ reason: '（测试）', ...over },
  })

beforeAll(async () => {
  graph = await openTestGraph()
  round = await expertRound(graph, 61, ['nanjing', 'hangzhou', 'xixian', 'suzhou'])
  await graph.as('mofcom.officer').do('setParkMembership', {
    ...{ parkId: PARK_IDS.hangzhou, source: '名录（测试）' },
    enterprises: [
      { creditCode: MEMBER, name: '示例钱塘软件公司', validFrom: '2020-01-01' },
      { creditCode: FORMER, name: '示例西湖数据公司', validFrom: '2020-01-01', validTo: '2026-03-31' },
    ],
  })
  await works('chen', '示例全国研究院')
  await works('lin', '南京示例数字服务园(虚构)管理委员会', { employerKind: 'PARK_BODY' })
  await works('zhao', '示例软件集团', { employerCode: MEMBER, employerKind: 'ENTERPRISE' })
  await works('sun', '示例苏州市商务局', {
    ...{ employerKind: 'GOVERNMENT', employerUnitId: 'suzhou', provinceCode: '32' },
  })
  await works('he', '示例 西湖数据公司', { employerKind: 'ENTERPRISE' })
  await graph.as('expert.he').do('declareTie', {
    ...{ kind: 'GOVERNMENT', unitId: 'xixian', provinceCode: '61', description: '西咸新区顾问（测试）' },
  })
})
afterAll(() => graph?.close())

const CONFLICTS = `query ($id: ID!) { application(id: $id) {
  expertConflicts { expert { id } ground groundName basis matched overridable } } }`
const conflictsOf = async (place: Parameters<ExpertRound['idOf']>[0]) => {
  const { application } = await graph.as('mofcom.officer').read(CONFLICTS, { id: round.idOf(place) })
  return application.expertConflicts
}

describe('conflicts before anybody is assigned (N82)', () => {
  test('are told to MOFCOM: employer, place and tie, each with what is the same', async () => {
    const found = (await conflictsOf('nanjing')).map((one: Record<string, unknown>) => [
      one.ground,
      one.basis,
      one.matched,
    ])
    expect(found).toEqual([
      ['EMPLOYER_IS_PARK', 'NAME', '南京示例数字服务园(虚构)管理委员会'],
      ['SAME_PROVINCE', 'PLACE', '江苏'],
    ])
    expect(await conflictsOf('hangzhou')).toEqual([
      {
        ...{ expert: { id: expertId('zhao') }, ground: 'EMPLOYER_IN_PARK', groundName: '工作单位是园区企业' },
        ...{ basis: 'CREDIT_CODE', matched: '示例软件集团', overridable: true },
      },
    ])
    expect(
      (await conflictsOf('xixian')).map((one: Record<string, unknown>) => [one.ground, one.matched]),
    ).toEqual([['DECLARED_TIE', '西咸新区顾问（测试）']])
    expect((await conflictsOf('suzhou')).map((one: { ground: string }) => one.ground)).toEqual([
      'SAME_PROVINCE',
      'GOVERNMENT',
    ])
  })

  test('follow the register: an enterprise that has left the park is none of it any more', async () => {
    const grounds = async () =>
      (await conflictsOf('hangzhou')).filter(
        ({ expert }: { expert: { id: string } }) => expert.id === expertId('he'),
      )
    expect(await grounds()).toEqual([])
    await graph.as('zhejiang.commerce').do('setParkMembership', {
      ...{ parkId: PARK_IDS.hangzhou, source: '名录更正（测试）' },
      enterprises: [{ creditCode: FORMER, name: '示例西湖数据公司', validFrom: '2020-01-01' }],
    })
    expect(await grounds()).toMatchObject([{ ground: 'EMPLOYER_IN_PARK', basis: 'NAME' }])
  })

  test('are MOFCOM’s alone to ask for, and so is the register behind them', async () => {
    for (const person of ['cac.officer', 'miit.officer', 'jiangsu.commerce', 'nanjing.park', 'nanjing.unit'])
      expect((await graph.as(person).ask(CONFLICTS, { id: round.idOf('nanjing') })).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ])
    const ask = `select * from statistics.members_among($1, $2, $3, '2026-04-01')`
    const params = [[PARK_IDS.hangzhou], [MEMBER], ['别的公司']]
    expect(await rowsAs(graph, 'reviews', 'mofcom.officer', ask, params)).toEqual([
      { park_id: PARK_IDS.hangzhou, credit_code: MEMBER, name_key: null },
    ])
    for (const person of ['cac.officer', 'expert.chen', 'zhejiang.commerce', 'hangzhou.park'])
      await expect(rowsAs(graph, 'reviews', person, ask, params)).rejects.toThrow(/permission denied/)
    for (const owner of ['applications', 'statistics', 'platform'] as const)
      await expect(rowsAs(graph, owner, 'mofcom.officer', ask, params)).rejects.toThrow(/permission denied/)
    await expect(
      rowsAs(graph, 'reviews', 'mofcom.officer', 'select 1 from statistics.park_membership'),
    ).rejects.toThrow(/permission denied/)
  })
})

describe('an assignment (N82)', () => {
  test('is refused with every conflict at once, and nothing of it is done', async () => {
    const refusals = await round.assign('nanjing', ['chen', 'lin', 'sun'])
    expect(refusals).toEqual([
      {
        ...{ code: 'EXPERT_CONFLICT', clause: 'N82', path: ['expertIds', '1'] },
        message: 'lin（虚构） 须回避：工作单位即园区或其管理机构（南京示例数字服务园(虚构)管理委员会）',
      },
      {
        ...{ code: 'EXPERT_CONFLICT', clause: 'N82', path: ['expertIds', '2'] },
        message: 'sun（虚构） 须回避：与园区同省（江苏）',
      },
    ])
    const { application } = await graph
      .as('mofcom.officer')
      .read('query ($id: ID!) { application(id: $id) { status expertAssignments { id } } }', {
        id: round.idOf('nanjing'),
      })
    expect(application).toEqual({ status: 'SUBMITTED', expertAssignments: [] })
  })

  test('may override it with a reason, which the ministries and the expert see; the history says so', async () => {
    const reason = '该领域别无人选（测试）'
    const override = { expertId: expertId('sun'), reason }
    expect(
      await round.assign('nanjing', ['chen', 'zhao', 'sun'], [{ ...override, reason: ' ' }]),
    ).toMatchObject([{ code: 'REQUIRED', path: ['overrides', '0', 'reason'] }])
    expect(await round.assign('nanjing', ['chen', 'zhao', 'sun'], [override])).toEqual([])
    const READ = `query ($id: ID!) { application(id: $id) { expertAssignments { expert { id }
      override { reason conflicts { ground matched expert { id } } } history { step reason } } } }`
    const overridden = {
      expert: { id: expertId('sun') },
      override: {
        reason,
        conflicts: [{ ground: 'SAME_PROVINCE', matched: '江苏', expert: { id: expertId('sun') } }],
      },
      history: [{ step: 'assignDespiteConflict', reason }],
    }
    for (const person of ['mofcom.officer', 'cac.officer', 'miit.officer']) {
      const { application } = await graph.as(person).read(READ, { id: round.idOf('nanjing') })
      expect(application.expertAssignments).toHaveLength(3)
      expect(application.expertAssignments).toContainEqual(overridden)
      expect(application.expertAssignments[0]).toMatchObject({
        override: null,
        history: [{ step: 'assign', reason: null }],
      })
    }
    const { myAssignments } = await graph.as('expert.sun').read('{ myAssignments { override { reason } } }')
    expect(myAssignments).toEqual([{ override: { reason } }])
    const rows = 'select reason from reviews.assignment_override'
    for (const person of ['expert.chen', 'nanjing.park', 'jiangsu.commerce'])
      expect(await rowsAs(graph, 'reviews', person, rows)).toEqual([])
  })

  test('overrides nobody who has no conflict', async () => {
    const override = { expertId: expertId('chen'), reason: '以防万一（测试）' }
    expect(await round.assign('xixian', ['chen', 'lin', 'zhao'], [override])).toMatchObject([
      { code: 'OVERRIDE_WITHOUT_CONFLICT', path: ['overrides', '0', 'expertId'] },
    ])
    expect(
      await round.assign('xixian', ['chen', 'lin', 'zhao'], [{ ...override, expertId: 'nobody' }]),
    ).toMatchObject([{ code: 'OVERRIDE_WITHOUT_CONFLICT' }])
  })

  test('is made again to nobody who declared a conflict on it himself, by no override', async () => {
    expect(await round.assign('xixian', ['chen', 'lin', 'zhao'])).toEqual([])
    const chen = graph.as('expert.chen')
    const { myAssignments } = await chen.read('{ myAssignments { id applicationId } }')
    const assignment = myAssignments.find(
      ({ applicationId }: { applicationId: string }) => applicationId === round.idOf('xixian'),
    )
    await chen.do('declareConflict', { assignmentId: assignment.id, explanation: '曾受园区委托（测试）' })
    const refused = [{ code: 'EXPERT_DECLARED_CONFLICT', clause: 'N82', path: ['expertIds', '0'] }]
    expect(await round.assign('xixian', ['chen'])).toMatchObject(refused)
    expect(
      await round.assign('xixian', ['chen'], [{ expertId: expertId('chen'), reason: '须其参加（测试）' }]),
    ).toMatchObject(refused)
    expect(await conflictsOf('xixian')).toContainEqual({
      ...{
        expert: { id: expertId('chen') },
        ground: 'DECLARED_CONFLICT',
        groundName: '本人就该申报声明存在冲突',
      },
      ...{ basis: 'DECLARATION', matched: '曾受园区委托（测试）', overridable: false },
    })
  })

  test('is not compared with a tie that was ended; the record of it stays', async () => {
    const he = graph.as('expert.he')
    expect(await round.assign('xixian', ['he'])).toMatchObject([{ code: 'EXPERT_CONFLICT' }])
    const { viewer } = await he.read('{ viewer { expert { ties { id } } } }')
    await he.do('endTie', { tieId: viewer.expert.ties[0].id, reason: '聘期届满（测试）' })
    expect(await round.assign('xixian', ['he'])).toEqual([])
  })
})

describe('a tie that is declared after the assignment', () => {
  test('is told to MOFCOM, who releases the expert or leaves him', async () => {
    const ask = async () =>
      (await conflictsOf('nanjing')).filter(
        ({ expert }: { expert: { id: string } }) => expert.id === expertId('zhao'),
      )
    expect(await ask()).toEqual([])
    await graph.as('expert.zhao').do('declareTie', {
      ...{ kind: 'PARK', parkId: PARK_IDS.nanjing, description: '新近受聘（测试）' },
    })
    expect(await ask()).toMatchObject([
      { ground: 'DECLARED_TIE', basis: 'PARK', matched: '新近受聘（测试）' },
    ])
  })
})

describe('past the operations', () => {
  test('a declared conflict is not taken back, nor assigned over, by anybody', async () => {
    const reopen = `update reviews.expert_assignment set status = 'ASSIGNED' where status = 'CONFLICTED' returning 1`
    for (const person of ['mofcom.officer', 'cac.officer', 'expert.chen'])
      expect(await rowsAs(graph, 'reviews', person, reopen)).toEqual([])
    const again = `insert into reviews.expert_assignment (application_id, round_id, park_id, park_name, province_code, person_id, assigned_at)
      select application_id, round_id, park_id, park_name, province_code, person_id, now() from reviews.expert_assignment where status = 'CONFLICTED'`
    await expect(rowsAs(graph, 'reviews', 'mofcom.officer', again)).rejects.toThrow(/expert_assignment_once/)
  })

  const insert = `insert into reviews.assignment_override (assignment_id, conflicts, reason, decided_at, decided_by_id, decided_by_name)
    select id, $1, 'x', now(), current_setting('viewer.id'), current_setting('viewer.name') from reviews.expert_assignment where status = $2 limit 1`

  test('no other ministry overrides, nor does the expert himself, nor anybody what he declared', async () => {
    const found = JSON.stringify([{ ground: 'SAME_PROVINCE', basis: 'PLACE', matched: 'x' }])
    for (const person of ['cac.officer', 'miit.officer', 'expert.chen'])
      await expect(rowsAs(graph, 'reviews', person, insert, [found, 'ASSIGNED'])).rejects.toThrow(
        /row-level security/,
      )
    await expect(rowsAs(graph, 'reviews', 'mofcom.officer', insert, [found, 'CONFLICTED'])).rejects.toThrow(
      /row-level security/,
    )
    for (const none of ['[]', JSON.stringify([{ ground: 'DECLARED_CONFLICT' }])])
      await expect(rowsAs(graph, 'reviews', 'mofcom.officer', insert, [none, 'ASSIGNED'])).rejects.toThrow(
        /assignment_override_conflicts/,
      )
    await expect(
      rowsAs(graph, 'reviews', 'mofcom.officer', `update reviews.assignment_override set reason = 'x'`),
    ).rejects.toThrow(/permission denied/)
  })
})
