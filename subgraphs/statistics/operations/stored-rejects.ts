import type { SqlTx } from '@ndseb/db/own-connection.ts'
import type { FilePerson } from '@ndseb/db/statistics/stored-file.ts'
import type { FileReading, RejectedRecord } from '../domain/read-file.ts'
import { rejectedHeader, rejectedLine } from '../domain/rejected-rows.ts'
import { type OpenSession, readOnce } from '../queries/stored-files.ts'
import { beginFile, completeFile, LONGEST_NAME } from './stored-files.ts'
import { openStoredWriter } from './stored-writer.ts'

/** The file of rejected rows while a file is read: begun with the first of them. */
export type StoredRejects = {
  write(rejected: RejectedRecord): void
  /** Writes what has come together; to be waited for before more is read. */
  flush(): Promise<void>
  /** Makes it whole: its id, or null where nothing was rejected. */
  finish(): Promise<string | null>
}

const SUFFIX = '.rejected.csv'

/** The file's own name and a suffix, as much of the name as there is room for. */
const nameOf = (fileName: string) => [...fileName].slice(0, LONGEST_NAME - SUFFIX.length).join('') + SUFFIX

export function openStoredRejects(given: {
  readonly open: OpenSession
  readonly jobId: string
  readonly fileName: string
  readonly person: FilePerson
  readonly reading: FileReading
}): StoredRejects {
  const { open, jobId, fileName, person, reading } = given
  let fileId: string | null = null
  let isEmpty = true
  const begin = async (tx: SqlTx) => {
    const id = await beginFile(tx, {
      ...{ kind: 'REJECTED_ROWS', name: nameOf(fileName), mediaType: 'text/csv; charset=utf-8' },
      ...{ person, size: null },
    })
    await tx.rows('update statistics.import_job set rejected_file_id = $2 where id = $1', [jobId, id])
    fileId = id
    return id
  }
  const writer = openStoredWriter(open, begin)
  return {
    write: (rejected) => {
      if (isEmpty) writer.add(Buffer.from(rejectedHeader(reading.header)))
      isEmpty = false
      writer.add(Buffer.from(rejectedLine(rejected)))
    },
    flush: writer.flush,
    finish: async () => {
      const { size, sha256 } = await writer.finish()
      const id = fileId
      if (id === null) return null
      await readOnce(open, (session) => session.write((tx) => completeFile(tx, id, size, sha256)))
      return id
    },
  }
}
