import type { BusinessStandard } from '@ndseb/shared/rules/finding.ts'
import { knownCount } from '../domain/count.ts'
import { type Reported, warningsOf } from '../domain/figure-check.ts'
import type { Loaders } from '../loaders.ts'
import type { ParkYear } from '../queries/park-years.ts'

/** Brings together what was reported of a park for a year, the computed enterprise count among it. */
export async function reportedOf(asked: ParkYear, loaders: Loaders): Promise<Reported> {
  const [figures, [count]] = await Promise.all([loaders.figures.load(asked), loaders.counts.load(asked)])
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
  }
}

/** What looks wrong in a park's figures of a year, with the count that it declares where it does (N45). */
export async function warningsAbout(asked: ParkYear, loaders: Loaders, declaredCount?: string | null) {
  const [reported, previousYear, exports] = await Promise.all([
    reportedOf(asked, loaders),
    reportedOf({ ...asked, year: asked.year - 1 }, loaders),
    loaders.exports.load(asked),
  ])
  const exported = (share: 'A' | 'B') => exports.find(({ code }) => code === share)?.value ?? null
  return warningsOf({
    ...{ reported, previousYear, declaredCount },
    exports: { digitalServiceExport: exported('A'), itDeliveredExport: exported('B') },
  })
}

type Origin = { source: string; extractDate: string | null }
const COUNTED = '服贸直报 ∪ 服务外包'
