import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const TAXONOMY = `query ($asOf: Date) { serviceTaxonomy(asOf: $asOf) { version inForce source
  definition conditions { code text } groups { code name open services { code name version since } } } }`

test('the public reads the definition with both its conditions, in either language (N6)', async () => {
  const { serviceTaxonomy } = await graph.public.read(TAXONOMY)
  expect(serviceTaxonomy.definition).toMatch(/^数字服务是指.*并通过互联网和现代信息技术手段为用户交付/)
  expect(serviceTaxonomy.conditions).toMatchObject([
    { code: 'MADE_DIGITALLY' },
    { code: 'DELIVERED_DIGITALLY' },
  ])
  const english = await graph.as('nanjing.park', 'en').read(TAXONOMY)
  expect(english.serviceTaxonomy.definition).toMatch(/with digital technology and delivered/)
  expect(english.serviceTaxonomy.groups[1].services[0].name).toBe('digital media')
})

test('the taxonomy has three groups, the first two open, and eleven leaves, as of a day (N7)', async () => {
  const { serviceTaxonomy } = await graph.public.read(TAXONOMY, { asOf: '2019-08-31' })
  expect(serviceTaxonomy).toMatchObject({ version: 'taxonomy-2019', source: '商办服贸函[2019]245号' })
  const groups: { name: string; open: boolean; services: { name: string; since: string }[] }[] =
    serviceTaxonomy.groups
  expect(groups.map(({ name, open }) => [name, open])).toEqual([
    ['信息技术服务', true],
    ['数字内容服务', true],
    ['其他通过互联网交付的离岸服务外包', false],
  ])
  expect(groups[0]?.services.map(({ name }) => name)).toEqual([
    '软件',
    '社交媒体',
    '搜索引擎',
    '通信',
    '云计算',
    '卫星定位',
  ])
  expect(groups.flatMap(({ services }) => services)).toHaveLength(11)
  expect((await graph.public.read(TAXONOMY, { asOf: '2018-12-31' })).serviceTaxonomy).toBe(null)
})
