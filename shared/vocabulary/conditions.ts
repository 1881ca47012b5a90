/** Of whom a question of the form is asked, where it is not asked of all (N18, N29). */
export const QUESTION_SCOPES = {
  DIGITAL_SERVICE_PARK: { zh: '以数字服务为主的产业园区', en: 'industrial parks mainly of digital services' },
  PROVINCE_LEVEL_AREA: { zh: '全省试点地区', en: 'pilot areas that are a whole province' },
} as const
export type QuestionScope = keyof typeof QUESTION_SCOPES

/** What a program can say of a condition. Where a clause asks for a judgement, the ministry that owns it gives it (N85). */
export const SELF_CHECK_OUTCOMES = {
  MEETS: { zh: '据登记数据符合', en: 'met by what is registered' },
  BELOW: { zh: '据登记数据不足', en: 'not met by what is registered' },
  TO_BE_JUDGED: {
    zh: '材料齐备，由主管部门认定',
    en: 'everything is there, for the owning ministry to judge',
  },
  INSUFFICIENT_DATA: { zh: '材料不齐', en: 'something is missing' },
} as const
export type SelfCheckOutcome = keyof typeof SELF_CHECK_OUTCOMES

/** What a condition rests on; the last four are the cells of N29. */
export const CONDITION_PARTS = {
  ANSWER: { zh: '申报表答复', en: 'the answer in the form' },
  EVIDENCE: { zh: '证明材料', en: 'evidence' },
  OPERATING_SINCE: { zh: '运营起始日', en: 'the date of the beginning of operation' },
  PROVINCIAL_PLAN: { zh: '省级规划', en: 'a plan of the province' },
  PROVINCIAL_POLICY: { zh: '省级支持政策', en: 'a support policy of the province' },
  CITY_PLAN: { zh: '市级规划', en: 'a plan of the city' },
  CITY_POLICY: { zh: '市级支持政策', en: 'a support policy of the city' },
} as const
export type ConditionPart = keyof typeof CONDITION_PARTS
