import { type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql'
import type { Asker, Word } from '../shield/words.ts'
import { type Permissions, REFERENCE } from './permissions.ts'

type ReferenceResolver = (reference: object, context: Asker, info: GraphQLResolveInfo) => unknown

/**
 * graphql-shield never guards `__resolveReference`: it runs before every field, so that `{ __typename }` alone would
 * tell whether a row exists. Each one gets its own guard, which answers null alike for hidden and for missing.
 */
export function guardReferences(schema: GraphQLSchema, permissions: Permissions): void {
  for (const [name, entry] of Object.entries(permissions)) {
    const type = schema.getType(name)
    const word = entry[REFERENCE]
    if (word && isObjectType(type)) guardReference(type, word)
  }
}

function guardReference(type: GraphQLObjectType, word: Word): void {
  const apollo = extensionOf(type.extensions, 'apollo')
  const subgraph = extensionOf(apollo, 'subgraph')
  // Without a resolver of its own the reference stands for the object: there is no row that it could betray.
  const resolve = (subgraph.resolveReference as ReferenceResolver | undefined) ?? ((reference) => reference)
  const guarded: ReferenceResolver = (reference, context, info) =>
    word.refusal(context) ? null : resolve(reference, context, info)
  type.extensions = {
    ...type.extensions,
    apollo: { ...apollo, subgraph: { ...subgraph, resolveReference: guarded } },
  }
}

const extensionOf = (extensions: Readonly<Record<string, unknown>>, name: string) =>
  (extensions[name] ?? {}) as Readonly<Record<string, unknown>>
