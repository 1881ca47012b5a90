/** N29: who has made a plan or a support policy. */
export const GOVERNMENT_LEVELS = {
  PROVINCIAL: { zh: '省级政府', en: 'provincial government' },
  CITY: { zh: '市级政府', en: 'city government' },
} as const
export type GovernmentLevel = keyof typeof GOVERNMENT_LEVELS

/** N29: what it has made. */
export const PLAN_KINDS = {
  PLAN: { zh: '专门的发展规划', en: 'dedicated development plan' },
  POLICY: { zh: '支持政策', en: 'support policy' },
} as const
export type PlanKind = keyof typeof PLAN_KINDS

/** The governments above a recommending unit, as N29 asks for them. */
export const GOVERNMENTS = {
  PROVINCE_AND_CITY: { zh: '省、市两级', en: 'a province and a city' },
  MUNICIPALITY: { zh: '直辖市，一级政府可兼作两级', en: 'a municipality: one government may serve for both' },
  PROVINCE_LEVEL_AREA: {
    zh: '全省试点，须说明以何为市级',
    en: 'a whole province as a pilot area, which states what its city level is',
  },
} as const
export type Governments = keyof typeof GOVERNMENTS
