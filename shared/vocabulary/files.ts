/** What a stored file is for. */
export const FILE_KINDS = {
  UPLOAD: { zh: '上传的文件', en: 'a file that was sent' },
  REJECTED_ROWS: { zh: '未导入的行', en: 'rows that were rejected' },
  EXPORT: { zh: '导出的文件', en: 'an export' },
} as const
export type FileKind = keyof typeof FILE_KINDS

/** A file is read once it is whole. */
export const FILE_STATUSES = {
  OPEN: { zh: '未齐', en: 'not whole yet' },
  COMPLETE: { zh: '已齐', en: 'whole' },
} as const
export type FileStatus = keyof typeof FILE_STATUSES
