import { type DefinitionNode, type DocumentNode, Kind } from 'graphql'
import { gateway, holder, Word } from '../shield/words.ts'

/**
 * Who may call what: every field of every object type in the SDL's order, each with a word. An entity that the gateway
 * may ask for by its key has `__reference` first: who may do so.
 */
export type Permissions = Readonly<Record<string, Readonly<Record<string, Word>>>>

export const REFERENCE = '__reference'
const ROOTS = ['Query', 'Mutation', 'Subscription']

export type ObjectShape = { readonly fields: string[]; entity: boolean }

/** The object types of an SDL with their fields, in the order in which they are first met. */
export function objectShapes(sdl: DocumentNode): ReadonlyMap<string, ObjectShape> {
  const shapes = new Map<string, ObjectShape>()
  for (const node of sdl.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
    const shape = shapes.get(node.name.value) ?? { fields: [], entity: false }
    shape.fields.push(...(node.fields ?? []).map((field) => field.name.value))
    shape.entity ||= isResolvableEntity(node)
    shapes.set(node.name.value, shape)
  }
  return shapes
}

function isResolvableEntity(node: DefinitionNode): boolean {
  const keys = ('directives' in node ? (node.directives ?? []) : []).filter(
    ({ name }) => name.value === 'key',
  )
  return keys.some(
    (key) =>
      !key.arguments?.some(
        ({ name, value }) =>
          name.value === 'resolvable' && value.kind === Kind.BOOLEAN && value.value === false,
      ),
  )
}

/** What is wrong between an SDL and its permissions, a sentence each; empty where every field has its word. */
export function checkPermissions(sdl: DocumentNode, permissions: Permissions): string[] {
  const shapes = objectShapes(sdl)
  const abstractNodes = sdl.definitions.filter(
    (node) => node.kind === Kind.INTERFACE_TYPE_DEFINITION || node.kind === Kind.UNION_TYPE_DEFINITION,
  )
  const abstract = new Set(abstractNodes.map((node) => node.name.value))
  // The reference resolver of an interface would pass by those of its object types.
  const problems = abstractNodes
    .filter(isResolvableEntity)
    .map((node) => `${node.name.value} is no object type and has a @key: give it to its object types.`)
  for (const type of Object.keys(permissions)) {
    if (abstract.has(type))
      problems.push(
        `${type} is an interface or a union: words there are ignored, name its object types instead.`,
      )
    else if (!shapes.has(type)) problems.push(`${type} is no object type of the SDL.`)
  }
  for (const [type, shape] of shapes) {
    const entry = permissions[type]
    if (entry) problems.push(...checkType(type, shape, entry))
    else problems.push(`${type} is not named: ${shape.fields.join(', ')}.`)
  }
  if (problems.length === 0)
    problems.push(...checkOrder('The types', [...shapes.keys()], Object.keys(permissions)))
  return problems
}

function checkType(type: string, shape: ObjectShape, entry: Readonly<Record<string, Word>>): string[] {
  const expected = shape.entity ? [REFERENCE, ...shape.fields] : shape.fields
  const named = Object.keys(entry)
  const problems = [
    ...expected.filter((name) => !named.includes(name)).map((name) => `${type}.${name} is not named.`),
    ...named
      .filter((name) => !expected.includes(name))
      .map((name) =>
        name === REFERENCE
          ? `${type}.${name}: the type has no resolvable @key.`
          : `${type}.${name} is no field of the SDL.`,
      ),
    ...named.flatMap((name) => checkWord(type, name, entry[name])),
  ]
  return problems.length > 0 ? problems : checkOrder(`The fields of ${type}`, expected, named)
}

function checkWord(type: string, name: string, word: unknown): string[] {
  if (!(word instanceof Word)) return [`${type}.${name} has no word of shared/shield/words.ts.`]
  if (word === holder && (ROOTS.includes(type) || name === REFERENCE))
    return [`${type}.${name} cannot say "holder": nobody holds anything yet there.`]
  if (word === gateway) return [`${type}.${name} cannot say "gateway": that word is the machinery's.`]
  return []
}

function checkOrder(what: string, expected: readonly string[], named: readonly string[]): string[] {
  const at = expected.findIndex((name, index) => named[index] !== name)
  return at < 0
    ? []
    : [`${what} are not in the SDL's order: ${expected[at]} is expected where ${named[at]} stands.`]
}
