import type { BusinessType } from '@ndseb/shared/rules/enterprise-count.ts'
import type { ServiceCategory } from '@ndseb/shared/vocabulary/statistics.ts'

/** How often what is made up is what. The shapes are those of the trade in services; no number is anybody’s. */

/** The provinces that the notice addresses, by code: few have most of the enterprises. */
export const PROVINCE_WEIGHTS = {
  ...{ 44: 19, 32: 13, 31: 12, 11: 11, 33: 10, 37: 7, 35: 4 },
  ...{ 12: 3, 21: 2.8, 51: 2.6, 42: 2.3, 50: 1.9, 34: 1.6, 61: 1.5 },
  ...{ 43: 1.4, 41: 1.3, 13: 1.1, 36: 0.8, 46: 0.8, 23: 0.5, 45: 0.5 },
  ...{ 22: 0.45, 53: 0.45, 52: 0.4, 14: 0.35, 65: 0.35, 15: 0.3 },
  ...{ 62: 0.25, 64: 0.25, 63: 0.22, 54: 0.22 },
} as const

export const CATEGORY_WEIGHTS: Readonly<Record<ServiceCategory, number>> = {
  ...{ TELECOM_COMPUTER_INFORMATION: 30, OTHER_BUSINESS: 28, TRANSPORT: 18 },
  ...{ TRAVEL: 5, CONSTRUCTION: 4, PROCESSING: 4, MAINTENANCE: 3.5, INTELLECTUAL_PROPERTY: 3 },
  ...{ FINANCE: 1.8, PERSONAL_CULTURAL: 1.5, INSURANCE: 0.9, GOVERNMENT: 0.3 },
}

/** In how many categories an enterprise reports: about two and a half. */
export const CATEGORY_COUNT_WEIGHTS = { 1: 20, 2: 35, 3: 27, 4: 13, 5: 5 } as const

export const BUSINESS_TYPE_WEIGHTS: Readonly<Record<BusinessType, number>> = { ITO: 55, BPO: 20, KPO: 25 }

/** On how many contracts an outsourcer works: about three and a half. */
export const CONTRACT_COUNT_WEIGHTS = { 1: 15, 2: 20, 3: 20, 4: 17, 5: 13, 6: 9, 8: 6 } as const

/** Where the clients of offshore work are, some in two writings; those of the last two lines count as OTHER. */
export const CLIENT_WEIGHTS = {
  ...{ 美国: 21, USA: 0.8, 日本: 14, 中国香港: 13, 香港: 1.2, 新加坡: 8, 德国: 6, 韩国: 5 },
  ...{ 中国台湾: 4, 英国: 4, 爱尔兰: 3, 荷兰: 3, 法国: 2.5, 瑞士: 2.5 },
  ...{ 澳大利亚: 1.5, 加拿大: 1.5, 印度: 1.5, 中国澳门: 0.8 },
  ...{ 瑞典: 1.2, 芬兰: 1, 阿联酋: 1, 泰国: 0.9, 马来西亚: 0.9 },
  ...{ 越南: 0.6, 俄罗斯: 0.6, 巴西: 0.5, 南非: 0.3 },
} as const

/** The part of each month in a year’s amount: little at the Spring Festival, much in December. */
export const MONTH_SHARES = [
  ...[0.07, 0.06, 0.08, 0.08, 0.08, 0.085],
  ...[0.08, 0.08, 0.085, 0.085, 0.095, 0.12],
] as const
