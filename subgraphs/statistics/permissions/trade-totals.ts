import { holder } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Who may call what of the totals of foreign trade, in the SDL’s order: whose parks, the row policies decide. */
export const tradeTotals: Permissions = {
  TradeTotals: {
    place: holder,
    placeName: holder,
    year: holder,
    goods: holder,
    services: holder,
    denominators: holder,
    revisions: holder,
  },
  TradeDenominator: {
    definition: holder,
    definitionName: holder,
    value: holder,
  },
  TradeTotal: {
    flow: holder,
    flowName: holder,
    value: holder,
    unit: holder,
    original: holder,
    source: holder,
    extractDate: holder,
    revision: holder,
    recordedAt: holder,
  },
  TradeTotalPayload: {
    totals: holder,
    errors: holder,
  },
}
