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
  'reported',
  'reviewed',
  'appealed',
] as const
export type Stage = (typeof STAGES)[number]

const MINISTRIES = ['mofcom.officer', 'cac.officer']
const JIANGSU = ['jiangsu.commerce', 'jiangsu.cyberspace']
const ZHEJIANG = ['zhejiang.commerce']
/** Two have declared and one of them has scored when the stage is `scored`; the third declares afterwards. */
const DECLARED = ['expert.chen', 'expert.lin']
const LATER = ['expert.zhao']

const EXPERTS = [...DECLARED, ...LATER, 'expert.he', 'expert.sun']

/** Everybody who looks: whoever has a stake in Nanjing’s case, in Hangzhou’s, in neither, and the public. */
export const LOOKERS: readonly (string | null)[] = [
  ...[...MINISTRIES, ...JIANGSU, ...ZHEJIANG, 'hainan.commerce'],
  ...['nanjing.unit', 'nanjing.park', 'suzhou.park', 'hangzhou.unit', 'hangzhou.park'],
  ...EXPERTS,
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
  original: { marker: '66642069', is: 'what was declared in dollars', rule: 'N79', sees: nanjing },
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
  matchReason: {
    ...{ marker: '甲匹配', is: 'why returns without a code are those of a member of a park', rule: 'N84' },
    sees: { draft: [...MINISTRIES, ...JIANGSU, 'nanjing.park'] },
  },
  waitingName: {
    ...{
      marker: '甲待名',
      is: 'a name under which returns wait for a match, that no member bears',
      rule: 'N84',
    },
    sees: { draft: MINISTRIES },
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
  hiddenPark: {
    ...{ marker: '甲新园', is: 'the name of a park that has not applied', rule: 'N79' },
    sees: { draft: [...MINISTRIES, ...JIANGSU, ...EXPERTS, 'nanjing.unit', 'analyst.mofcom'] },
  },
  tie: {
    ...{ marker: '甲情谊', is: 'a tie that an expert declares', rule: 'N82' },
    sees: { draft: ['mofcom.officer', 'expert.sun'], scored: MINISTRIES },
  },
  employer: {
    ...{ marker: '甲改由', is: 'why the pool says another thing of an expert', rule: 'N82' },
    sees: { draft: ['mofcom.officer', 'expert.he'], scored: MINISTRIES },
  },
  overridden: {
    ...{ marker: '甲强派', is: 'why an expert is assigned in spite of a conflict', rule: 'N82' },
    sees: { scored: [...MINISTRIES, 'expert.sun'] },
  },
  group: {
    ...{ marker: '甲组评', is: 'what the experts say as a group', rule: 'N81' },
    sees: { studied: [...MINISTRIES, ...DECLARED, ...LATER] },
  },
  named: {
    ...{ marker: '甲会同', is: 'why another department is asked', rule: 'N53' },
    sees: { studied: MINISTRIES },
  },
  joined: {
    ...{ marker: '甲复函', is: 'what another department says in its document', rule: 'N53' },
    sees: { studied: MINISTRIES },
  },
  report: {
    ...{ marker: '甲年报', is: 'an item of a base’s report, until and after it is submitted', rule: 'N73' },
    sees: { reported: ['nanjing.park'], reviewed: [...MINISTRIES, ...JIANGSU] },
  },
  sentBack: {
    ...{ marker: '甲退报', is: 'why a report was returned', rule: 'N73' },
    sees: { reviewed: [...MINISTRIES, ...JIANGSU, 'nanjing.park'] },
  },
  revised: {
    ...{ marker: '甲修订', is: 'an item of an edition that is being revised', rule: 'N73' },
    sees: { reviewed: ['nanjing.park'] },
  },
  reReviewed: {
    ...{ marker: '甲复见', is: 'what a ministry says in a re-review', rule: 'N81' },
    sees: { appealed: MINISTRIES },
  },
  grounds: {
    ...{ marker: '甲申诉', is: 'the grounds of an appeal', rule: 'N65' },
    sees: { appealed: [...MINISTRIES, 'nanjing.park'] },
  },
  weighed: {
    ...{ marker: '甲申裁', is: 'what a ministry says of an appeal', rule: 'N65' },
    sees: { appealed: MINISTRIES },
  },
  dismissed: {
    ...{ marker: '甲驳由', is: 'why an appeal was dismissed', rule: 'N65' },
    sees: { appealed: [...MINISTRIES, 'nanjing.park'] },
  },
  signed: {
    ...{ marker: '甲签注', is: 'why a ministry did not sign a draft', rule: 'N83' },
    ...{ sees: { drafted: MINISTRIES }, goneFrom: 'decided' },
  },
} as const satisfies Readonly<Record<string, Secret>>

/** The stages at which everybody looks; at the others those who may read something new, and whoever is to notice nothing. */
const EVERYBODY_LOOKS: readonly Stage[] = ['filed', 'scored', 'appealed']
/** Whoever is compared before and after what is done secretly. */
const WATCHERS: readonly (string | null)[] = [null, 'hangzhou.park']

/** Who looks at a stage. */
export const lookersAt = (stage: Stage): readonly (string | null)[] =>
  EVERYBODY_LOOKS.includes(stage)
    ? LOOKERS
    : LOOKERS.filter((looker) => WATCHERS.includes(looker) || learnsAt(stage, looker))

/** Whether somebody may read something at a stage that he could not read before. */
const learnsAt = (stage: Stage, looker: string | null): boolean =>
  Object.values<Secret>(SECRETS).some(({ sees }) => looker !== null && sees[stage]?.includes(looker))

/** Those of them to whom no secret of a stage is told: all that they can ask for answers as before. */
export const strangersTo = (stage: Stage): readonly (string | null)[] =>
  WATCHERS.filter((looker) =>
    Object.values<Secret>(SECRETS).every(
      (secret) => !(stage in secret.sees) || !maySee(secret, stage, looker),
    ),
  )

/** Whether somebody may read a secret in a stage. */
export function maySee(secret: Secret, stage: Stage, looker: string | null): boolean {
  const upTo = STAGES.slice(0, STAGES.indexOf(stage) + 1)
  if (secret.goneFrom !== undefined && upTo.includes(secret.goneFrom)) return false
  return looker !== null && upTo.some((one) => secret.sees[one]?.includes(looker))
}
