import { generateReturns } from '@ndseb/db/seeds/demo/returns.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { apply } from '@ndseb/standalone/demo/play/apply.ts'
import { departmentsOf } from '@ndseb/standalone/demo/play/cases.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monitoredBase, PARKS } from '../support/base-reports.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

/** Shares and measures of three bases, each by itself and pooled, against the targets (N8–N16, N45). */
let graph: TestGraph
let bases: { nanjing: string; hangzhou: string; suzhou: string }
beforeAll(async () => {
  graph = await openTestGraph()
  bases = {
    nanjing: await monitoredBase(graph, 'nanjing', '2022-01-01'),
    hangzhou: await monitoredBase(graph, 'hangzhou', '2022-01-01'),
    suzhou: await monitoredBase(graph, 'suzhou', '2022-01-01'),
  }
})
afterAll(() => graph?.close())

const SOURCE = { source: '基地报送（虚构）', extractDate: '2026-02-01' }
const record = (
  base: keyof typeof bases,
  code: string,
  numerator: string,
  denominator: string | null,
  over = {},
) =>
  graph.as('mofcom.officer').do('recordIndicator', {
    ...{ baseId: bases[base], year: 2022, code, numerator, denominator, ...SOURCE },
    ...{ denominatorDefinition: 'GOODS_AND_SERVICES', ...over },
  })
type Pooled = {
  pooled: { denominatorDefinition: string; ratio: string | null; bases: number }
  progress: string
}
const pooled = async (
  code: string,
  who = 'mofcom.officer',
): Promise<[string, string | null, number, string][]> => {
  const { targets } = await graph
    .as(who)
    .read(
      '{ targets { code pooled { pooled { denominatorDefinition ratio bases } progress progressName } } }',
    )
  const target = targets.find((one: { code: string }) => one.code === code)
  return (
    target.pooled?.map(({ pooled: { denominatorDefinition, ratio, bases: count }, progress }: Pooled) => [
      ...[denominatorDefinition, ratio, count, progress],
    ]) ?? null
  )
}

test('what a digital service is, and which there are, is everybody’s to read (N6, N7)', async () => {
  const { serviceTaxonomy } = await graph.public.read(
    '{ serviceTaxonomy { version definition groups { code name open services { code name } } } }',
  )
  expect(serviceTaxonomy.definition).toContain('数字技术')
  expect(
    serviceTaxonomy.groups.map(
      ({ name, open, services }: { name: string; open: boolean; services: object[] }) => [
        ...[name, open, services.length],
      ],
    ),
  ).toEqual([
    ['信息技术服务', true, 6],
    ['数字内容服务', true, 4],
    ['其他通过互联网交付的离岸服务外包', false, 1],
  ])
})

describe('the pooled share against a target (N15)', () => {
  test('is none where no base has a share, and of a narrative goal never any', async () => {
    expect(await pooled('A_2022')).toEqual([])
    expect(await pooled('GOALS_2022')).toBeNull()
  })

  test('is no data where every denominator is missing or 0, and never 0 %', async () => {
    await record('nanjing', 'A', '40', null)
    expect(await pooled('A_2022')).toEqual([['GOODS_AND_SERVICES', null, 0, 'NO_DATA']])
    await record('hangzhou', 'A', '40', '0')
    expect(await pooled('A_2022')).toEqual([['GOODS_AND_SERVICES', null, 1, 'NO_DATA']])
  })

  test('is the sum over the sum: a mean of ratios would reach where the bases together do not', async () => {
    await record('nanjing', 'A', '90', '100')
    await record('hangzhou', 'A', '100', '1000')
    expect(await pooled('A_2022')).toEqual([['GOODS_AND_SERVICES', '0.172727', 2, 'BELOW']])
  })

  test('prints as 40.0 % and misses, at exactly 40 % reaches, though no base alone is at 40 %', async () => {
    await record('nanjing', 'A', '39.99', '100')
    await record('hangzhou', 'A', '40', '100')
    expect(await pooled('A_2022')).toEqual([['GOODS_AND_SERVICES', '0.399950', 2, 'BELOW']])
    await record('hangzhou', 'A', '40.01', '100')
    expect(await pooled('A_2022')).toEqual([['GOODS_AND_SERVICES', '0.400000', 2, 'REACHED']])
    await record('hangzhou', 'A', '40.0099', '100')
    expect((await pooled('A_2022'))[0]?.[3]).toBe('BELOW')
  })

  test('about 60 % is a band with its ends', async () => {
    for (const [numerator, progress] of [
      ...[
        ['54.9999', 'BELOW'],
        ['55', 'REACHED'],
        ['60', 'REACHED'],
        ['65', 'REACHED'],
      ],
      ['65.0001', 'ABOVE'],
    ] as const) {
      await record('nanjing', 'B', numerator, '100')
      expect(await pooled('B_2022')).toEqual([['GOODS_AND_SERVICES', expect.any(String), 1, progress]])
    }
  })

  test('never mixes what the denominators are, and pools what the viewer may see', async () => {
    await record('suzhou', 'A', '1', '10', { denominatorDefinition: 'GOODS' })
    expect((await pooled('A_2022')).map(([definition, , count]) => [definition, count])).toEqual([
      ['GOODS', 1],
      ['GOODS_AND_SERVICES', 2],
    ])
    expect((await pooled('A_2022', 'analyst.mofcom')).map(([, , count]) => count)).toEqual([1, 2])
    expect(await pooled('A_2022', 'zhejiang.commerce')).toEqual([
      ['GOODS_AND_SERVICES', '0.400099', 1, 'REACHED'],
    ])
    for (const person of ['nanjing.park', 'expert.chen']) {
      const { data, errors } = await graph.as(person).ask('{ targets { code pooled { progress } } }')
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
      expect(data.targets[0]).toEqual({ code: 'A_2022', pooled: null })
    }
  })
})

