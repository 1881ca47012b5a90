import type { DossierChangeKind, IndicatorCode, MeasureCode } from '@ndseb/shared/vocabulary/statistics.ts'
import { MEASURES } from '@ndseb/shared/vocabulary/statistics.ts'

type Indicator = { readonly year: number; readonly code: IndicatorCode; readonly revision: number }
type Measure = { readonly year: number; readonly code: MeasureCode; readonly revision: number }
type Report = { readonly year: number; readonly reportId: string; readonly edition: number }

/** What is recorded of a base, of everything the latest revision or edition. */
export type Recorded<I extends Indicator, M extends Measure, R extends Report> = {
  readonly indicators: readonly I[]
  readonly measures: readonly M[]
  readonly reports: readonly R[]
}

/** One change since a dossier was frozen; of the last three, the one that its kind names. */
export type Change<I, M, R> = {
  readonly kind: DossierChangeKind
  readonly year: number
  readonly frozen: number | null
  readonly current: number
  readonly indicator: I | null
  readonly measure: M | null
  readonly report: R | null
}

/** A measure that is the numerator of a share changes with it, and is told with it. */
const isFigure = ({ code }: Measure) => MEASURES[code].recordedAs !== 'A' && MEASURES[code].recordedAs !== 'B'

/** What was recorded after a dossier was frozen: later revisions, values and editions (N64). */
export function changesSince<I extends Indicator, M extends Measure, R extends Report>(
  frozen: Recorded<I, M, R>,
  now: Recorded<I, M, R>,
): Change<I, M, R>[] {
  const none = { indicator: null, measure: null, report: null }
  const sameRow = (one: Indicator | Measure, other: Indicator | Measure) =>
    one.year === other.year && one.code === other.code
  return [
    ...later(frozen.indicators, now.indicators, sameRow, ({ revision }) => revision).map(
      ({ row, numbers }) => ({
        ...{ kind: 'INDICATOR' as const, year: row.year, ...numbers },
        ...{ ...none, indicator: row },
      }),
    ),
    ...later(
      frozen.measures.filter(isFigure),
      now.measures.filter(isFigure),
      sameRow,
      ({ revision }) => revision,
    ).map(({ row, numbers }) => ({
      ...{ kind: 'FIGURE' as const, year: row.year, ...numbers },
      ...{ ...none, measure: row },
    })),
    ...later(
      frozen.reports,
      now.reports,
      (one, other) => one.reportId === other.reportId,
      ({ edition }) => edition,
    ).map(({ row, numbers }) => ({
      ...{ kind: 'REPORT' as const, year: row.year, ...numbers },
      ...{ ...none, report: row },
    })),
  ]
}

/** The rows that were not there, or have gone on since, with the number then and now. */
function later<Row>(
  before: readonly Row[],
  after: readonly Row[],
  isSame: (one: Row, other: Row) => boolean,
  numberOf: (row: Row) => number,
): { row: Row; numbers: { frozen: number | null; current: number } }[] {
  return after.flatMap((row) => {
    const former = before.find((one) => isSame(one, row))
    const numbers = { frozen: former ? numberOf(former) : null, current: numberOf(row) }
    return numbers.frozen === numbers.current ? [] : [{ row, numbers }]
  })
}
