import { type Dataset, YEAR } from './dataset.ts'

/** Every revision of the rates, the latest of each currency first (N35). */
export const exchangeRates: Dataset = {
  columns: [
    YEAR,
    { code: 'currency', zh: '币种', en: 'Currency', kind: 'TEXT' },
    { code: 'rate', zh: '汇率', en: 'Rate', kind: 'AMOUNT', unit: { zh: '元', en: 'yuan' } },
    { code: 'revision', zh: '修订号', en: 'Revision', kind: 'NUMBER' },
    { code: 'publishedOn', zh: '公布日期', en: 'Published on', kind: 'TEXT' },
    { code: 'source', zh: '来源', en: 'Source', kind: 'TEXT' },
  ],
  takes: [],
  rows: ({ years }) => ({
    sql: `select e.year, e.currency, trim_scale(e.rate)::text as rate, e.revision, e.published_on::text as "publishedOn", e.source
      from statistics.exchange_rate e where e.year = any($1) order by e.year, e.currency, e.revision desc`,
    params: [years],
  }),
  sources: null,
  confidential: null,
}
