/** What is confidential, so that whoever reads it is written down (N81, N83–N84, N86). */
export const CONFIDENTIAL_KINDS = {
  SCORES: { zh: '专家评分', en: 'scores of experts' },
  EXPERT_ASSIGNMENTS: { zh: '专家分配', en: 'assignments of experts' },
  PROVINCIAL_OPINIONS: { zh: '省级意见', en: 'opinions of the provinces' },
  OBJECTORS: { zh: '异议人身份', en: 'identities of objectors' },
  ENTERPRISES: { zh: '企业名录', en: 'lists of enterprises' },
  WITHHELD_AGGREGATES: { zh: '对他人不予公布的汇总数', en: 'aggregates withheld from others' },
  BASE_REPORTS: { zh: '基地工作报告', en: 'reports of bases' },
  EXPERT_TIES: { zh: '专家声明的利害关系', en: 'ties declared by experts' },
  CONTACTS: { zh: '联系人', en: 'contacts' },
  FILES: { zh: '下载的文件', en: 'files that were fetched' },
  AUDIT: { zh: '审计记录', en: 'the audit log' },
} as const
export type ConfidentialKind = keyof typeof CONFIDENTIAL_KINDS

/** What an entry of the audit log is of (N86). */
export const AUDIT_KINDS = {
  ACT: { zh: '办理', en: 'act' },
  READ: { zh: '查阅', en: 'read' },
} as const
export type AuditKind = keyof typeof AUDIT_KINDS
