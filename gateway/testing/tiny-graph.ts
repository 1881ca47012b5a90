import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import type { ClosableContext } from '@ndseb/shared/transport/execute.ts'
import type { Viewer } from '@ndseb/shared/viewer.ts'
import { type DocumentNode, GraphQLError, GraphQLScalarType, parse } from 'graphql'

/** A federated graph of two subgraphs, as small as it can be and still real. */
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`

const SDL = {
  applications: `
    ${LINK}
    scalar Decimal
    type Query {
      me: Me
      application(id: ID!, above: Decimal): Application
      applications(first: Int): ApplicationConnection
      fails: String
      refuses: String
    }
    type Mutation { rename(id: ID!, name: String!): Application }
    type Me { role: String province: String language: String }
    type ApplicationConnection { edges: [ApplicationEdge!]! }
    type ApplicationEdge { node: Application }
    type Application @key(fields: "id") { id: ID! name: String related: Application }
  `,
  reviews: `
    ${LINK}
    type Query { latestOpinion: String }
    type Application @key(fields: "id") { id: ID! opinion: String }
  `,
}
export type TinyName = keyof typeof SDL

type Context = ClosableContext & { readonly viewer: Viewer }
type Ref = { id: string }
const application = (id: string) => ({
  id,
  name: `name of ${id}`,
  related: { id: 'related', name: 'related' },
})

const refuse = () => {
  throw new GraphQLError('not a decimal', { extensions: { code: 'BAD_USER_INPUT' } })
}

const RESOLVERS = {
  applications: {
    Query: {
      me: (_: unknown, _args: unknown, { viewer }: Context) => viewer,
      application: (_: unknown, { id }: Ref) => application(id),
      applications: () => ({ edges: ['a', 'b'].map((id) => ({ node: application(id) })) }),
      fails: () => {
        throw new Error("SELECT secret FROM person WHERE name = '张三'")
      },
      refuses: () => {
        throw new GraphQLError('您的角色无权执行此操作', { extensions: { code: 'FORBIDDEN', hint: 'inner' } })
      },
    },
    Mutation: { rename: (_: unknown, { id, name }: Ref & { name: string }) => ({ id, name }) },
    Application: { __resolveReference: ({ id }: Ref) => application(id) },
    Decimal: new GraphQLScalarType({ name: 'Decimal', parseValue: refuse, parseLiteral: refuse }),
  },
  reviews: {
    Query: { latestOpinion: () => 'agreed' },
    Application: {
      __resolveReference: ({ id }: Ref) => ({ id }),
      opinion: ({ id }: Ref) => `opinion on ${id}`,
    },
  },
}

const typeDefs = (name: TinyName): DocumentNode => parse(SDL[name])

type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>

/** A subgraph as the transport takes it; `onClose` tells of each session that was closed. */
export const tinySubgraph = (name: TinyName, onClose: () => void = () => {}) => ({
  name,
  schema: buildSubgraphSchema({ typeDefs: typeDefs(name), resolvers: RESOLVERS[name] } as Module),
  makeContext: (viewer: Viewer): Context => ({
    ...{ viewer, shown: new Map() },
    session: { recordReads: async () => {}, close: async () => onClose() },
  }),
})

export function tinySupergraph(): string {
  const names = Object.keys(SDL) as TinyName[]
  const composed = composeServices(
    names.map((name) => ({ name, url: `http://${name}.invalid`, typeDefs: typeDefs(name) })),
  )
  if (composed.supergraphSdl === undefined) throw new Error(composed.errors?.join('\n'))
  return composed.supergraphSdl
}
