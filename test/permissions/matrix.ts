import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { holder, type Word } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'
import { ROLES, type Role } from '@ndseb/shared/vocabulary/roles.ts'
import { type CommittedCopy, writeOrCheck } from '../../scripts/committed-copy.ts'
import { subgraphSources } from '../../scripts/subgraph-sources.ts'

/** The roles that call the graph; SYSTEM is the clock and the queue, which do not. */
export const CALLERS = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'SYSTEM')

const LEGEND = [
  '# Who may call what: the policy in table form, written by "npm run matrix" from each subgraph\'s permissions.ts.',
  '# + the role may call it. - the role is refused. h whoever holds the object may read it: row security decided.',
  '# __reference is the way in through _entities, which the gateway alone may ask; a refusal there answers null.',
]

export type MatrixRow = {
  readonly subgraph: string
  readonly type: string
  readonly field: string
  readonly word: Word
}

/** A row for each field that a subgraph promises. */
export const matrixRows = (subgraph: string, permissions: Permissions): MatrixRow[] =>
  Object.entries(permissions).flatMap(([type, entry]) =>
    Object.entries(entry).map(([field, word]) => ({ subgraph, type, field, word })),
  )

/** What the matrix says of a role and a word. */
export function mark(word: Word, role: Role): '+' | '-' | 'h' {
  if (word === holder) return 'h'
  return word.admits.has(role) ? '+' : '-'
}

export function printMatrix(rows: readonly MatrixRow[]): string {
  const lines = rows.map(({ subgraph, type, field, word }) =>
    [subgraph, type, field, word.name, ...CALLERS.map((role) => mark(word, role))].join('\t'),
  )
  const head = ['subgraph', 'type', 'field', 'word', ...CALLERS].join('\t')
  return `${[...LEGEND, head, ...lines].join('\n')}\n`
}

/** The rows of every subgraph that has permissions; without them it does not start. */
export async function allRows(): Promise<MatrixRow[]> {
  const rows = subgraphSources()
    .filter(({ directory }) => existsSync(join(directory, 'permissions.ts')))
    .map(async ({ name, directory }) => {
      const { permissions }: { permissions: Permissions } = await import(join(directory, 'permissions.ts'))
      return matrixRows(name, permissions)
    })
  return (await Promise.all(rows)).flat()
}

export const matrixCopy = async (): Promise<CommittedCopy> => ({
  path: 'test/permissions/matrix.tsv',
  content: printMatrix(await allRows()),
  command: 'matrix',
})

if (import.meta.main) writeOrCheck([await matrixCopy()])
