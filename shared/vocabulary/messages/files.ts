import type { Messages } from './types.ts'

/** Refusals of files: of what they are, of the workbook that they may be, and of what is written in a cell. */
export const FILE_MESSAGES = {
  NOT_A_TABLE: {
    zh: '这是{kind}，不是可导入的文件；请另存为 XLSX、CSV 或 NDJSON',
    en: 'This is {kind}, which is not imported; save it as XLSX, CSV or NDJSON.',
  },
  OLD_WORKBOOK: {
    zh: '这是旧格式 .xls 的工作簿，或加了密码的工作簿；请去除密码并另存为 XLSX',
    en: 'This is an old .xls workbook, or one with a password; take the password off and save it as XLSX.',
  },
  NUL_BYTES: {
    zh: '含有空字节：是二进制文件，或没有标记的 UTF-16；请存为 UTF-8',
    en: 'There are NUL bytes: a binary file, or UTF-16 without its mark; save it as UTF-8.',
  },
  LINE_TOO_LONG: {
    zh: '一行超过 {max} 个字符',
    en: 'A line has more than {max} characters.',
  },
  NOT_A_WORKBOOK: {
    zh: '压缩包中没有 XLSX 工作簿',
    en: 'There is no XLSX workbook in this archive.',
  },
  WORKBOOK_BROKEN: {
    zh: '工作簿损坏或不完整（{part}：{reason}）',
    en: 'The workbook is broken or not whole ({part}: {reason}).',
  },
  WORKBOOK_ENCRYPTED: {
    zh: '工作簿已加密，请去除密码后再导入',
    en: 'The workbook is encrypted; take the password off.',
  },
  WORKBOOK_TOO_LARGE: {
    zh: '工作簿的{what}超过 {max}，不予打开',
    en: 'The workbook has more than {max} {what}; it is not opened.',
  },
  WORKBOOK_DOCTYPE: {
    zh: '工作簿含有 DTD 或实体声明（{part}），不予打开',
    en: 'The workbook declares a DTD or entities ({part}); it is not opened.',
  },
  SHEETS_SEVERAL: {
    zh: '有内容的可见工作表不止一个：{sheets}；请以 --sheet 指明，或只留一个',
    en: 'More than one visible sheet has content: {sheets}; name one by --sheet, or keep one.',
  },
  SHEET_UNKNOWN: {
    zh: '没有工作表“{sheet}”；有 {sheets}',
    en: 'There is no sheet "{sheet}"; there are {sheets}.',
  },
  SHEET_NONE: { zh: '没有可见的工作表', en: 'No sheet is visible.' },
  SHEET_ONLY_IN_WORKBOOK: {
    zh: '只有 XLSX 工作簿有工作表可选',
    en: 'Only an XLSX workbook has sheets to choose from.',
  },
  CELL_FORMULA: {
    zh: '单元格 {cell} 是公式；请粘贴为数值后再导入',
    en: 'Cell {cell} is a formula; paste its value in its place.',
  },
  CELL_ERROR: { zh: '单元格 {cell} 是错误值 {value}', en: 'Cell {cell} holds the error {value}.' },
  CELL_DATE: {
    zh: '单元格 {cell} 是日期；此处应为数字或文本',
    en: 'Cell {cell} is a date; a number or a text belongs there.',
  },
  CELL_UNIT_IN_FORMAT: {
    zh: '单元格 {cell} 的单位只写在数字格式（{format}）中；请写入列名或单元格',
    en: 'The unit of cell {cell} stands in its number format ({format}) alone; write it into the header or the cell.',
  },
  CELL_LOST_DIGITS: {
    zh: '单元格 {cell} 存为数字 {value}，超过 15 位的数字已丢失；信用代码须存为文本',
    en: 'Cell {cell} is stored as the number {value}, and digits beyond 15 are lost; keep credit codes as text.',
  },
  CELL_OUTSIDE: {
    zh: '单元格 {cell} 在表头所列各列之外',
    en: 'Cell {cell} stands outside the columns of the header.',
  },
  MERGED_CELLS: {
    zh: '数据区有合并单元格 {range}；请取消合并并逐行填写',
    en: 'Cells are merged among the rows: {range}; unmerge them and fill in each row.',
  },
  JSON_LINE: {
    zh: '本行不是一个 JSON 对象；NDJSON 每行一个对象',
    en: 'This line is not one JSON object; NDJSON has an object a line.',
  },
  JSON_ARRAY: {
    zh: '这是 JSON 数组；请改为每行一个对象（NDJSON）',
    en: 'This is a JSON array; write an object a line (NDJSON).',
  },
  JSON_NESTED: {
    zh: '“{key}”的值是对象或数组，须为文本、数字、是否或空',
    en: '"{key}" holds an object or an array; it must be a text, a number, true, false or null.',
  },
  JSON_KEY_TWICE: { zh: '键“{key}”出现两次', en: 'The key "{key}" stands there twice.' },
  UNIT_UNCLEAR: {
    zh: '标题行“{title}”提到单位，但读不出是哪一个；请写为“金额（万元）”或“单位：万元”',
    en: 'The title "{title}" names a unit that cannot be told; write 金额（万元） or 单位：万元.',
  },
  UNIT_TWICE: {
    zh: '单位互相矛盾：{one} 与 {other}',
    en: 'Two units contradict each other: {one} and {other}.',
  },
  UNIT_CONTRADICTS: {
    zh: '单位“{unit}”与币种 {currency} 矛盾',
    en: 'The unit {unit} contradicts the currency {currency}.',
  },
  AMOUNT_GROUPS: {
    zh: '千位分隔符的位置不对，如 1,234,567.89',
    en: 'The thousands are not separated as in 1,234,567.89.',
  },
  AMOUNT_NOTHING: {
    zh: '“{text}”不是金额：没有发生请填 0，或不列此行',
    en: '"{text}" is no amount: write 0 where there was nothing, or leave the row out.',
  },
  AMOUNT_IN_BRACKETS: {
    zh: '括号中的金额是会计上的负数；填报不接受负数，更正请以新的提取导入',
    en: 'An amount in brackets is a negative one; there are none in returns: import a new extract to correct one.',
  },
  PERIOD_NOT_BEGUN: { zh: '该期间尚未开始', en: 'This period has not begun.' },
  TOTAL_DIFFERS: {
    zh: '“{label}”为 {total} {currency}，以上 {rows} 行之和为 {sum} {currency}，相差 {difference}；未导入任何内容',
    en: '"{label}" says {total} {currency}; the {rows} rows above add up to {sum} {currency}, a difference of {difference}. Nothing was imported.',
  },
  TOTAL_CURRENCY: {
    zh: '“{label}”没有写明币种，而以上各行有两种币种',
    en: '"{label}" names no currency, and the rows above are in two.',
  },
  TOTAL_IN_PART: {
    zh: '分段导入时无法核对“{label}”；请去掉合计行，或导入整个文件',
    en: '"{label}" cannot be checked in a part; leave such rows out, or import the file as a whole.',
  },
} as const satisfies Messages

