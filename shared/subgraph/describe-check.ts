import {
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type StringValueNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql'

type Described = { readonly description?: StringValueNode }
type TypeNode = TypeDefinitionNode | TypeExtensionNode

/** 中文 first, then English, with a middle dot between them. */
const BOTH_LANGUAGES = /^[^·]*\p{Script=Han}[^·]*·.*[A-Za-z]/su

/** What an SDL promises less well than this house does, a sentence each. */
export function checkSchema(sdl: string): string[] {
  const types = parse(sdl).definitions.filter(
    (node): node is TypeNode => isTypeDefinitionNode(node) || isTypeExtensionNode(node),
  )
  return [...types.flatMap(checkDescriptions), ...types.flatMap((type) => checkRoot(type, types))]
}

function checkDescriptions(type: TypeNode): string[] {
  const name = type.name.value
  const fields = 'fields' in type ? (type.fields ?? []) : []
  const values = 'values' in type ? (type.values ?? []) : []
  return [
    ...(isTypeDefinitionNode(type) ? checkDescription(name, type) : []),
    ...values.flatMap((value) => checkDescription(`${name}.${value.name.value}`, value)),
    ...fields.flatMap((field) => checkField(name, field)),
  ]
}

function checkField(type: string, field: FieldDefinitionNode | InputValueDefinitionNode): string[] {
  const path = `${type}.${field.name.value}`
  const args = 'arguments' in field ? (field.arguments ?? []) : []
  return [
    ...checkDescription(path, field),
    ...args.flatMap((argument) => checkDescription(`${path}(${argument.name.value}:)`, argument)),
  ]
}

function checkDescription(path: string, { description }: Described): string[] {
  if (!description) return [`${path} has no description.`]
  return BOTH_LANGUAGES.test(description.value) ? [] : [`${path} is not described as "中文 · English".`]
}

function checkRoot(type: TypeNode, types: readonly TypeNode[]): string[] {
  const fields = 'fields' in type ? ((type.fields ?? []) as readonly FieldDefinitionNode[]) : []
  // A non-null root field of a subgraph that is down would null the whole answer.
  if (type.name.value === 'Query')
    return fields
      .filter((field) => field.type.kind === Kind.NON_NULL_TYPE)
      .map((field) => `Query.${field.name.value} is not nullable.`)
  return type.name.value === 'Mutation' ? fields.flatMap((field) => checkMutation(field, types)) : []
}

function checkMutation(field: FieldDefinitionNode, types: readonly TypeNode[]): string[] {
  const path = `Mutation.${field.name.value}`
  const problems: string[] = []
  const args = (field.arguments ?? []).map((argument) => print({ ...argument, description: undefined }))
  if (args.length !== 1 || !/^input: \w+Input!$/.test(args[0] ?? ''))
    problems.push(`${path} does not take exactly one "input: …Input!".`)
  const payload = print(field.type).replace('!', '')
  const shape = types.find((type) => type.name.value === payload) as ObjectTypeDefinitionNode | undefined
  const results = (shape?.fields ?? []).map((result) => [result.name.value, print(result.type)] as const)
  if (!results.some(([name, type]) => name === 'errors' && type === '[UserError!]!'))
    problems.push(`${path} does not return "errors: [UserError!]!".`)
  // Nothing is there when the domain refuses.
  for (const [name, type] of results)
    if (name !== 'errors' && type.endsWith('!')) problems.push(`${payload}.${name} is not nullable.`)
  return problems
}
