import type { CastMember } from '@ndseb/gateway/demo-issuer.ts'
import { isRole, type Role } from '@ndseb/shared/vocabulary/roles.ts'
import { cast } from '@ndseb/standalone/demo/people.ts'
import { departmentsOf, fictional } from '@ndseb/standalone/demo/play/cases.ts'

/** Whoever acts: somebody of the cast, somebody like them, or the public. */
export type Somebody = CastMember & { readonly role: Role }

function somebody(member: CastMember): Somebody {
  const { role } = member
  if (!isRole(role)) throw new Error(`${member.username} has no role of the programme`)
  return { ...member, role }
}

/** Two clerks in each office, so that they get into each other's way; two provinces without a park among them. */
const PROVINCES = ['32', '33', '61', '46', '42', '11']
/** In four provinces; Jiangsu has two units. */
export const UNITS = [
  { unit: 'nanjing', province: '32' },
  { unit: 'suzhou', province: '32' },
  { unit: 'hangzhou', province: '33' },
  { unit: 'xixian', province: '61' },
  { unit: 'hainan', province: '46' },
] as const

/** The public has no token and no name. */
export const PUBLIC: Somebody = { id: '', username: 'public', name: '', role: 'PUBLIC' }

/** Experts beside those of the demo's pool: of the parks' own provinces, of others, of national bodies. */
export const MORE_EXPERTS = ['32', '33', '61', null, null, '31', '44', null].map((province, index) => ({
  person: somebody(fictional(`expert.${index}`, 900_100 + index, { role: 'EXPERT' })),
  province,
}))
/** Somebody whose token says expert, and whom the pool does not know. */
const NO_EXPERT = fictional('expert.unknown', 900_199, { role: 'EXPERT' })

const second = (role: Role, number: number) => fictional(`second.${role}`, 900_000 + number, { role })

/** Everybody who may act but the parks' clerks, who come with their parks. */
export const PEOPLE: readonly Somebody[] = [
  PUBLIC,
  ...[
    ...cast.people.filter(({ role }) => role !== 'PARK'),
    second('MOFCOM_OFFICER', 1),
    second('CAC_OFFICER', 2),
    second('MIIT_OFFICER', 3),
    ...PROVINCES.flatMap((province) => departmentsOf(province)),
    ...UNITS.map(({ unit }, index) => fictional(`second.${unit}`, 900_010 + index, { role: 'UNIT', unit })),
    ...MORE_EXPERTS.map(({ person }) => person),
    NO_EXPERT,
  ].map(somebody),
]

/** The clerk of a park that was registered while the model runs. */
export const clerkOf = (parkId: string, number: number): Somebody =>
  somebody(fictional(`park.${number}`, 910_000 + number, { role: 'PARK', park: parkId }))
