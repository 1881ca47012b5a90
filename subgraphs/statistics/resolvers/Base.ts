import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { INDICATORS, MEASURES, PROGRESS } from '@ndseb/shared/vocabulary/statistics.ts'
import { askedYear } from '../domain/bounds.ts'
import { earlyWarningsOf } from '../domain/early-warning.ts'
import { judgeProgress, progressToTargets, shownRatio } from '../domain/progress.ts'
import type {
  BaseResolvers,
  BaseStatisticsPayloadResolvers,
  IndicatorValueResolvers,
  MeasureValueResolvers,
  PooledIndicatorResolvers,
  PooledProgressResolvers,
  TargetProgressResolvers,
  TargetResolvers,
} from '../generated/graphql.ts'
import { knownAt } from './known-at.ts'
import { warningsAbout } from './reported.ts'

export const Base: BaseResolvers = {
  monitoredSince: async ({ id }, _, { loaders }) => (await loaders.monitoring.load(id))?.since ?? null,
  monitoredUntil: async ({ id }, _, { loaders }) => (await loaders.monitoring.load(id))?.until ?? null,
  indicators: async ({ id }, { year, asOf }, context) => {
    const asked = askedYear(year)
    const moment = knownAt(asOf, context)
    const { indicators, indicatorsAt } = context.loaders
    const values = await (moment ? indicatorsAt(moment) : indicators).load(id)
    return values.filter((value) => value.year === asked)
  },
  targets: async ({ id }, _, { loaders }) => {
    const [targets, values] = await Promise.all([loaders.targets(), loaders.indicators.load(id)])
    return progressToTargets(targets, values).map((progress) => ({ ...progress, baseId: id, editions: null }))
  },
  measures: async ({ id }, { year, asOf }, context) => {
    const asked = askedYear(year)
    const moment = knownAt(asOf, context)
    const { measures, measuresAt } = context.loaders
    const values = await (moment ? measuresAt(moment) : measures).load(id)
    return values.filter((value) => value.year === asked)
  },
  warnings: async ({ id }, { year: given }, { loaders }) => {
    const year = askedYear(given)
    const monitored = await loaders.monitoring.load(id)
    if (!monitored) return []
    return warningsAbout({ parkId: monitored.parkId, year }, loaders)
  },
  earlyWarnings: async ({ id }, { year: given }, { loaders, session }) => {
    const year = askedYear(given)
    const monitored = await loaders.monitoring.load(id)
    if (!monitored) return []
    const [values, targets, now] = await Promise.all([
      loaders.indicators.load(id),
      loaders.targets(),
      session.now(),
    ])
    const watched = { ...monitored, year, today: civilDateOf(now), values, targets }
    return earlyWarningsOf(watched).map((warning) => ({ ...warning, baseId: id }))
  },
  reports: ({ id }, _, { loaders }) => loaders.reportsOf.load(id),
}

export const Target: TargetResolvers = {
  text: (target, _, { viewer }) => target[viewer.language],
  pooled: async (target, _, { loaders }) => {
    const { indicator, year } = target
    if (indicator === null) return null
    return (await loaders.pooled.load({ year }))
      .filter(({ code }) => code === indicator)
      .map((pooled) => ({ pooled, progress: judgeProgress(target, pooled) }))
  },
}

export const PooledProgress: PooledProgressResolvers = {
  progressName: ({ progress }, _, { viewer }) => PROGRESS[progress][viewer.language],
}

export const MeasureValue: MeasureValueResolvers = {
  name: ({ code }, _, { viewer }) => MEASURES[code][viewer.language],
  owner: ({ code }) => MEASURES[code].owner,
}

export const IndicatorValue: IndicatorValueResolvers = {
  name: ({ code }, _, { viewer }) => INDICATORS[code][viewer.language],
  ratio: (value) => shownRatio(value),
}

export const TargetProgress: TargetProgressResolvers = {
  progressName: ({ progress }, _, { viewer }) => PROGRESS[progress][viewer.language],
  evidence: async ({ target, baseId, editions }, _, { loaders }) => {
    if (target.kind !== 'NARRATIVE') return null
    const accepted = editions ?? (await loaders.acceptedOf.load(baseId))
    const items = await Promise.all(accepted.map((edition) => loaders.items.load(edition)))
    return items.flat().filter(({ targets }) => targets.includes(target.code))
  },
}

export const PooledIndicator: PooledIndicatorResolvers = {
  name: ({ code }, _, { viewer }) => INDICATORS[code][viewer.language],
  ratio: (value) => shownRatio(value),
}

export const BaseStatisticsPayload: BaseStatisticsPayloadResolvers = {
  base: ({ baseId }) => (baseId ? { id: baseId } : null),
}
