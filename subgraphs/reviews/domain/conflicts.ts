import type {
  ConflictBasis,
  ConflictGround,
  EmployerKind,
  TieKind,
} from '@ndseb/shared/vocabulary/experts.ts'

/** What an organisation is compared by: its code where it is known, and its name as names are matched (N91). */
export type Organisation = { readonly nameKey: string; readonly creditCode: string | null }

/** A place: a city, which is a recommending unit, or the whole of a province where no unit is named (N89). */
type Place = { readonly unitId: string | null; readonly provinceCode: string | null }

export type JudgedTie = Place & {
  readonly kind: TieKind
  readonly parkId: string | null
  readonly nameKey: string | null
  readonly creditCode: string | null
  readonly description: string
}

/** What the pool says of an expert, and the ties that he declared and has not ended. */
export type JudgedExpert = {
  readonly personId: string
  readonly name: string
  readonly provinceCode: string | null
  readonly employer: string
  readonly employerKey: string
  readonly employerCode: string | null
  readonly employerKind: EmployerKind
  readonly employerUnitId: string | null
  readonly ties: readonly JudgedTie[]
}

/** The park of an application, with what is known of its members and of its experts' own declarations. */
export type JudgedPark = {
  readonly applicationId: string
  readonly parkId: string
  readonly unitId: string
  readonly provinceCode: string
  readonly provinceName: string
  /** Of the park and of its management body. */
  readonly nameKeys: readonly string[]
  readonly creditCode: string | null
  /** Of the organisations asked for, those that are members of the park: their codes and their names as matched. */
  readonly memberCodes: ReadonlySet<string>
  readonly memberKeys: ReadonlySet<string>
  /** Who declared a conflict on this very application, and what he said. */
  readonly declared: ReadonlyMap<string, string>
}

/** One conflict of one expert with one application: the ground, by what it was found, and what is the same. */
export type Conflict = {
  readonly applicationId: string
  readonly personId: string
  readonly expertName: string
  readonly ground: ConflictGround
  readonly basis: ConflictBasis
  readonly matched: string
}

type Match = { readonly basis: ConflictBasis; readonly matched: string }

const isPark = ({ nameKey, creditCode }: Organisation, park: JudgedPark): ConflictBasis | null =>
  creditCode !== null && creditCode === park.creditCode
    ? 'CREDIT_CODE'
    : park.nameKeys.includes(nameKey)
      ? 'NAME'
      : null

const isMember = ({ nameKey, creditCode }: Organisation, park: JudgedPark): ConflictBasis | null =>
  creditCode !== null && park.memberCodes.has(creditCode)
    ? 'CREDIT_CODE'
    : park.memberKeys.has(nameKey)
      ? 'NAME'
      : null

/** A city's government is that of the park's own unit; without a city it is the province's. */
const governs = ({ unitId, provinceCode }: Place, park: JudgedPark): boolean =>
  unitId === null ? provinceCode === park.provinceCode : unitId === park.unitId

const matching = (basis: ConflictBasis | null, matched: string): Match[] =>
  basis === null ? [] : [{ basis, matched }]

const employerOf = ({ employerKey, employerCode }: JudgedExpert): Organisation => ({
  nameKey: employerKey,
  creditCode: employerCode,
})

function basisOfTie({ kind, parkId, nameKey, creditCode, ...place }: JudgedTie, park: JudgedPark) {
  if (kind === 'PARK') return parkId === park.parkId ? 'PARK' : null
  if (kind === 'GOVERNMENT') return governs(place, park) ? 'PLACE' : null
  const organisation = { nameKey: nameKey ?? '', creditCode }
  return kind === 'ENTERPRISE' ? (isPark(organisation, park) ?? isMember(organisation, park)) : null
}

/** The grounds of N82, each with how it is found. A tie of the kind OTHER is words: it is for people to judge. */
const FINDERS: Readonly<Record<ConflictGround, (expert: JudgedExpert, park: JudgedPark) => Match[]>> = {
  SAME_PROVINCE: ({ provinceCode }, park) =>
    matching(provinceCode === park.provinceCode ? 'PLACE' : null, park.provinceName),
  EMPLOYER_IS_PARK: (expert, park) => matching(isPark(employerOf(expert), park), expert.employer),
  EMPLOYER_IN_PARK: (expert, park) => matching(isMember(employerOf(expert), park), expert.employer),
  GOVERNMENT: ({ employer, employerKind, employerUnitId: unitId, provinceCode }, park) =>
    matching(
      employerKind === 'GOVERNMENT' && governs({ unitId, provinceCode }, park) ? 'PLACE' : null,
      employer,
    ),
  DECLARED_TIE: ({ ties }, park) => ties.flatMap((tie) => matching(basisOfTie(tie, park), tie.description)),
  DECLARED_CONFLICT: ({ personId }, park) => {
    const said = park.declared.get(personId)
    return matching(said === undefined ? null : 'DECLARATION', said ?? '')
  },
}

/** Every conflict of an expert with an application that the records show, in the order of the grounds (N82). */
export const findConflicts = (expert: JudgedExpert, park: JudgedPark): Conflict[] =>
  (Object.keys(FINDERS) as ConflictGround[]).flatMap((ground) =>
    FINDERS[ground](expert, park).map((match) => ({
      ...{ applicationId: park.applicationId, personId: expert.personId, expertName: expert.name },
      ...{ ground, ...match },
    })),
  )
