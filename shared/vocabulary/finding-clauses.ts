import type { ApplicationStatus } from '../lifecycles/application.ts'
import type { AgencyLine } from './agency-lines.ts'
import type { ParkType } from './park-types.ts'
import { AGENCIES, type Agency } from './roles.ts'

/** A ministry, as the owner of a finding. */
export type Ministry = Extract<Agency, 'MOFCOM' | 'CAC' | 'MIIT'>

/**
 * The clauses on which the ministries write findings, each with its one owner (N28; N25 2c, N30–N31): no ministry
 * writes another's (N85). The database holds the same pairs as a CHECK.
 */
export const FINDING_CLAUSES = {
  N18: {
    owner: 'MOFCOM',
    zh: '以数字服务为主（第三类园区）',
    en: 'mainly digital services (third type of park)',
  },
  'N24.1a': { owner: 'MOFCOM', zh: '园区管理机构具有独立法人资格', en: 'independent legal person' },
  'N24.1b': { owner: 'MOFCOM', zh: '运营2年（含）以上', en: 'operating for at least two years' },
  'N24.1c': { owner: 'MOFCOM', zh: '园区面积适中', en: 'moderate area' },
  'N25.2a': { owner: 'MOFCOM', zh: '符合数字服务出口发展方向', en: 'export direction' },
  'N25.2b': {
    owner: 'MOFCOM',
    zh: '符合国家有关法律法规和产业政策',
    en: 'laws, regulations and industrial policy',
  },
  'N25.2c': { owner: 'MIIT', zh: '符合国家产业规划', en: 'national industrial plans' },
  'N26.3a': { owner: 'MOFCOM', zh: '具有政策先行先试的实践经验', en: 'practice in piloting policies' },
  'N26.3b': { owner: 'MOFCOM', zh: '具有示范和引领作用', en: 'demonstration role' },
  'N27.4a': { owner: 'MOFCOM', zh: '具有较为完备的统计监测体系', en: 'statistical monitoring system' },
  'N27.4b': { owner: 'MOFCOM', zh: '具备在线统计监测能力', en: 'online monitoring' },
  'N28.5a': { owner: 'CAC', zh: '遵守《网络安全法》及相关法规', en: 'compliance with the Cybersecurity Law' },
  'N28.5b': {
    owner: 'CAC',
    zh: '具有网络安全风险防范机制和能力',
    en: 'risk prevention mechanism and capability',
  },
  N29: {
    owner: 'MOFCOM',
    zh: '省市两级发展规划和支持政策',
    en: 'plans and support at provincial and city level',
  },
  N30: { owner: 'MIIT', zh: '园区产值', en: 'output of the park' },
  N31: {
    owner: 'MIIT',
    zh: '信息传输、软件和信息技术服务业产值',
    en: 'output of information transmission, software and IT services',
  },
  N32: {
    owner: 'MOFCOM',
    zh: '电信、计算机和信息服务出口额',
    en: 'export of telecommunications, computer and information services',
  },
  N33: { owner: 'MOFCOM', zh: '开展数字服务业务企业数量', en: 'enterprises doing digital services' },
  N42: { owner: 'MOFCOM', zh: '数字服务领军企业', en: 'leading digital service enterprises' },
} as const satisfies Record<string, { owner: Ministry; zh: string; en: string }>

export type FindingClause = keyof typeof FINDING_CLAUSES

const clauses = Object.keys(FINDING_CLAUSES) as FindingClause[]

/** Whether a clause is asked of a park of this type: "mainly digital services" of the third type alone (N18). */
export const appliesTo = (clause: string, parkType: ParkType): boolean =>
  clause !== 'N18' || parkType === 'DIGITAL_SERVICE_PARK'

/** The clauses that are asked of a park of this type, in the notice's order. */
export const clausesFor = (parkType: ParkType): FindingClause[] =>
  clauses.filter((clause) => appliesTo(clause, parkType))

/** The conditions 基本条件 among them: what is not held against a figure (N18, N24–N29). */
export const conditionsFor = (parkType: ParkType): FindingClause[] =>
  clausesFor(parkType).filter((clause) => /^N(18|2[4-9])/.test(clause))

/** The lines that find on a clause; of a whole clause ("N25") those of its parts, of any other the leading one (N85). */
export function linesOf(named: string): AgencyLine[] {
  const parts = clauses.filter((clause) => clause === named || clause.startsWith(`${named}.`))
  const lines = parts.map((clause) => AGENCIES[FINDING_CLAUSES[clause].owner].line)
  return lines.length === 0 ? ['COMMERCE'] : [...new Set(lines)]
}

/** While the case stands in one of these states the ministries may write and revise; adoption of the list ends it (N53). */
export const FINDING_STATUSES = [
  'SUBMITTED',
  'EXPERT_REVIEW',
  'EXPERT_REVIEWED',
  'JOINT_STUDY',
] as const satisfies readonly ApplicationStatus[]
