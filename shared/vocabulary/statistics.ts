/** The twelve categories of services trade, by which 服贸直报 reports. N39 counts the ninth. */
export const SERVICE_CATEGORIES = {
  PROCESSING: { zh: '加工服务', en: 'manufacturing services on inputs owned by others' },
  MAINTENANCE: { zh: '维护和维修服务', en: 'maintenance and repair' },
  TRANSPORT: { zh: '运输', en: 'transport' },
  TRAVEL: { zh: '旅行', en: 'travel' },
  CONSTRUCTION: { zh: '建筑', en: 'construction' },
  INSURANCE: { zh: '保险和养老金服务', en: 'insurance and pensions' },
  FINANCE: { zh: '金融服务', en: 'financial services' },
  INTELLECTUAL_PROPERTY: { zh: '知识产权使用费', en: 'charges for the use of intellectual property' },
  TELECOM_COMPUTER_INFORMATION: {
    zh: '电信、计算机和信息服务',
    en: 'telecommunications, computer and information services',
  },
  OTHER_BUSINESS: { zh: '其他商业服务', en: 'other business services' },
  PERSONAL_CULTURAL: { zh: '个人、文化和娱乐服务', en: 'personal, cultural and recreational services' },
  GOVERNMENT: { zh: '别处未提及的政府服务', en: 'government services not mentioned elsewhere' },
} as const
export type ServiceCategory = keyof typeof SERVICE_CATEGORIES

/** Currencies of the amounts in returns, in whole units; 服务外包 reports in US dollars alone. */
export const CURRENCIES = {
  CNY: { zh: '元', en: 'yuan' },
  USD: { zh: '美元', en: 'US dollars' },
} as const
export type Currency = keyof typeof CURRENCIES

/** Currencies in which an export figure may be given; it is converted by the year's rate (N35). */
export const FOREIGN_CURRENCIES = {
  USD: CURRENCIES.USD,
  EUR: { zh: '欧元', en: 'euros' },
  JPY: { zh: '日元', en: 'yen' },
  GBP: { zh: '英镑', en: 'pounds sterling' },
  HKD: { zh: '港元', en: 'Hong Kong dollars' },
} as const
export type ForeignCurrency = keyof typeof FOREIGN_CURRENCIES

/** An import counts nowhere until it is finished. */
export const IMPORT_STATUSES = {
  OPEN: { zh: '导入中', en: 'being imported' },
  FINISHED: { zh: '已完成', en: 'finished' },
} as const
export type ImportStatus = keyof typeof IMPORT_STATUSES

/** Where returns without a valid code stand (N40): what a person said of them decides, and may be revoked. */
export const MATCH_STATUSES = {
  WAITING: { zh: '待匹配', en: 'waiting' },
  MATCHED: { zh: '已匹配', en: 'matched' },
  DISMISSED: { zh: '不予匹配', en: 'dismissed' },
} as const
export type MatchStatus = keyof typeof MATCH_STATUSES

/** In what an enterprise fits returns without a valid code (N40, N91). */
export const MATCH_REASONS = {
  SAME_NAME: { zh: '名称相同', en: 'the same name' },
  NEAR_CODE: { zh: '代码只差一处', en: 'the code is off in one place' },
  SAME_PINYIN: { zh: '名称写法不同而拼音相同', en: 'written otherwise, with the same pinyin' },
  NEAR_NAME: { zh: '名称一处不同', en: 'the name differs in one place' },
} as const
export type MatchReason = keyof typeof MATCH_REASONS

/**
 * N8: four measures that look alike, each a series of its own. Each is recorded once, by its owner: (i) and (ii) as the
 * numerators of the shares A and B, (iii) and (iv) among the figures of the base's park; unit, source system and period
 * stand in db/seeds/reference/measures.json.
 */
