import type { Session } from '@ndseb/db/session.ts'
import type { Programme } from '../parents.ts'

/** The programmes that are loaded, by code. */
export const readProgrammes = async (session: Session): Promise<Programme[]> => {
  const rows = await session.read<{ content: Programme }>(
    'select content from applications.programme order by code',
  )
  return rows.map(({ content }) => content)
}
