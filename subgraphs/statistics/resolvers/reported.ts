import { type CheckedCase, type Reported, type WarnedCase, warningsOf } from '../domain/figure-check.ts'
import { exportsFrom, reportedFrom } from '../domain/reported.ts'
import type { Loaders } from '../loaders.ts'
import type { Application } from '../parents.ts'
import type { ParkYear } from '../queries/park-years.ts'

/** Brings together what was reported of a park for a year, as it is known today. */
async function reportedOf(asked: ParkYear, loaders: Loaders): Promise<Reported> {
  const [figures, [count]] = await Promise.all([loaders.figures.load(asked), loaders.counts.load(asked)])
  return reportedFrom(figures, count)
}

/** What the warnings about a park's year rest on beside it: the year before and its measures of exports. */
async function warningBasis(asked: ParkYear, loaders: Loaders): Promise<Omit<WarnedCase, keyof CheckedCase>> {
  const [previousYear, exports] = await Promise.all([
    reportedOf({ ...asked, year: asked.year - 1 }, loaders),
    loaders.exports.load(asked),
  ])
  return { previousYear, exports: exportsFrom(exports) }
}

/** What looks wrong in a park's figures of a year, with the count that it declares where it does (N45). */
export async function warningsAbout(asked: ParkYear, loaders: Loaders, declaredCount?: string | null) {
  const [reported, other] = await Promise.all([reportedOf(asked, loaders), warningBasis(asked, loaders)])
  return warningsOf({ reported, ...other, declaredCount })
}

/** What the check of an application's figures rests on today. */
export async function checkedCase(application: Application, loaders: Loaders): Promise<CheckedCase> {
  const { park, statisticalYear: year, tier, round, declared } = application
  return {
    ...{ year, tier },
    reported: await reportedOf({ parkId: park.id, year }, loaders),
    thresholds: round.standards,
    ruleVersion: round.ruleVersion,
    declared: Object.fromEntries(declared.map(({ standard, value }) => [standard, value])),
  }
}

/** The same, with what its warnings rest on. */
export async function warnedCase(application: Application, loaders: Loaders): Promise<WarnedCase> {
  const { park, statisticalYear: year } = application
  const [checked, other] = await Promise.all([
    checkedCase(application, loaders),
    warningBasis({ parkId: park.id, year }, loaders),
  ])
  return { ...checked, ...other }
}
