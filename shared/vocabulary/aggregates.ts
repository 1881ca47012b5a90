/** The places of the aggregates, from the whole down; each is the sum of those below it. */
export const PLACE_LEVELS = {
  COUNTRY: { zh: '全国', en: 'the whole country' },
  REGION: { zh: '地区', en: 'region' },
  PROVINCE: { zh: '省级地区', en: 'province' },
  PARK: { zh: '园区', en: 'park' },
  OUTSIDE_PARKS: { zh: '园区以外', en: 'outside the parks' },
} as const
export type PlaceLevel = keyof typeof PLACE_LEVELS

/** The parts of a year. A return that names no quarter is of the year alone. */
export const QUARTERS = {
  Q1: { zh: '一季度', en: 'first quarter' },
  Q2: { zh: '二季度', en: 'second quarter' },
  Q3: { zh: '三季度', en: 'third quarter' },
  Q4: { zh: '四季度', en: 'fourth quarter' },
  UNDIVIDED: { zh: '未分季度', en: 'not by quarter' },
} as const
export type Quarter = keyof typeof QUARTERS

/** Whether outsourced work is for clients abroad (N39). */
export const DELIVERIES = {
  ONSHORE: { zh: '在岸', en: 'onshore' },
  OFFSHORE: { zh: '离岸', en: 'offshore' },
} as const
export type Delivery = keyof typeof DELIVERIES

/** Where the clients of offshore work are, by ISO 3166 code, and how else returns write them; what is not here is OTHER. */
export const CLIENT_REGIONS = {
  HK: { zh: '中国香港', en: 'Hong Kong, China', aliases: ['香港', '香港特别行政区', '中国香港特别行政区'] },
  MO: { zh: '中国澳门', en: 'Macao, China', aliases: ['澳门', '澳门特别行政区', '中国澳门特别行政区'] },
  TW: { zh: '中国台湾', en: 'Taiwan, China', aliases: ['台湾', '台湾省', '中国台湾省', '台湾地区'] },
  US: { zh: '美国', en: 'United States', aliases: ['USA'] },
  JP: { zh: '日本', en: 'Japan', aliases: ['JPN'] },
  KR: { zh: '韩国', en: 'Republic of Korea', aliases: ['KOR'] },
  SG: { zh: '新加坡', en: 'Singapore', aliases: ['SGP'] },
  IN: { zh: '印度', en: 'India', aliases: ['IND'] },
  AU: { zh: '澳大利亚', en: 'Australia', aliases: ['AUS'] },
  CA: { zh: '加拿大', en: 'Canada', aliases: ['CAN'] },
  GB: { zh: '英国', en: 'United Kingdom', aliases: ['GBR', 'UK'] },
  DE: { zh: '德国', en: 'Germany', aliases: ['DEU'] },
  FR: { zh: '法国', en: 'France', aliases: ['FRA'] },
  NL: { zh: '荷兰', en: 'Netherlands', aliases: ['NLD'] },
  IE: { zh: '爱尔兰', en: 'Ireland', aliases: ['IRL'] },
  CH: { zh: '瑞士', en: 'Switzerland', aliases: ['CHE'] },
  OTHER: { zh: '其他', en: 'other', aliases: [] },
} as const
export type ClientRegion = keyof typeof CLIENT_REGIONS

/** How many enterprises stand behind an aggregate, as others are told: a number could be taken from another number (N84). */
export const ENTERPRISE_BANDS = {
  FROM_3: { zh: '3至9家', en: '3 to 9', least: 3 },
  FROM_10: { zh: '10至49家', en: '10 to 49', least: 10 },
  FROM_50: { zh: '50至199家', en: '50 to 199', least: 50 },
  FROM_200: { zh: '200家及以上', en: '200 or more', least: 200 },
} as const
export type EnterpriseBand = keyof typeof ENTERPRISE_BANDS

/** The largest band that so many enterprises reach; null below the least. */
export const bandOf = (enterprises: number): EnterpriseBand | null =>
  (Object.keys(ENTERPRISE_BANDS) as EnterpriseBand[]).findLast(
    (band) => ENTERPRISE_BANDS[band].least <= enterprises,
  ) ?? null

/** Why an aggregate is withheld from others (N84). */
export const WITHHELD_REASONS = {
  PRIMARY: { zh: '企业过少或一家独大', en: 'too few enterprises, or one makes up most of it' },
  RESIDUAL: {
    zh: '扣除一省自有部分后，其余企业过少或一家独大',
    en: 'a province that takes its own part away is left with too few enterprises, or mostly one',
  },
  COMPLEMENTARY: { zh: '防止推算其他单元', en: 'another aggregate could be reckoned from it' },
} as const
export type WithheldReason = keyof typeof WITHHELD_REASONS

/** Where a release of aggregates stands. */
export const RELEASE_STATUSES = {
  CURRENT: { zh: '现行', en: 'current' },
  REPLACED: { zh: '已更替', en: 'replaced' },
  NO_RATE: { zh: '缺汇率，未发布', en: 'not released for want of an exchange rate' },
} as const
export type ReleaseStatus = keyof typeof RELEASE_STATUSES
