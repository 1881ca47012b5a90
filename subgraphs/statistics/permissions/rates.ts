import { holder } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Who may call what of the rates, in the SDL's order: rates are public, what was converted by them is its figure's. */
export const rates: Permissions = {
  ExchangeRate: {
    currency: holder,
    currencyName: holder,
    year: holder,
    rate: holder,
    source: holder,
    publishedOn: holder,
    revision: holder,
    recordedAt: holder,
  },
  OriginalAmount: {
    amount: holder,
    currency: holder,
    currencyName: holder,
    rate: holder,
    rateSource: holder,
    ratePublishedOn: holder,
    rateRevision: holder,
  },
  ExchangeRatePayload: {
    rate: holder,
    errors: holder,
  },
}
