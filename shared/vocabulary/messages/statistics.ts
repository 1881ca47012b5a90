import type { Messages } from './types.ts'

/** Refusals of the statistics owner. */
export const STATISTICS_MESSAGES = {
  CSV_TOO_LARGE: { zh: '每段至多 {max} KB，请分段导入', en: 'A part has at most {max} KB; import in parts.' },
  CSV_TOO_MANY_ROWS: {
    zh: '每段至多 {max} 行，请分段导入',
    en: 'A part has at most {max} rows; import in parts.',
  },
  CSV_EMPTY: { zh: '没有数据行', en: 'There are no rows.' },
  CSV_QUOTES: {
    zh: '引号不成对，或引号后有多余字符',
    en: 'A quote is not closed, or text follows a closed one.',
  },
  CSV_ROW_LENGTH: {
    zh: '本行有 {actual} 列，首行有 {expected} 列',
    en: 'This row has {actual} cells; the header has {expected}.',
  },
  CSV_COLUMN_MISSING: { zh: '缺少列“{column}”', en: 'The column "{column}" is missing.' },
  CSV_COLUMN_UNKNOWN: { zh: '未知的列“{column}”', en: 'The column "{column}" is not known.' },
  CSV_COLUMN_TWICE: { zh: '列“{column}”出现两次', en: 'The column "{column}" stands there twice.' },
  CSV_MORE_FAULTS: {
    zh: '共 {total} 处错误，只列出前 {shown} 处',
    en: '{total} faults in all; the first {shown} are listed.',
  },
  YEARS_COUNT: { zh: '一次可查 1 至 {max} 个年份', en: 'Ask for 1 to {max} years at once.' },
  BREAKDOWN_TWICE: {
    zh: '下列维度至多展开一个：{dimensions}',
    en: 'Break down by at most one of these: {dimensions}.',
  },
  BREAKDOWN_OF_ONE: {
    zh: '筛选条件已限定到该维度或其下层，不能再按 {dimension} 展开',
    en: 'The filter names a part of {dimension} or below it, which cannot be broken down by it.',
  },
  CLIENTS_ARE_OFFSHORE: {
    zh: '客户所在地仅适用于离岸业务',
    en: 'Client regions are of offshore work alone.',
  },
  WRONG_ENCODING: {
    zh: '内容不是 {encoding} 编码；可用 UTF-8、UTF-16 或 GB18030 保存',
    en: 'This is not {encoding}; save it as UTF-8, UTF-16 or GB18030.',
  },
  IMPORT_REFUSED: {
    zh: '{faults} 行有误，未导入任何内容',
    en: '{faults} rows are wrong; nothing was imported.',
  },
  IMPORT_FAILED: {
    zh: '已尝试 {attempts} 次均未能完成，未导入任何内容；请联系运维人员',
    en: 'It could not be done in {attempts} attempts; nothing was imported. Tell the operators.',
  },
  UPLOADS_AWAITED: {
    zh: '同时至多 {max} 项待上传的导入；请先传完，或以 cancelImportJob 取消',
    en: 'At most {max} imports may wait for their files: send one to its end, or cancel it by cancelImportJob.',
  },
  NOT_OF_DATASET: { zh: '数据集 {dataset} 不适用此项', en: 'The dataset {dataset} takes nothing of this.' },
  EXPORTS_UNDER_WAY: {
    zh: '同时至多 {max} 项导出；请待其完成，或先取消',
    en: 'At most {max} exports at once: wait for one, or cancel it.',
  },
  EXPORTS_KEPT: {
    zh: '至多保存 {max} 个导出文件；请先以 cancelExport 删除，或待其过期',
    en: 'At most {max} exported files are kept: throw one away by cancelExport, or wait until it expires.',
  },
  EXPORT_FAILED: {
    zh: '已尝试 {attempts} 次均未能写成；请联系运维人员',
    en: 'It could not be written in {attempts} attempts. Tell the operators.',
  },
  UPLOAD_EXPIRED: {
    zh: '文件在保存期内未收齐，已取消',
    en: 'The file did not come in whole while it was kept; the job was cancelled.',
  },
  NOT_ONE_OF: { zh: '须为下列之一：{allowed}', en: 'This must be one of: {allowed}.' },
  NOT_A_WHOLE_NUMBER: {
    zh: '须为 {min} 至 {max} 的整数',
    en: 'This must be a whole number from {min} to {max}.',
  },
  OTHER_YEAR: { zh: '不属于所导入的年度 {year}', en: 'This is not of the imported year {year}.' },
  MAINLAND_IS_ONSHORE: {
    zh: '客户在境内，不能填为离岸',
    en: 'A client on the mainland is not offshore.',
  },
  IN_THE_FUTURE: { zh: '不得晚于今天', en: 'This must not lie after today.' },
  YEAR_RANGE: { zh: '年份须在 {min} 至 {max} 之间', en: 'The year must lie between {min} and {max}.' },
  IMPORT_IN_PROGRESS: {
    zh: '该系统该年度另有导入尚未完成，请续传或先放弃',
    en: 'Another import of this system and year is not finished; continue it or discard it first.',
  },
  IMPORT_FINISHED: { zh: '该导入已完成，不能再变更', en: 'This import is finished and cannot be changed.' },
  IMPORT_OF_ANOTHER: {
    zh: '与该导入的系统、年度、提取日期或园区不一致',
    en: 'This does not match the system, year, extract date or park of the import.',
  },
  PART_OUT_OF_ORDER: { zh: '下一段应为第 {expected} 段', en: 'The next part is number {expected}.' },
  PART_CHANGED: {
    zh: '该段此前已以不同内容收到',
    en: 'This part was received before with other content.',
  },
  FIGURE_OF_ANOTHER_AGENCY: {
    zh: '该数据由{owner}负责，其他机关不得录入',
    en: 'This figure is that of {owner}; no other agency records it.',
  },
  FIGURE_IS_COMPUTED: {
    zh: '企业数量由两个统计系统的填报数据计算，不得录入',
    en: 'The enterprise count is computed from the two systems and cannot be recorded.',
  },
  RATE_NOT_POSITIVE: { zh: '汇率须大于零', en: 'A rate must be greater than zero.' },
  DUE_IN_THE_PAST: { zh: '报送期限不得早于今天', en: 'The report cannot be due before today.' },
  REPORT_YEAR_BEFORE_BASE: {
    zh: '该园区 {since} 年才成为基地，此前年度无须报送',
    en: 'The park has been a base since {since} only; there is nothing to report of earlier years.',
  },
  YEAR_AFTER_BASE: {
    zh: '该园区的基地资格已于 {until} 终止，此后年度不再监测，也无须报送',
    en: 'The park ceased to be a base on {until}; of later years nothing is recorded or reported.',
  },
  BASE_REPORT_ASKED: {
    zh: '该基地该年度的工作报告已要求报送',
    en: 'The report of this base and year was asked for already.',
  },
  NOT_A_NARRATIVE_TARGET: {
    zh: '“{code}”不是定性目标',
    en: '"{code}" is no narrative target.',
  },
  NOTHING_HAS_NO_MATERIAL: {
    zh: '无可报告的条目只说明缘由，不附材料、不关联目标',
    en: 'An entry that there is nothing to report says why and has neither evidence nor targets.',
  },
  ITEM_WITHOUT_TASK: {
    zh: '条目须关联至少一项主要任务',
    en: 'An item links to one or more of the five tasks.',
  },
  TASK_NOT_REPORTED: {
    zh: '主要任务“{task}”没有条目，也未说明为何无可报告',
    en: 'No item is about the task "{task}", nor is it said why there is nothing to report.',
  },
  TASK_REPORTED_AND_NOT: {
    zh: '主要任务“{task}”既有条目，又称无可报告',
    en: 'The task "{task}" has an item and is said to have nothing to report.',
  },
  MATCH_STANDS: {
    zh: '该条目已有认定，须先撤销',
    en: 'Something was said of this entry already; revoke that first.',
  },
  MATCH_REVOKED: { zh: '该认定已撤销', en: 'This was revoked already.' },
  CODE_OF_ANOTHER_PROVINCE: {
    zh: '该企业的登记机关不在本省，也未见于本省园区的名录，须由商务部记入',
    en: 'This enterprise is registered in another province, and no register of your parks has it: MOFCOM records it.',
  },
  INDICATOR_UNKNOWN: {
    zh: '没有代码为“{code}”的指标；代码见 indicators',
    en: 'There is no indicator "{code}"; those that there are: indicators.',
  },
  PROVINCE_UNKNOWN: { zh: '没有代码为“{code}”的省', en: 'There is no province of the code "{code}".' },
  ONE_PLACE: {
    zh: '省和园区至多填一项，均不填为全国',
    en: 'Give a province or a park, not both; neither is the whole country.',
  },
  ENDS_BEFORE_START: { zh: '截止日不得早于起始日', en: 'The end must not lie before the start.' },
} as const satisfies Messages
