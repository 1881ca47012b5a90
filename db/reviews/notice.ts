import { defineEntity, p } from '@mikro-orm/core'
import { NOTICE_RESULTS, NOTICE_STATUSES, WINDOW_CHANGES } from '@ndseb/shared/lifecycles/notice.ts'
import { OPEN_OBJECTIONS } from '@ndseb/shared/lifecycles/objection.ts'
import { DAY_ONE_RULES } from '@ndseb/shared/rules/working-days.ts'
import { civilDate, moment, oneOf, uuidv7 } from '../columns.ts'
import { isRole, isSystem, readableByAll } from '../policies.ts'

/** The public notice of a round's candidates, with its window in force (N55–N58). Everybody reads it (N83). */
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
    // The clock ends the window (N76); MOFCOM moves it (N57, N59). What was posted stays as it was.
    {
      name: 'end',
      command: 'update',
      using: `${isSystem} and status = 'POSTED'`,
      check: `${isSystem} and status = 'ENDED'`,
    },
    {
      name: 'move_window',
      command: 'update',
      using: isRole('MOFCOM_OFFICER'),
      check: `${isRole('MOFCOM_OFFICER')} and status = 'POSTED'`,
    },
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
    /** What came of it; null until then. Why, and whether somebody objected, is not here (N83). */
    result: p.string().length(20).nullable(),
    resultAt: moment().nullable(),
  },
  checks: [{ name: 'notice_candidate_result', expression: oneOf('result', NOTICE_RESULTS) }],
  rowLevelSecurity: true,
  policies: [
    ...readableByAll,
    {
      // The notice names candidates of the adopted list and nobody else (N53, N55).
      name: 'post',
      command: 'insert',
      check: `${isRole('MOFCOM_OFFICER')} and result is null and exists (select 1 from reviews.notice n
        join reviews.candidate_list l on l.id = n.list_id
        join reviews.candidate_entry e on e.list_id = l.id and e.edition = l.edition and e.position is not null
        where n.id = notice_candidate.notice_id and e.application_id = notice_candidate.application_id
          and e.park_id = notice_candidate.park_id)`,
    },
    {
      // Cleared by the end of a window that moves no more and without an open objection; removed by an upheld one (N58, N61).
      name: 'conclude',
      command: 'update',
      using: `${isRole('MOFCOM_OFFICER')} and result is null`,
      check: `${isRole('MOFCOM_OFFICER')} and case result
        when 'REMOVED' then exists (select 1 from reviews.objection o where o.application_id = notice_candidate.application_id and o.status = 'UPHELD')
        when 'CLEARED' then exists (select 1 from reviews.notice n where n.id = notice_candidate.notice_id and not n.provisional and n.ends_at <= notice_candidate.result_at)
          and not exists (select 1 from reviews.objection o where o.application_id = notice_candidate.application_id and ${oneOf('o.status', OPEN_OBJECTIONS)})
        else false end`,
    },
  ],
})

/** A window as it was published, the first and each later edition: nothing that was published is overwritten (N57, N59). */
export const NoticeWindowEdition = defineEntity({
  name: 'NoticeWindowEdition',
  tableName: 'notice_window',
  schema: 'reviews',
  properties: {
    noticeId: p.uuid().primary(),
    edition: p.integer().primary(),
    change: p.string().length(20),
    postedOn: civilDate(),
    workingDays: p.integer(),
    firstDay: civilDate(),
    lastDay: civilDate(),
    endsAt: moment(),
    provisional: p.boolean(),
    /** Null for the first. */
    reason: p.text().nullable(),
    publishedAt: moment(),
  },
  checks: [{ name: 'notice_window_change', expression: oneOf('change', WINDOW_CHANGES) }],
  rowLevelSecurity: true,
  policies: [...readableByAll, { name: 'publish', command: 'insert', check: isRole('MOFCOM_OFFICER') }],
})