/** What is worth knowing of a file that was read: no refusals. */
export const FILE_NOTES = {
  SHEET: { zh: '读取工作表“{sheet}”', en: 'the sheet "{sheet}" is read' },
  OTHER_SHEETS: {
    zh: '未读取隐藏的或说明依据的工作表：{sheets}',
    en: 'sheets that are hidden, or say what an export was made of, are not read: {sheets}',
  },
  TITLES: {
    zh: '表头在第 {line} 行，其上 {count} 行作为标题略去',
    en: 'the header stands in line {line}; {count} lines above it are left out as titles',
  },
  UNIT: { zh: '金额单位按标题行：{unit}', en: 'amounts are in {unit}, as a title says' },
  HIDDEN_ROWS: { zh: '{count} 个隐藏行照常读取', en: '{count} hidden rows are read like any other' },
  HIDDEN_COLUMNS: {
    zh: '隐藏列照常读取：{columns}',
    en: 'hidden columns are read like any other: {columns}',
  },
  TOTAL_AGREES: {
    zh: '第 {line} 行“{label}”{total} {currency}，与以上 {rows} 行之和相符，不作为填报导入',
    en: 'line {line}, "{label}": {total} {currency}, as the {rows} rows above add up to; it is no return',
  },
  TOTAL_UNCHECKED: {
    zh: '第 {line} 行“{label}”之上有行未导入，未予核对',
    en: 'line {line}, "{label}", is not checked: rows above it are left out',
  },
} as const satisfies Messages
