import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { objectShapes } from '@ndseb/shared/subgraph/permissions.ts'
import { parse } from 'graphql'
import { ROOT, type SubgraphSource, subgraphSources } from './scripts/subgraph-sources.ts'

/** The types of a subgraph's resolvers, from the same SDL that is composed. */
const target = (source: SubgraphSource) => ({
  schema: source.typeDefs,
  plugins: ['typescript', 'typescript-resolvers'],
  config: {
    federation: true,
    contextType: '../context.ts#Context',
    mappers: mappersOf(source),
    // Type-only output: nothing of it exists at run time.
    useTypeImports: true,
    enumsAsTypes: true,
    immutableTypes: true,
    emitLegacyCommonJSImports: false,
    importExtension: '.ts',
    skipTypename: true,
    useIndexSignature: false,
    defaultScalarType: 'unknown',
    scalars: {
      ID: 'string',
      // A moment is a Date once read; text from PostgreSQL passes through when written (see shared/scalars.ts).
      DateTime: { input: 'Date', output: 'Date | string' },
      Date: 'string',
      Decimal: { input: 'string', output: 'string | number | bigint' },
    },
  },
})

/**
 * What stands behind an object type in its resolvers. `parents.ts`, `parents/` by topic and `payloads.ts` of a subgraph say it
 * for the types that they export (a row, an id), a Relay connection is the one of shared/subgraph/connection.ts, and every
 * other type is taken whole.
 */
function mappersOf({ directory, typeDefs }: SubgraphSource): Record<string, string> {
  const types = [...objectShapes(parse(typeDefs)).keys()]
  const homes = new Map(
    ['parents.ts', 'payloads.ts', ...topicsOf(directory)].flatMap((file) =>
      exportsOf(join(directory, file)).map((name) => [name, file]),
    ),
  )
  const parents = types.filter((name) => homes.has(name))
  const connections = types.filter((name) => name.endsWith('Connection') && !homes.has(name))
  return {
    ...Object.fromEntries(parents.map((name) => [name, `../${homes.get(name)}#${name} as ${name}Parent`])),
    ...Object.fromEntries(
      connections.map((name) => [name, connectionOf(name.replace(/Connection$/, ''), parents)]),
    ),
  }
}

function topicsOf(directory: string): string[] {
  const folder = join(directory, 'parents')
  return existsSync(folder) ? readdirSync(folder).map((file) => `parents/${file}`) : []
}

function exportsOf(file: string): string[] {
  const source = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return [...source.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name ?? '')
}

const connectionOf = (node: string, parents: readonly string[]) =>
  `@ndseb/shared/subgraph/connection.ts#Connection<${parents.includes(node) ? `${node}Parent` : node}>`

export const configFor = (sources: readonly SubgraphSource[]): CodegenConfig => ({
  silent: true,
  generates: Object.fromEntries(
    sources.map((source) => [join(relative(ROOT, source.directory), 'generated/graphql.ts'), target(source)]),
  ),
})

export default configFor(subgraphSources())
