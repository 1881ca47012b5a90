import { actInBulk } from '@ndseb/db/bulk.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import type { ReturnRow } from '@ndseb/statistics/domain/return-rows.ts'
import { openReporters } from '@ndseb/statistics/operations/write-reporters.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const reported = (creditCode: string | null, name: string): ReturnRow => ({
  ...{ rawCode: creditCode, creditCode, codeFault: creditCode ? null : 'MISSING', name, nameKey: name },
  ...{ category: 'TRANSPORT', quarter: 1, amount: '1', currency: 'CNY' },
})

test.each([1, 2, 100])(
  'enterprises bear the last of their names, where %s are remembered at once',
  async (most) => {
    await graph.sql('truncate statistics.enterprise')
    await actInBulk(
      graph.urlOf('statistics'),
      viewerOf(member('mofcom.officer')),
      'importFile',
      async (tx) => {
        const reporters = openReporters(tx, most)
        for (const [code, name] of [
          ['91350100M000100Y43', '旧名'],
          ['91320100MA0000001X', '乙公司'],
          ['91350100M000100Y43', '新名'],
          [null, '无代码公司'],
          ['91350100M000100Y43', '新名'],
        ] as const) {
          reporters.note(reported(code, name))
          await reporters.put(reporters.take())
        }
        await reporters.write()
        return { importIds: [] }
      },
    )
    expect(
      await graph.sql('select credit_code, name from statistics.enterprise order by credit_code'),
    ).toEqual([
      { credit_code: '91320100MA0000001X', name: '乙公司' },
      { credit_code: '91350100M000100Y43', name: '新名' },
    ])
  },
)
