import { type Reference, readReference } from '@ndseb/db/reference.ts'
import { AGENCIES, NATIONAL_AGENCIES, PROVINCIAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import type { Agency, Viewer } from '../parents.ts'

type ProvinceRow = { code: string; fullZh: string; en: string; addressed?: false }

const nationalAgencies = NATIONAL_AGENCIES.map((kind): Agency => {
  const { zh, en, line, level } = AGENCIES[kind]
  return { id: kind, kind, line, level, names: { zh, en }, provinceCode: null }
})

const agenciesOf = ({ code, fullZh, en: province }: ProvinceRow) =>
  PROVINCIAL_AGENCIES.map((kind): Agency => {
    const { zh, en, line, level } = AGENCIES[kind]
    const names = { zh: `${fullZh}${zh.replace('省级', '')}`, en: `${en} of ${province}` }
    return { id: `${code}.${kind}`, kind, line, level, names, provinceCode: code }
  })

const provinces = readReference<Reference<ProvinceRow>>('provinces').rows
const all: readonly Agency[] = [
  ...nationalAgencies,
  ...provinces.filter(({ addressed = true }) => addressed).flatMap(agenciesOf),
]
/** With the departments of XPCC, which the notice does not address and a round may enable (N3). */
const byId = new Map(
  [...nationalAgencies, ...provinces.flatMap(agenciesOf)].map((agency) => [agency.id, agency]),
)

/** The three ministries, then the three departments of each province by its code (N3). */
export const listAgencies = () => all

export const findAgency = (id: string) => byId.get(id) ?? null

/** The agency that a viewer signs for: a ministry, or a department of the viewer's province. */
export const agencyOfViewer = ({ agency, province }: Pick<Viewer, 'agency' | 'province'>) =>
  agency && findAgency(province ? `${province}.${agency}` : agency)
