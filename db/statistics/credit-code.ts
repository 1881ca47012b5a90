import { ALPHABET, WEIGHTS } from '@ndseb/shared/rules/credit-code.ts'

const value = (column: string, place: number) => `(strpos('${ALPHABET}', substr(${column}, ${place}, 1)) - 1)`

/** Whether a column holds a valid unified social credit code, GB 32100-2015, as `readCreditCode` judges it: false of null. */
export const isCreditCode = (column: string) =>
  `case when ${column} ~ '^[${ALPHABET}]{18}$' then (${[...WEIGHTS, 1]
    .map((weight, index) => `${weight} * ${value(column, index + 1)}`)
    .join(' + ')}) % 31 = 0 else false end`
