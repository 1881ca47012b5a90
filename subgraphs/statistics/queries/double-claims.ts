import type { Session } from '@ndseb/db/session.ts'
import type { Ordering, PageArgs } from '@ndseb/shared/subgraph/connection.ts'
import { readPage } from '@ndseb/shared/subgraph/read-page.ts'
import type { DoubleClaim } from '../parents.ts'

const BY_CODE: Ordering<'creditCode'> = {
  name: 'CREDIT_CODE',
  direction: 'asc',
  keys: [{ field: 'creditCode', column: 'c.credit_code', kind: 'text' }],
}

/** A page of the enterprises that several parks claim on the last day of a year; of whom, the function decides (N84). */
export const listDoubleClaims = (session: Session, year: number, page: PageArgs) =>
  readPage<DoubleClaim>(
    session,
    {
      columns: 'c.credit_code as "creditCode", c.name, c.claimed_elsewhere as "claimedElsewhere", c.claims',
      from: `statistics.double_claims(${Math.trunc(year)}) c`,
      conditions: [],
      ordering: BY_CODE,
    },
    page,
  )
