import { openRecords } from '../formats/open-records.ts'
import type { FileNote, FileRecord } from '../formats/records.ts'
import type { SourceFile } from '../source-file.ts'

/** A file that holds these bytes, or this text as UTF-8, in pieces of a few. */
export function sourceOf(content: string | Uint8Array, piece = 10_000): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    name: 'returns',
    size: bytes.length,
    async *pieces() {
      for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece)
    },
    read: async (from, length) => bytes.subarray(from, from + length),
  }
}

/** All the records of a file and what is told of it. */
export async function recordsIn(
  content: string | Uint8Array,
  sheet: string | null = null,
): Promise<{ readonly records: readonly FileRecord[]; readonly notes: readonly FileNote[] }> {
  const notes: FileNote[] = []
  const records: FileRecord[] = []
  for await (const block of openRecords(sourceOf(content), { sheet, tell: (note) => notes.push(note) }))
    records.push(...block)
  return { records, notes }
}
