import type { Messages } from './types.ts'

/** Refusals of the applications owner. */
export const APPLICATIONS_MESSAGES = {
  UNIT_ALREADY_RECOMMENDED: {
    zh: '该推荐单位在本批次已推荐一个园区',
    en: 'This unit has already recommended a park in this round.',
  },
  PARK_ALREADY_APPLIES: { zh: '该园区在本批次已有申报', en: 'This park already has an application in this round.' },
  DOCUMENT_NUMBER_USED: { zh: '该文号已被使用', en: 'This document number is already used.' },
  ROUND_NUMBER_USED: { zh: '该批次编号已存在', en: 'A round with this number already exists.' },
  ENTERPRISE_LISTED_TWICE: { zh: '同一企业重复列出', en: 'The same enterprise is listed twice.' },
} as const satisfies Messages
