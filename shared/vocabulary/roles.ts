/**
 * Who may act. A role is what a person is in the programme; the agency, its line (条线) and its level follow from it.
 * An agency is a line at a level, and no agency writes for another (N85).
 */
export const ROLES = {
  MOFCOM_OFFICER: { zh: '商务部经办人', en: 'MOFCOM officer', agency: 'MOFCOM' },
  CAC_OFFICER: { zh: '中央网信办经办人', en: 'CAC officer', agency: 'CAC' },
  MIIT_OFFICER: { zh: '工业和信息化部经办人', en: 'MIIT officer', agency: 'MIIT' },
  PROVINCIAL_COMMERCE: {
    zh: '省级商务主管部门经办人',
    en: 'provincial commerce officer',
    agency: 'PROVINCIAL_COMMERCE',
  },
  PROVINCIAL_CYBERSPACE: {
    zh: '省级网信部门经办人',
    en: 'provincial cyberspace officer',
    agency: 'PROVINCIAL_CYBERSPACE',
  },
  PROVINCIAL_INDUSTRY: {
    zh: '省级工业和信息化主管部门经办人',
    en: 'provincial industry officer',
    agency: 'PROVINCIAL_INDUSTRY',
  },
  UNIT: { zh: '推荐单位经办人', en: 'recommending unit clerk', agency: null },
  PARK: { zh: '园区管理机构经办人', en: 'park clerk', agency: null },
  EXPERT: { zh: '评审专家', en: 'expert', agency: null },
  ANALYST: { zh: '统计分析人员', en: 'analyst', agency: null },
  DEMO_OPERATOR: { zh: '演示操作员', en: 'demo operator', agency: null },
  SYSTEM: { zh: '系统', en: 'system', agency: null },
  PUBLIC: { zh: '公众', en: 'public', agency: null },
} as const

export type Role = keyof typeof ROLES

/** The six agencies: three lines at two levels. A provincial agency is one of the three in one province. */
export const AGENCIES = {
  MOFCOM: { zh: '商务部', en: 'Ministry of Commerce', line: 'COMMERCE', level: 'NATIONAL' },
  CAC: { zh: '中央网信办', en: 'Cyberspace Administration of China', line: 'CYBERSPACE', level: 'NATIONAL' },
  MIIT: {
    zh: '工业和信息化部',
    en: 'Ministry of Industry and Information Technology',
    line: 'INDUSTRY',
    level: 'NATIONAL',
  },
  PROVINCIAL_COMMERCE: {
    zh: '省级商务主管部门',
    en: 'provincial commerce department',
    line: 'COMMERCE',
    level: 'PROVINCIAL',
  },
  PROVINCIAL_CYBERSPACE: {
    zh: '省级网信部门',
    en: 'provincial cyberspace department',
    line: 'CYBERSPACE',
    level: 'PROVINCIAL',
  },
  PROVINCIAL_INDUSTRY: {
    zh: '省级工业和信息化主管部门',
    en: 'provincial industry department',
    line: 'INDUSTRY',
    level: 'PROVINCIAL',
  },
} as const

export type Agency = keyof typeof AGENCIES
export const NATIONAL_AGENCIES = ['MOFCOM', 'CAC', 'MIIT'] as const satisfies readonly Agency[]
export const PROVINCIAL_AGENCIES = [
  'PROVINCIAL_COMMERCE',
  'PROVINCIAL_CYBERSPACE',
  'PROVINCIAL_INDUSTRY',
] as const satisfies readonly Agency[]

/** Whether a text is one of the roles: for claims that come from outside. */
export const isRole = (value: unknown): value is Role =>
  typeof value === 'string' && Object.hasOwn(ROLES, value)
