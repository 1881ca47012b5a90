import { expect, it } from 'vitest'
import { attachmentNamed } from './disposition.ts'

it.each([
  ['returns.csv', `attachment; filename="returns.csv"; filename*=UTF-8''returns.csv`],
  ['甲"乙.csv', `attachment; filename="___.csv"; filename*=UTF-8''%E7%94%B2%22%E4%B9%99.csv`],
  ["a(b)'c*.csv", `attachment; filename="a(b)'c*.csv"; filename*=UTF-8''a%28b%29%27c%2a.csv`],
  ['../a\\b/c.csv', `attachment; filename=".._a_b_c.csv"; filename*=UTF-8''.._a_b_c.csv`],
])('names %s', (name, header) => {
  expect(attachmentNamed(name)).toBe(header)
})
