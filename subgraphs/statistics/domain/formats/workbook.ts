import { posix } from 'node:path'
import { DomainError } from '@ndseb/shared/errors.ts'
import { LINEAGE_SHEET } from '../exports/lineage.ts'
import { type Archive, broken } from './archive.ts'
import type { FileNote } from './records.ts'
import { attribute, readWholeXml, readXml } from './xml.ts'

/** The parts of a workbook that are read. */
export type Workbook = {
  readonly sheets: readonly Sheet[]
  readonly strings: string | null
  readonly styles: string | null
}
export type Sheet = { readonly name: string; readonly part: string; readonly hidden: boolean }

type Relation = { readonly type: string; readonly target: string; readonly id: string }
const MOST_SHEETS = 1_000

/** Finds the parts by what the package says of them; an archive that is no workbook is refused as such. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const none = () => new DomainError('NOT_A_WORKBOOK', { path: ['csv'] })
  const main = (await relationsOf(archive, '')).find(({ type }) => type === 'officeDocument')?.target
  if (!main || !archive.has(main) || main.toLowerCase().endsWith('.bin')) throw none()
  const relations = await relationsOf(archive, main)
  const sheets: Sheet[] = []
  let isWorkbook = false
  await readWholeXml(main, archive.read(main), {
    open(name, attributes) {
      if (name === 'workbook') isWorkbook = true
      if (name !== 'sheet') return
      const relation = relations.find(({ id }) => id === attribute(attributes, 'id'))
      // Charts are sheets of another kind.
      if (relation?.type === 'worksheet')
        sheets.push({
          name: attributes.name ?? '',
          part: relation.target,
          hidden: (attributes.state ?? 'visible') !== 'visible',
        })
      if (sheets.length > MOST_SHEETS) throw broken(main, 'too many sheets')
    },
  })
  if (!isWorkbook) throw none()
  const partOf = (type: string) => relations.find((one) => one.type === type)?.target ?? null
  return { sheets, strings: partOf('sharedStrings'), styles: partOf('styles') }
}

/** What a part refers to, by the last word of what it is: the transitional and the strict standard end alike. */
async function relationsOf(archive: Archive, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(`/${part}`)
  const rels = posix.join(folder, '_rels', `${posix.basename(part)}.rels`).slice(1)
  if (!archive.has(rels)) return []
  const relations: Relation[] = []
  await readWholeXml(rels, archive.read(rels), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return
      relations.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: posix.resolve(folder, Target).slice(1),
      })
    },
  })
  return relations
}

/** The sheet on which an export says what it was made of: no rows of an import. */
const isLineage = ({ name }: Sheet) => Object.values<string>(LINEAGE_SHEET).includes(name)

/**
 * The sheet that is read: the one that is named, else the only visible one with content. Where there are more, nobody
 * guesses.
 */
export async function chooseSheet(
  archive: Archive,
  { sheets }: Workbook,
  wanted: string | null,
  tell: (note: FileNote) => void,
): Promise<Sheet> {
  const path = ['csv']
  const names = (some: readonly Sheet[]) => some.map(({ name }) => name).join('、')
  const choose = (sheet: Sheet) => {
    tell({ code: 'SHEET', values: { sheet: sheet.name } })
    return sheet
  }
  if (wanted !== null) {
    const sheet = sheets.find(({ name }) => name === wanted)
    if (sheet) return choose(sheet)
    throw new DomainError('SHEET_UNKNOWN', { path, values: { sheet: wanted, sheets: names(sheets) } })
  }
  const visible = sheets.filter((sheet, index) => !sheet.hidden && !(index > 0 && isLineage(sheet)))
  const [first] = visible
  if (!first) throw new DomainError('SHEET_NONE', { path })
  const others = sheets.filter((sheet) => !visible.includes(sheet))
  if (others.length > 0) tell({ code: 'OTHER_SHEETS', values: { sheets: names(others) } })
  if (visible.length === 1) return choose(first)
  const full: Sheet[] = []
  for (const sheet of visible) if (await hasContent(archive, sheet.part)) full.push(sheet)
  if (full.length > 1) throw new DomainError('SHEETS_SEVERAL', { path, values: { sheets: names(full) } })
  return choose(full[0] ?? first)
}

/** Whether a sheet has a cell with anything in it; read no further than to the first. */
async function hasContent(archive: Archive, part: string): Promise<boolean> {
  let found = false
  const pieces = readXml(part, archive.read(part), {
    open(name) {
      if (name === 'v' || name === 'is' || name === 'f') found = true
    },
  })
  for await (const _ of pieces) if (found) return true
  return found
}
