/** N18. Only the third type is tested for being mainly digital services. */
export const PARK_TYPES = {
  ECONOMIC_DEVELOPMENT_ZONE: { zh: '经济技术开发区', en: 'economic and technological development zone' },
  HIGH_TECH_ZONE: { zh: '高新技术产业开发区', en: 'high-tech industrial development zone' },
  DIGITAL_SERVICE_PARK: { zh: '以数字服务为主的产业园区', en: 'industrial park mainly of digital services' },
} as const

export type ParkType = keyof typeof PARK_TYPES
