/**
 * Early warnings of online monitoring (N27): the rules as a table, with the clause that each rests on and its threshold. A
 * warning is shown with its reason and decides nothing (N45). The numbers are this product's defaults; the notice sets none.
 */
export const EARLY_WARNINGS = {
  OFF_TRACK: {
    ...{ zh: '按上年的变化赶不上目标', en: 'behind the pace that the target asks for' },
    clause: 'N15',
  },
  FALLING: {
    ...{ zh: '占比连年下降', en: 'the share has fallen year after year' },
    ...{ clause: 'N27', years: 2 },
  },
  OVERDUE: {
    ...{ zh: '年度已过而无数据', en: 'the year is over and nothing is recorded' },
    ...{ clause: 'N27', months: 6 },
  },
  DEFINITION_CHANGED: {
    ...{ zh: '分母口径与上年不同', en: 'the denominator is another than the year before' },
    clause: 'N15',
  },
  JUMP: {
    ...{ zh: '与上年相比变动过大', en: 'too large a change against the year before' },
    // More than half up or down, as a ratio.
    ...{ clause: 'N45', change: '0.5' },
  },
} as const
export type EarlyWarningCode = keyof typeof EARLY_WARNINGS
