import { GraphQLError } from 'graphql'
import type { Language } from './viewer.ts'

/**
 * Top-level errors that are raised on purpose: the closed list of codes that leave the house. A refusal of the domain
 * is not among them: it is data of the payload (see errors.ts).
 */
export const FAULTS = {
  UNAUTHENTICATED: { zh: '请先登录', en: 'Sign in first.' },
  FORBIDDEN: { zh: '您的角色无权执行此操作', en: 'Your role may not do this.' },
  BAD_USER_INPUT: { zh: '填写有误：{reason}', en: 'Invalid input: {reason}' },
  QUERY_TOO_COMPLEX: { zh: '查询过于复杂：{reason}', en: 'The query is too complex: {reason}' },
  SUBGRAPH_UNAVAILABLE: {
    zh: '该部分暂不可用：{reason}',
    en: 'This part is unavailable at the moment: {reason}.',
  },
  ISSUER_UNAVAILABLE: {
    zh: '暂时无法核验身份凭证，请稍后再试',
    en: 'Your token cannot be verified at the moment; try again later.',
  },
  BAD_REQUEST: { zh: '请求格式有误：{reason}', en: 'Malformed request: {reason}' },
  PAYLOAD_TOO_LARGE: { zh: '请求正文不得超过 {reason}', en: 'A request may have at most {reason}.' },
  UNSUPPORTED_MEDIA_TYPE: {
    zh: '请求正文须为 application/json',
    en: 'The body of a request must be application/json.',
  },
  METHOD_NOT_ALLOWED: { zh: '请使用 {reason} 方法', en: 'Use {reason}.' },
  ADDRESS_NOT_VALID: {
    zh: '此文件地址无效或已过期，请重新获取',
    en: 'This address of a file is not valid or has expired; ask for it again.',
  },
  UPLOAD_OFFSET: {
    zh: '已收到 {reason} 字节，请自此处续传',
    en: '{reason} bytes have arrived; go on from there.',
  },
  UPLOAD_DIGEST: {
    zh: '收到的内容与所报 SHA-256 不符，已清除，请重新上传',
    en: 'What arrived has another SHA-256 than was promised; it was thrown away: send it again.',
  },
  RANGE_NOT_SATISFIABLE: {
    zh: '文件共 {reason} 字节，没有所请求的部分',
    en: 'The file has {reason} bytes; it has no such part.',
  },
  PATH_NOT_FOUND: { zh: '此地址没有内容', en: 'There is nothing at this address.' },
  TIMEOUT: { zh: '处理超时，请稍后再试', en: 'This took too long; try again later.' },
  INTERNAL: { zh: '系统内部错误', en: 'Internal error.' },
} as const

export type FaultCode = keyof typeof FAULTS

/** The text of a fault in the viewer's language; `reason` fills the placeholder. */
export const faultMessage = (code: FaultCode, language: Language, reason = ''): string =>
  FAULTS[code][language].replace('{reason}', () => reason)

/** A coded top-level error in the viewer's language; `reason` fills the message's placeholder. */
export const fault = (code: FaultCode, language: Language, reason = ''): GraphQLError =>
  new GraphQLError(faultMessage(code, language, reason), { extensions: { code } })

/** Codes that Apollo Server gives to what the client did, beside our own. */
const CODES_OF_THE_SERVER = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]
const PUBLIC_CODES: ReadonlySet<unknown> = new Set([...Object.keys(FAULTS), ...CODES_OF_THE_SERVER])

/** Whether an error of this code may be shown as it is; every other is masked as INTERNAL. */
export const isPublicCode = (code: unknown): boolean => PUBLIC_CODES.has(code)
