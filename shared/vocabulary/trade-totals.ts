/** The two parts of foreign trade exports, each from its own source: customs, and the balance of payments (N15). */
export const TRADE_FLOWS = {
  GOODS: { zh: '货物出口（海关）', en: 'exports of goods (customs)' },
  SERVICES: { zh: '服务出口（国际收支）', en: 'exports of services (balance of payments)' },
} as const
export type TradeFlow = keyof typeof TRADE_FLOWS
