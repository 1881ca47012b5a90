import { defineEntity, p } from '@mikro-orm/core'
import { NOTICE_STATUSES } from '@ndseb/shared/lifecycles/notice.ts'
import { DAY_ONE_RULES } from '@ndseb/shared/rules/working-days.ts'
import { civilDate, moment, oneOf, uuidv7 } from '../columns.ts'
import { isRole, isSystem, readableByAll } from '../policies.ts'

/** The public notice of a round's candidates, with its window as published (N55–N58). Everybody reads it (N83). */
export const Notice = defineEntity({
  name: 'Notice',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    roundId: p.uuid().index(),
    listId: p.uuid(),
    /** Stored verbatim, matched by its key (N88); not every notice has a number. */
    noticeNumber: p.string().length(60).nullable(),
    noticeNumberKey: p.string().length(60).nullable(),
    title: p.string().length(200),
    text: p.text(),
    howToObject: p.text(),
    postedOn: civilDate(),
    workingDays: p.integer(),
    dayOneRule: p.string().length(20),
    firstDay: civilDate(),
    lastDay: civilDate(),
    endsAt: moment(),
    provisional: p.boolean(),
    status: p.string().length(20).default('POSTED'),
    version: p.integer().version(),
    recordedAt: moment(),
  },
  uniques: [
    { name: 'notice_one_per_list', properties: ['listId'] },
    { name: 'notice_number_once', properties: ['noticeNumberKey'] },
  ],
  checks: [
    { name: 'notice_status', expression: oneOf('status', NOTICE_STATUSES) },
    { name: 'notice_day_one_rule', expression: oneOf('day_one_rule', DAY_ONE_RULES) },
    { name: 'notice_window', expression: 'posted_on <= first_day and first_day <= last_day' },
  ],
  rowLevelSecurity: true,
  policies: [
    ...readableByAll,
    {
      name: 'post',
      command: 'insert',
      check: `${isRole('MOFCOM_OFFICER')} and status = 'POSTED' and exists (select 1 from reviews.candidate_list l
        where l.id = notice.list_id and l.round_id = notice.round_id and l.status = 'ADOPTED')`,
    },
    // The clock ends the window, and nothing else about a notice ever changes (N76).
    { name: 'end', command: 'update', using: `${isSystem} and status = 'POSTED'`, check: `status = 'ENDED'` },
  ],
})

/** A candidate as the notice names it: the park's name and province, kept because the public sees no application. */
export const NoticeCandidate = defineEntity({
  name: 'NoticeCandidate',
  schema: 'reviews',
  properties: {
    noticeId: p.uuid().primary(),
    applicationId: p.uuid().primary().index(),
    position: p.integer(),
    parkId: p.uuid(),
    parkName: p.string().length(120),
    provinceCode: p.string().columnType('char(2)'),
  },
  rowLevelSecurity: true,
  policies: [
    ...readableByAll,
    {
      // The notice names candidates of the adopted list and nobody else (N53, N55).
      name: 'post',
      command: 'insert',
      check: `${isRole('MOFCOM_OFFICER')} and exists (select 1 from reviews.notice n
        join reviews.candidate_list l on l.id = n.list_id
        join reviews.candidate_entry e on e.list_id = l.id and e.edition = l.edition and e.position is not null
        where n.id = notice_candidate.notice_id and e.application_id = notice_candidate.application_id
          and e.park_id = notice_candidate.park_id)`,
    },
  ],
})
