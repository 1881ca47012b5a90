import { generateReturns } from '@ndseb/db/seeds/demo/returns.ts'
import type { ParkCase } from './cases.ts'
import type { Stage } from './stage.ts'

const SYSTEMS = { direct: 'SERVICE_TRADE_DIRECT', outsourcing: 'SERVICE_OUTSOURCING' } as const

/**
 * A park's register of enterprises, both systems' returns of the year, and the reported outputs (N39–N41): synthetic,
 * so that the count comes to what the park declares, one system's and the other's, overlaps and unreadable codes among
 * them.
 */
export async function report(stage: Stage, park: ParkCase, year: number, extractDate: string): Promise<void> {
  const { as, key, tell } = stage
  const { parkId, slug, figures } = park
  const [output, industry, exports, count] = figures
  const made = generateReturns({ parkId, count: Number(count), year })
  const mofcom = as('mofcom.officer')
  await mofcom.do('setParkMembership', {
    parkId,
    source: '园区企业名录（演示，虚构）',
    enterprises: made.members,
    idempotencyKey: key(`members:${slug}`),
  })
  for (const [kind, system] of Object.entries(SYSTEMS) as ['direct' | 'outsourcing', string][])
    for (const [part, csv] of made[kind].entries())
      await mofcom.do('importReturns', {
        ...{ system, year, extractDate, parkId, csv },
        idempotencyKey: key(`import:${slug}:${system}:${part}`),
      })
  const reported = { parkId, year, source: '统计部门（演示，虚构）', extractDate }
  await as('miit.officer').do('recordParkFigures', {
    ...reported,
    figures: [
      { standard: 'PARK_OUTPUT', value: output },
      { standard: 'INDUSTRY_OUTPUT', value: industry },
    ],
    idempotencyKey: key(`outputs:${slug}`),
  })
  await mofcom.do('recordParkFigures', {
    ...reported,
    figures: [{ standard: 'SERVICE_EXPORT', value: exports }],
    idempotencyKey: key(`exports:${slug}`),
  })
  const { park: counted } = await mofcom.read(
    'query ($id: ID!, $year: Int!) { park(id: $id) { enterpriseCount(year: $year) { a b overlap union unmatchedCount } } }',
    { id: parkId, year },
  )
  const { a, b, overlap, union, unmatchedCount } = counted.enterpriseCount
  tell(
    `${park.name}：|A|=${a} |B|=${b} |A∩B|=${overlap} |A∪B|=${union}，代码不可识别 ${unmatchedCount} · counted from both systems`,
  )
}
