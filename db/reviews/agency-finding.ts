import { defineEntity, p } from '@mikro-orm/core'
import { OUTCOMES } from '@ndseb/shared/rules/finding.ts'
import { FINDING_CLAUSES, FINDING_STATUSES } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { isOpened } from '../applications/ruling.ts'
import { moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isByViewer, isMinistry, isRole, viewer } from '../policies.ts'
import { citesOwnEvidence } from './own-evidence.ts'

const pairs = Object.entries(FINDING_CLAUSES).map(([clause, { owner }]) => `('${clause}', '${owner}')`)

/**
 * Whether a clause is found on in a round `r`, of a park `p`, as SQL: the round asks for it, and "mainly digital services" is
 * asked of the third type of park alone (N18).
 */
export const isAsked = (clause: string) =>
  `(jsonb_exists(r.conditions, ${clause}) and (${clause} <> 'N18' or p.type = 'DIGITAL_SERVICE_PARK'))`

/**
 * What a ministry finds on a clause of an application (N28; N25 2c, N30–N31). A revision is a new version; no version
 * is ever changed or removed. Whose clause it is, is asked twice here: the row is of the viewer's own agency, and the
 * pair of clause and agency is one of the table (N85).
 */
export const AgencyFinding = defineEntity({
  name: 'AgencyFinding',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    applicationId: p.uuid(),
    clause: p.string().length(10),
    version: p.integer(),
    agency: p.string().length(20),
    outcome: p.string().length(20),
    opinion: p.text(),
    /** The evidence records of the application that it rests on. */
    evidenceIds: p.json<string[]>().defaultRaw(`'[]'`),
    recordedById: p.string().length(64),
    recordedByName: p.string().length(80),
    recordedAt: moment(),
  },
  uniques: [{ name: 'agency_finding_version', properties: ['applicationId', 'clause', 'version'] }],
  checks: [
    { name: 'agency_finding_owner', expression: `(clause, agency) in (${pairs.join(', ')})` },
    { name: 'agency_finding_outcome', expression: oneOf('outcome', OUTCOMES) },
    { name: 'agency_finding_positive', expression: 'version > 0' },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      // Hidden from applicants and provinces until the round opens them (N81); an expert sees those of admitted applications (N80).
      using: anyOf(
        `(${isRole('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER', 'EXPERT', 'SYSTEM')} and exists (select 1 from applications.application a where a.id = application_id))`,
        isOpened('application_id'),
      ),
    },
    {
      name: 'record',
      command: 'insert',
      check: `${isMinistry} and agency = ${viewer.agency} and ${isByViewer('recorded_by_id', 'recorded_by_name')}
        and exists (select 1 from applications.application a join applications.park p on p.id = a.park_id
          join applications.round r on r.id = a.round_id
          where a.id = application_id and ${oneOf('a.status', FINDING_STATUSES)} and ${isAsked('clause')})
        and ${citesOwnEvidence('agency_finding')}`,
    },
  ],
})
