/** N38. The four regions of the National Bureau of Statistics. */
export const REGIONS = {
  EAST: { zh: '东部地区', en: 'East' },
  CENTRAL: { zh: '中部地区', en: 'Central' },
  WEST: { zh: '西部地区', en: 'West' },
  NORTHEAST: { zh: '东北地区', en: 'Northeast' },
} as const
export type Region = keyof typeof REGIONS

/** The columns of standards: the notice has the East and everywhere else; another programme may cut regions otherwise. */
export const TIERS = {
  EAST: { zh: '东部地区', en: 'East' },
  OTHER: { zh: '中西部和东北地区', en: 'Central, West and Northeast' },
  CENTRAL: { zh: '中部地区', en: 'Central' },
  WEST: { zh: '西部地区', en: 'West' },
  NORTHEAST: { zh: '东北地区', en: 'Northeast' },
  ALL: { zh: '全国', en: 'the whole country' },
} as const
export type Tier = keyof typeof TIERS

/** The tier of a region by the notice (N38). */
export const tierOfRegion = (region: Region): Tier => (region === 'EAST' ? 'EAST' : 'OTHER')
