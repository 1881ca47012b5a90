import type { Session } from '@ndseb/db/session.ts'
import type { Ordering } from '@ndseb/shared/subgraph/connection.ts'
import { readPage } from '@ndseb/shared/subgraph/read-page.ts'
import type { QueryBasesArgs } from '../generated/graphql.ts'
import type { Base } from '../parents.ts'

const COLUMNS = `b.id, b.park_id as "parkId", b.application_id as "applicationId", b.designation_id as "designationId",
  d.document_number as "documentNumber", b.name, b.province_code as "provinceCode", b.designated_on::text as "designatedOn",
  b.next_review_due::text as "nextReviewDue", b.status, b.version`
const BASES = 'reviews.base b join reviews.designation d on d.id = b.designation_id'

const ORDERINGS = {
  PROVINCE_ASC: {
    name: 'PROVINCE_ASC',
    direction: 'asc',
    keys: [
      { field: 'provinceCode', column: 'b.province_code', kind: 'text' },
      { field: 'id', column: 'b.id', kind: 'id' },
    ],
  },
  DESIGNATED_DESC: {
    name: 'DESIGNATED_DESC',
    direction: 'desc',
    keys: [
      { field: 'designatedOn', column: 'b.designated_on', kind: 'date' },
      { field: 'id', column: 'b.id', kind: 'id' },
    ],
  },
} as const satisfies Record<string, Ordering<'provinceCode' | 'designatedOn' | 'id'>>

export const readBasesById = (session: Session, ids: readonly string[]) =>
  session.read<Base>(`select ${COLUMNS} from ${BASES} where b.id = any($1)`, [ids])

export const readBasesOfDesignations = (session: Session, designationIds: readonly string[]) =>
  session.read<Base>(
    `select ${COLUMNS} from ${BASES} where b.designation_id = any($1) order by b.province_code, b.id`,
    [designationIds],
  )

/** The bases that parks are; where one was disqualified and designated anew, the newer. */
export const readBasesOfParks = (session: Session, parkIds: readonly string[]) =>
  session.read<Base>(
    `select distinct on (b.park_id) ${COLUMNS} from ${BASES} where b.park_id = any($1) order by b.park_id, b.id desc`,
    [parkIds],
  )

/** A page of the registry (N83). */
export const listBases = (session: Session, { filter, orderBy, ...page }: QueryBasesArgs) =>
  readPage<Base>(
    session,
    {
      columns: COLUMNS,
      from: BASES,
      conditions: [
        ['b.province_code = $', filter?.provinceCode],
        ['b.status = any($)', filter?.statuses],
      ],
      ordering: ORDERINGS[orderBy ?? 'PROVINCE_ASC'],
    },
    page,
  )
