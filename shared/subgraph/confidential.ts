import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import type { ConfidentialKind } from '../vocabulary/confidential.ts'
import type { ObjectShape } from './permissions.ts'

/** What was shown of each kind in one request: the ids of the rows. */
export type Shown = Map<ConfidentialKind, Set<string>>

type Confidential = {
  readonly kind: ConfidentialKind
  /** What a row of the type is named by in the audit log: properties of what stands behind it, joined by "/". */
  readonly by: readonly string[]
  /** The fields that give something away: all of the type, one that is added tomorrow too, or these. */
  readonly fields: 'all' | readonly string[]
  /** A property of what stands behind the type, without which the row is no secret; left out where every row is one. */
  readonly where?: string
}

/** The confidential fields of a subgraph, by type (N86). */
export type ConfidentialTable = Readonly<Record<string, Confidential>>

/** What of a table the SDL does not have, a sentence each. */
export const checkConfidential = (
  shapes: ReadonlyMap<string, ObjectShape>,
  table: ConfidentialTable,
): string[] =>
  Object.entries(table).flatMap(([type, { fields, by }]) => {
    const shape = shapes.get(type)
    if (!shape) return [`${type} is said to be confidential and is no object type of the SDL.`]
    if (by.length === 0) return [`${type} is said to be confidential, and not what its rows are named by.`]
    return fieldsOf(shape.fields, fields)
      .filter((field) => !shape.fields.includes(field))
      .map((field) => `${type}.${field} is said to be confidential and is no field of the SDL.`)
  })

const fieldsOf = (all: readonly string[], fields: Confidential['fields']) => (fields === 'all' ? all : fields)

/**
 * Lets every confidential field note whose row it showed, once it gave something: whichever way the row was reached, and
 * not where the shield or a policy gave nothing. Applied before the shield, so that what is refused is not noted.
 */
export function noteWhatIsShown(schema: GraphQLSchema, table: ConfidentialTable): void {
  for (const [name, { kind, by, fields, where }] of Object.entries(table)) {
    const type = schema.getType(name)
    if (!isObjectType(type)) continue
    const known = type.getFields()
    for (const field of fieldsOf(Object.keys(known), fields).flatMap((one) => known[one] ?? [])) {
      const resolve = field.resolve ?? defaultFieldResolver
      field.resolve = (parent, args, context: { readonly shown: Shown }, info) => {
        const noted = (value: unknown) => {
          const nothing = value == null || (Array.isArray(value) && value.length === 0)
          if (!nothing && (where === undefined || parent[where] != null))
            note(context.shown, kind, nameOf(name, parent, by))
          return value
        }
        // What is there at once stays so: a hundred rows would be waited for one by one.
        const value: unknown = resolve(parent, args, context, info)
        return value instanceof Promise ? value.then(noted) : noted(value)
      }
    }
  }
}

/** What a shown row is named by. One that has no name could not be written down, and is not shown. */
function nameOf(type: string, row: Readonly<Record<string, unknown>>, by: readonly string[]): string {
  const named = by.map((property) => row[property]).filter((value) => value != null)
  if (named.length === 0) throw new Error(`a row of ${type} has none of ${by.join(', ')} to be named by`)
  return named.map(String).join('/')
}

/** Notes that a row was shown, for what is no field of its own: a rate against it, or where it stands in an order. */
export function note(shown: Shown, kind: ConfidentialKind, id: string): void {
  const ids = shown.get(kind) ?? new Set()
  shown.set(kind, ids.add(id))
}
