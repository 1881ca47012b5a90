import { DomainError } from '@ndseb/shared/errors.ts'
import { toHalfWidth } from '@ndseb/shared/rules/credit-code.ts'
import { columnOf, countColumns, likeliestSystem, MONEY } from '../return-columns.ts'
import { agree, type Unit, unitOf } from '../units.ts'
import type { FileNote, FileRecord } from './records.ts'

/** So many lines above a header are looked through for it. */
const MOST_TITLES = 10
/** So many known columns make a line a header that is not the first. */
const KNOWN_COLUMNS = 3

const isHeader = ({ cells }: FileRecord, known: number) =>
  countColumns(cells, likeliestSystem(cells)) >= known

/**
 * Records from the header on: lines above it are titles, and told. A unit that a title gives is that of the amounts
 * (单位：万元), put where a header has it.
 */
export async function* fromHeader(
  blocks: AsyncIterable<readonly FileRecord[]>,
  tell: (note: FileNote) => void,
): AsyncGenerator<readonly FileRecord[]> {
  let found = false
  let held: FileRecord[] = []
  for await (const block of blocks) {
    if (found) yield block
    else {
      held.push(...block)
      const [first] = held
      found = held.length > MOST_TITLES || (first !== undefined && isHeader(first, 1))
      if (found) yield startOf(held, tell)
      if (found) held = []
    }
  }
  if (held.length > 0) yield startOf(held, tell)
}

function startOf(records: readonly FileRecord[], tell: (note: FileNote) => void): readonly FileRecord[] {
  const [first] = records
  const at =
    first && isHeader(first, 1)
      ? 0
      : records.slice(0, MOST_TITLES + 1).findIndex((record) => isHeader(record, KNOWN_COLUMNS))
  const header = records[at]
  // Without any, the first line is refused as the header that it is not.
  if (at <= 0 || !header) return records
  tell({ code: 'TITLES', values: { line: header.line, count: at } })
  const unit = unitOfTitles(records.slice(0, at))
  return [unit ? withUnit(header, unit, tell) : header, ...records.slice(at + 1)]
}

const SAYS_UNIT = /(?:计量|金额|货币|^|[\s(,;])单位:\s*([^\s,;)]+)/g
const MENTIONS_UNIT = /[百千万亿](?:元|美元)|单位:\s*(?:元|美元)/

function unitOfTitles(titles: readonly FileRecord[]): Unit | null {
  let unit: Unit | null = null
  for (const { line, cells } of titles)
    for (const cell of cells) {
      const title = toHalfWidth(cell).replaceAll('、', ',')
      const said = [...title.matchAll(SAYS_UNIT)].flatMap(([, word = '']) => unitOf(word) ?? [])
      if (said.length === 0 && MENTIONS_UNIT.test(title))
        throw new DomainError('UNIT_UNCLEAR', { path: ['csv', String(line)], values: { title: cell } })
      for (const one of said) unit = oneUnit(unit, one, line)
    }
  return unit
}

function oneUnit(before: Unit | null, one: Unit, line: number): Unit {
  if (before === null || agree(before, one)) return before?.currency ? before : one
  throw new DomainError('UNIT_TWICE', {
    path: ['csv', String(line)],
    values: { one: before.text, other: one.text },
  })
}

function withUnit(header: FileRecord, unit: Unit, tell: (note: FileNote) => void): FileRecord {
  const system = likeliestSystem(header.cells)
  const cells = header.cells.map((cell) => {
    const column = columnOf(cell, system)
    if (column?.name !== MONEY[system]) return cell
    if (column.unit) oneUnit(column.unit, unit, header.line)
    return column.unit ? cell : `${cell}(${unit.text})`
  })
  tell({ code: 'UNIT', values: { unit: unit.text } })
  return { ...header, cells }
}
