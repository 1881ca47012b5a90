import { FOREIGN_CURRENCIES } from '@ndseb/shared/vocabulary/statistics.ts'
import type {
  ExchangeRatePayloadResolvers,
  ExchangeRateResolvers,
  OriginalAmountResolvers,
} from '../generated/graphql.ts'
import { readLatestRate } from '../queries/rates.ts'

export const ExchangeRate: ExchangeRateResolvers = {
  currencyName: ({ currency }, _, { viewer }) => FOREIGN_CURRENCIES[currency][viewer.language],
}

export const OriginalAmount: OriginalAmountResolvers = {
  currencyName: ({ currency }, _, { viewer }) => FOREIGN_CURRENCIES[currency][viewer.language],
}

export const ExchangeRatePayload: ExchangeRatePayloadResolvers = {
  rate: ({ currency, year }, _, { session }) =>
    currency && year ? readLatestRate(session, currency, year) : null,
}
