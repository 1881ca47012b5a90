import type { LatestRate } from '@ndseb/shared/rules/foreign-amount.ts'
import type { ForeignCurrency } from '@ndseb/shared/vocabulary/statistics.ts'
import type { Tx } from '../session.ts'

/** Organisations to look for in the registers of parks, on a Beijing day. */
export type MembersAsked = {
  readonly parkIds: readonly string[]
  readonly creditCodes: readonly string[]
  readonly nameKeys: readonly string[]
  readonly on: string
}

/** One of the organisations asked for, found in a park: by its code, its name, or both. */
export type FoundMember = { parkId: string; creditCode: string | null; nameKey: string | null }

/** Which of the organisations asked for are members of which of the parks (N82). For MOFCOM alone; 42501 for any other. */
export const membersAmong = (read: Tx['rows'], { parkIds, creditCodes, nameKeys, on }: MembersAsked) =>
  read<FoundMember>(
    `select park_id as "parkId", credit_code as "creditCode", name_key as "nameKey"
       from statistics.members_among($1, $2, $3, $4)`,
    [parkIds, creditCodes, nameKeys, on],
  )

/**
 * The rates of a year by which these currencies are converted, each in the revision that is the latest now (N35). Rates are
 * public; who recorded one is the statistics owner's alone (db/sql/grants.sql).
 */
export const latestRates = async (
  read: Tx['rows'],
  currencies: readonly ForeignCurrency[],
  year: number,
): Promise<LatestRate[]> =>
  currencies.length === 0
    ? []
    : read<LatestRate>(
        `select distinct on (currency) id, currency, trim_scale(rate)::text as rate, source,
                published_on::text as "publishedOn", revision
           from statistics.exchange_rate where currency = any($1) and year = $2 order by currency, revision desc`,
        [currencies, year],
      )
