import { DomainError } from '@ndseb/shared/errors.ts'
import { readCreditCode } from '@ndseb/shared/rules/credit-code.ts'
import { compareDecimals, subtractDecimals, trimDecimal } from '@ndseb/shared/rules/decimal.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { normaliseName } from '@ndseb/shared/rules/name.ts'
import { CURRENCIES, type Currency } from '@ndseb/shared/vocabulary/statistics.ts'
import { lastDigitOf, readAmount } from './amounts.ts'
import { oneOfWords, wholeNumber } from './cells.ts'
import { type FileNote, type FileRecord, placeOf } from './formats/records.ts'
import { MoneySum } from './money-sum.ts'
import { MONEY, readHeader } from './return-columns.ts'
import type { ReturnRow } from './return-rows.ts'

const WORDS = /^(本页)?(合计|总计|共计|小计|subtotal|grandtotal|total):?$/i
const LONGEST_WORD = 16

/** The word by which a cell says that its row is a total and no return: 合计, 总计, 小计; null where it says none. */
export function totalWord(cell: string): string | null {
  if (cell === '' || cell.length > LONGEST_WORD) return null
  const [, , word] = WORDS.exec(normaliseName(cell).replaceAll(' ', '')) ?? []
  return word?.toLowerCase() ?? null
}

/** Totals of which parts of a file they may be: of all rows above, or of those since the last total. */
const SPANS: Readonly<Record<string, readonly ('ALL' | 'BLOCK')[]>> = {
  ...{ 总计: ['ALL'], grandtotal: ['ALL'], 小计: ['BLOCK'], subtotal: ['BLOCK'] },
}
const EITHER = ['ALL', 'BLOCK'] as const

type Sums = Map<string, MoneySum>

/** The totals of a file: which rows are such, and whether they say what the rows above add up to. */
export type Totals = {
  /** The word of a row that is a total; null for a return. */
  wordOf(record: FileRecord): string | null
  /** A return of the file, for the totals below it. */
  add(year: number, row: ReturnRow): void
  /** What a total is found to be; one that does not add up is refused by both numbers. */
  check(record: FileRecord, word: string): FileNote
}

export function openTotals(system: CountSystem, header: FileRecord): Totals {
  const { positions, unit } = readHeader(header, system)
  const width = header.cells.length
  const at = (column: string) => positions.get(column) ?? -1
  const [code, name, moneyAt] = [at('creditCode'), at('name'), at(MONEY[system])]
  const [before, block]: [Sums, Sums] = [new Map(), new Map()]
  let ended = false
  // What comes year by year finds its sum without looking it up.
  let last: { year: number; currency: Currency; sum: MoneySum } | null = null
  return {
    wordOf({ cells }) {
      if (cells.length !== width) return null
      const word = totalWord(cells[name] ?? '') ?? totalWord(cells[code] ?? '') ?? totalWord(cells[0] ?? '')
      // An enterprise may be called so, a total has no code.
      return word !== null && readCreditCode(cells[code]).ok ? null : word
    },
    add(year, row) {
      if (ended) {
        for (const [key, sum] of block) sumOf(before, key).addAll(sum)
        block.clear()
        last = null
        ended = false
      }
      const currency = 'currency' in row ? row.currency : 'USD'
      if (last?.year !== year || last.currency !== currency)
        last = { year, currency, sum: sumOf(block, `${year} ${currency}`) }
      last.sum.add('amount' in row ? row.amount : row.amountUsd)
    },
    check(record, word) {
      ended = true
      const cell = <Value>(column: string, read: (text: string, path: string[]) => Value) =>
        read(record.cells[at(column)] ?? '', placeOf(record, column, at(column)))
      const label = word
      const year = cell('year', (text, path) => wholeNumber(text, 1, 9999, path))
      const said =
        system === 'SERVICE_OUTSOURCING'
          ? 'USD'
          : cell('currency', (text, path) => (text.trim() ? oneOfWords(CURRENCIES, text, path) : null))
      const currency = said ?? unit?.currency ?? onlyCurrency([before, block])
      const path = placeOf(record, MONEY[system], moneyAt)
      if (!currency) throw new DomainError('TOTAL_CURRENCY', { path, values: { label } })
      const text = record.cells[moneyAt] ?? ''
      const total = readAmount(text, path, { unit, currency })
      const spans = (SPANS[word] ?? EITHER).map((span) =>
        pick(span === 'ALL' ? [before, block] : [block], year, currency),
      )
      const found = spans.find((sum) => isNear(total, sum.total, lastDigitOf(text, unit)))
      const { rows, total: sum } = found ?? spans[0] ?? new MoneySum()
      const values = { label, currency, total, rows }
      if (found) return { code: 'TOTAL_AGREES', values: { ...values, line: record.line } }
      const difference = trimDecimal(subtractDecimals(total, sum))
      throw new DomainError('TOTAL_DIFFERS', {
        path,
        values: { ...values, sum: trimDecimal(sum), difference },
      })
    },
  }
}

function sumOf(sums: Sums, key: string): MoneySum {
  const found = sums.get(key) ?? new MoneySum()
  sums.set(key, found)
  return found
}

/** The currency of all rows, where they are in one. */
function onlyCurrency(sums: readonly Sums[]): Currency | null {
  const found = new Set(sums.flatMap((some) => [...some.keys()].map((key) => key.split(' ')[1])))
  const [one] = found
  if (found.size > 1) return null
  return one === 'USD' ? 'USD' : 'CNY'
}

function pick(sums: readonly Sums[], year: number | null, currency: Currency): MoneySum {
  const picked = new MoneySum()
  for (const some of sums)
    for (const [key, sum] of some) {
      const [ofYear, ofCurrency] = key.split(' ')
      if (ofCurrency === currency && (year === null || String(year) === ofYear)) picked.addAll(sum)
    }
  return picked
}

/** Whether a total is the sum as far as it is shown: within half a unit of its last digit. */
function isNear(total: string, sum: string, lastDigit: number): boolean {
  const difference = subtractDecimals(total, sum).replace('-', '')
  const half = lastDigit > 0 ? `5${'0'.repeat(lastDigit - 1)}` : `0.${'0'.repeat(Math.min(-lastDigit, 20))}5`
  return compareDecimals(difference, half) <= 0
}
