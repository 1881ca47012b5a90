import type { Clause } from '@ndseb/shared/vocabulary/clauses.ts'

/** How far the round has come when everybody looks for everything. */
export const STAGES = [
  'draft',
  'filed',
  'forwarded',
  'scored',
  'studied',
  'noticed',
  'drafted',
  'decided',
] as const
export type Stage = (typeof STAGES)[number]

const MINISTRIES = ['mofcom.officer', 'cac.officer']
const JIANGSU = ['jiangsu.commerce', 'jiangsu.cyberspace']
const ZHEJIANG = ['zhejiang.commerce']
/** Two have declared and one of them has scored when the stage is `scored`; the third declares afterwards. */
const DECLARED = ['expert.chen', 'expert.lin']
const LATER = ['expert.zhao']

/** Everybody who looks: whoever has a stake in Nanjing’s case, in Hangzhou’s, in neither, and the public. */
export const LOOKERS: readonly (string | null)[] = [
  ...[...MINISTRIES, ...JIANGSU, ...ZHEJIANG, 'hainan.commerce'],
  ...['nanjing.unit', 'nanjing.park', 'suzhou.park', 'hangzhou.unit', 'hangzhou.park'],
  ...[...DECLARED, ...LATER, 'expert.he', 'expert.sun'],
  ...['analyst.mofcom', 'demo.operator', null],
]

/** A text that stands in one place, who may read it from which stage on, and until when; nobody else ever does. */
export type Secret = {
  readonly marker: string
  readonly is: string
  readonly rule: Clause
  readonly sees: Partial<Record<Stage, readonly string[]>>
  /** The stage in which another text has taken its place. */
  readonly goneFrom?: Stage
}

const inCase = (park: string, unit: string, province: readonly string[]): Secret['sees'] => ({
  draft: [park, unit],
  filed: province,
  forwarded: MINISTRIES,
  scored: DECLARED,
  studied: LATER,
})
const nanjing = inCase('nanjing.park', 'nanjing.unit', JIANGSU)
const hangzhou = inCase('hangzhou.park', 'hangzhou.unit', ZHEJIANG)
/** The unit is no party to a waiver (N43). */
const waiver = { ...nanjing, draft: [], filed: [...JIANGSU, 'nanjing.park'] }

export const SECRETS = {
  answer: { marker: '甲答卷', is: 'an answer of the form', rule: 'N79', sees: nanjing },
  note: { marker: '甲注记', is: 'the note of a declared figure', rule: 'N79', sees: nanjing },
  evidence: { marker: '甲凭证', is: 'the title of a piece of evidence', rule: 'N79', sees: nanjing },
  leader: { marker: '甲领军', is: 'a leading enterprise', rule: 'N79', sees: nanjing },
  recommended: {
    ...{ marker: '甲荐由', is: 'why the unit recommends', rule: 'N79' },
    sees: { ...nanjing, draft: [], filed: [...JIANGSU, 'nanjing.park', 'nanjing.unit'] },
  },
  returned: {
    marker: '乙退由',
    is: 'why another case was returned',
    rule: 'N79',
    sees: { ...hangzhou, draft: [], filed: [...ZHEJIANG, 'hangzhou.park', 'hangzhou.unit'] },
  },
  member: {
    ...{ marker: '甲成员', is: 'an enterprise of a park’s register', rule: 'N84' },
    sees: { draft: [...MINISTRIES, ...JIANGSU, 'nanjing.park'] },
  },
  opinion: {
    marker: '甲省见',
    is: 'a provincial opinion',
    rule: 'N81',
    sees: { filed: JIANGSU, forwarded: MINISTRIES },
  },
  potential: { marker: '甲潜力', is: 'a potential that is claimed', rule: 'N43', sees: waiver },
  waived: { marker: '甲豁由', is: 'why a waiver is proposed', rule: 'N43', sees: waiver },
  letter: {
    ...{ marker: '甲发函', is: 'the number of a joint letter', rule: 'N51' },
    sees: {
      ...nanjing,
      draft: [],
      filed: JIANGSU,
      forwarded: [...MINISTRIES, 'nanjing.park', 'nanjing.unit'],
    },
  },
  scored: {
    marker: '甲评语',
    is: 'what an expert says',
    rule: 'N80',
    sees: { scored: [...MINISTRIES, 'expert.chen'], studied: ['expert.lin', ...LATER] },
  },
  conflict: {
    marker: '甲回避',
    is: 'why an expert stands aside',
    rule: 'N82',
    sees: { scored: [...MINISTRIES, 'expert.he'] },
  },
  finding: {
    marker: '甲认定',
    is: 'a finding of CAC’s',
    rule: 'N81',
    sees: { studied: [...MINISTRIES, ...DECLARED, ...LATER] },
  },
  departure: {
    marker: '甲离序',
    is: 'why the list departs from the experts’ order',
    rule: 'N53',
    sees: { studied: MINISTRIES },
  },
  concurred: {
    marker: '甲会签',
    is: 'what a ministry says of the list',
    rule: 'N81',
    sees: { studied: MINISTRIES },
  },
  objection: { marker: '甲异议', is: 'what an objection says', rule: 'N83', sees: { noticed: MINISTRIES } },
  objector: { marker: '甲异人', is: 'who objects', rule: 'N83', sees: { noticed: ['mofcom.officer'] } },
  contact: {
    marker: '甲联系',
    is: 'how to reach who objects',
    rule: 'N83',
    sees: { noticed: ['mofcom.officer'] },
  },
  heard: {
    marker: '甲核查',
    is: 'what an objection came to, and why',
    rule: 'N83',
    sees: { drafted: MINISTRIES },
  },
  title: {
    marker: '甲拟题',
    is: 'the title of a draft',
    rule: 'N83',
    sees: { drafted: MINISTRIES },
    goneFrom: 'decided',
  },
  signed: {
    ...{ marker: '甲签注', is: 'why a ministry did not sign a draft', rule: 'N83' },
    ...{ sees: { drafted: MINISTRIES }, goneFrom: 'decided' },
  },
} as const satisfies Readonly<Record<string, Secret>>

/** Whether somebody may read a secret in a stage. */
export function maySee(secret: Secret, stage: Stage, looker: string | null): boolean {
  const upTo = STAGES.slice(0, STAGES.indexOf(stage) + 1)
  if (secret.goneFrom !== undefined && upTo.includes(secret.goneFrom)) return false
  return looker !== null && upTo.some((one) => secret.sees[one]?.includes(looker))
}
