import type { Messages } from './types.ts'

/** Refusals of the reviews owner. */
export const REVIEWS_MESSAGES = {
  OPINIONS_MISSING: {
    zh: '三部门意见尚不满足：缺少 {missing}；不同意 {opposing}',
    en: 'The three opinions do not carry it yet: missing {missing}; opposing {opposing}.',
  },
  NOT_UNDER_PROVINCIAL_REVIEW: {
    zh: '该申报不在省级审核中',
    en: 'This application is not under provincial review.',
  },
  LETTER_EMPTY: { zh: '联合发函至少载有一项申报', en: 'A joint letter carries at least one application.' },
  LETTER_ADDRESSEE: {
    zh: '联合发函主送只能是商务部；中央网信办、工业和信息化部为抄送',
    en: 'A joint letter is addressed to MOFCOM alone; CAC and MIIT are copied.',
  },
  LETTER_COPY_MISSING: {
    zh: '联合发函须抄送 {missing}',
    en: 'A joint letter must be copied to {missing}.',
  },
  LETTER_APPLICATION_NOT_APPROVED: {
    zh: '所列申报须属于本省本批次且省级审核通过',
    en: 'Every application must be of this province and round, and approved by the province.',
  },
  APPLICATION_IN_ANOTHER_LETTER: {
    zh: '该申报已列入另一份联合发函',
    en: 'This application already stands in another joint letter.',
  },
  LETTER_NUMBER_USED: { zh: '该发函文号已被使用', en: 'This letter number is already used.' },
  LETTER_DATED_AHEAD: {
    zh: '发函日期晚于今日，尚不能发出',
    en: 'The letter is dated later than today; it cannot be sent yet.',
  },
  ALREADY_SIGNED: { zh: '本部门已签署', en: 'Your department has already signed.' },
  SIGNATURES_MISSING: { zh: '尚缺签署：{missing}', en: 'Signatures are missing: {missing}.' },
} as const satisfies Messages
