import { viewerFromClaims } from '@ndseb/shared/viewer.ts'
import { AGENCIES, ROLES, type Role } from '@ndseb/shared/vocabulary/roles.ts'
import { describe, expect, test } from 'vitest'
import { agencyOfViewer, findAgency, listAgencies } from './agencies.ts'

describe('the agencies', () => {
  test('are three ministries, and three departments in each of 31 provinces (N3)', () => {
    const kinds = Object.groupBy(listAgencies(), ({ kind }) => kind)
    const counts = Object.fromEntries(Object.entries(kinds).map(([kind, list]) => [kind, list.length]))
    expect(counts).toEqual({
      ...{ MOFCOM: 1, CAC: 1, MIIT: 1 },
      ...{ PROVINCIAL_COMMERCE: 31, PROVINCIAL_CYBERSPACE: 31, PROVINCIAL_INDUSTRY: 31 },
    })
    expect(new Set(listAgencies().map(({ id }) => id)).size).toBe(96)
  })

  test('have names in both languages and a province where they are of one', () => {
    expect(findAgency('MOFCOM')).toMatchObject({ names: { zh: '商务部' }, provinceCode: null })
    expect(findAgency('32.PROVINCIAL_COMMERCE')).toMatchObject({
      names: { zh: '江苏省商务主管部门', en: 'provincial commerce department of Jiangsu' },
      ...{ line: 'COMMERCE', level: 'PROVINCIAL', provinceCode: '32' },
    })
  })

  test.each(['', '32', '99.PROVINCIAL_COMMERCE', '32.MOFCOM', 'PROVINCIAL_COMMERCE', 'constructor'])(
    'hold nothing by the id "%s"',
    (id) => {
      expect(findAgency(id)).toBeNull()
    },
  )

  test.each(Object.keys(ROLES) as Role[])('hold the one that a %s signs for, or none', (role) => {
    const claims = { sub: 'p', role, province: '32', unit: 'nanjing', park: 'k' }
    const viewer = viewerFromClaims(claims, 'zh')
    const agency = viewer && agencyOfViewer(viewer)
    expect(agency?.kind ?? null).toBe(viewer?.agency ?? null)
    if (agency) expect(AGENCIES[agency.kind].level === 'PROVINCIAL').toBe(agency.provinceCode === '32')
  })
})
