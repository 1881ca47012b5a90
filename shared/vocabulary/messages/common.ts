import type { Messages } from './types.ts'

/** Refusals that any owner may make. */
export const COMMON_MESSAGES = {
  STEP_NOT_ALLOWED: {
    zh: '当前状态“{status}”下不能执行该步骤',
    en: 'This step is not allowed in the state "{status}".',
  },
  CONFLICT: {
    zh: '内容已被他人修改，请重新读取后再试',
    en: 'Somebody else changed this meanwhile; read it again and retry.',
  },
  ROUND_ARCHIVED: {
    zh: '该批次已归档，不再办理',
    en: 'This round is archived; nothing is done in it any more.',
  },
  NOT_FOUND: { zh: '未找到，或无权查看', en: 'Not found, or not visible to you.' },
  REQUIRED: { zh: '此项必填', en: 'This is required.' },
  INVALID_ID: { zh: '编号格式不正确', en: 'This is not a well-formed id.' },
  CONTROL_CHARACTER: {
    zh: '不得含有控制字符或不可见字符',
    en: 'Control characters and invisible characters are not allowed.',
  },
  NOT_A_DECIMAL: {
    zh: '须为半角数字的十进制数，不用指数',
    en: 'This must be a decimal in plain digits, without an exponent.',
  },
  NEGATIVE: { zh: '不得为负数', en: 'This must not be negative.' },
  TOO_MANY_DIGITS: {
    zh: '最多 {integer} 位整数、{fraction} 位小数',
    en: 'At most {integer} integer digits and {fraction} fraction digits.',
  },
  TOO_LONG: { zh: '不得超过 {max} 个字符', en: 'At most {max} characters.' },
  SEARCH_TOO_SHORT: {
    zh: '请至少输入一个汉字，或 {min} 个字母或数字',
    en: 'Type one Chinese character at least, or {min} letters or digits.',
  },
  DOCUMENT_NUMBER_USED: { zh: '该文号已被使用', en: 'This document number is already used.' },
  GIVEN_TWICE: { zh: '同一项给出了两次', en: 'The same item is given twice.' },
  TOO_MANY: { zh: '不得超过 {max} 项', en: 'At most {max} items.' },
  OUT_OF_RANGE: { zh: '须在 {min} 至 {max} 之间', en: 'This must lie between {min} and {max}.' },
  CLAUSE_NOT_APPLICABLE: {
    zh: '“以数字服务为主”只适用于第三类园区，不适用于本园区',
    en: 'Only the third type of park is tested for being mainly digital services; this park is not of it.',
  },
  FOREIGN_IS_EXPORT: {
    zh: '只有出口额可以外币录入',
    en: 'Only an export figure may be given in a foreign currency.',
  },
  NO_EXCHANGE_RATE: {
    zh: '尚未录入{currency}{year}年的汇率',
    en: 'No rate of {year} is recorded for {currency}.',
  },
  CREDIT_CODE: { zh: '统一社会信用代码无效', en: 'This unified social credit code is not valid.' },
  IDEMPOTENCY_MISMATCH: {
    zh: '同一幂等键已用于不同的内容',
    en: 'This idempotency key was used with another input.',
  },
} as const satisfies Messages
