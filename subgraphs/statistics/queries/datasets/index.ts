import type { ExportDataset } from '@ndseb/shared/vocabulary/export-jobs.ts'
import { exportAggregates, outsourcingAggregates } from './aggregates.ts'
import type { Dataset } from './dataset.ts'
import { countedEnterprises, parkRegister } from './enterprises.ts'
import { exchangeRates } from './rates.ts'
import { directReturns, outsourcingReturns } from './returns.ts'

/** Everything that can be exported. */
export const DATASETS: Readonly<Record<ExportDataset, Dataset>> = {
  EXPORT_AGGREGATES: exportAggregates,
  OUTSOURCING_AGGREGATES: outsourcingAggregates,
  COUNTED_ENTERPRISES: countedEnterprises,
  PARK_REGISTER: parkRegister,
  DIRECT_RETURNS: directReturns,
  OUTSOURCING_RETURNS: outsourcingReturns,
  EXCHANGE_RATES: exchangeRates,
}
