import type { OriginalAmount } from '@ndseb/shared/rules/currency.ts'
import type { BusinessStandard } from '@ndseb/shared/rules/finding.ts'
import { knownCount, type RawCount } from './count.ts'
import type { Exports, Origin, Reported } from './figure-check.ts'

type Figure = {
  readonly standard: BusinessStandard
  readonly value: string
  readonly original: OriginalAmount | null
  readonly source: string
  readonly extractDate: string
  readonly revision: number
}

/** What was reported of a park for a year, the computed enterprise count among it where there is one (N39). */
export function reportedFrom(figures: readonly Figure[], count: RawCount | undefined): Reported {
  const known: [BusinessStandard, string, Origin][] = figures.map(
    ({ standard, value, original, source, extractDate, revision }) => [
      standard,
      value,
      { source, extractDate, revision, ...(original && { original }) },
    ],
  )
  const { union, members } = count ? knownCount(count) : { union: null, members: null }
  if (count && union !== null)
    known.push([
      'ENTERPRISE_COUNT',
      String(union),
      // The count is no younger than its older half.
      {
        source: COUNTED,
        extractDate: [count.directDate ?? '', count.outsourcingDate ?? ''].sort()[0] ?? null,
        revision: null,
      },
    ])
  return {
    figures: Object.fromEntries(known.map(([standard, value]) => [standard, value])),
    origins: Object.fromEntries(known.map(([standard, , origin]) => [standard, origin])),
    registered: members === null ? null : String(members),
  }
}

/** Measures (i) and (ii) of a base, as its shares record them (N8). */
export function exportsFrom(
  recorded: readonly { readonly code: 'A' | 'B'; readonly value: string }[],
): Exports {
  const exported = (share: 'A' | 'B') => recorded.find(({ code }) => code === share)?.value ?? null
  return { digitalServiceExport: exported('A'), itDeliveredExport: exported('B') }
}

const COUNTED = '服贸直报 ∪ 服务外包'
