/** The lines 条线 of the programme: each ministry, and the departments of its line in the provinces. */
export const AGENCY_LINES = {
  COMMERCE: { zh: '商务', en: 'commerce' },
  CYBERSPACE: { zh: '网信', en: 'cyberspace' },
  INDUSTRY: { zh: '工业和信息化', en: 'industry and information technology' },
} as const
export type AgencyLine = keyof typeof AGENCY_LINES

export const AGENCY_LEVELS = {
  NATIONAL: { zh: '国家级', en: 'national' },
  PROVINCIAL: { zh: '省级', en: 'provincial' },
} as const
export type AgencyLevel = keyof typeof AGENCY_LEVELS
