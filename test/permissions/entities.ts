import { subgraph as applications } from '@ndseb/applications/subgraph.ts'
import type { Owner } from '@ndseb/db/owners.ts'
import { subgraph as platform } from '@ndseb/platform/subgraph.ts'
import { subgraph as reviews } from '@ndseb/reviews/subgraph.ts'
import { anonymous, type Viewer } from '@ndseb/shared/viewer.ts'
import type { Role } from '@ndseb/shared/vocabulary/roles.ts'
import type { Person } from '@ndseb/standalone/demo/actor.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { subgraph as statistics } from '@ndseb/statistics/subgraph.ts'
import { YEAR } from '../support/decided-round.ts'
import type { TestGraph } from '../support/graph.ts'
import { NOTHING, operationOf, type Part } from './fire.ts'
import type { MatrixRow } from './matrix.ts'

/** One subgraph asked for its entities, as the gateway asks it, on behalf of somebody of the cast. */
export const SUBGRAPHS = { applications, reviews, statistics, platform }

/** One person a role, of the first case of a round: whoever may see anything of it does. */
const PEOPLE: Readonly<Record<string, string>> = {
  MOFCOM_OFFICER: 'mofcom.officer',
  CAC_OFFICER: 'cac.officer',
  MIIT_OFFICER: 'miit.officer',
  PROVINCIAL_COMMERCE: 'jiangsu.commerce',
  PROVINCIAL_CYBERSPACE: 'jiangsu.cyberspace',
  PROVINCIAL_INDUSTRY: 'jiangsu.industry',
  UNIT: 'nanjing.unit',
  PARK: 'nanjing.park',
  EXPERT: 'expert.chen',
  ANALYST: 'analyst.mofcom',
  DEMO_OPERATOR: 'demo.operator',
}
export const personOf = (role: Role): Person | null => (role === 'PUBLIC' ? null : member(PEOPLE[role] ?? ''))
export function viewerAs(role: Role): Viewer {
  const person = personOf(role)
  return person ? viewerOf(person) : anonymous()
}

/** What statistics requires of an application: the gateway gets it from the owner of the case, or does not ask. */
export const REQUIRED = {
  statisticalYear: YEAR,
  park: { id: NOTHING },
  tier: 'EAST',
  round: { id: NOTHING, standards: [], ruleVersion: '1' },
  declared: [],
}

/** The types that a subgraph resolves by their keys. */
export const entitiesOf = (rows: readonly MatrixRow[], owner: Owner): string[] =>
  rows.filter((row) => row.subgraph === owner && row.field === '__reference').map(({ type }) => type)

/** Asks a subgraph for parts of one entity; for nothing but its `__typename` where there are none. */
export function askEntities(
  graph: TestGraph,
  owner: Owner,
  viewer: Viewer,
  representation: object,
  type: string,
  parts: readonly Part[],
) {
  const { query, variables } = operationOf(
    'query',
    [{ text: '', declared: ['$representations: [_Any!]!'], variables: {} }, ...parts],
    (text) =>
      `_entities(representations: $representations) { __typename ${text && `... on ${type} { ${text} }`} }`,
  )
  return graph.graph.execute[owner](
    { query, variables: { ...variables, representations: [representation] } },
    { viewer, requestId: 'fired' },
  )
}

export const codesOf = (errors: readonly { extensions: Record<string, unknown> }[] | undefined) =>
  (errors ?? []).map(({ extensions }) => String(extensions.code))
