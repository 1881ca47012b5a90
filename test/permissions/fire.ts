import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql'

/** Well-formed values by the types of the schema, and queries that ask for one field. */

/** An id that nothing has. */
export const NOTHING = '01900000-0000-7000-8fff-ffffffffffff'

const SCALARS: Readonly<Record<string, unknown>> = {
  ...{ ID: NOTHING, String: '', Int: 0, Boolean: true },
  ...{ Date: '2026-03-02', DateTime: '2026-03-02T01:00:00.000Z', Decimal: '0' },
}

/**
 * A value that the type accepts and that does no harm: ids of nothing, empty texts, and of an input what it must have.
 * `named` goes before it, by the name of an argument or input field.
 */
export function harmless(type: GraphQLInputType, named: Readonly<Record<string, unknown>> = {}): unknown {
  if (isNonNullType(type)) return harmless(type.ofType, named)
  if (isListType(type)) return [harmless(type.ofType, named)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isScalarType(type)) return SCALARS[type.name]
  const fields = Object.values(isInputObjectType(type) ? type.getFields() : {})
  return Object.fromEntries(
    fields
      .filter((field) => isNonNullType(field.type))
      .map((field) => [field.name, named[field.name] ?? harmless(field.type, named)]),
  )
}

export type Part = {
  /** `name(argument: $variable) { … }`. */
  readonly text: string
  /** `$variable: Type`. */
  readonly declared: readonly string[]
  readonly variables: Readonly<Record<string, unknown>>
}

/** A field with the arguments that it must have, and below it `inside`, or only the name of its type. */
export function partOf(
  field: GraphQLField<unknown, unknown>,
  named: Readonly<Record<string, unknown>> = {},
  inside?: Part,
): Part {
  const given = field.args
    .filter((argument) => isNonNullType(argument.type))
    .map((argument) => ({ argument, variable: `${field.name}_${argument.name}` }))
  const listed = given.map(({ argument, variable }) => `${argument.name}: $${variable}`).join(', ')
  const leaf = isObjectType(getNamedType(field.type)) ? ' { __typename }' : ''
  return {
    text: `${field.name}${listed && `(${listed})`}${inside ? ` { ${inside.text} }` : leaf}`,
    declared: [
      ...given.map(({ argument, variable }) => `$${variable}: ${argument.type}`),
      ...(inside?.declared ?? []),
    ],
    variables: {
      ...Object.fromEntries(
        given.map(({ argument, variable }) => [
          variable,
          named[argument.name] ?? harmless(argument.type, named),
        ]),
      ),
      ...inside?.variables,
    },
  }
}

/** Several fields as one operation. */
export function operationOf(
  kind: 'query' | 'mutation',
  parts: readonly Part[],
  around = (text: string) => text,
) {
  const declared = parts.flatMap((part) => part.declared).join(', ')
  return {
    query: `${kind} ${declared && `(${declared})`} { ${around(
      parts
        .map(({ text }) => text)
        .join(' ')
        .trim(),
    )} }`,
    variables: Object.assign({}, ...parts.map(({ variables }) => variables)) as Record<string, unknown>,
  }
}

type Step = { readonly type: GraphQLObjectType; readonly path: readonly GraphQLField<unknown, unknown>[] }

/** The shortest way by fields from one of the types to a field of another. */
export function wayTo(
  schema: GraphQLSchema,
  starts: readonly string[],
  target: { readonly type: string; readonly field: string },
): { readonly start: string; readonly path: readonly GraphQLField<unknown, unknown>[] } {
  const objects = starts.map((name) => schema.getType(name)).filter((type) => isObjectType(type))
  const seen = new Set<GraphQLObjectType>(objects)
  let steps: { start: string; at: Step }[] = objects.map((type) => ({
    start: type.name,
    at: { type, path: [] },
  }))
  while (steps.length > 0) {
    for (const { start, at } of steps) {
      const field = at.type.name === target.type && at.type.getFields()[target.field]
      if (field) return { start, path: [...at.path, field] }
    }
    steps = steps.flatMap(({ start, at }) =>
      Object.values(at.type.getFields()).flatMap((field) => {
        const type = getNamedType(field.type)
        if (!isObjectType(type) || seen.has(type)) return []
        seen.add(type)
        return [{ start, at: { type, path: [...at.path, field] } }]
      }),
    )
  }
  throw new Error(`no way leads to ${target.type}.${target.field}`)
}
