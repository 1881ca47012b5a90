import { toHalfWidth } from './credit-code.ts'

/** Of whatever kind: [], (), 〔〕, 【】, 〖〗, 《》, 〈〉, 「」, {} and the others that Unicode knows. */
const YEAR_IN_BRACKETS = /\p{Ps}(\d{4})\p{Pe}/gu

/**
 * A document number's form for matching; what is stored is what was written (N88). The year stands in 〔〕, as
 * GB/T 9704 has it: "商办服贸函 [2019] 245号" → "商办服贸函〔2019〕245号".
 */
export const normaliseDocumentNumber = (number: string): string =>
  toHalfWidth(number.normalize('NFC')).replace(/\s/g, '').replace(YEAR_IN_BRACKETS, '〔$1〕')
