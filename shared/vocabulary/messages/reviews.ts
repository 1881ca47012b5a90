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
  ALREADY_ASSIGNED: {
    zh: '该专家已被指派评审此申报',
    en: 'This expert is already assigned to this application.',
  },
  EXPERT_CONFLICT: {
    zh: '专家 {experts} 与园区同省，须回避',
    en: 'These experts are of the province of the park and must stand aside: {experts}.',
  },
  EXPERT_UNKNOWN: { zh: '专家库中没有：{experts}', en: 'Not in the pool of experts: {experts}.' },
  EXPERT_NOT_ON_PANEL: {
    zh: '不是本批次专家组成员：{experts}',
    en: 'Not members of the expert group of this round: {experts}.',
  },
  EXPERTS_TOO_FEW: {
    zh: '至少需要 {min} 位专家，现有 {count} 位',
    en: 'At least {min} experts are needed; there are {count}.',
  },
  ROUND_NOT_FOR_PANEL: {
    zh: '该批次当前不能组建专家组',
    en: 'The expert group of this round cannot be convened now.',
  },
  NOT_UNDER_EXPERT_REVIEW: {
    zh: '该批次或申报不在专家评审中',
    en: 'This round or application is not under expert review.',
  },
  SCORE_MISSING: { zh: '缺少评分项：{criteria}', en: 'Criteria without points: {criteria}.' },
  SCORE_UNKNOWN: {
    zh: '评分标准中没有：{criteria}',
    en: 'Not in the rubric of this round: {criteria}.',
  },
  SCORES_ARE_FINAL: { zh: '评分已提交，不得更改', en: 'The scores were submitted and are final.' },
  SCORES_MISSING: {
    zh: '尚有 {count} 位专家未提交评分：{experts}',
    en: 'Scores of {count} experts are missing: {experts}.',
  },
} as const satisfies Messages
