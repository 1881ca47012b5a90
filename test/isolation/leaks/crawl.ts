import { supergraphSdl } from '@ndseb/gateway/supergraph.ts'
import type { Reply } from '@ndseb/standalone/demo/actor.ts'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql'

/** Asks a graph for everything that leads anywhere, by its schema alone: whoever adds a field has it crawled. */

/**
 * How many types a path goes through; every type that has an id is where some path begins. Where a type comes again on a path,
 * the path ends.
 */
const DEEPEST = 4
/** As many tokens as one operation may have, and selections in it, with one path’s to spare. */
const TOKENS = 900

/** What an argument may be given: by `Field.argument` of the root, or by the argument's name anywhere. */
export type Given = Readonly<Record<string, readonly unknown[]>>

type Operation = {
  readonly root: string
  readonly query: string
  readonly variables: Record<string, unknown>
}

const schema: GraphQLSchema = buildSchema(supergraphSdl(), { assumeValidSDL: true })

/**
 * The operations of a crawl: each root field with each value that its first argument may be given, in as many parts as needed.
 */
export function operationsOf(given: Given): Operation[] {
  const query = schema.getQueryType()
  if (!query) throw new Error('the graph has no queries')
  return Object.values(query.getFields()).flatMap((root) => {
    const [argument, ...others] = root.args.filter(({ type }) => isNonNullType(type))
    const beside = others.map(({ name }) => `, ${name}: ${JSON.stringify(given[name]?.[0])}`).join('')
    const values = argument ? (given[`${root.name}.${argument.name}`] ?? given[argument.name]) : [undefined]
    if (!values) throw new Error(`what may Query.${root.name} be given for ${argument?.name}?`)
    return selectionsOf(root, given).flatMap((selection) =>
      values.map((value) => ({
        root: root.name,
        query: argument
          ? `query ($given: ${argument.type}) { ${root.name}(${argument.name}: $given${beside}) ${selection} }`
          : `{ ${root.name} ${selection} }`,
        variables: argument ? { given: value } : {},
      })),
    )
  })
}

/** What a field may say to whom it is closed; and of an argument that asks for too little. */
const REFUSALS = ['FORBIDDEN', 'UNAUTHENTICATED', 'BAD_USER_INPUT']

/** How many operations are asked at the same time. */
const AT_ONCE = 6

/** Everything that a post answered to a crawl, operation by operation. */
export async function crawl(
  ask: (query: string, variables: object) => Promise<Reply>,
  operations: readonly Operation[],
): Promise<string[]> {
  const answer = async ({ root, query, variables }: Operation): Promise<string> => {
    const { data, errors } = await ask(query, variables)
    const strange = errors.find(({ extensions }) => !REFUSALS.includes(extensions.code))
    if (strange) throw new Error(`${root} could not be crawled: ${JSON.stringify(strange)}`)
    // Fields of one answer are refused in the order in which their subgraphs answer.
    const refused = errors.map((error) => JSON.stringify(error)).toSorted()
    return `${root} ${JSON.stringify(variables)} ${JSON.stringify(data)} ${refused.join(' ')}`
  }
  const answers: string[] = []
  for (let first = 0; first < operations.length; first += AT_ONCE)
    answers.push(...(await Promise.all(operations.slice(first, first + AT_ONCE).map(answer))))
  return answers
}

type Path = readonly GraphQLField<unknown, unknown>[]

/** The paths below a root field, put together into selections that one operation may hold. */
function selectionsOf(root: GraphQLField<unknown, unknown>, given: Given): string[] {
  const type = getNamedType(root.type)
  if (!isObjectType(type)) return ['']
  const selections: string[] = []
  let trie: Trie = new Map()
  let tokens = 0
  for (const path of pathsFrom(type, given, [type])) {
    tokens += grow(
      trie,
      path.map((field) => callOf(field, given)),
    )
    if (tokens < TOKENS) continue
    selections.push(print(trie))
    trie = new Map()
    tokens = 0
  }
  return trie.size > 0 ? [...selections, print(trie)] : selections
}

/** Every path to a leaf. */
function pathsFrom(type: GraphQLObjectType, given: Given, seen: readonly GraphQLObjectType[]): Path[] {
  return Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some((argument) => isNonNullType(argument.type) && !(argument.name in given))) return []
    const inner = getNamedType(field.type)
    if (isScalarType(inner) || isEnumType(inner)) return [[field]]
    if (!isObjectType(inner) || seen.includes(inner) || seen.length >= DEEPEST) return []
    return pathsFrom(inner, given, [...seen, inner]).map((path) => [field, ...path])
  })
}

const callOf = ({ name, args }: GraphQLField<unknown, unknown>, given: Given): string => {
  const needed = args.filter(({ type }) => isNonNullType(type))
  const listed = needed.map((argument) => `${argument.name}: ${JSON.stringify(given[argument.name]?.[0])}`)
  return needed.length > 0 ? `${name}(${listed.join(', ')})` : name
}

type Trie = Map<string, Trie>
/** Adds a path; gives about how many tokens it brings. */
function grow(trie: Trie, [first, ...rest]: readonly string[]): number {
  if (first === undefined) return 0
  const known = trie.get(first)
  const inner = known ?? new Map()
  trie.set(first, inner)
  return (known ? 0 : first.includes('(') ? 6 : 1) + (known || rest.length === 0 ? 0 : 2) + grow(inner, rest)
}
const print = (trie: Trie): string =>
  trie.size === 0 ? '' : `{ ${[...trie].map(([call, inner]) => `${call} ${print(inner)}`).join(' ')} }`
