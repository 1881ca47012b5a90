import type { Messages } from './types.ts'

/** Refusals of the platform owner. */
export const PLATFORM_MESSAGES = {
  CLOCK_FIXED: {
    zh: '此处不是演示，时钟不能拨动',
    en: 'This is not a demonstration; its clock cannot be moved.',
  },
  CLOCK_NOT_FORWARD: {
    zh: '时钟只能向前拨：当前为 {now}',
    en: 'The clock moves forward only: it is {now}.',
  },
  CLOCK_TOO_FAR: {
    zh: '时钟不能拨到 {latest} 之后',
    en: 'The clock cannot be moved beyond {latest}.',
  },
  PAPER_NOT_NEWER: {
    zh: '发文日期不得晚于今日，且须晚于该年现行文件',
    en: 'The paper must be issued by today, and later than the one in force for the year.',
  },
  DAY_OF_ANOTHER_YEAR: {
    zh: '该日不属于{year}年的安排',
    en: 'This day does not belong to the arrangement of {year}.',
  },
  GIVE_EXACTLY_ONE: {
    zh: '须且只须填写其中一项：{fields}',
    en: 'Give exactly one of these: {fields}.',
  },
  UNKNOWN_TASK_KIND: {
    zh: '没有这一待办类别：{kind}，见 taskKinds',
    en: 'There is no kind of task "{kind}"; see taskKinds.',
  },
} as const satisfies Messages
