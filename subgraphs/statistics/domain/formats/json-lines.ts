import { DomainError } from '@ndseb/shared/errors.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { COLUMNS, columnOf, likeliestSystem } from '../return-columns.ts'
import { agree } from '../units.ts'
import { readFlatObject } from './json-object.ts'
import type { FileRecord } from './records.ts'

const LONGEST = 1_000_000
const SHOWN = 200

/**
 * Reads NDJSON: an object a line, its keys the names of columns in either language. The first record is a header of all
 * columns, as the first object calls them.
 */
export async function* readJsonLines(pieces: AsyncIterable<string>): AsyncGenerator<readonly FileRecord[]> {
  let header: Header | null = null
  for await (const lines of linesOf(pieces)) {
    const records: FileRecord[] = []
    for (const { line, text } of lines) {
      if (text.trim() === '') continue
      const path = ['csv', String(line)]
      if (!header) {
        header = headerOf(readFlatObject(text, path), path)
        records.push({ line, cells: header.titles })
      }
      records.push(recordOf(text, line, header))
    }
    yield records
  }
}

type Header = {
  readonly titles: readonly string[]
  /** Where the value of a key belongs. */
  readonly positionOf: (key: string, path: readonly string[]) => number
}

/** The columns as the first object calls them, and after them those that it leaves out. */
function headerOf(first: ReadonlyMap<string, string>, path: readonly string[]): Header {
  const system = likeliestSystem([...first.keys()])
  const own = [...first.keys()].map((key) => ({ key, name: knownColumn(key, system, path).name }))
  const named = new Set(own.map(({ name }) => name))
  const others = Object.keys(COLUMNS[system]).filter((name) => !named.has(name))
  const titles = [...own.map(({ key }) => key), ...others]
  const columns = titles.map((title) => knownColumn(title, system, path))
  const positions = new Map<string, number>()
  const positionOf = (key: string, place: readonly string[]) => {
    const known = positions.get(key)
    if (known !== undefined) return known
    const column = knownColumn(key, system, place)
    const position = columns.findIndex(({ name }) => name === column.name)
    const said = columns[position]?.unit ?? null
    if (said !== column.unit && !(said && column.unit && agree(said, column.unit)))
      throw new DomainError('UNIT_TWICE', {
        path: place,
        values: { one: titles[position] ?? '', other: key },
      })
    positions.set(key, position)
    return position
  }
  return { titles, positionOf }
}

function knownColumn(key: string, system: CountSystem, path: readonly string[]) {
  const column = columnOf(key, system)
  if (column) return column
  throw new DomainError('CSV_COLUMN_UNKNOWN', { path, values: { column: key } })
}

/** The record of a line; what cannot be read is a fault of the line alone. */
function recordOf(text: string, line: number, { titles, positionOf }: Header): FileRecord {
  const path = ['csv', String(line)]
  try {
    const cells: string[] = titles.map(() => '')
    const taken = new Set<number>()
    for (const [key, value] of readFlatObject(text, path)) {
      const position = positionOf(key, path)
      if (taken.has(position)) throw new DomainError('JSON_KEY_TWICE', { path, values: { key } })
      taken.add(position)
      cells[position] = value
    }
    return { line, cells }
  } catch (fault) {
    if (fault instanceof DomainError) return { line, cells: [text.slice(0, SHOWN)], fault }
    throw fault
  }
}

type Line = { readonly line: number; readonly text: string }

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<readonly Line[]> {
  let rest = ''
  let line = 1
  for await (const piece of pieces) {
    const texts = (rest + piece).split('\n')
    rest = texts.pop() ?? ''
    const long = [...texts, rest].findIndex(({ length }) => length > LONGEST)
    if (long !== -1)
      throw new DomainError('LINE_TOO_LONG', {
        path: ['csv', String(line + long)],
        values: { max: LONGEST },
      })
    const first = line
    yield texts.map((text, index) => ({ line: first + index, text }))
    line += texts.length
  }
  if (rest !== '') yield [{ line, text: rest }]
}
