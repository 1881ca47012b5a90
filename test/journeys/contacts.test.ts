import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

/** A round's and an application's contacts: each party's own, edition by edition, and personal data (N5). */
let graph: TestGraph
let roundId: string
let applicationId: string
const NANJING = '01900000-0000-7000-8002-000000000001'
const person = (name: string) => ({ name: `${name}（虚构）`, phone: '010-55500000', email: null })
const EDITIONS = '{ party edition count recordedAt people { name phone email } }'
const ROUND = `query ($id: ID!) { round(id: $id) { contacts ${EDITIONS} contactEditions ${EDITIONS} } }`
const APPLICATION = `query ($id: ID!) { application(id: $id) { contacts ${EDITIONS} contactEditions ${EDITIONS} } }`
const roundAs = async (who: string) => (await graph.as(who).read(ROUND, { id: roundId })).round
const applicationAs = async (who: string) =>
  (await graph.as(who).read(APPLICATION, { id: applicationId })).application
const setRound = (expectedEdition: number, ...names: string[]) => ({
  ...{ roundId, expectedEdition, contacts: names.map(person) },
})
const setApplication = (expectedEdition: number, ...names: string[]) => ({
  ...{ applicationId, expectedEdition, contacts: names.map(person) },
})

beforeAll(async () => {
  graph = await openTestGraph()
  roundId = await openRound(graph, 51)
  const { application } = await graph
    .as('nanjing.unit')
    .do('recommendPark', { roundId, parkId: NANJING }, 'application { id }')
  applicationId = application.id
})
afterAll(() => graph?.close())

describe('the ministries’ contacts of a round (N5)', () => {
  test('each names its own, and a change is a next edition that leaves the former as it was', async () => {
    const mofcom = graph.as('mofcom.officer')
    await mofcom.do('setRoundContacts', setRound(0, '商甲'))
    await graph.as('cac.officer').do('setRoundContacts', setRound(0, '网甲', '网乙'))
    const { round } = await mofcom.do(
      'setRoundContacts',
      setRound(1, '商乙'),
      `round { contacts { party edition people { name phone email } } contactEditions { party edition recordedByName people { name } } }`,
    )
    expect(round.contacts).toEqual([
      { party: 'MOFCOM', edition: 2, people: [person('商乙')] },
      { party: 'CAC', edition: 1, people: [person('网甲'), person('网乙')] },
    ])
    const mine = round.contactEditions.filter(({ party }: { party: string }) => party === 'MOFCOM')
    expect(mine).toEqual([
      { party: 'MOFCOM', edition: 1, recordedByName: '商和平（虚构）', people: [{ name: '商甲（虚构）' }] },
      { party: 'MOFCOM', edition: 2, recordedByName: '商和平（虚构）', people: [{ name: '商乙（虚构）' }] },
    ])
  })

  test('who has read an older edition gets a conflict, and two at once make one edition (N77)', async () => {
    const mofcom = graph.as('mofcom.officer')
    expect(await mofcom.refusal('setRoundContacts', setRound(1, '商丙'))).toMatchObject({ code: 'CONFLICT' })
    const miit = graph.as('miit.officer')
    const answers = await Promise.all(
      ['工甲', '工乙', '工丙'].map((name) => miit.refusal('setRoundContacts', setRound(0, name))),
    )
    expect(answers.filter((refusal) => !refusal)).toHaveLength(1)
    expect((await roundAs('miit.officer')).contacts).toHaveLength(3)
  })

  test('are seen by authorities, units and parks: the last edition, of a former one only that it was', async () => {
    for (const who of ['jiangsu.industry', 'nanjing.unit', 'nanjing.park', 'cac.officer']) {
      const { contacts, contactEditions } = await roundAs(who)
      expect(contacts[0]).toMatchObject({ party: 'MOFCOM', edition: 2, people: [person('商乙')] })
      expect(contactEditions[0]).toMatchObject({ party: 'MOFCOM', edition: 1, count: 1, people: [] })
    }
  })

  test('are nothing for experts, analysts and the public, nor past the operations', async () => {
    for (const who of [graph.as('expert.chen'), graph.as('analyst.mofcom'), graph.public]) {
      const { data, errors } = await who.ask(ROUND, { id: roundId })
      expect(data?.round).toEqual({ contacts: null, contactEditions: null })
      expect(errors).toHaveLength(2)
    }
    for (const who of ['expert.chen', 'analyst.mofcom'])
      for (const table of ['contact', 'contact_edition'])
        expect(await rowsAs(graph, 'applications', who, `select * from applications.${table}`)).toEqual([])
  })
})

