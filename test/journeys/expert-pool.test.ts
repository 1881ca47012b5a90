import { member } from '@ndseb/standalone/demo/people.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

/** MOFCOM keeps the pool of experts, edition by edition (N52, N75). */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const NEW = '01900000-0000-7000-8001-0000000000aa'
const entry = (over: object = {}) => ({
  ...{ personId: NEW, name: '周明（虚构）', field: '数字内容', reason: '增补（测试）' },
  ...{ employer: '示例南京（软件）公司', employerKind: 'ENTERPRISE', employerCode: '91110108551385082q' },
  ...{ provinceCode: '32', ...over },
})
const ENTRY = `expert { id employer employerCode employerKind province { code } employerUnit { id name } edition
  editions { edition employer reason } }`

describe('an entry of the pool (N52, N75)', () => {
  test('is made by MOFCOM alone', async () => {
    for (const person of ['cac.officer', 'miit.officer', 'jiangsu.commerce', 'expert.chen', 'nanjing.park'])
      for (const act of ['enrolExpert', 'amendExpert'])
        expect(await graph.as(person).refusal(act, entry())).toMatchObject({ code: 'FORBIDDEN' })
    expect(await graph.public.refusal('enrolExpert', entry())).toMatchObject({ code: 'UNAUTHENTICATED' })
  })

  test('has an employer that can be compared, and is entered once', async () => {
    const mofcom = graph.as('mofcom.officer')
    expect(await mofcom.refusal('amendExpert', entry())).toMatchObject({ code: 'NOT_FOUND' })
    const { expert } = await mofcom.do('enrolExpert', entry(), ENTRY)
    expect(expert).toEqual({
      ...{ id: NEW, employer: '示例南京（软件）公司', employerCode: '91110108551385082Q' },
      ...{ employerKind: 'ENTERPRISE', province: { code: '32' }, employerUnit: null, edition: 1 },
      editions: [{ edition: 1, employer: '示例南京（软件）公司', reason: '增补（测试）' }],
    })
    expect(await mofcom.refusal('enrolExpert', entry())).toMatchObject({ code: 'EXPERT_ENROLLED' })
  })

  test('names a province that exists, and of a city’s government a place of that province', async () => {
    const mofcom = graph.as('mofcom.officer')
    const government = { employerKind: 'GOVERNMENT', employerCode: null }
    for (const wrong of [
      { provinceCode: '99' },
      { ...government, employerUnitId: 'nanjing', provinceCode: '33' },
      { ...government, employerUnitId: 'atlantis' },
      { ...government, employerUnitId: 'nanjing', provinceCode: null },
    ])
      expect(await mofcom.refusal('amendExpert', entry(wrong))).toMatchObject({
        ...{ code: 'PLACE_OF_ANOTHER_PROVINCE', clause: 'N89' },
      })
    expect(await mofcom.refusal('amendExpert', entry({ employerUnitId: 'nanjing' }))).toMatchObject({
      code: 'PLACE_OF_NO_GOVERNMENT',
    })
  })

  test('is amended with a reason, and what it said before stays on record', async () => {
    const mofcom = graph.as('mofcom.officer')
    const moved = entry({
      ...{ employer: '示例南京市商务局（虚构）', employerKind: 'GOVERNMENT', employerCode: null },
      ...{ employerUnitId: 'nanjing', reason: '工作调动（测试）', expectedEdition: 1 },
    })
    expect(await mofcom.refusal('amendExpert', { ...moved, reason: ' ' })).toMatchObject({ code: 'REQUIRED' })
    const { expert } = await mofcom.do('amendExpert', moved, ENTRY)
    expect(expert).toMatchObject({ edition: 2, employerUnit: { id: 'nanjing', name: '南京市' } })
    expect(expert.editions).toEqual([
      { edition: 1, employer: '示例南京（软件）公司', reason: '增补（测试）' },
      { edition: 2, employer: '示例南京市商务局（虚构）', reason: '工作调动（测试）' },
    ])
    expect(await mofcom.refusal('amendExpert', moved)).toMatchObject({ code: 'CONFLICT', clause: 'N77' })
  })

  test('is seen by himself and no other expert', async () => {
    const { viewer } = await graph
      .as('expert.chen')
      .read('{ viewer { expert { id editions { edition } ties { id } } } }')
    expect(viewer.expert).toEqual({ id: member('expert.chen').id, editions: [{ edition: 1 }], ties: [] })
    const rows = 'select person_id from reviews.expert union all select person_id from reviews.expert_edition'
    expect(await rowsAs(graph, 'reviews', 'expert.chen', rows)).toHaveLength(2)
    for (const person of ['jiangsu.commerce', 'nanjing.park', 'nanjing.unit', 'analyst.mofcom'])
      expect(await rowsAs(graph, 'reviews', person, rows)).toEqual([])
  })
})

describe('past the operations', () => {
  const SECURITY = /row-level security/
  const edition = `insert into reviews.expert_edition (person_id, edition, name, field, employer, employer_key, employer_kind, reason, recorded_at, recorded_by_id, recorded_by_name)
    values ($1, 9, 'x', 'x', 'x', 'x', 'OTHER', 'x', now(), $2, $3)`

  test('nobody but MOFCOM records an edition, and MOFCOM’s officer only in his own name', async () => {
    const cac = member('cac.officer')
    for (const person of ['cac.officer', 'expert.chen'])
      await expect(
        rowsAs(graph, 'reviews', person, edition, [NEW, member(person).id, member(person).name]),
      ).rejects.toThrow(SECURITY)
    await expect(
      rowsAs(graph, 'reviews', 'mofcom.officer', edition, [NEW, cac.id, cac.name]),
    ).rejects.toThrow(SECURITY)
  })

  test('the pool says nothing that is no edition, and no edition is ever changed', async () => {
    const sql = (text: string, person = 'mofcom.officer') => rowsAs(graph, 'reviews', person, text, [NEW])
    await expect(sql(`update reviews.expert set employer = 'x' where person_id = $1`)).rejects.toThrow(
      SECURITY,
    )
    // Nor does it go back to a former one.
    const back = `update reviews.expert e set edition = d.edition, employer = d.employer, employer_key = d.employer_key, employer_code = d.employer_code,
        employer_kind = d.employer_kind, employer_unit_id = d.employer_unit_id
      from reviews.expert_edition d where d.person_id = e.person_id and d.edition = 1 and e.person_id = $1`
    await expect(sql(back)).rejects.toThrow(SECURITY)
    await expect(
      sql(`update reviews.expert_edition set employer = 'x' where person_id = $1`),
    ).rejects.toThrow(/permission denied/)
    expect(
      await sql(`update reviews.expert set edition = 1 where person_id = $1 returning 1`, 'cac.officer'),
    ).toEqual([])
  })
})
