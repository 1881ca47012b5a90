import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decidedRound } from '../support/decided-round.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

/** Four parks of the cast that are bases by now, and three that their unit has registered since. */
let graph: TestGraph
let roundId: string
beforeAll(async () => {
  graph = await openTestGraph()
  roundId = (await decidedRound(graph, 91)).roundId
  for (const name of ['中国（南京）软件谷', '重庆大厦（南京）', 'TechPark 100%_园'])
    await graph
      .as('nanjing.unit')
      .do('registerPark', { name, type: 'HIGH_TECH_ZONE', managementBody: '管委会' }, 'park { id }')
}, 120_000)
afterAll(() => graph?.close())

const VALLEY = '中国（南京）软件谷'
const NANJING = '南京示例数字服务园（虚构）'
const names = (nodes: { name: string }[]) => nodes.map(({ name }) => name)
const PARKS = `query ($filter: ParkFilter, $orderBy: ParkOrder, $first: Int, $after: String, $last: Int, $before: String) {
  parks(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { name } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
const parks = async (variables: object) => (await graph.as('mofcom.officer').read(PARKS, variables)).parks
const found = async (text: string) => names((await parks({ filter: { text }, orderBy: 'PINYIN_ASC' })).nodes)

describe('a park is found (N87, N91)', () => {
  test.each([
    ['its name in other brackets and width', '中国(南京)软件谷'],
    ['its name without brackets, with spaces', '中国 南京 软件谷'],
    ['a part of it', '软件'],
    ['one character', '谷'],
    ['its pinyin', 'zhongguo nanjing ruanjiangu'],
    ['its pinyin without spaces', 'nanjingruanjiangu'],
    ['a part of its pinyin', 'ruanjian'],
    ['its pinyin with tones', 'ruǎnjiàn'],
    ['its initials', 'njrjg'],
    ['some of its initials in full width', 'ＲＪＧ'],
    ['pinyin and initials mixed', 'nanjingrjg'],
  ])('by %s', async (_by, text) => {
    expect(await found(text)).toEqual([VALLEY])
  })

  test('by another reading of a character where its name has that reading', async () => {
    expect(await found('chongqingdasha')).toEqual(['重庆大厦（南京）'])
    expect(await found('zhongqing')).toEqual([])
  })

  test('beside the others that fit, in the order of the list', async () => {
    expect(await found('nanjing')).toEqual(['重庆大厦（南京）', NANJING, VALLEY])
  })

  test('by no pinyin that begins inside a syllable', async () => {
    for (const text of ['anjing', 'uanjian']) expect(await found(text)).toEqual([])
  })

  test('by a Latin word in either case, and signs of patterns are no signs', async () => {
    for (const text of ['techpark', 'PARK', '100', 'k 100%', '100%_园'])
      expect(await found(text)).toEqual(['TechPark 100%_园'])
    for (const text of ['10%0%0', 't.*k', 'n.*g', '南_软', '重%厦', '谷|园', '(谷|园)', '[软硬]件'])
      expect(await found(text)).toEqual([])
  })

  test('together with the other conditions of the list', async () => {
    const count = async (filter: object) => (await parks({ filter })).totalCount
    expect(await count({ text: 'nanjing', types: ['HIGH_TECH_ZONE'] })).toBe(2)
    expect(await count({ text: 'nanjing', types: ['DIGITAL_SERVICE_PARK'] })).toBe(1)
    expect(await count({ text: '示例', provinceCode: '32' })).toBe(2)
    expect(await count({ text: '示例', unitId: 'suzhou' })).toBe(1)
    expect(await count({ text: '示例', types: [] })).toBe(0)
  })
})

describe('a text is refused', () => {
  const refusal = async (text: string, language: 'zh' | 'en' = 'zh') => {
    const { errors } = await graph.as('mofcom.officer', language).ask(PARKS, { filter: { text } })
    return errors[0]
  }
  test.each([
    ['', '此项必填'],
    ['   ', '此项必填'],
  ])('where it is empty: “%s”', async (text, message) => {
    expect(await refusal(text)).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } })
  })

  test.each(['a', '1', '%', '_', '\\', '()', 'a%'])('where it says too little: %s', async (text) => {
    expect(await refusal(text)).toMatchObject({
      message: '请至少输入一个汉字，或 2 个字母或数字',
      extensions: { code: 'BAD_USER_INPUT' },
    })
    expect((await refusal(text, 'en'))?.message).toBe(
      'Type one Chinese character at least, or 2 letters or digits.',
    )
  })

  test('where it is longer than any name', async () => {
    expect(await refusal('谷'.repeat(121))).toMatchObject({
      message: '不得超过 120 个字符',
      extensions: { code: 'BAD_USER_INPUT' },
    })
    expect(await found('谷'.repeat(120))).toEqual([])
    expect(await found('n'.repeat(120))).toEqual([])
  })
})

describe('lists are sorted (N87)', () => {
  const IN_PINYIN = [
    '重庆大厦（南京）',
    '海南示例数字服务园（虚构）',
    '杭州示例数字服务园（虚构）',
    NANJING,
    '苏州示例数字服务园（虚构）',
    'TechPark 100%_园',
    '西咸示例数字服务园（虚构）',
    VALLEY,
  ]

  test('by pinyin, and page by page from either end they are the same', async () => {
    const orderBy = 'PINYIN_ASC'
    expect(names((await parks({ orderBy })).nodes)).toEqual(IN_PINYIN)
    const forward: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo, totalCount } = await parks({ orderBy, first: 2, after })
      expect(totalCount).toBe(8)
      forward.push(...names(nodes))
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    expect(forward).toEqual(IN_PINYIN)
    const backward: string[] = []
    for (let before: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await parks({ orderBy, last: 2, before })
      backward.unshift(...names(nodes))
      before = pageInfo.startCursor
      more = pageInfo.hasPreviousPage
    }
    expect(backward).toEqual(IN_PINYIN)
  })

  test('by region code, which is how they are without an order', async () => {
    const byRegion = names((await parks({ orderBy: 'PROVINCE_ASC' })).nodes)
    expect(byRegion).toEqual(names((await parks({})).nodes))
    expect(byRegion.slice(-2)).toEqual(['海南示例数字服务园（虚构）', '西咸示例数字服务园（虚构）'])
  })

  test('as one order is not another, its cursor is refused', async () => {
    const { pageInfo } = await parks({ orderBy: 'PINYIN_ASC', first: 1 })
    const { errors } = await graph
      .as('mofcom.officer')
      .ask(PARKS, { orderBy: 'PROVINCE_ASC', first: 1, after: pageInfo.endCursor })
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('and places are too', async () => {
    const { provinces, recommendingUnits, byCode } = await graph.public.read(
      `{ provinces(orderBy: PINYIN_ASC) { name } byCode: provinces { code }
         recommendingUnits(orderBy: PINYIN_ASC) { id } }`,
    )
    expect(names(provinces).slice(0, 5)).toEqual(['安徽', '北京', '重庆', '福建', '甘肃'])
    expect(names(provinces)).toHaveLength(31)
    expect(byCode.slice(0, 2)).toEqual([{ code: '11' }, { code: '12' }])
    const ids = recommendingUnits.map(({ id }: { id: string }) => id)
    expect(ids).toHaveLength(37)
    // 长春、长沙、成都、重庆两江、重庆: syllable by syllable, 重 as in the name of the city.
    expect(ids.slice(1, 6)).toEqual(['changchun', 'changsha', 'chengdu', 'liangjiang', 'chongqing'])
  })

  test('and a unit’s parks', async () => {
    const { recommendingUnits } = await graph
      .as('mofcom.officer')
      .read('{ recommendingUnits { id parks { name } } }')
    const nanjing = recommendingUnits.find(({ id }: { id: string }) => id === 'nanjing')
    expect(names(nanjing.parks)).toEqual(['重庆大厦（南京）', NANJING, 'TechPark 100%_园', VALLEY])
  })
})

describe('applications are found by the names of their parks', () => {
  const APPLICATIONS = `query ($filter: ApplicationFilter, $orderBy: ApplicationOrder) {
    applications(filter: $filter, orderBy: $orderBy) { totalCount nodes { park { id name } province { code } } } }`
  const applications = async (variables: object) =>
    (await graph.as('mofcom.officer').read(APPLICATIONS, variables)).applications
  const parksOf = (nodes: { park: { name: string } }[]) => names(nodes.map(({ park }) => park))

  test.each(['南京', 'nanjing', 'njsl', 'nanjing shili'])('%s', async (text) => {
    const { nodes, totalCount } = await applications({ filter: { text, roundId } })
    expect([parksOf(nodes), totalCount]).toEqual([[NANJING], 1])
  })

  test('and by the park itself', async () => {
    const { nodes } = await applications({ filter: { parkId: '01900000-0000-7000-8002-000000000003' } })
    expect(parksOf(nodes)).toEqual(['西咸示例数字服务园（虚构）'])
  })

  test('in the order of pinyin, or of region codes', async () => {
    const text = 'shili'
    const { nodes } = await applications({ filter: { text }, orderBy: 'PINYIN_ASC' })
    expect(parksOf(nodes).map((name) => name.slice(0, 2))).toEqual(['杭州', '南京', '苏州', '西咸'])
    const byRegion = await applications({ filter: { text }, orderBy: 'PROVINCE_ASC' })
    expect(byRegion.nodes.map((one: { province: { code: string } }) => one.province.code)).toEqual([
      ...['32', '32', '33', '61'],
    ])
  })
})

test('the public finds bases in the registry, as they stood on a day too', async () => {
  const BASES = `query ($filter: BaseFilter, $asOf: Date) {
    bases(filter: $filter, asOf: $asOf, orderBy: PINYIN_ASC) { totalCount nodes { name } } }`
  const bases = async (variables: object) => (await graph.public.read(BASES, variables)).bases
  for (const text of ['南京示例', 'nanjing', 'njslsz'])
    expect(await bases({ filter: { text } })).toEqual({ totalCount: 1, nodes: [{ name: NANJING }] })
  const all = await bases({ filter: { text: 'shuzi' } })
  expect(names(all.nodes).map((name) => name.slice(0, 2))).toEqual(['杭州', '南京', '苏州', '西咸'])
  // A park that is registered and no base is not in the registry.
  expect(await bases({ filter: { text: 'ruanjian' } })).toEqual({ totalCount: 0, nodes: [] })
  expect((await bases({ filter: { text: 'nanjing' }, asOf: '2026-08-02' })).totalCount).toBe(0)
  expect((await bases({ filter: { text: 'nanjing' }, asOf: '2026-08-03' })).totalCount).toBe(1)
})

describe('a document is found by its number in whatever brackets (N88)', () => {
  const writings = (office: string, number: string) => [
    `${office}〔2026〕${number}号`,
    `${office}[2026]${number}号`,
    `${office}［2026］${number}号`,
    `${office}（２０２６）${number}号`,
    ` ${office} 【2026】 ${number} 号 `,
    `${office}《2026》${number}号`,
  ]

  test('a joint letter, as whoever sees it', async () => {
    const QUERY = `query ($n: String) { jointLetters(letterNumber: $n) { letterNumber province { code } }
      receivedLetters(letterNumber: $n) { kind letter { letterNumber } } }`
    for (const n of [...writings('测试函', '91-32'), '测试函［２０２６］９１－３２号'])
      expect(await graph.as('cac.officer').read(QUERY, { n })).toEqual({
        jointLetters: [{ letterNumber: '测试函〔2026〕91-32号', province: { code: '32' } }],
        receivedLetters: [{ kind: 'COPY', letter: { letterNumber: '测试函〔2026〕91-32号' } }],
      })
    const none = { jointLetters: [], receivedLetters: [] }
    for (const n of ['测试函〔2025〕91-32号', '测试函〔2026〕91', '测试函〔2026〕%'])
      expect(await graph.as('cac.officer').read(QUERY, { n })).toEqual(none)
  })

  test('letters are listed without a round, or of one', async () => {
    const count = async (args: string) =>
      (await graph.as('mofcom.officer').read(`{ jointLetters${args} { id } }`)).jointLetters.length
    expect(await count('')).toBe(3)
    expect(await count(`(roundId: "${roundId}")`)).toBe(3)
    expect(await count('(roundId: "01900000-0000-7000-8000-00000000dead")')).toBe(0)
  })

  test('a designation document, a notice and a round, as anybody', async () => {
    const designation = { documentNumber: '测试文〔2026〕91号', kind: 'DESIGNATION' }
    for (const n of writings('测试文', '91')) {
      const { designations } = await graph.public.read(
        'query ($n: String) { designations(documentNumber: $n) { documentNumber kind } }',
        { n },
      )
      expect(designations).toEqual([designation])
    }
    for (const n of writings('测试函', '91')) {
      const { rounds, notices } = await graph.public.read(
        'query ($n: String) { rounds(noticeNumber: $n) { noticeNumber } notices(noticeNumber: $n) { id } }',
        { n },
      )
      expect([rounds, notices]).toEqual([[{ noticeNumber: '测试函〔2026〕91号' }], []])
    }
    const all = await graph.public.read('{ designations { id } notices { id } rounds { id } }')
    expect([all.designations.length, all.notices.length, all.rounds.length]).toEqual([1, 1, 1])
  })

  test('and an empty or too long number is refused', async () => {
    for (const [n, message] of [
      ['', '此项必填'],
      [' ', '此项必填'],
      ['函'.repeat(61), '不得超过 60 个字符'],
    ])
      for (const list of ['rounds(noticeNumber', 'notices(noticeNumber', 'designations(documentNumber']) {
        const { errors } = await graph.public.ask(`query ($n: String) { ${list}: $n) { id } }`, { n })
        expect([list, errors[0]]).toMatchObject([list, { message, extensions: { code: 'BAD_USER_INPUT' } }])
      }
  })
})
