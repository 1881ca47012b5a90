import type { Role } from '@ndseb/shared/vocabulary/roles.ts'

/**
 * The words of which row policies are made. They read the viewer from transaction-local settings that `session.ts`
 * sets; without a session every comparison is with null and no row exists.
 */
export const viewer = {
  id: `current_setting('viewer.id', true)`,
  name: `current_setting('viewer.name', true)`,
  role: `current_setting('viewer.role', true)`,
  agency: `current_setting('viewer.agency', true)`,
  province: `current_setting('viewer.province', true)`,
  unit: `current_setting('viewer.unit', true)`,
  park: `current_setting('viewer.park', true)`,
} as const

const list = (roles: readonly Role[]) => roles.map((role) => `'${role}'`).join(', ')

export const isRole = (...roles: Role[]) => `${viewer.role} in (${list(roles)})`
export const isSystem = isRole('SYSTEM')
export const isMinistry = isRole('MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER')
export const isProvincial = isRole('PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY')
/** An officer of the province that a column names. */
export const isOfProvince = (column: string) => `(${isProvincial} and ${column} = ${viewer.province})`
/** The clerk of the unit that a column names. */
export const isOfUnit = (column: string) => `(${isRole('UNIT')} and ${column} = ${viewer.unit})`
/** The clerk of the park that a column names. */
export const isOfPark = (column: string) => `(${isRole('PARK')} and ${column}::text = ${viewer.park})`

/** Whether the round that a column names is not archived: nothing is written in it afterwards (N70). */
export const isInLiveRound = (column: string) =>
  `exists (select 1 from applications.round r where r.id = ${column} and r.status <> 'ARCHIVED')`

/** The day in Beijing, by the programme's clock. */
export const today = `(platform.now() at time zone 'Asia/Shanghai')::date`

/** A line of a history is written in the moment of the act that it tells (N75). */
export const isOfThisAct = 'platform.is_present(at)'

/** What is written down as said by somebody is said by the viewer, not in a colleague's name (N75). */
export const isByViewer = (id: string, name: string) => `${id} = ${viewer.id} and ${name} = ${viewer.name}`

export const anyOf = (...conditions: string[]) => `(${conditions.join(' or ')})`

/** Rows that everybody may read, as registers and reference data are. */
export const readableByAll = [{ name: 'read', command: 'select' as const, using: 'true' }]