export const MEASURES = {
  DIGITAL_SERVICE_EXPORT: {
    ...{ zh: '数字服务出口', en: 'digital service exports' },
    ...{ owner: 'MOFCOM', recordedAs: 'A' },
  },
  IT_DELIVERED_SERVICE_EXPORT: {
    zh: '利用现代信息技术完成交付或实现的服务出口',
    en: 'service exports delivered or realised by modern IT',
    ...{ owner: 'MOFCOM', recordedAs: 'B' },
  },
  TCI_SERVICE_EXPORT: {
    zh: '电信、计算机和信息服务出口额',
    en: 'exports of telecommunications, computer and information services',
    ...{ owner: 'MOFCOM', recordedAs: 'SERVICE_EXPORT' },
  },
  INDUSTRY_OUTPUT: {
    zh: '信息传输、软件和信息技术服务业产值',
    en: 'output of information transmission, software and IT services (GB/T 4754 section I)',
    ...{ owner: 'MIIT', recordedAs: 'INDUSTRY_OUTPUT' },
  },
} as const
export type MeasureCode = keyof typeof MEASURES

/** N17: the five tasks of a base, as db/seeds/reference/tasks.json has them out of the notice. */
export const TASKS = {
  EXPAND_EXPORT: { zh: '扩大数字服务出口', en: 'expand digital service exports' },
  DIGITALISE_SERVICE_EXPORT: {
    zh: '加快服务出口数字化转型',
    en: 'speed up the digital turn of service exports',
  },
  BUILD_PLATFORMS: {
    zh: '打造数字服务出口支撑平台',
    en: 'build platforms that support digital service exports',
  },
  FOSTER_NEW_ENTITIES: { zh: '培育数字服务出口新主体', en: 'foster new exporters of digital services' },
  SUPPORT_OPENING: {
    zh: '支持数字服务行业对外开放',
    en: 'support the opening of the digital service industry',
  },
} as const
export type Task = keyof typeof TASKS

/** N8–N12: the two shares that the targets are set for. */
export const INDICATORS = {
  A: { zh: '数字服务出口占外贸出口比重', en: 'share of digital service exports in foreign trade exports' },
  B: {
    zh: '利用现代信息技术完成交付或实现的服务出口占外贸出口比重',
    en: 'share of service exports delivered or realised by modern IT in foreign trade exports',
  },
} as const
export type IndicatorCode = keyof typeof INDICATORS

/** N15: what 外贸出口 was taken to be, kept with every value; shares of different denominators are never pooled. */
export const DENOMINATORS = {
  GOODS: { zh: '货物出口', en: 'exports of goods' },
  GOODS_AND_SERVICES: { zh: '货物和服务出口', en: 'exports of goods and services' },
} as const
export type Denominator = keyof typeof DENOMINATORS

/** N9–N14. 左右 is a band, not a lower bound; the qualitative goals are never numbers. */
export const TARGET_KINDS = {
  AT_LEAST: { zh: '不低于', en: 'at least' },
  APPROXIMATE: { zh: '左右', en: 'about' },
  NARRATIVE: { zh: '定性目标', en: 'narrative' },
} as const
export type TargetKind = keyof typeof TARGET_KINDS

/** How a base stands to a target. */
export const PROGRESS = {
  REACHED: { zh: '达到', en: 'reached' },
  BELOW: { zh: '尚未达到', en: 'below' },
  ABOVE: { zh: '高于允差范围', en: 'above the tolerance' },
  NO_DATA: { zh: '无数据', en: 'no data' },
  NARRATIVE: { zh: '以材料说明', en: 'shown by evidence' },
} as const
export type Progress = keyof typeof PROGRESS

/** N64: what may have changed since the dossier of a re-review was frozen. */
export const DOSSIER_CHANGES = {
  INDICATOR: { zh: '占比指标', en: 'share' },
  FIGURE: { zh: '园区数据', en: 'figure of the park' },
  REPORT: { zh: '工作报告', en: 'report' },
} as const
export type DossierChangeKind = keyof typeof DOSSIER_CHANGES
