import { expect, test } from 'vitest'
import { viewerFromClaims } from './viewer.ts'

const PARK = '01900000-0000-7000-8002-00000000000A'
const claims = { sub: 'p-1', name: '某人', role: 'PARK', park: PARK, province: '32', unit: 'nanjing' }

test('a viewer has the scope of the role and no other, whatever else is claimed', () => {
  expect(viewerFromClaims(claims, 'zh')).toEqual({
    ...{ id: 'p-1', name: '某人', role: 'PARK', agency: null, language: 'zh' },
    ...{ park: PARK.toLowerCase(), province: null, unit: null },
  })
  expect(viewerFromClaims({ ...claims, role: 'CAC_OFFICER' }, 'en')).toMatchObject({
    ...{ agency: 'CAC', province: null, unit: null, park: null },
  })
})

test.each([
  ['of the public or the system', { role: 'SYSTEM' }],
  ['of a role that there is not', { role: 'MINISTER' }],
  ['without a person', { sub: '' }],
  ['of a person that cannot be written down', { sub: 'x'.repeat(65) }],
  ['of a person with a NUL', { sub: 'x\u0000' }],
  ['of a park that is no id', { park: "x' or '1'='1" }],
  ['of a province officer without a province', { role: 'PROVINCIAL_COMMERCE', province: null }],
  ['of a unit that cannot be written down', { role: 'UNIT', unit: 'u'.repeat(65) }],
])('claims %s make no viewer', (_what, over) => {
  expect(viewerFromClaims({ ...claims, ...over }, 'zh')).toBeNull()
})

test('a name that cannot be written down is left out: the person is named by id', () => {
  for (const name of ['名'.repeat(81), 'a\u0000b', '', 7])
    expect(viewerFromClaims({ ...claims, name }, 'zh')?.name).toBe('p-1')
})
