import { defineEntity, p } from '@mikro-orm/core'
import { BUSINESS_STANDARDS, type BusinessStandard, STANDARDS } from '@ndseb/shared/rules/finding.ts'
import type { Agency } from '@ndseb/shared/vocabulary/roles.ts'
import { civilDate, createdAt, oneOf, uuidv7 } from '../columns.ts'
import { conversionChecks, isRecordedRate, original, yiYuan } from '../converted.ts'
import { anyOf, isMinistry, isOfPark, isOfProvince, isRole, isSystem, viewer } from '../policies.ts'

/** The reported figures of a park: all but the enterprise count, which is computed from the returns. */
const PARK_FIGURES = BUSINESS_STANDARDS.filter((standard) => standard !== 'ENTERPRISE_COUNT')

const ownedBy = (agency: Agency) =>
  oneOf(
    'standard',
    PARK_FIGURES.filter((standard: BusinessStandard) => STANDARDS[standard].owner === agency),
  )

/** A figure of a park for a year as its agency reported it. A correction is a further revision; nothing is overwritten. */
export const ParkFigure = defineEntity({
  name: 'ParkFigure',
  schema: 'statistics',
  properties: {
    id: uuidv7(),
    parkId: p.uuid(),
    provinceCode: p.string().columnType('char(2)'),
    year: p.integer(),
    standard: p.string().length(20),
    /** Unit: 亿元. */
    value: yiYuan(),
    ...original(),
    source: p.string().length(200),
    extractDate: civilDate(),
    revision: p.integer(),
    recordedBy: p.string().length(64),
    recordedAt: createdAt(),
  },
  uniques: [{ name: 'park_figure_revision', properties: ['parkId', 'year', 'standard', 'revision'] }],
  checks: [
    { name: 'park_figure_standard', expression: oneOf('standard', PARK_FIGURES) },
    { name: 'park_figure_value', expression: 'value >= 0' },
    ...conversionChecks('park_figure'),
    { name: 'park_figure_year', expression: 'year between 2000 and 2100' },
    { name: 'park_figure_revision_from_one', expression: 'revision >= 1' },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: anyOf(
        isSystem,
        isMinistry,
        isOfProvince('province_code'),
        isOfPark('park_id'),
        // A unit's parks are those that the applications owner shows it.
        `(${isRole('UNIT')} and exists (select 1 from applications.park p where p.id = park_figure.park_id))`,
        `(${isRole('EXPERT')} and exists (select 1 from statistics.reader r where r.park_id = park_figure.park_id and r.person_id = ${viewer.id} and r.admitted))`,
      ),
    },
    {
      // N85: the industry figures are MIIT's and the exports MOFCOM's; neither can write the other's.
      name: 'record',
      command: 'insert',
      check: `(${anyOf(
        `${isRole('MIIT_OFFICER')} and ${ownedBy('MIIT')}`,
        `${isRole('MOFCOM_OFFICER')} and ${ownedBy('MOFCOM')}`,
      )} and province_code = (select p.province_code from applications.park p where p.id = park_id)
        and ${isRecordedRate('park_figure', 'park_figure.year')})`,
    },
  ],
})
