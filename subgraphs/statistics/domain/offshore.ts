import { normaliseName } from '@ndseb/shared/rules/name.ts'

const HONG_KONG_MACAO_TAIWAN = new Set(
  ['香港', '澳门', '台湾', 'HK', 'MO', 'TW', 'HKG', 'MAC', 'TWN'].flatMap((name) => [name, `中国${name}`]),
)
const MAINLAND = new Set(['中国', '中国大陆', '中国内地', '内地', '大陆', '境内', 'CN', 'CHN'])

const keyOf = (region: string) =>
  normaliseName(region)
    .replace(/特别行政区|地区|省/g, '')
    .toUpperCase()

/**
 * Whether work for clients of a region is offshore: the return says so, but clients in Hong Kong, Macao and Taiwan
 * always are (N39). Null where the return contradicts itself: offshore work for the mainland.
 */
export function isOffshore(reported: boolean, clientRegion: string): boolean | null {
  const key = keyOf(clientRegion)
  if (HONG_KONG_MACAO_TAIWAN.has(key)) return true
  return reported && MAINLAND.has(key) ? null : reported
}