describe('the park’s contacts of its application (N5)', () => {
  test('are the park’s to name, and its unit’s and province’s to see, the province’s once it is recommended', async () => {
    await graph.as('nanjing.park').do('setApplicationContacts', setApplication(0, '园甲'))
    for (const who of ['nanjing.park', 'nanjing.unit', 'jiangsu.commerce'])
      expect((await applicationAs(who)).contacts).toMatchObject({ edition: 1, people: [person('园甲')] })
    for (const who of ['suzhou.park', 'zhejiang.commerce', 'mofcom.officer'])
      expect(await applicationAs(who)).toBe(null)
    expect(
      await rowsAs(
        graph,
        'applications',
        'suzhou.park',
        `select * from applications.contact c
      join applications.contact_edition e on e.id = c.edition_id where e.party = 'PARK'`,
      ),
    ).toEqual([])
  })

  test('are not another park’s to name, nor an authority’s', async () => {
    expect(
      await graph.as('suzhou.park').refusal('setApplicationContacts', setApplication(1, '他人')),
    ).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(
      await graph.as('jiangsu.commerce').refusal('setApplicationContacts', setApplication(1, '他人')),
    ).toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('past the operations, with the owner’s login (N5, N85)', () => {
  const ROW_SECURITY = /row-level security/
  const edition = (person: string, party: string, application: string | null = null) =>
    rowsAs(
      graph,
      'applications',
      person,
      `insert into applications.contact_edition (round_id, application_id, party, edition, people, recorded_by_id, recorded_by_name, recorded_at)
       values ($1, $2, $3, 9, 1, current_setting('viewer.id', true), current_setting('viewer.name', true), now()) returning id`,
      [roundId, application, party],
    )

  test('nobody makes an edition of another party', async () => {
    await expect(edition('cac.officer', 'MOFCOM')).rejects.toThrow(ROW_SECURITY)
    await expect(edition('nanjing.park', 'MIIT')).rejects.toThrow(ROW_SECURITY)
    await expect(edition('suzhou.park', 'PARK', applicationId)).rejects.toThrow(ROW_SECURITY)
    await expect(edition('mofcom.officer', 'PARK', applicationId)).rejects.toThrow(ROW_SECURITY)
  })

  test('nobody adds a person to an edition that is written, changes one, or erases one before the archiving', async () => {
    const add = (who: string, position: number) =>
      rowsAs(
        graph,
        'applications',
        who,
        `insert into applications.contact (edition_id, position, name, phone)
         select id, $2, '旁人', '5550000' from applications.contact_edition where round_id = $1 and party = 'MOFCOM' and edition = 1`,
        [roundId, position],
      )
    await expect(add('mofcom.officer', 2)).rejects.toThrow(ROW_SECURITY)
    await expect(add('cac.officer', 1)).rejects.toThrow(ROW_SECURITY)
    await expect(
      rowsAs(graph, 'applications', 'mofcom.officer', `update applications.contact set name = '改'`),
    ).rejects.toThrow(/permission denied/)
    expect(
      await rowsAs(
        graph,
        'applications',
        'mofcom.officer',
        'delete from applications.contact returning name',
      ),
    ).toEqual([])
  })
})

describe('once the round is archived (N5)', () => {
  test('before it, nothing is erased', async () => {
    expect(await graph.as('mofcom.officer').refusal('eraseRoundContacts', { roundId })).toMatchObject({
      code: 'ROUND_NOT_ARCHIVED',
    })
    expect(
      await graph.as('suzhou.park').refusal('eraseApplicationContacts', { applicationId }),
    ).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('others see nobody any more; each party erases its own, and that there were editions stays', async () => {
    await graph.sql(`update applications.round set status = 'ARCHIVED' where id = $1`, [roundId])
    for (const who of ['jiangsu.industry', 'nanjing.unit', 'cac.officer'])
      expect((await roundAs(who)).contacts[0]).toMatchObject({ party: 'MOFCOM', edition: 2, people: [] })
    expect((await applicationAs('nanjing.unit')).contacts).toMatchObject({ count: 1, people: [] })
    expect((await roundAs('mofcom.officer')).contacts[0].people).toHaveLength(1)
    const mofcom = graph.as('mofcom.officer')
    expect(await mofcom.refusal('setRoundContacts', setRound(2, '商丁'))).toMatchObject({
      code: 'ROUND_ARCHIVED',
    })

    await mofcom.do('eraseRoundContacts', { roundId })
    await graph.as('nanjing.park').do('eraseApplicationContacts', { applicationId })
    const left = await graph.sql(
      `select e.party, count(*)::int as editions, count(c.name)::int as people
         from applications.contact_edition e left join applications.contact c on c.edition_id = e.id
        group by e.party order by e.party`,
    )
    expect(left).toEqual([
      { party: 'CAC', editions: 2, people: 2 },
      { party: 'MIIT', editions: 1, people: 1 },
      { party: 'MOFCOM', editions: 2, people: 0 },
      { party: 'PARK', editions: 1, people: 0 },
    ])
  })
})
