import type { BusinessStandard } from '@ndseb/shared/rules/finding.ts'
import { knownCount } from '../domain/count.ts'
import type { Reported } from '../domain/figure-check.ts'
import type { Loaders } from '../loaders.ts'
import type { ParkYear } from '../queries/park-years.ts'

/** Brings together what was reported of a park for a year, the computed enterprise count among it. */
export async function reportedOf(asked: ParkYear, loaders: Loaders): Promise<Reported> {
  const [figures, [count], exports] = await Promise.all([
    loaders.figures.load(asked),
    loaders.counts.load(asked),
    loaders.exports.load(asked),
  ])
  const known: [BusinessStandard, string, Origin][] = figures.map((figure) => [
    figure.standard,
    figure.value,
    { source: figure.source, extractDate: figure.extractDate },
  ])
  const { union, members } = count ? knownCount(count) : { union: null, members: null }
  if (count && union !== null)
    known.push([
      'ENTERPRISE_COUNT',
      String(union),
      // The count is no younger than its older half.
      {
        source: COUNTED,
        extractDate: [count.directDate ?? '', count.outsourcingDate ?? ''].sort()[0] ?? null,
      },
    ])
  return {
    figures: Object.fromEntries(known.map(([standard, value]) => [standard, value])),
    origins: Object.fromEntries(known.map(([standard, , origin]) => [standard, origin])),
    registered: members === null ? null : String(members),
    digitalServiceExport: exports.find(({ code }) => code === 'A')?.value ?? null,
    itDeliveredExport: exports.find(({ code }) => code === 'B')?.value ?? null,
  }
}

type Origin = { source: string; extractDate: string | null }
const COUNTED = '服贸直报 ∪ 服务外包'
