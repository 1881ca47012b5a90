import { INDICATORS, PROGRESS } from '@ndseb/shared/vocabulary/statistics.ts'
import { askedYear } from '../domain/bounds.ts'
import { judgeProgress, shownRatio } from '../domain/progress.ts'
import type {
  BaseResolvers,
  BaseStatisticsPayloadResolvers,
  IndicatorValueResolvers,
  PooledIndicatorResolvers,
  TargetProgressResolvers,
  TargetResolvers,
} from '../generated/graphql.ts'

export const Base: BaseResolvers = {
  monitoredSince: async ({ id }, _, { loaders }) => (await loaders.monitoring.load(id))?.since ?? null,
  indicators: async ({ id }, { year }, { loaders }) => {
    const asked = askedYear(year)
    return (await loaders.indicators.load(id)).filter((value) => value.year === asked)
  },
  targets: async ({ id }, _, { loaders }) => {
    const [targets, values] = await Promise.all([loaders.targets(), loaders.indicators.load(id)])
    return targets.map((target) => {
      const value = values.find(({ code, year }) => code === target.indicator && year === target.year) ?? null
      return { target, value, progress: judgeProgress(target, value) }
    })
  },
}

export const Target: TargetResolvers = {
  text: (target, _, { viewer }) => target[viewer.language],
}

export const IndicatorValue: IndicatorValueResolvers = {
  name: ({ code }, _, { viewer }) => INDICATORS[code][viewer.language],
  ratio: (value) => shownRatio(value),
}

export const TargetProgress: TargetProgressResolvers = {
  progressName: ({ progress }, _, { viewer }) => PROGRESS[progress][viewer.language],
}

export const PooledIndicator: PooledIndicatorResolvers = {
  name: ({ code }, _, { viewer }) => INDICATORS[code][viewer.language],
  ratio: (value) => shownRatio(value),
}

export const BaseStatisticsPayload: BaseStatisticsPayloadResolvers = {
  base: ({ baseId }) => (baseId ? { id: baseId } : null),
}
