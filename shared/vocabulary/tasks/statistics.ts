import type { TaskTable } from './types.ts'

/** What waits in the rooms of the statistics owner. */
export const STATISTICS_TASKS = {
  IMPORT_TO_FINISH: {
    ...{
      zh: '完成或放弃未完成的导入',
      en: 'finish or discard the open import of returns',
      roles: ['MOFCOM_OFFICER'],
    },
    ...{ subject: 'ReturnImport', step: 'importReturns', clause: 'N40', due: { workingDays: 5 } },
  },
  RETURNS_TO_MATCH: {
    ...{ zh: '匹配无有效代码的填报', en: 'match the returns without a valid code' },
    ...{ roles: ['MOFCOM_OFFICER'], subject: 'ReturnImport', step: 'resolveMatch', clause: 'N40' },
    due: { workingDays: 20 },
  },
  INDICATORS_TO_RECORD: {
    ...{ zh: '录入基地上一完整年度的占比', en: "record the base's shares of the last full year" },
    ...{ roles: ['MOFCOM_OFFICER'], subject: 'Base', step: 'recordIndicator', clause: 'N27' },
    due: { workingDays: 60 },
  },
  REPORT_TO_SUBMIT: {
    ...{ zh: '报送基地工作报告', en: "submit the base's report" },
    ...{ roles: ['PARK'], subject: 'BaseReport', step: 'submitBaseReport', clause: 'N17', due: 'REPORT_DUE' },
  },
  REPORT_TO_DECIDE: {
    ...{ zh: '接收或退回基地工作报告', en: "accept or return a base's report" },
    ...{ roles: ['MOFCOM_OFFICER'], subject: 'BaseReport', step: 'acceptBaseReport', clause: 'N73' },
    due: { workingDays: 10 },
  },
} as const satisfies TaskTable
