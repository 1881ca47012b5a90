import type { Session } from '@ndseb/db/session.ts'
import { WAIVABLE } from '@ndseb/shared/rules/waiver.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import type { Ordering } from '@ndseb/shared/subgraph/connection.ts'
import { readPage } from '@ndseb/shared/subgraph/read-page.ts'
import { compareWaivers, type GrantedWaiver } from '../domain/waiver-comparison.ts'
import type { QueryWaiversArgs } from '../generated/graphql.ts'
import type { Waiver, WaiverClaim } from '../parents.ts'
import { ENTERPRISES_STAND } from './filings.ts'

/** What the park declares now: a proposal of another figure, or of another list of enterprises, is void (N43). */
const DECLARED = `case w.standard when 'LEADING_ENTERPRISES'
    then (select count(e.evidence_id)::text from applications.leading_enterprise e where e.application_id = w.application_id)
    else (select trim_scale(d.value)::text from applications.declared_figure d
           where d.application_id = w.application_id and d.standard = w.standard) end`
/** Whether the proposal `p` of a waiver `w` is still about what its application `a` says (N43). */
export const FIGURE_STANDS = `(coalesce(p.actual = ${DECLARED}, false)
  and (w.standard <> 'LEADING_ENTERPRISES' or ${ENTERPRISES_STAND('p')}))`
const COLUMNS = `w.id, w.application_id as "applicationId", w.round_id as "roundId", w.province_code as "provinceCode",
  w.standard, w.status, w.version, w.granted_at as "grantedAt", p.claim_id as "claimId", p.actual, p.required,
  trim_scale(p.lowered)::text as lowered, p.rule_version as "ruleVersion", p.reason, p.filed_at as "filedAt",
  p.proposed_at as "proposedAt", ${FIGURE_STANDS} as "figureStands"`
const WAIVERS = `reviews.waiver w join reviews.waiver_proposal p on p.waiver_id = w.id and p.edition = w.edition
  join applications.application a on a.id = w.application_id`

/** Ids are UUIDv7: their order is the order of proposal. */
const ORDERING = {
  name: 'PROPOSED_ASC',
  direction: 'asc',
  keys: [{ field: 'id', column: 'w.id', kind: 'id' }],
} as const satisfies Ordering<'id'>

export const readWaiversById = (session: Session, ids: readonly string[]) =>
  session.read<Waiver>(`select ${COLUMNS} from ${WAIVERS} where w.id = any($1)`, [ids])

export const readWaiversOf = (session: Session, applicationIds: readonly string[]) =>
  session.read<Waiver>(`select ${COLUMNS} from ${WAIVERS} where w.application_id = any($1) order by w.id`, [
    applicationIds,
  ])

/** A page of the waivers that the viewer may see. */
export const listWaivers = (session: Session, { filter, ...page }: QueryWaiversArgs) =>
  readPage<Waiver>(
    session,
    {
      columns: COLUMNS,
      from: WAIVERS,
      conditions: [
        ['w.round_id = $', filter?.roundId && parseId(filter.roundId, ['filter', 'roundId'])],
        ['w.standard = $', filter?.standard],
        ['w.status = $', filter?.status],
        ['w.province_code = $', filter?.provinceCode],
      ],
      ordering: ORDERING,
    },
    page,
  )

/** Every waiver ever granted that the viewer may see, compared by standard (N43). */
export async function readWaiverComparison(session: Session) {
  const granted = await session.read<GrantedWaiver>(
    `select w.standard, w.status = 'REVOKED' as revoked, p.required, trim_scale(p.lowered)::text as lowered
       from ${WAIVERS} where w.granted_at is not null`,
  )
  return compareWaivers(granted, WAIVABLE)
}

const CLAIM = `c.id, c.application_id as "applicationId", c.standard, c.version, c.potential,
  c.evidence_ids as "evidenceIds", c.claimed_at as "claimedAt"`

export const readClaimsById = (session: Session, ids: readonly string[]) =>
  session.read<WaiverClaim>(`select ${CLAIM} from reviews.waiver_claim c where c.id = any($1)`, [ids])

/** The latest claim for each standard. */
export const readClaimsOf = (session: Session, applicationIds: readonly string[]) =>
  session.read<WaiverClaim>(
    `select distinct on (c.application_id, c.standard) ${CLAIM} from reviews.waiver_claim c
      where c.application_id = any($1) order by c.application_id, c.standard, c.version desc`,
    [applicationIds],
  )
