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
  GIVE_EXACTLY_ONE: {
    zh: '须且只须填写其中一项：{fields}',
    en: 'Give exactly one of these: {fields}.',
  },
} as const satisfies Messages
