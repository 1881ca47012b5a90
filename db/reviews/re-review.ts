import { defineEntity, p } from '@mikro-orm/core'
import { RE_REVIEW_STATUSES } from '@ndseb/shared/lifecycles/re-review.ts'
import { NATIONAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isByViewer, isMinistry, isRole, isSystem, readableByAll, viewer } from '../policies.ts'
import { beforeSigned, seenWithDesignation, whileDrafted } from './designation.ts'

/** The re-review of an earlier base inside a round: once a base and round (N64). That there is one, everybody sees (N83). */
export const ReReview = defineEntity({
  name: 'ReReview',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    baseId: p.uuid(),
    roundId: p.uuid().index(),
    status: p.string().length(20).default('UNDER_WAY'),
    version: p.integer().version(),
    openedAt: moment(),
  },
  uniques: [
    { name: 're_review_once', properties: ['baseId', 'roundId'] },
    {
      name: 're_review_one_under_way',
      expression: `create unique index re_review_one_under_way on reviews.re_review (base_id) where status = 'UNDER_WAY'`,
    },
  ],
  checks: [{ name: 're_review_status', expression: oneOf('status', RE_REVIEW_STATUSES) }],
  rowLevelSecurity: true,
  policies: [
    ...readableByAll,
    {
      name: 'start',
      command: 'insert',
      check: `${isRole('MOFCOM_OFFICER')} and status = 'UNDER_WAY' and exists (select 1 from reviews.base b where b.id = base_id and b.status = 'RE_REVIEW_DUE')`,
    },
    // It ends by a document that is issued and names it, and as that document says (N65).
    {
      name: 'conclude',
      command: 'update',
      using: `${isRole('MOFCOM_OFFICER')} and status = 'UNDER_WAY'`,
      check: `${isRole('MOFCOM_OFFICER')} and exists (select 1 from reviews.document_re_review c
        join reviews.designation d on d.id = c.designation_id and d.edition = c.edition
        where c.re_review_id = re_review.id and d.status = 'ISSUED'
          and d.kind = case re_review.status when 'PASSED' then 'RENEWAL' when 'WARNED' then 'WARNING' when 'FAILED' then 'DISQUALIFICATION' end)`,
    },
  ],
})

/** A ministry's opinion on a re-review; each writes for itself alone, the last number counts (N64, N85). */
export const ReReviewOpinion = defineEntity({
  name: 'ReReviewOpinion',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    reReviewId: p.uuid(),
    agency: p.string().length(20),
    number: p.integer(),
    attitude: p.string().length(10).$type<'SUPPORT' | 'OPPOSE'>(),
    opinion: p.text().nullable(),
    givenById: p.string().length(64),
    givenByName: p.string().length(80),
    givenAt: moment(),
  },
  uniques: [{ name: 're_review_opinion_number', properties: ['reReviewId', 'agency', 'number'] }],
  checks: [
    { name: 're_review_opinion_agency', expression: oneOf('agency', NATIONAL_AGENCIES) },
    { name: 're_review_opinion_attitude', expression: oneOf('attitude', ['SUPPORT', 'OPPOSE']) },
  ],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: anyOf(isSystem, isMinistry) },
    {
      name: 'give',
      command: 'insert',
      check: `${isMinistry} and agency = ${viewer.agency} and ${isByViewer('given_by_id', 'given_by_name')} and exists (select 1 from reviews.re_review r where r.id = re_review_id and r.status = 'UNDER_WAY')`,
    },
  ],
})

/** A re-review that an edition of a document concludes, or whose appeal it upholds (N65). */
export const DocumentReReview = defineEntity({
  name: 'DocumentReReview',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    designationId: p.uuid(),
    edition: p.integer(),
    reReviewId: p.uuid().index(),
    position: p.integer(),
  },
  uniques: [{ name: 'document_re_review_once', properties: ['designationId', 'edition', 'reReviewId'] }],
  rowLevelSecurity: true,
  policies: [
    seenWithDesignation('document_re_review'),
    {
      name: 'draft',
      command: 'insert',
      check: `${isRole('MOFCOM_OFFICER')} and ${whileDrafted('document_re_review')} and ${beforeSigned('document_re_review')}`,
    },
  ],
})
