/** What can be exported. */
export const EXPORT_DATASETS = {
  EXPORT_AGGREGATES: { zh: '服务贸易出口额汇总', en: 'exports of services, added up' },
  OUTSOURCING_AGGREGATES: { zh: '服务外包执行额汇总', en: 'executed outsourcing, added up' },
  COUNTED_ENTERPRISES: { zh: '计入的企业', en: 'counted enterprises' },
  PARK_REGISTER: { zh: '园区企业名录', en: 'registers of the parks' },
  DIRECT_RETURNS: { zh: '服贸直报填报数据', en: 'returns of direct reporting' },
  OUTSOURCING_RETURNS: { zh: '服务外包填报数据', en: 'returns of outsourcing' },
  EXCHANGE_RATES: { zh: '汇率', en: 'exchange rates' },
} as const
export type ExportDataset = keyof typeof EXPORT_DATASETS

/** In what an export is written. */
export const EXPORT_FORMATS = {
  CSV: { zh: '逗号分隔文本', en: 'CSV' },
  XLSX: { zh: 'Excel 工作簿', en: 'Excel workbook' },
  NDJSON: { zh: '逐行 JSON', en: 'JSON, an object a line' },
} as const
export type ExportFormat = keyof typeof EXPORT_FORMATS

/** How far an export has come. The last three are final. */
export const EXPORT_JOB_STATUSES = {
  QUEUED: { zh: '排队中', en: 'waiting for its turn' },
  WRITING: { zh: '写入中', en: 'being written' },
  DONE: { zh: '已完成', en: 'done' },
  FAILED: { zh: '失败', en: 'failed' },
  CANCELLED: { zh: '已取消', en: 'cancelled' },
} as const
export type ExportJobStatus = keyof typeof EXPORT_JOB_STATUSES
