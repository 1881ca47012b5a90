import { defineEntity, p } from '@mikro-orm/core'
import { PROVINCIAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { isOpened } from '../applications/ruling.ts'
import { moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isByViewer, isMinistry, isOfProvince, isProvincial, isSystem, viewer } from '../policies.ts'

/** The case as the opinion was given on it: still under review, and not filed anew since. */
const isOnTheCurrentFiling = `exists (select 1 from applications.application a where a.id = application_id
  and a.province_code = provincial_opinion.province_code and a.filed_at = provincial_opinion.filed_at
  and a.status = 'PROVINCIAL_REVIEW')`
const isOwn = `${isProvincial} and agency = ${viewer.agency} and province_code = ${viewer.province}`
const isSaidByViewer = isByViewer('given_by_id', 'given_by_name')

/**
 * One provincial department's opinion on one filing of an application (N47). After a return and a new filing the former
 * opinions stay and no longer count. Each department writes its own row alone (N85).
 */
export const ProvincialOpinion = defineEntity({
  name: 'ProvincialOpinion',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    applicationId: p.uuid(),
    agency: p.string().length(40),
    provinceCode: p.string().columnType('char(2)'),
    /** The filing that it judges: the application's own `filed_at` at that moment. */
    filedAt: moment(),
    attitude: p.string().length(10),
    text: p.text(),
    givenById: p.string().length(64),
    givenByName: p.string().length(80),
    givenAt: moment(),
  },
  uniques: [{ name: 'provincial_opinion_once', properties: ['applicationId', 'agency', 'filedAt'] }],
  checks: [
    { name: 'provincial_opinion_agency', expression: oneOf('agency', PROVINCIAL_AGENCIES) },
    { name: 'provincial_opinion_attitude', expression: oneOf('attitude', ['SUPPORT', 'OPPOSE']) },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      // Hidden from experts, and from park and unit until the round opens it (N81). The ministries see it with the forwarded application.
      using: anyOf(
        isSystem,
        isOfProvince('province_code'),
        `(${isMinistry} and exists (select 1 from applications.application a where a.id = application_id))`,
        isOpened('application_id'),
      ),
    },
    { name: 'give', command: 'insert', check: `${isOwn} and ${isSaidByViewer} and ${isOnTheCurrentFiling}` },
    {
      name: 'replace',
      command: 'update',
      using: `${isOwn} and ${isOnTheCurrentFiling}`,
      check: `${isOwn} and ${isSaidByViewer} and ${isOnTheCurrentFiling}`,
    },
  ],
})
