import { toHalfWidth } from './credit-code.ts'

// Between Latin words a space separates; beside a Chinese character or a bracket it is typesetting.
const SPACE_BESIDE_HAN = /(?<=[\p{Script=Han}()])\s+|\s+(?=[\p{Script=Han}()])/gu

/** A name's form for matching, never for display (N91): "中国（南京） 软件谷" → "中国(南京)软件谷". */
export const normaliseName = (name: string): string =>
  toHalfWidth(name.normalize('NFC'))
    .replace(/[〔【[﹝]/g, '(')
    .replace(/[〕】\]﹞]/g, ')')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SPACE_BESIDE_HAN, '')
