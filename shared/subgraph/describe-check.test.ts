import { expect, test } from 'vitest'
import { checkSchema } from './describe-check.ts'

const well = `
"""入口 · The root."""
type Query {
  "园区 · A park. Source: N1"
  park("编号 · Its id." id: ID!): Park
}
"写入 · Changes."
type Mutation {
  "改名 · Renames a park."
  rename("内容 · What to change." input: RenameInput!): RenamePayload
}
"改名内容 · What to rename."
input RenameInput {
  "编号 · Its id."
  id: ID!
}
"改名结果 · What became of it."
type RenamePayload {
  "园区 · The park, null when refused."
  park: Park
  "拒绝 · Refusals."
  errors: [UserError!]!
}
"层级 · Tier."
enum Tier {
  "自身 · Of its own."
  OWN
}
`

test('a well written schema has nothing to say', () => {
  expect(checkSchema(well)).toEqual([])
})

test.each([
  ['"园区 · A park. Source: N1"', '', 'Query.park has no description.'],
  ['"编号 · Its id." id: ID!):', 'id: ID!):', 'Query.park(id:) has no description.'],
  ['自身 · Of its own.', 'Of its own.', 'Tier.OWN is not described as "中文 · English".'],
  ['层级 · Tier.', 'Tier · 层级', 'Tier is not described as "中文 · English".'],
  ['id: ID!): Park', 'id: ID!): Park!', 'Query.park is not nullable.'],
  ['input: RenameInput!', 'name: String!', 'Mutation.rename does not take exactly one "input: …Input!".'],
  [
    'errors: [UserError!]!',
    'errors: [UserError!]',
    'Mutation.rename does not return "errors: [UserError!]!".',
  ],
  ['  park: Park\n', '  park: Park!\n', 'RenamePayload.park is not nullable.'],
])('with %j as %j it says so', (before, after, sentence) => {
  expect(well).toContain(before)
  expect(checkSchema(well.replace(before, after))).toContain(sentence)
})

test('extensions need no description of their own, their fields do', () => {
  expect(checkSchema('extend type Query { park: ID }')).toEqual(['Query.park has no description.'])
})
