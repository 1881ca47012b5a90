import { DENOMINATORS } from '@ndseb/shared/vocabulary/statistics.ts'
import { TRADE_FLOWS } from '@ndseb/shared/vocabulary/trade-totals.ts'
import { placeOfTotals } from '../domain/place-of-total.ts'
import { denominatorsOf } from '../domain/trade-totals.ts'
import type {
  TradeDenominatorResolvers,
  TradeTotalPayloadResolvers,
  TradeTotalResolvers,
  TradeTotalsResolvers,
} from '../generated/graphql.ts'
import { nameOfProvinceOrCountry, provinces } from '../queries/provinces.ts'
import { readTradeTotals } from '../queries/trade-totals.ts'

export const TradeTotals: TradeTotalsResolvers = {
  place: (totals) => placeOfTotals(totals, provinces),
  placeName: ({ provinceCode, parkId }, _, { viewer }) =>
    parkId === null ? nameOfProvinceOrCountry(provinceCode, viewer.language) : null,
  denominators: ({ goods, services }) => denominatorsOf(goods?.value ?? null, services?.value ?? null),
}

export const TradeDenominator: TradeDenominatorResolvers = {
  definitionName: ({ definition }, _, { viewer }) => DENOMINATORS[definition][viewer.language],
}

export const TradeTotal: TradeTotalResolvers = {
  flowName: ({ flow }, _, { viewer }) => TRADE_FLOWS[flow][viewer.language],
  unit: () => 'YI_YUAN',
}

export const TradeTotalPayload: TradeTotalPayloadResolvers = {
  totals: async ({ place, year }, _, { session }) => {
    if (!place || !year) return null
    const [totals] = await readTradeTotals(session, year, place)
    return totals ?? null
  },
}
