/** The columns of the files that the two systems of N39 give out, by their names there. */
export const RETURN_HEADERS = {
  direct: '统一社会信用代码,企业名称,服务类别,年度,季度,金额,币种',
  outsourcing: '统一社会信用代码,企业名称,业务类型,离岸,客户所在地,年度,月份,执行金额',
} as const
export type ReturnSystem = keyof typeof RETURN_HEADERS
