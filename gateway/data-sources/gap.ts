import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import {
  type DocumentNode,
  type GraphQLSchema,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionNode,
} from 'graphql'
import type { GatewayContext } from '../context.ts'

type Fields = Readonly<Record<string, null>>
type Incoming = GraphQLDataSourceProcessOptions<GatewayContext>

/**
 * What stands in for entities that cannot be read: null in each field that may be null. To say so, and not nothing, lets
 * the plan go on: a field that is made of several owners' (`@requires`) is then made of those that answer. Null where the
 * operation asks for no entities.
 */
export function gapOf(incoming: Incoming): { _entities: Fields[] } | null {
  const { query, variables } = incoming.request
  const representations: unknown = variables?.representations
  if (!('incomingRequestContext' in incoming) || !query || !Array.isArray(representations)) return null
  const { schema } = incoming.incomingRequestContext
  const asked = entitySelections(parse(query))
  return {
    _entities: representations.map(({ __typename }: { __typename: string }) =>
      nullableFields(schema, __typename, asked),
    ),
  }
}

/** What an operation of the gateway asks of `_entities`. */
const entitySelections = (document: DocumentNode): readonly SelectionNode[] =>
  document.definitions
    .flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? node.selectionSet.selections : []))
    .flatMap((field) =>
      field.kind === Kind.FIELD && field.name.value === '_entities'
        ? (field.selectionSet?.selections ?? [])
        : [],
    )

function nullableFields(schema: GraphQLSchema, typename: string, asked: readonly SelectionNode[]): Fields {
  const type = schema.getType(typename)
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}
  const gap = asked.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      const field = fields[selection.name.value]
      return field && !isNonNullType(field.type)
        ? [[(selection.alias ?? selection.name).value, null] as const]
        : []
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD || selection.typeCondition?.name.value !== typename) return []
    return Object.entries(nullableFields(schema, typename, selection.selectionSet.selections))
  })
  return Object.fromEntries(gap)
}
