import { describe, expect, test } from 'vitest'
import { findConflicts, type JudgedExpert, type JudgedPark, type JudgedTie } from './conflicts.ts'

const CODE = '91110108551385082Q'
const OTHER_CODE = '91350100M000100Y43'

const park: JudgedPark = {
  ...{ applicationId: 'a', parkId: 'p', unitId: 'nanjing', provinceCode: '32', provinceName: '江苏' },
  ...{ nameKeys: ['中国(南京)软件谷', '中国(南京)软件谷管理委员会'], creditCode: CODE },
  ...{ memberCodes: new Set([OTHER_CODE]), memberKeys: new Set(['金陵软件有限公司']) },
  declared: new Map([['sun', '配偶任职于园区企业']]),
}
const expert = (over: Partial<JudgedExpert> = {}): JudgedExpert => ({
  ...{ personId: 'chen', name: '陈', provinceCode: null, employer: '某研究院', employerKey: '某研究院' },
  ...{ employerCode: null, employerKind: 'INSTITUTE', employerUnitId: null, ties: [] },
  ...over,
})
const tie = (over: Partial<JudgedTie>): JudgedTie => ({
  ...{ kind: 'OTHER', parkId: null, nameKey: null, creditCode: null, unitId: null, provinceCode: null },
  ...{ description: '曾任顾问', ...over },
})
const found = (over: Partial<JudgedExpert>) =>
  findConflicts(expert(over), park).map(({ ground, basis, matched }) => [ground, basis, matched])

describe('conflicts of interest (N82)', () => {
  test('there are none with a national body that has nothing to do with the park', () => {
    expect(found({})).toEqual([])
    expect(found({ provinceCode: '33', employerCode: '911101081000000140' })).toEqual([])
  })

  test('the same province is one', () => {
    expect(found({ provinceCode: '32' })).toEqual([['SAME_PROVINCE', 'PLACE', '江苏']])
  })

  test('the employer is the park or its management body: by code, else by name', () => {
    expect(found({ employerCode: CODE })).toEqual([['EMPLOYER_IS_PARK', 'CREDIT_CODE', '某研究院']])
    expect(found({ employerKey: '中国(南京)软件谷管理委员会' })).toEqual([
      ['EMPLOYER_IS_PARK', 'NAME', '某研究院'],
    ])
  })

  test('two organisations without a code are not the same for that', () => {
    expect(findConflicts(expert(), { ...park, creditCode: null })).toEqual([])
  })

  test('the employer is a member of the park', () => {
    expect(found({ employerCode: OTHER_CODE })).toEqual([['EMPLOYER_IN_PARK', 'CREDIT_CODE', '某研究院']])
    expect(found({ employerKey: '金陵软件有限公司' })).toEqual([['EMPLOYER_IN_PARK', 'NAME', '某研究院']])
  })

  test('the employer is the government of the park’s city or province, not of another city', () => {
    const government = { employerKind: 'GOVERNMENT', provinceCode: '32' } as const
    const grounds = (over: object) => found({ ...government, ...over }).map(([ground]) => ground)
    expect(grounds({ employerUnitId: 'nanjing' })).toEqual(['SAME_PROVINCE', 'GOVERNMENT'])
    expect(grounds({ employerUnitId: null })).toEqual(['SAME_PROVINCE', 'GOVERNMENT'])
    expect(grounds({ employerUnitId: 'suzhou' })).toEqual(['SAME_PROVINCE'])
    expect(grounds({ provinceCode: null })).toEqual([])
    expect(grounds({ employerKind: 'UNIVERSITY' })).toEqual(['SAME_PROVINCE'])
  })

  test('a standing tie names the park, an organisation of it, or its government', () => {
    const of = (over: Partial<JudgedTie>) => found({ ties: [tie(over)] }).map(([, basis]) => basis)
    expect(of({ kind: 'PARK', parkId: 'p' })).toEqual(['PARK'])
    expect(of({ kind: 'PARK', parkId: 'q' })).toEqual([])
    expect(of({ kind: 'ENTERPRISE', nameKey: 'x', creditCode: CODE })).toEqual(['CREDIT_CODE'])
    expect(of({ kind: 'ENTERPRISE', nameKey: '金陵软件有限公司' })).toEqual(['NAME'])
    expect(of({ kind: 'ENTERPRISE', nameKey: '别的公司' })).toEqual([])
    expect(of({ kind: 'GOVERNMENT', provinceCode: '32', unitId: 'nanjing' })).toEqual(['PLACE'])
    expect(of({ kind: 'GOVERNMENT', provinceCode: '32' })).toEqual(['PLACE'])
    expect(of({ kind: 'GOVERNMENT', provinceCode: '32', unitId: 'suzhou' })).toEqual([])
    expect(of({ kind: 'OTHER' })).toEqual([])
  })

  test('what he declared about this application is one, of nobody else', () => {
    expect(found({ personId: 'sun' })).toEqual([['DECLARED_CONFLICT', 'DECLARATION', '配偶任职于园区企业']])
  })

  test('all are told, in the order of the grounds, each with whom it is of', () => {
    const all = findConflicts(
      expert({ provinceCode: '32', employerCode: CODE, ties: [tie({ kind: 'PARK', parkId: 'p' })] }),
      park,
    )
    expect(all.map(({ ground }) => ground)).toEqual(['SAME_PROVINCE', 'EMPLOYER_IS_PARK', 'DECLARED_TIE'])
    expect(all[0]).toMatchObject({ applicationId: 'a', personId: 'chen', expertName: '陈' })
  })
})
