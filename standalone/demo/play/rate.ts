import type { Stage } from './stage.ts'

/** The rate of a year, by which amounts in dollars become yuan (N35). */
export type YearRate = {
  readonly year: number
  readonly rate: string
  readonly source: string
  readonly publishedOn: string
}

/** MOFCOM records the rate of a year. */
export const recordRate = ({ as, key }: Stage, { year, ...rate }: YearRate) =>
  as('mofcom.officer').do('recordExchangeRate', {
    ...{ currency: 'USD', year, ...rate },
    idempotencyKey: key(`rate:${year}`),
  })

/** The yearly average that the National Bureau of Statistics published. */
export const RATE_OF_2018: YearRate = {
  year: 2018,
  rate: '6.6174',
  source: '2018年国民经济和社会发展统计公报',
  publishedOn: '2019-02-28',
}

/** A rate of a year of the demo's own, which says that it is made up. */
export const fictionalRate = (year: number, publishedOn: string): YearRate => ({
  ...{ year, publishedOn, rate: '7.5', source: '年平均汇率（演示，虚构）' },
})
