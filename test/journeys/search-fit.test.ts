import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decidedRound } from '../support/decided-round.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

/**
 * What is searched for comes as well as it fits: the very name first, then what begins with the text, then what contains it
 * (N91).
 */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
  await decidedRound(graph, 93)
  for (const name of ['南京软件谷', '软件谷一期', '中国（南京）软件谷', '软件谷', '软件谷二期'])
    await register(name)
  await register('软件谷', 'hangzhou.unit')
}, 120_000)
afterAll(() => graph?.close())

const register = (name: string, unit = 'nanjing.unit') =>
  graph.as(unit).do('registerPark', { name, type: 'HIGH_TECH_ZONE', managementBody: '管委会' }, 'park { id }')
const names = (nodes: { name: string }[]) => nodes.map(({ name }) => name)
const PARKS = `query ($filter: ParkFilter, $orderBy: ParkOrder, $first: Int, $after: String, $last: Int, $before: String) {
  parks(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { id name } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
const parks = async (variables: object) => (await graph.as('mofcom.officer').read(PARKS, variables)).parks

const BEST_FIRST = [
  ...['软件谷', '软件谷'],
  // By pinyin: er before yi; nan before zhong.
  ...['软件谷二期', '软件谷一期', '南京软件谷', '中国（南京）软件谷'],
]

describe('a search without an order', () => {
  test.each(['软件谷', '（软件） 谷', 'ruanjiangu', 'RUAN jian gu'])('for %s', async (text) => {
    const { nodes, totalCount } = await parks({ filter: { text } })
    expect([names(nodes), totalCount]).toEqual([BEST_FIRST, 6])
  })

  test('for initials puts those first that begin with them: nobody’s name is initials', async () => {
    expect(names((await parks({ filter: { text: 'rjg' } })).nodes)).toEqual([
      ...['软件谷', '软件谷', '软件谷二期', '软件谷一期', '南京软件谷', '中国（南京）软件谷'],
    ])
    expect(names((await parks({ filter: { text: '南京' } })).nodes).slice(0, 2)).toEqual([
      ...['南京软件谷', '南京示例数字服务园（虚构）'],
    ])
  })

  test('is the same page by page, from either end, whatever the size', async () => {
    const filter = { text: '软件谷' }
    const all = (await parks({ filter })).nodes
    for (const size of [1, 2, 3]) {
      const forward: object[] = []
      for (let after: string | null = null, more = true; more; ) {
        const { nodes, pageInfo, totalCount } = await parks({ filter, first: size, after })
        expect(totalCount).toBe(6)
        forward.push(...nodes)
        after = pageInfo.endCursor
        more = pageInfo.hasNextPage
      }
      expect(forward).toEqual(all)
      const backward: object[] = []
      for (let before: string | null = null, more = true; more; ) {
        const { nodes, pageInfo } = await parks({ filter, last: size, before })
        backward.unshift(...nodes)
        before = pageInfo.startCursor
        more = pageInfo.hasPreviousPage
      }
      expect(backward).toEqual(all)
    }
  })

  test('skips and repeats nothing where a name is added that fits better', async () => {
    const filter = { text: '中国' }
    for (const name of ['软件中国一期', '软件中国二期', '新中国']) await register(name)
    const first = await parks({ filter, first: 2 })
    await register('中国')
    const second = await parks({ filter, first: 2, after: first.pageInfo.endCursor })
    expect([...names(first.nodes), ...names(second.nodes)]).toEqual([
      ...['中国（南京）软件谷', '软件中国二期', '软件中国一期', '新中国'],
    ])
    expect(names((await parks({ filter })).nodes)[0]).toBe('中国')
  })

  test('has cursors of its own: another order refuses them, and it refuses theirs', async () => {
    const ask = async (variables: object) =>
      (await graph.as('mofcom.officer').ask(PARKS, variables)).errors[0]?.extensions.code
    const filter = { text: '软件谷' }
    const { pageInfo } = await parks({ filter, first: 1 })
    for (const orderBy of ['PINYIN_ASC', 'PROVINCE_ASC'])
      expect(await ask({ filter, orderBy, after: pageInfo.endCursor })).toBe('BAD_USER_INPUT')
    expect(await ask({ after: pageInfo.endCursor })).toBe('BAD_USER_INPUT')
    const byPinyin = await parks({ filter, orderBy: 'PINYIN_ASC', first: 1 })
    expect(await ask({ filter, after: byPinyin.pageInfo.endCursor })).toBe('BAD_USER_INPUT')
    expect(await ask({ filter, orderBy: 'BEST_MATCH', after: pageInfo.endCursor })).toBeUndefined()
  })
})

test('an order that is asked for is kept, and the best match of no text is the order by pinyin', async () => {
  const filter = { text: '软件谷' }
  expect(names((await parks({ filter, orderBy: 'PINYIN_ASC' })).nodes)[0]).toBe('南京软件谷')
  const [byPinyin, byFit] = await Promise.all([
    parks({ orderBy: 'PINYIN_ASC' }),
    parks({ orderBy: 'BEST_MATCH' }),
  ])
  expect(byFit.nodes).toEqual(byPinyin.nodes)
})

test('applications and the registry are searched alike', async () => {
  const { applications } = await graph
    .as('mofcom.officer')
    .read(`{ applications(filter: { text: "shi" }) { nodes { park { name } } } }`)
  // The first syllable of none: all contain 示, by pinyin.
  const places = (nodes: { name: string }[]) => names(nodes).map((name) => name.slice(0, 2))
  expect(places(applications.nodes.map(({ park }: { park: { name: string } }) => park))).toEqual([
    ...['杭州', '南京', '苏州', '西咸'],
  ])
  const { bases } = await graph.public.read(`{ bases(filter: { text: "sz" }) { nodes { name } } }`)
  // 苏州 begins with it; in all of them 数字 does not begin the name.
  expect(places(bases.nodes)).toEqual(['苏州', '杭州', '南京', '西咸'])
})