describe('the four measures (N8)', () => {
  /** Of one base, asked by one of its reports, which is a way to it without the registry. */
  const read = async (who: string, selection: string, park: keyof typeof PARKS = 'nanjing') => {
    const { baseReports } = await graph
      .as(who)
      .read(
        `query ($base: ID!) { baseReports(filter: { baseId: $base }) { nodes { base { ${selection} } } } }`,
        {
          base: bases[park],
        },
      )
    return baseReports.nodes[0]?.base ?? null
  }
  const MEASURES = `measures(year: 2023) { code value unit period sourceSystem owner source extractDate revision }`

  beforeAll(async () => {
    await graph.as('mofcom.officer').do('requestBaseReports', {
      ...{ baseIds: Object.values(bases), year: 2023, dueOn: '2099-01-01' },
    })
  })

  test('are none where nothing is recorded', async () => {
    expect(await read('cac.officer', MEASURES)).toEqual({ measures: [] })
    expect(await read('cac.officer', 'warnings(year: 2023) { code }')).toEqual({ warnings: [] })
  })

  test('are each recorded once, by their owner, and shown with code, unit, system and period', async () => {
    await record('nanjing', 'A', '61', '100', { year: 2023 })
    await record('nanjing', 'B', '70', '100', { year: 2023 })
    await record('nanjing', 'B', '60', '100', { year: 2023 })
    const figures = (officer: string, standard: string, value: string) =>
      graph.as(officer).do('recordParkFigures', {
        ...{ parkId: PARKS.nanjing.parkId, year: 2023, ...SOURCE },
        figures: [{ standard, value }],
      })
    await figures('mofcom.officer', 'SERVICE_EXPORT', '55')
    await figures('miit.officer', 'INDUSTRY_OUTPUT', '120.5')
    const direct = { sourceSystem: 'SERVICE_TRADE_DIRECT_REPORTING', owner: 'MOFCOM', ...SOURCE }
    const year = { unit: 'YI_YUAN', period: 'YEAR' }
    expect(await read('jiangsu.commerce', MEASURES)).toEqual({
      measures: [
        { code: 'DIGITAL_SERVICE_EXPORT', value: '61', revision: 1, ...direct, ...year },
        { code: 'IT_DELIVERED_SERVICE_EXPORT', value: '60', revision: 2, ...direct, ...year },
        { code: 'TCI_SERVICE_EXPORT', value: '55', revision: 1, ...direct, ...year },
        {
          ...{ code: 'INDUSTRY_OUTPUT', value: '120.5', revision: 1, ...year, ...SOURCE },
          ...{ sourceSystem: 'PARK_STATISTICS', owner: 'MIIT' },
        },
      ],
    })
  })

  test('warn where the narrower is above the wider, and reject nothing (N45)', async () => {
    expect(await read('jiangsu.commerce', 'warnings(year: 2023) { code message }')).toEqual({
      warnings: [{ code: 'DIGITAL_ABOVE_DELIVERED', message: expect.stringContaining('数字服务出口') }],
    })
    expect(await read('nanjing.park', 'warnings(year: 2022) { code }')).toEqual({ warnings: [] })
    expect(await read('zhejiang.commerce', 'warnings(year: 2022) { code }', 'hangzhou')).toEqual({
      warnings: [],
    })
    await record('nanjing', 'B', '61', '100', { year: 2023 })
    expect(await read('miit.officer', 'warnings(year: 2023) { code }')).toEqual({ warnings: [] })
  })

  test('are not a stranger’s, by whatever way', async () => {
    for (const person of ['suzhou.park', 'zhejiang.commerce']) expect(await read(person, MEASURES)).toBeNull()
  })
})

describe('an application’s figures (N45)', () => {
  test('warn where the park declares more enterprises than are on its register, and where its base has A above B', async () => {
    const { parkId } = PARKS.hangzhou
    const roundId = await openRound(graph, 47)
    const { applicationId } = await apply(graph.stage, roundId, {
      slug: 'hangzhou-warnings',
      name: '杭州示例数字服务园（虚构）',
      parkId,
      unit: member('hangzhou.unit'),
      clerk: member('hangzhou.park'),
      province: departmentsOf('33'),
      figures: ['200', '100', '60', '999'],
    })
    const warnings = async (who: string) => {
      const { application } = await graph
        .as(who)
        .read('query ($id: ID!) { application(id: $id) { figureCheck { warnings { code } } } }', {
          id: applicationId,
        })
      return application.figureCheck.warnings.map(({ code }: { code: string }) => code)
    }
    // Without a register and without shares there is nothing to compare with.
    expect(await warnings('zhejiang.commerce')).toEqual([])
    const { members } = generateReturns({ parkId, count: 10, year: 2025 })
    await graph.as('mofcom.officer').do('setParkMembership', {
      ...{ parkId, source: '名录（虚构）', enterprises: members },
    })
    await record('hangzhou', 'A', '61', '100', { year: 2025 })
    await record('hangzhou', 'B', '60', '100', { year: 2025 })
    for (const person of ['zhejiang.commerce', 'hangzhou.park'])
      expect(await warnings(person)).toEqual(['DIGITAL_ABOVE_DELIVERED', 'COUNT_ABOVE_REGISTERED'])
    // A unit sees no shares of bases, and so no warning about them.
    expect(await warnings('hangzhou.unit')).toEqual(['COUNT_ABOVE_REGISTERED'])
  })
})
