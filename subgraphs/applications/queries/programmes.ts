import { wholeProgramme } from '@ndseb/db/reference.ts'
import type { Session } from '@ndseb/db/session.ts'
import type { Programme as Content } from '@ndseb/shared/rules/programme.ts'
import type { Programme } from '../parents.ts'

/** The programmes that are loaded, by code. */
export const readProgrammes = async (session: Session): Promise<Programme[]> => {
  const rows = await session.read<{ content: Content }>(
    'select content from applications.programme order by code',
  )
  return rows.map(({ content }) => wholeProgramme(content))
}
