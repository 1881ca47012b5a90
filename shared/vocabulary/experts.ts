/** Whom an expert works for (N82). */
export const EMPLOYER_KINDS = {
  ENTERPRISE: { zh: '企业', en: 'enterprise' },
  PARK_BODY: { zh: '园区管理机构', en: 'park management body' },
  GOVERNMENT: { zh: '政府及其部门', en: 'government or one of its departments' },
  UNIVERSITY: { zh: '高等院校', en: 'university' },
  INSTITUTE: { zh: '科研院所', en: 'research institute' },
  OTHER: { zh: '其他单位', en: 'other employer' },
} as const

export type EmployerKind = keyof typeof EMPLOYER_KINDS

/** To what an expert declares a standing tie (N82). */
export const TIE_KINDS = {
  PARK: { zh: '园区', en: 'park' },
  ENTERPRISE: { zh: '企业或其他机构', en: 'enterprise or other organisation' },
  GOVERNMENT: { zh: '地方政府', en: 'local government' },
  OTHER: { zh: '其他', en: 'other' },
} as const

export type TieKind = keyof typeof TIE_KINDS

/** Why an expert must stand aside, and whether MOFCOM may assign him all the same, with a reason (N82). */
export const CONFLICT_GROUNDS = {
  SAME_PROVINCE: { zh: '与园区同省', en: 'same province as the park', overridable: true },
  EMPLOYER_IS_PARK: {
    zh: '工作单位即园区或其管理机构',
    en: 'employed by the park itself',
    overridable: true,
  },
  EMPLOYER_IN_PARK: {
    zh: '工作单位是园区企业',
    en: 'employed by an enterprise in the park',
    overridable: true,
  },
  GOVERNMENT: {
    zh: '工作单位是园区所在市或省的政府',
    en: 'employed by the government of the park’s city or province',
    overridable: true,
  },
  DECLARED_TIE: { zh: '事先声明的利害关系', en: 'a standing tie that he declared', overridable: true },
  DECLARED_CONFLICT: {
    zh: '本人就该申报声明存在冲突',
    en: 'his own declaration on this application',
    overridable: false,
  },
} as const

export type ConflictGround = keyof typeof CONFLICT_GROUNDS

/** By what a conflict was found: what of the expert is the same as of the park. */
export const CONFLICT_BASES = {
  CREDIT_CODE: { zh: '统一社会信用代码', en: 'unified social credit code' },
  NAME: { zh: '名称', en: 'name' },
  PLACE: { zh: '地区', en: 'place' },
  PARK: { zh: '园区', en: 'park' },
  DECLARATION: { zh: '本人声明', en: 'own declaration' },
} as const

export type ConflictBasis = keyof typeof CONFLICT_BASES
