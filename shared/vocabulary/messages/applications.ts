import type { Messages } from './types.ts'

/** Refusals of the applications owner. */
export const APPLICATIONS_MESSAGES = {
  UNIT_ALREADY_RECOMMENDED: {
    zh: '该推荐单位在本批次的名额（{quota} 个）已用完',
    en: 'This unit has recommended as many parks as it may in this round: {quota}.',
  },
  PLACE_ALREADY_TAKEN: {
    zh: '与本单位范围重叠的单位已推荐，按本批次裁定合用名额，名额已用完',
    en: 'A unit that overlaps with this one has recommended; by this round’s ruling they share what is one unit’s, and nothing of it is left.',
  },
  UNIT_NOT_ENABLED: {
    zh: '本批次未启用该单位的推荐',
    en: 'This round does not enable this unit to recommend.',
  },
  UNIT_NOT_LISTED: {
    zh: '该单位在本批次基准日不在示范城市或试点地区名单内',
    en: 'On the round’s reference date this unit is on neither list, of demonstration cities or of pilot areas.',
  },
  UNIT_HAS_BASE: {
    zh: '该单位已有基地，按本批次裁定不得再推荐',
    en: 'This unit has a base; by this round’s ruling it may not recommend another park.',
  },
  RULING_TOO_LATE: {
    zh: '批次状态为“{status}”，不能再就“{point}”作出裁定',
    en: 'The round stands at “{status}”: the point “{point}” may not be ruled upon any more.',
  },
  RULING_VALUE: { zh: '须为下列之一：{allowed}', en: 'It must be one of: {allowed}.' },
  RULING_VALUES: { zh: '须为下列之一或若干：{allowed}', en: 'It must be one or several of: {allowed}.' },
  RULING_NONE_ALONE: { zh: '“不予豁免”不与其他值并用', en: 'NONE stands alone.' },
  PARK_ALREADY_APPLIES: {
    zh: '该园区在本批次已有申报',
    en: 'This park already has an application in this round.',
  },
  ROUND_NUMBER_USED: {
    zh: '该项目已有此编号的批次',
    en: 'The programme already has a round of this number.',
  },
  PROGRAMME_UNKNOWN: {
    zh: '没有代码为“{code}”的项目，请先载入其数据',
    en: 'There is no programme “{code}”; load its data first.',
  },
  PARK_NAME_USED: { zh: '该推荐单位已有同名园区', en: 'This unit already has a park of this name.' },
  ROUND_NOT_OPEN: { zh: '该批次不在申报期', en: 'This round is not open for applications.' },
  DEADLINE_PASSED: { zh: '截止日已过，不能开放', en: 'The deadline has passed; the round cannot be opened.' },
  ENTERPRISE_LISTED_TWICE: { zh: '同一企业重复列出', en: 'The same enterprise is listed twice.' },
  UNKNOWN_QUESTION: { zh: '申报表中没有这个问题', en: 'The form has no such question.' },
  QUESTION_NOT_ASKED: {
    zh: '申报表不向本园区提出这个问题',
    en: 'The form does not ask this question of this park.',
  },
  CELL_OF_ANOTHER_CLAUSE: {
    zh: '政府层级和规划或政策只用于 N29 的证明材料',
    en: 'Level and kind are named by evidence for N29 alone.',
  },
  UNKNOWN_CLAUSE: { zh: '该条款不接受证明材料', en: 'No evidence is kept for this clause.' },
  WEIGHTS_NOT_HUNDRED: {
    zh: '权重之和须为100，现为 {sum}',
    en: 'The weights must sum to 100; they sum to {sum}.',
  },
  NOT_A_CODE: {
    zh: '代码须由大写字母、数字和下划线组成，以字母开头',
    en: 'A code is made of capital letters, digits and underscores, and begins with a letter.',
  },
  NOT_A_HASH: { zh: '须为64位十六进制的SHA-256摘要', en: 'This must be a SHA-256 in 64 hex digits.' },
  NOT_A_MEDIA_TYPE: { zh: '媒体类型格式不正确', en: 'This is not a media type.' },
  NOT_A_PHONE: {
    zh: '电话须含5至20位数字，可用 + - ( ) 和空格分隔',
    en: 'A phone number has 5 to 20 digits, set apart by + - ( ) and spaces.',
  },
  NOT_AN_EMAIL: { zh: '电子邮箱格式不正确', en: 'This is not an e-mail address.' },
  ROUND_NOT_ARCHIVED: {
    zh: '批次归档之后方可删除联系人',
    en: 'Contacts are erased once the round is archived, not before.',
  },
  NO_UNIT: {
    zh: '本省没有示范城市或试点地区，无推荐单位',
    en: 'No demonstration city or pilot area lies in this province, so it has no recommending unit.',
  },
  PROVINCE_OR_PARK: { zh: '省份与园区须给出其一', en: 'Give either a province or a park.' },
  INCOMPLETE: { zh: '材料不齐，尚不能报送', en: 'Something is still missing; it cannot be filed yet.' },
} as const satisfies Messages
