import { defineEntity, p } from '@mikro-orm/core'
import { BASE_STATUSES, REVIEW_AFTER_YEARS } from '@ndseb/shared/lifecycles/base.ts'
import { civilDate, createdAt, oneOf, searchKey, uuidv7 } from '../columns.ts'
import { isRole, isSystem, readableByAll } from '../policies.ts'

const isMofcom = isRole('MOFCOM_OFFICER')
const latestReReview = (column: string) =>
  `(select ${column} from reviews.re_review r where r.base_id = base.id order by r.id desc limit 1)`
/** When a document of a kind makes the next review due. */
const dueBy = (kind: keyof typeof REVIEW_AFTER_YEARS) =>
  `(d.document_date + interval '${REVIEW_AFTER_YEARS[kind]} years')::date`
/** An issued document of these kinds is about its latest re-review, and its next review is due as that document says (N63, N65). */
const isBaseBy = (...kinds: (keyof typeof REVIEW_AFTER_YEARS)[]) =>
  `exists (select 1 from reviews.document_re_review c
    join reviews.designation d on d.id = c.designation_id and d.edition = c.edition
    where c.re_review_id = ${latestReReview('r.id')} and d.status = 'ISSUED' and (${kinds
      .map((kind) => `(d.kind = '${kind}' and base.next_review_due = ${dueBy(kind)})`)
      .join(' or ')}))`

/** A National Digital Service Export Base: the registry that everybody reads (N62, N69, N83). */
export const Base = defineEntity({
  name: 'Base',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    designationId: p.uuid().index(),
    /** Of which programme, by its code: that of the round which designated it. */
    programme: p.string().length(40),
    parkId: p.uuid(),
    /** Null for a base that was designated before this graph kept applications (N64). */
    applicationId: p.uuid().nullable(),
    name: p.string().length(120),
    /** Its form for matching (N91). */
    nameKey: p.string().length(120),
    searchKey: searchKey(),
    provinceCode: p.string().columnType('char(2)'),
    /** The date of the document, not the end of the notice (N62). */
    designatedOn: civilDate(),
    nextReviewDue: civilDate(),
    status: p.string().length(20).default('ACTIVE'),
    version: p.integer().version(),
    createdAt: createdAt(),
  },
  indexes: [
    { name: 'base_province', properties: ['provinceCode', 'id'] },
    { name: 'base_name', properties: ['nameKey'] },
  ],
  uniques: [
    {
      name: 'base_one_live_per_park',
      expression: `create unique index base_one_live_per_park on reviews.base (programme, park_id) where status <> 'DISQUALIFIED'`,
    },
  ],
  checks: [
    { name: 'base_status', expression: oneOf('status', BASE_STATUSES) },
    { name: 'base_review_after_designation', expression: 'next_review_due > designated_on' },
  ],
  rowLevelSecurity: true,
  policies: [
    ...readableByAll,
    {
      name: 'designate',
      command: 'insert',
      check: `${isRole('MOFCOM_OFFICER')} and status = 'ACTIVE' and exists (select 1 from reviews.designation d join reviews.designated_park p on p.designation_id = d.id and p.edition = d.edition
        where d.id = base.designation_id and d.status = 'ISSUED' and p.park_id = base.park_id and p.application_id is not distinct from base.application_id
          and d.document_date = base.designated_on and base.next_review_due = ${dueBy('DESIGNATION')})`,
    },
    // The clock says that a review is due and nothing else (N63, N76).
    {
      name: 'fall_due',
      command: 'update',
      using: `${isSystem} and status = 'ACTIVE'`,
      check: `${isSystem} and status = 'RE_REVIEW_DUE'`,
    },
    // Where MOFCOM takes a base follows its latest re-review, which ends by an issued document alone (N64–N65).
    {
      name: 're_review',
      command: 'update',
      using: `${isMofcom} and status in ('RE_REVIEW_DUE', 'UNDER_RE_REVIEW')`,
      check: `${isMofcom} and case status
        when 'UNDER_RE_REVIEW' then ${latestReReview('r.status')} = 'UNDER_WAY'
        when 'DISQUALIFIED' then ${latestReReview('r.status')} = 'FAILED'
        when 'ACTIVE' then ${isBaseBy('RENEWAL', 'WARNING')} end`,
    },
    // Nothing undoes a disqualification but an appeal against it that was upheld, by an issued document (N65).
    {
      name: 'reinstate',
      command: 'update',
      using: `${isMofcom} and status = 'DISQUALIFIED'`,
      check: `${isMofcom} and status = 'ACTIVE' and ${isBaseBy('REINSTATEMENT')}
        and exists (select 1 from reviews.appeal a where a.re_review_id = ${latestReReview('r.id')} and a.status = 'UPHELD')`,
    },
  ],
})
