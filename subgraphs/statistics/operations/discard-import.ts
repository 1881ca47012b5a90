import type { Session } from '@ndseb/db/session.ts'
import type { DiscardImportInput } from '../generated/graphql.ts'
import { discard, loadOpenImport } from './load-import.ts'

/** MOFCOM gives up an import that is not finished: nothing of it remains. */
export const discardImport = (session: Session, input: DiscardImportInput) =>
  session.act('discardImport', input, async (tx) => {
    const { id } = await loadOpenImport(tx, input.importId)
    await discard(tx, id)
    return { importId: id }
  })
