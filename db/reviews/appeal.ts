import { defineEntity, p } from '@mikro-orm/core'
import { APPEAL_STATUSES } from '@ndseb/shared/lifecycles/appeal.ts'
import { NATIONAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isByViewer, isMinistry, isOfPark, isRole, isSystem, today, viewer } from '../policies.ts'

const isMofcom = isRole('MOFCOM_OFFICER')
/** How many ministries have decided, by the last word of each, and how many of them uphold it. */
const decided = (which: string) => `(select count(*) filter (where ${which}) from (
  select distinct on (w.agency) w.upholds from reviews.appeal_decision w
   where w.appeal_id = appeal.id order by w.agency, w.number desc) word)`

/**
 * The appeal of a base against its disqualification, filed by its park: once, in time, and where the round had that option when
 * the document was issued (N65). The park and the three ministries read it.
 */
export const Appeal = defineEntity({
  name: 'Appeal',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    reReviewId: p.uuid(),
    baseId: p.uuid(),
    roundId: p.uuid().index(),
    parkId: p.uuid(),
    grounds: p.text(),
    status: p.string().length(20).default('FILED'),
    version: p.integer().version(),
    filedById: p.string().length(64),
    filedByName: p.string().length(80),
    filedAt: moment(),
    /** Why it was dismissed; the document that reinstates speaks for itself. */
    reasons: p.text().nullable(),
    concludedAt: moment().nullable(),
  },
  uniques: [{ name: 'appeal_once', properties: ['reReviewId'] }],
  checks: [
    { name: 'appeal_status', expression: oneOf('status', APPEAL_STATUSES) },
    { name: 'appeal_reasoned', expression: `(status = 'DISMISSED') = (reasons is not null)` },
    { name: 'appeal_concluded', expression: `(status = 'FILED') = (concluded_at is null)` },
  ],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: anyOf(isSystem, isMinistry, isOfPark('park_id')) },
    {
      name: 'file',
      command: 'insert',
      check: `${isOfPark('park_id')} and status = 'FILED' and ${isByViewer('filed_by_id', 'filed_by_name')} and exists (
        select 1 from reviews.re_review r join reviews.base b on b.id = r.base_id
          join reviews.document_re_review c on c.re_review_id = r.id
          join reviews.designation d on d.id = c.designation_id and d.edition = c.edition
         where r.id = appeal.re_review_id and b.id = appeal.base_id and r.round_id = appeal.round_id and b.park_id = appeal.park_id
           and r.status = 'FAILED' and b.status = 'DISQUALIFIED' and d.status = 'ISSUED' and d.kind = 'DISQUALIFICATION'
           and d.appeal_until >= ${today})`,
    },
    // Upheld by all three and by an issued document, or dismissed with reasons once all three have decided and not all uphold it.
    {
      name: 'conclude',
      command: 'update',
      using: `${isMofcom} and status = 'FILED'`,
      check: `${isMofcom} and ${decided('true')} = 3 and case status
        when 'UPHELD' then ${decided('word.upholds')} = 3 and exists (select 1 from reviews.document_re_review c
          join reviews.designation d on d.id = c.designation_id and d.edition = c.edition
          where c.re_review_id = appeal.re_review_id and d.status = 'ISSUED' and d.kind = 'REINSTATEMENT')
        when 'DISMISSED' then ${decided('word.upholds')} < 3 else false end`,
    },
  ],
})

/** What a ministry decides on an appeal; each for itself alone, the last number counts (N65, N85). */
export const AppealDecision = defineEntity({
  name: 'AppealDecision',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    appealId: p.uuid(),
    agency: p.string().length(20),
    number: p.integer(),
    upholds: p.boolean(),
    opinion: p.text().nullable(),
    givenById: p.string().length(64),
    givenByName: p.string().length(80),
    givenAt: moment(),
  },
  uniques: [{ name: 'appeal_decision_number', properties: ['appealId', 'agency', 'number'] }],
  checks: [{ name: 'appeal_decision_agency', expression: oneOf('agency', NATIONAL_AGENCIES) }],
  rowLevelSecurity: true,
  policies: [
    { name: 'read', command: 'select', using: anyOf(isSystem, isMinistry) },
    {
      name: 'give',
      command: 'insert',
      check: `${isMinistry} and agency = ${viewer.agency} and ${isByViewer('given_by_id', 'given_by_name')} and exists (select 1 from reviews.appeal a where a.id = appeal_id and a.status = 'FILED')`,
    },
  ],
})
