import type { GraphQLScalarType } from 'graphql'
import type { ObjectShape } from './permissions.ts'

/** Resolvers by type and field; the generated `Resolvers` of a subgraph fit. */
export type Resolvers = Readonly<Record<string, object | GraphQLScalarType | undefined>>

/** The names that Apollo looks for beside the fields. */
const HOOKS = ['__resolveReference', '__resolveType', '__isTypeOf']

/**
 * What is wrong between an SDL and its resolvers, a sentence each. A resolver of an unknown field would be dropped in
 * silence, and a root field without resolver would always be null.
 */
export function checkResolvers(shapes: ReadonlyMap<string, ObjectShape>, resolvers: Resolvers): string[] {
  const problems: string[] = []
  for (const [type, shape] of shapes) {
    const names = Object.keys(resolvers[type] ?? {})
    const unknown = names.filter((name) => !shape.fields.includes(name) && !HOOKS.includes(name))
    problems.push(...unknown.map((name) => `${type}.${name} has a resolver and is no field of the SDL.`))
    if (names.includes('__resolveReference') && !shape.entity)
      problems.push(`${type} has a reference resolver and no resolvable @key.`)
    if (type === 'Query' || type === 'Mutation') {
      const idle = shape.fields.filter((name) => !names.includes(name))
      problems.push(...idle.map((name) => `${type}.${name} has no resolver.`))
    }
  }
  return problems
}
