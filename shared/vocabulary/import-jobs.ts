/** How far an import of a file has come. The last four are final. */
export const IMPORT_JOB_STATUSES = {
  AWAITING_FILE: { zh: '待上传', en: 'waiting for the file' },
  QUEUED: { zh: '排队中', en: 'waiting for its turn' },
  READING: { zh: '读取中', en: 'being read' },
  ADDING_UP: { zh: '汇总中', en: 'being added up' },
  DONE: { zh: '已完成', en: 'done' },
  REFUSED: { zh: '已拒绝', en: 'refused' },
  FAILED: { zh: '失败', en: 'failed' },
  CANCELLED: { zh: '已取消', en: 'cancelled' },
} as const
export type ImportJobStatus = keyof typeof IMPORT_JOB_STATUSES

/** What becomes of a file with wrong rows. */
export const FAULT_RULES = {
  REFUSE: { zh: '整个文件不予导入', en: 'the whole file is refused' },
  SKIP: { zh: '略去有误的行', en: 'wrong rows are left out' },
} as const
export type FaultRule = keyof typeof FAULT_RULES
