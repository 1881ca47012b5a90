import type { ApolloServerPlugin } from '@apollo/server'
import { faultMessage } from '@ndseb/shared/faults.ts'
import { DEFAULT_PAGE, LARGEST_PAGE } from '@ndseb/shared/subgraph/connection.ts'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { GatewayContext } from './context.ts'

/** What one query may ask for. Tokens are counted while it is parsed, recursive selections while it is validated. */
export const LIMITS = {
  tokens: 1500,
  recursiveSelections: 1000,
  /** Fields inside fields; introspection has its own limit in graphql-js. */
  depth: 15,
  rootFields: 20,
  aliases: 50,
  /** Fields that the answer may hold at most, as `first` and `last` allow. */
  fields: 50_000,
} as const

export type Excess = {
  readonly limit: 'depth' | 'rootFields' | 'aliases' | 'fields'
  readonly max: number
  readonly asked: number
}

type Measure = {
  readonly depth: number
  readonly aliases: number
  readonly own: number
  readonly fields: number
}
type Variables = Readonly<Record<string, unknown>>

const NOTHING: Measure = { depth: 0, aliases: 0, own: 0, fields: 0 }

/** The first limit that a query exceeds, or null. Linear in the query: each fragment is measured once. */
export function excessOf(
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Variables,
): Excess | null {
  const operation = getOperationAST(document, operationName)
  if (!operation) return null
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  )
  const root = measurer(document, { ...defaults, ...variables })(operation.selectionSet)
  const asked = { depth: root.depth, rootFields: root.own, aliases: root.aliases, fields: root.fields }
  for (const limit of ['rootFields', 'aliases', 'depth', 'fields'] as const) {
    if (asked[limit] > LIMITS[limit]) return { limit, max: LIMITS[limit], asked: asked[limit] }
  }
  return null
}

function measurer(document: DocumentNode, variables: Variables): (set: SelectionSetNode) => Measure {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  }
  const measured = new Map<string, Measure>()
  const ofFragment = (name: string): Measure => {
    const known = measured.get(name)
    if (known) return known
    const fragment = fragments.get(name)
    const measure = fragment ? ofSet(fragment.selectionSet) : NOTHING
    measured.set(name, measure)
    return measure
  }
  const ofField = (field: FieldNode): Measure => {
    const aliases = field.alias ? 1 : 0
    if (field.name.value.startsWith('__')) return { depth: 1, aliases, own: 1, fields: 1 }
    const inside = field.selectionSet ? ofSet(field.selectionSet) : NOTHING
    return {
      depth: 1 + inside.depth,
      aliases: aliases + inside.aliases,
      own: 1,
      fields: 1 + pageOf(field, variables) * inside.fields,
    }
  }
  const ofSet = (set: SelectionSetNode): Measure =>
    set.selections
      .map((selection) => {
        if (selection.kind === Kind.FIELD) return ofField(selection)
        if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet)
        return ofFragment(selection.name.value)
      })
      .reduce(add, NOTHING)
  return ofSet
}

const add = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  own: a.own + b.own,
  fields: a.fields + b.fields,
})

/** How often what is inside a field may recur: its `first` or `last`, a usual page where a connection says neither. */
function pageOf(field: FieldNode, variables: Variables): number {
  const sizes = (field.arguments ?? [])
    .filter(({ name }) => name.value === 'first' || name.value === 'last')
    .map(({ value }) => {
      if (value.kind === Kind.INT) return Number(value.value)
      return value.kind === Kind.VARIABLE ? variables[value.name.value] : null
    })
    .filter((size): size is number => typeof size === 'number' && size > 0)
  // A page larger than the largest is refused where it is read.
  if (sizes.length > 0) return Math.min(LARGEST_PAGE, Math.max(...sizes))
  const isConnection = field.selectionSet?.selections.some(
    (selection) =>
      selection.kind === Kind.FIELD && (selection.name.value === 'edges' || selection.name.value === 'nodes'),
  )
  return isConnection ? DEFAULT_PAGE : 1
}

/** Refuses a query beyond the limits before anything is planned. */
export const guardLimits: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, request, contextValue }) => {
      const excess = excessOf(document, request.operationName, request.variables ?? {})
      if (excess === null) return
      const { limit, max } = excess
      throw new GraphQLError(
        faultMessage('QUERY_TOO_COMPLEX', contextValue.viewer.language, `${limit} > ${max}`),
        { extensions: { code: 'QUERY_TOO_COMPLEX', limit, max, http: { status: 400 } } },
      )
    },
  }),
}
