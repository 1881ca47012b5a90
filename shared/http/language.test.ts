import { expect, it } from 'vitest'
import { preferredLanguage } from './language.ts'

it.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['zh-CN', 'zh'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['fr', 'zh'],
  ['fr, en;q=0.3', 'en'],
  ['en;q=0.5, zh;q=0.9', 'zh'],
  ['zh;q=0.1, EN', 'en'],
  ['en;q=nonsense', 'zh'],
  ['en, zh', 'zh'],
])('Accept-Language %j is read as %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
