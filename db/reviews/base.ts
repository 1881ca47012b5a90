import { defineEntity, p } from '@mikro-orm/core'
import { BASE_STATUSES } from '@ndseb/shared/lifecycles/base.ts'
import { civilDate, createdAt, oneOf, searchKey, uuidv7 } from '../columns.ts'
import { isRole, isSystem, readableByAll } from '../policies.ts'

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
        where d.id = base.designation_id and d.status = 'ISSUED' and p.park_id = base.park_id and p.application_id is not distinct from base.application_id)`,
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
      using: `${isRole('MOFCOM_OFFICER')} and status in ('RE_REVIEW_DUE', 'UNDER_RE_REVIEW')`,
      check: `${isRole('MOFCOM_OFFICER')} and (select r.status from reviews.re_review r where r.base_id = base.id order by r.id desc limit 1)
        = case status when 'UNDER_RE_REVIEW' then 'UNDER_WAY' when 'ACTIVE' then 'PASSED' when 'DISQUALIFIED' then 'FAILED' end`,
    },
  ],
})
