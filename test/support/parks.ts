import type { CastMember } from '@ndseb/gateway/demo-issuer.ts'
import { fictional } from '@ndseb/standalone/demo/play/cases.ts'
import type { TestGraph } from './graph.ts'

export type RegisteredPark = {
  readonly parkId: string
  readonly unit: CastMember
  readonly clerk: CastMember
}

/** A park that a unit anywhere in the country registers, with the clerks of both. `number` tells the people apart. */
export async function registerPark(
  graph: TestGraph,
  { unit: place, number, ...park }: { unit: string; number: number } & Readonly<Record<string, unknown>>,
): Promise<RegisteredPark> {
  const unit = fictional(`${place}.unit.${number}`, 300_000 + number, { role: 'UNIT', unit: place })
  const { park: registered } = await graph.as(unit).do(
    'registerPark',
    {
      ...{ name: `${place} 第${number}园（虚构）`, type: 'DIGITAL_SERVICE_PARK' },
      ...{ managementBody: `${place} 管委会（虚构）`, operatingSince: '2015-03-01', fictional: true },
      ...park,
    },
    'park { id }',
  )
  const parkId: string = registered.id
  const clerk = fictional(`${place}.park.${number}`, 400_000 + number, { role: 'PARK', park: parkId })
  return { parkId, unit, clerk }
}
