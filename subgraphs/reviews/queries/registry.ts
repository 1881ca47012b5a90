import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { normaliseDocumentNumber } from '@ndseb/shared/rules/document-number.ts'
import { normaliseName } from '@ndseb/shared/rules/name.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { Ordering } from '@ndseb/shared/subgraph/connection.ts'
import { readPage } from '@ndseb/shared/subgraph/read-page.ts'
import { bestMatch, byName, byPinyin, orderOr } from '@ndseb/shared/subgraph/search.ts'
import { checkDay, isAskedFor, type RegistryLine, standingAsOf } from '../domain/registry.ts'
import type { QueryBasesArgs, QueryVerifyDesignationArgs } from '../generated/graphql.ts'
import type { Base, Verification } from '../parents.ts'
import { BASE_COLUMNS, BASES } from './bases.ts'

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
  PINYIN_ASC: byPinyin('b'),
  BEST_MATCH: bestMatch('b'),
} as const satisfies Record<string, Ordering<'provinceCode' | 'designatedOn' | 'searchKey' | 'fit' | 'id'>>

/** A page of the registry: as it stands, or as its history has it on a day (N83). */
export async function listBases(session: Session, { filter, orderBy, asOf, ...page }: QueryBasesArgs) {
  const byHistory = asOf != null || filter?.dueOnly != null || filter?.overdue != null
  const picked = byHistory ? await pickBases(session, filter ?? {}, asOf) : null
  return readPage<Base & { searchKey: string; fit: number }>(
    session,
    {
      columns: `${BASE_COLUMNS}, b.search_key as "searchKey", sought.fit`,
      from: BASES,
      search: byName('b', filter?.text),
      conditions: [
        ['b.programme = $', filter?.programme],
        ['b.province_code = $', filter?.provinceCode],
        ['b.status = any($)', picked ? null : filter?.statuses],
        ['b.id = any($)', picked],
      ],
      ordering: ORDERINGS[orderOr(orderBy, filter?.text, 'PROVINCE_ASC')],
    },
    page,
  )
}

/** The bases that stood as asked on a day, today by default: the registry is small, and the rule stays in one place. */
async function pickBases(
  session: Session,
  filter: NonNullable<QueryBasesArgs['filter']>,
  asOf: string | null | undefined,
): Promise<string[]> {
  const today = civilDateOf(await session.now())
  const day = checkDay(asOf ?? today, today, 'asOf')
  const histories = Map.groupBy(await readRegistryLines(session, null), ({ baseId }) => baseId)
  return [...histories].flatMap(([baseId, lines]) => {
    const standing = standingAsOf(lines, day)
    return standing && isAskedFor(standing, filter, day) ? [baseId] : []
  })
}

/** The histories of bases with the dates of their documents, oldest line first; of all bases where none is named. */
export const readRegistryLines = (session: Session, baseIds: readonly string[] | null) =>
  session.read<RegistryLine & { baseId: string }>(
    `select h.subject_id as "baseId", h.to_status as "toStatus", h.at, d.document_date::text as "documentDate", d.kind as "documentKind"
       from reviews.decision_history h
       left join reviews.designation d on d.document_number = h.document and d.status = 'ISSUED'
      where h.subject_type = 'BASE' and ($1::uuid[] is null or h.subject_id = any($1)) order by h.id`,
    [baseIds],
  )

/** What the public may verify: the bases of a name, or of an issued document that made them what they are (N83). */
export async function verifyDesignation(
  session: Session,
  { documentNumber, baseName }: QueryVerifyDesignationArgs,
): Promise<Verification> {
  const number = cleanText(documentNumber, { max: 60, path: ['documentNumber'] })
  const name = cleanText(baseName, { max: 120, path: ['baseName'] })
  if ((number === null) === (name === null))
    throw new DomainError('GIVE_EXACTLY_ONE', { values: { fields: 'documentNumber, baseName' } })
  const bases = await session.read<Base>(
    `select ${BASE_COLUMNS} from ${BASES}
      where b.name_key = $1 or exists (
        select 1 from reviews.designation x
         where x.document_number_key = $2 and x.status = 'ISSUED'
           and (x.id = b.designation_id or exists (
             select 1 from reviews.document_re_review c join reviews.re_review r on r.id = c.re_review_id
              where c.designation_id = x.id and c.edition = x.edition and r.base_id = b.id)))
      order by b.province_code, b.id`,
    [name && normaliseName(name), number && normaliseDocumentNumber(number)],
  )
  return { on: civilDateOf(await session.now()), bases }
}
