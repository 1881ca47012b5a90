import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The SDL of a subgraph: its `schema/*.graphql` in the order of their names. */
export function loadSchema(subgraphDirectory: string): string {
  const directory = join(subgraphDirectory, 'schema')
  const files = readdirSync(directory).filter((name) => name.endsWith('.graphql'))
  return files
    .sort()
    .map((name) => readFileSync(join(directory, name), 'utf8').trim())
    .join('\n\n')
}
