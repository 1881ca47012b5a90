import { defineEntity, p } from '@mikro-orm/core'
import { FOREIGN_CURRENCIES } from '@ndseb/shared/vocabulary/statistics.ts'
import { civilDate, moment, oneOf, uuidv7 } from '../columns.ts'
import { rate } from '../converted.ts'
import { isByViewer, isRole, readableByAll } from '../policies.ts'

/** The rate of a year by which foreign currency becomes 亿元, as MOFCOM took it from a source (N35). A correction is a further revision. */
export const ExchangeRate = defineEntity({
  name: 'ExchangeRate',
  schema: 'statistics',
  properties: {
    id: uuidv7(),
    currency: p.string().length(3),
    year: p.integer(),
    rate: rate(),
    source: p.string().length(200),
    /** The day that the source bears. */
    publishedOn: civilDate(),
    revision: p.integer(),
    recordedById: p.string().length(64),
    recordedByName: p.string().length(80),
    recordedAt: moment(),
  },
  uniques: [{ name: 'exchange_rate_revision', properties: ['currency', 'year', 'revision'] }],
  checks: [
    { name: 'exchange_rate_currency', expression: oneOf('currency', FOREIGN_CURRENCIES) },
    { name: 'exchange_rate_positive', expression: 'rate > 0' },
    { name: 'exchange_rate_year', expression: 'year between 2000 and 2100' },
    { name: 'exchange_rate_revision_from_one', expression: 'revision >= 1' },
  ],
  rowLevelSecurity: true,
  policies: [
    ...readableByAll,
    {
      name: 'record',
      command: 'insert',
      check: `${isRole('MOFCOM_OFFICER')} and ${isByViewer('recorded_by_id', 'recorded_by_name')}`,
    },
  ],
})
