import { REGIONS } from '@ndseb/shared/rules/place.ts'
import { INDICATOR_KINDS, LEFT_OUT } from '@ndseb/shared/vocabulary/indicators.ts'
import { DENOMINATORS, type Denominator, MEASURES, PROGRESS } from '@ndseb/shared/vocabulary/statistics.ts'
import { leftOutOf, shownValue, yearOnYear } from '../domain/indicator-value.ts'
import { judgeProgress } from '../domain/progress.ts'
import type {
  IndicatorPlaceResolvers,
  IndicatorRecordResolvers,
  IndicatorResolvers,
  LeftOutBasesResolvers,
  PlacedIndicatorResolvers,
  TargetStandingResolvers,
} from '../generated/graphql.ts'
import { nameOfProvinceOrCountry } from '../queries/provinces.ts'

export const Indicator: IndicatorResolvers = {
  name: (indicator, _, { viewer }) => indicator[viewer.language],
  definition: ({ definitionZh, definitionEn }, _, { viewer }) =>
    viewer.language === 'zh' ? definitionZh : definitionEn,
  kindName: ({ kind }, _, { viewer }) => INDICATOR_KINDS[kind][viewer.language],
  numerator: ({ measure }) => measure,
  denominators: ({ kind }) => (kind === 'RATIO' ? (Object.keys(DENOMINATORS) as Denominator[]) : []),
  owner: ({ measure }) => MEASURES[measure].owner,
}

export const PlacedIndicator: PlacedIndicatorResolvers = {
  place: (value) => value,
  value: (value) => shownValue(value.indicator.kind, value),
  unit: ({ indicator }) => indicator.unit,
  yearOnYear: ({ indicator, ...sums }) =>
    yearOnYear(
      indicator.kind,
      { numerator: sums.numeratorCompared, denominator: sums.denominatorCompared },
      { numerator: sums.numeratorBefore, denominator: sums.denominatorBefore },
    ),
  targets: async ({ indicator, numerator, denominator }, _, { loaders }) =>
    (await loaders.targets())
      .filter((target) => target.indicator === indicator.code)
      .map((target) => ({
        target,
        progress: judgeProgress(target, numerator === null ? null : { numerator, denominator }),
      })),
  leftOut: leftOutOf,
}

export const IndicatorPlace: IndicatorPlaceResolvers = {
  name: ({ level, region, provinceCode }, _, { viewer }) => {
    if (level === 'BASE') return null
    return region !== null && level === 'REGION'
      ? REGIONS[region][viewer.language]
      : nameOfProvinceOrCountry(provinceCode, viewer.language)
  },
  base: ({ baseId }) => (baseId === null ? null : { id: baseId }),
}

export const IndicatorRecord: IndicatorRecordResolvers = {
  base: ({ baseId }) => ({ id: baseId }),
}

export const LeftOutBases: LeftOutBasesResolvers = {
  reasonName: ({ reason }, _, { viewer }) => LEFT_OUT[reason][viewer.language],
}

export const TargetStanding: TargetStandingResolvers = {
  progressName: ({ progress }, _, { viewer }) => PROGRESS[progress][viewer.language],
}
