import { checkProgramme, type Programme } from '@ndseb/shared/rules/programme.ts'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import type { Client } from 'pg'

/** What loading a programme does to a database. */
export type Loaded = 'NEW' | 'CHANGED' | 'UNCHANGED'

/**
 * Loads a programme, new or in place of what was loaded under its code; only rounds that are prepared afterwards follow
 * it. With `dryRun` nothing is written. What is wrong with the data is one sentence each.
 */
export async function loadProgramme(
  client: Client,
  programme: Programme,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<Loaded> {
  const problems = checkProgramme(programme)
  if (problems.length > 0)
    throw new StartupError(
      `项目数据有误 · The data of the programme is wrong:\n${problems.map((line) => `- ${line}`).join('\n')}`,
      '请更正后重新载入，未载入任何内容 · Correct it and load it again; nothing was loaded.',
    )
  const content = JSON.stringify(programme)
  const { rows } = await client.query<{ same: boolean }>(
    'select content = $2::jsonb as same from applications.programme where code = $1',
    [programme.code, content],
  )
  const loaded = rows[0] ? (rows[0].same ? 'UNCHANGED' : 'CHANGED') : 'NEW'
  if (!dryRun && loaded !== 'UNCHANGED')
    await client.query(
      `insert into applications.programme (code, content) values ($1, $2)
       on conflict (code) do update set content = excluded.content, loaded_at = platform.now()`,
      [programme.code, content],
    )
  return loaded
}
