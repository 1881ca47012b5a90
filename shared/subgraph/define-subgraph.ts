import { buildSubgraphSchema } from '@apollo/subgraph'
import { type GraphQLObjectType, type GraphQLSchema, isIntrospectionType, isObjectType, parse } from 'graphql'
import { fault } from '../faults.ts'
import { SCALARS } from '../scalars.ts'
import { applyMiddleware, deny, shield } from '../shield/door.ts'
import { type Asker, gateway, holder } from '../shield/words.ts'
import type { SignAddress } from '../transport/signed-address.ts'
import { COMMON_PERMISSIONS, completeTypeDefs } from './common.ts'
import { type ConfidentialTable, checkConfidential, noteWhatIsShown } from './confidential.ts'
import type { SubgraphContext, SubgraphSession } from './context.ts'
import { checkPermissions, objectShapes, type Permissions } from './permissions.ts'
import { guardReferences } from './references.ts'
import { checkResolvers, type Resolvers } from './resolvers.ts'

type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>

export type SubgraphDefinition<Session extends SubgraphSession, Loaders> = {
  readonly name: string
  /** The subgraph's own SDL (see load-schema.ts); the shared scalars and value types are added. */
  readonly typeDefs: string
  readonly resolvers: Resolvers
  readonly permissions: Permissions
  /** The fields of which every read is written down (N86). */
  readonly confidential?: ConfidentialTable
  /** The DataLoaders of one request. */
  readonly makeLoaders: (session: Session) => Loaders
}

export type Subgraph<Session extends SubgraphSession, Loaders> = {
  readonly name: string
  /** The complete SDL, as it is composed. */
  readonly typeDefs: string
  /** Executable and guarded. */
  readonly schema: GraphQLSchema
  /** The subgraph's own permissions, for the matrix. */
  readonly permissions: Permissions
  readonly makeContext: (
    session: Session,
    fromGateway: boolean,
    signAddress?: SignAddress,
  ) => SubgraphContext<Session, Loaders>
}

/** What federation adds to a subgraph's schema: the gateway's alone. */
const MACHINERY: Permissions = {
  Query: { _entities: gateway, _service: gateway },
  _Service: { sdl: gateway },
}

/**
 * Builds a subgraph, guarded. It does not start unless its permissions name every field of every object type, because
 * a field that nobody thought of is closed, and a closed field that nobody noticed is a fault.
 */
export function defineSubgraph<Session extends SubgraphSession, Loaders>(
  definition: SubgraphDefinition<Session, Loaders>,
): Subgraph<Session, Loaders> {
  const { name, resolvers, permissions, confidential = {}, makeLoaders } = definition
  const typeDefs = completeTypeDefs(definition.typeDefs)
  const sdl = parse(typeDefs)
  const named = { ...COMMON_PERMISSIONS, ...permissions }
  const shapes = objectShapes(sdl)
  const problems = [
    ...checkPermissions(sdl, named),
    ...checkResolvers(shapes, resolvers),
    ...checkConfidential(shapes, confidential),
  ]
  if (problems.length > 0) {
    throw new Error(
      `The subgraph "${name}" does not start:\n${problems.map((line) => `- ${line}`).join('\n')}`,
    )
  }
  const schema = buildSubgraphSchema({ typeDefs: sdl, resolvers: { ...resolvers, ...SCALARS } } as Module)
  guardReferences(schema, named)
  noteWhatIsShown(schema, confidential)
  return {
    name,
    typeDefs,
    schema: guardFields(schema, named),
    permissions,
    makeContext: (session, fromGateway, signAddress = noAddress) => ({
      viewer: session.viewer,
      fromGateway,
      session,
      shown: new Map(),
      signAddress,
      loaders: makeLoaders(session),
    }),
  }
}

const noAddress: SignAddress = () => {
  throw new Error('this subgraph was given nothing to sign addresses with')
}

/**
 * Guards every field of every object type with its word's rule, and whatever has no word with `deny`. Fields that say
 * "holder" need no check: their wrappers would only cost time, and are left out.
 */
function guardFields(schema: GraphQLSchema, permissions: Permissions): GraphQLSchema {
  const objects = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !isIntrospectionType(type),
  )
  const wordOf = (type: string, field: string) => MACHINERY[type]?.[field] ?? permissions[type]?.[field]
  const rules = objects.map((type) => [
    type.name,
    mapFields(type, (field) => wordOf(type.name, field)?.rule ?? deny),
  ])
  // allowExternalErrors: otherwise every fault of a resolver would read "Not Authorised!".
  const guards = shield(Object.fromEntries(rules), {
    fallbackRule: deny,
    fallbackError: (_error, _parent, _args, context) => fault('FORBIDDEN', languageOf(context)),
    allowExternalErrors: true,
  })
  const wrappers = Object.entries(guards.generate(schema)).map(([type, fields]) => [
    type,
    Object.fromEntries(Object.entries(fields).filter(([field]) => wordOf(type, field) !== holder)),
  ])
  return applyMiddleware(schema, Object.fromEntries(wrappers))
}

const languageOf = (context: object) => (context as Partial<Asker>).viewer?.language ?? 'zh'

const mapFields = <Value>(type: GraphQLObjectType, choose: (field: string) => Value) =>
  Object.fromEntries(Object.keys(type.getFields()).map((field) => [field, choose(field)]))
