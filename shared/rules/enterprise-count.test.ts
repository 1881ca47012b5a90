import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCharacter } from './credit-code.ts'
import { type BusinessType, countEnterprises } from './enterprise-count.ts'

const codeOf = (index: number) => {
  const body = `91320100${String(index).padStart(9, '0')}`
  return `${body}${checkCharacter(body)}`
}
const direct = (code: string | null, name = '南京软通') => ({ code, name })
const contract = (
  code: string | null,
  businessType: BusinessType = 'ITO',
  offshore = true,
  name = '南京软通',
) => ({ code, name, businessType, offshore })

describe('counting enterprises (N39, N40)', () => {
  test('an enterprise in both systems counts once, however its code is written', () => {
    const code = '91350100M000100Y43'
    const proof = countEnterprises({
      directReporting: [direct(code), direct('９１３５０１００m000100y43')],
      outsourcing: [contract(' 91350100m000100y43 '), contract(codeOf(1), 'ITO', true, '江苏云')],
    })
    expect(proof).toMatchObject({ a: 1, b: 2, overlap: 1, union: 2, unmatched: [] })
    expect(proof.list).toEqual([
      { code: codeOf(1), name: '江苏云', inA: false, inB: true },
      { code, name: '南京软通', inA: true, inB: true },
    ])
  })

  test('onshore work, BPO and KPO do not count', () => {
    const proof = countEnterprises({
      directReporting: [],
      outsourcing: [
        contract(codeOf(1), 'ITO', false),
        contract(codeOf(2), 'BPO'),
        contract(codeOf(3), 'KPO'),
      ],
    })
    expect(proof).toMatchObject({ a: 0, b: 0, union: 0, list: [] })
  })

  test('one offshore ITO contract is enough beside any others', () => {
    const rows = [contract(codeOf(1), 'BPO'), contract(codeOf(1), 'ITO', false), contract(codeOf(1))]
    expect(countEnterprises({ directReporting: [], outsourcing: rows }).b).toBe(1)
  })

  test('a row without a valid code waits to be matched, once, with its reason', () => {
    const proof = countEnterprises({
      directReporting: [direct(null), direct('91350100M000100Y4A', '甲'), direct('91350100M000100Y4A', '甲')],
      outsourcing: [contract('123', 'ITO', true, '乙'), contract('123', 'BPO', true, '丙')],
    })
    expect(proof).toMatchObject({ a: 0, b: 0, union: 0 })
    expect(proof.unmatched).toEqual([
      { name: '南京软通', rawCode: null, reason: 'MISSING', system: 'SERVICE_TRADE_DIRECT' },
      {
        name: '甲',
        rawCode: '91350100M000100Y4A',
        reason: 'CHECK_CHARACTER',
        system: 'SERVICE_TRADE_DIRECT',
      },
      { name: '乙', rawCode: '123', reason: 'LENGTH', system: 'SERVICE_OUTSOURCING' },
    ])
  })

  test('the union is a + b − overlap, the list shows it, and neither order nor repetition changes it', () => {
    const codes = fc.array(fc.integer({ min: 0, max: 30 }).map(codeOf), { maxLength: 60 })
    fc.assert(
      fc.property(codes, codes, (left, right) => {
        const count = (a: string[], b: string[]) =>
          countEnterprises({
            directReporting: a.map((code) => direct(code)),
            outsourcing: b.map((code) => contract(code)),
          })
        const proof = count(left, right)
        expect(proof.union).toBe(new Set([...left, ...right]).size)
        expect(proof.union).toBe(proof.a + proof.b - proof.overlap)
        expect(proof.list).toHaveLength(proof.union)
        expect(count([...left, ...left].reverse(), right.toReversed())).toEqual(proof)
      }),
    )
  })
})
