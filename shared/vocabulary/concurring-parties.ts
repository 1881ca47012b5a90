/** What a department that joins the study says in its document (N53). */
export const CONCURRING_POSITIONS = {
  SUPPORT: { zh: '同意', en: 'supports it' },
  NO_OBJECTION: { zh: '无异议', en: 'has no objection' },
  OPPOSE: { zh: '不同意', en: 'opposes it' },
} as const

export type ConcurringPosition = keyof typeof CONCURRING_POSITIONS

/** Parts of names that are the three ministries', whatever stands around them: each of these speaks here for itself alone (N85). */
export const NAMES_OF_THE_THREE: readonly string[] = [
  ...['商务部', '网信办', '互联网信息办公室', '网络安全和信息化委员会', '工业和信息化部', '工信部'],
  ...['MOFCOM', 'MINISTRY OF COMMERCE', 'CAC', 'CYBERSPACE ADMINISTRATION'],
  ...['MIIT', 'MINISTRY OF INDUSTRY AND INFORMATION'],
]
