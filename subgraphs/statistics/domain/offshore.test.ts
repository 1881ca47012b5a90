import { describe, expect, test } from 'vitest'
import { isOffshore } from './offshore.ts'

describe('onshore and offshore (N39)', () => {
  test.each([
    '香港',
    '中国香港',
    '香港特别行政区',
    '澳门',
    '中国台湾',
    '台湾地区',
    '台湾省',
    'hk',
    'TWN',
    'ＭＯ',
  ])('clients in %s are offshore, whatever the return says', (region) => {
    expect(isOffshore(false, region)).toBe(true)
    expect(isOffshore(true, region)).toBe(true)
  })
  test.each(['中国', '中国大陆', '境内', 'CN'])('offshore work for %s contradicts itself', (region) => {
    expect(isOffshore(false, region)).toBe(false)
    expect(isOffshore(true, region)).toBe(null)
  })
  test('elsewhere the return decides', () => {
    expect(isOffshore(true, '美国')).toBe(true)
    expect(isOffshore(false, '江苏南京')).toBe(false)
  })
})
