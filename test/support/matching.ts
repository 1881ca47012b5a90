import { checkCharacter } from '@ndseb/shared/rules/credit-code.ts'
import type { TestGraph } from './graph.ts'

/** Registers and returns of a few enterprises, for what waits for a match and what is known when. All made up. */

const [nanjing = '', hangzhou = '', , suzhou = ''] = [1, 2, 3, 4].map(
  (n) => `01900000-0000-7000-8002-00000000000${n}`,
)
export const PARKS = { nanjing, hangzhou, suzhou }

/** A valid code of an enterprise that is registered in a province. */
export const codeIn = (province: string, number: number): string => {
  const body = `91${province}0000MTC${String(number).padStart(6, '0')}`
  return `${body}${checkCharacter(body)}`
}
/** The code with one character that is wrong. */
export const spoilt = (code: string) => `${code.slice(0, 16)}${code[16] === 'X' ? 'Y' : 'X'}${code[17]}`

export type Enterprise = { readonly creditCode: string; readonly name: string; readonly validTo?: string }

export const register = (
  { as }: Pick<TestGraph, 'as'>,
  parkId: string,
  enterprises: readonly (Enterprise & { validFrom?: string })[],
  { who = 'mofcom.officer', source = '园区企业名录（测试，虚构）' } = {},
) =>
  as(who).do('setParkMembership', {
    ...{ parkId, source },
    enterprises: enterprises.map((one) => ({ validFrom: '2015-01-01', ...one })),
  })

/** A row of the direct system: the code as it is written, the name, and what it exported of what. */
export type DirectRow = readonly [code: string, name: string, amount?: number, category?: string]

/** An extract of the country, or of one park. */
export const importDirect = (
  { as }: Pick<TestGraph, 'as'>,
  rows: readonly DirectRow[],
  given: { year: number; extractDate: string; parkId?: string },
) =>
  as('mofcom.officer').do('importReturns', {
    ...{ system: 'SERVICE_TRADE_DIRECT', ...given },
    csv: [
      'creditCode,name,category,year,quarter,amount,currency',
      ...rows.map(([code, name, amount = 100, category = 'TELECOM_COMPUTER_INFORMATION']) =>
        [code, name, category, given.year, '', amount, 'CNY'].join(','),
      ),
    ].join('\n'),
  })

export const importOutsourcing = (
  { as }: Pick<TestGraph, 'as'>,
  rows: readonly (readonly [code: string, name: string])[],
  given: { year: number; extractDate: string; parkId?: string },
) =>
  as('mofcom.officer').do('importReturns', {
    ...{ system: 'SERVICE_OUTSOURCING', ...given },
    csv: [
      'creditCode,name,businessType,offshore,clientRegion,year,month,amountUsd',
      ...rows.map(([code, name]) => [code, name, 'ITO', 'true', '美国', given.year, '', 100].join(',')),
    ].join('\n'),
  })
