import type { Session, Tx } from '@ndseb/db/session.ts'
import { membersAmong } from '@ndseb/db/statistics/treaty.ts'
import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { normaliseName } from '@ndseb/shared/rules/name.ts'
import { type Conflict, findConflicts, type JudgedExpert, type JudgedPark } from '../domain/conflicts.ts'

/** The conflicts of interest that the records show (N82), in one statement a kind of record, however many cases there are. */

type Read = Tx['rows']

const readJudgedExperts = (
  read: Read,
  applicationIds: readonly string[],
  personIds: readonly string[] | null,
) =>
  read<JudgedExpert & { applicationId: string }>(
    `select a.id as "applicationId", e.person_id as "personId", e.name, e.province_code as "provinceCode", e.employer,
            e.employer_key as "employerKey", e.employer_code as "employerCode", e.employer_kind as "employerKind",
            e.employer_unit_id as "employerUnitId",
            coalesce((select jsonb_agg(jsonb_build_object('kind', t.kind, 'parkId', t.park_id, 'nameKey', t.name_key,
                'creditCode', t.credit_code, 'unitId', t.unit_id, 'provinceCode', t.province_code,
                'description', t.description) order by t.id)
              from reviews.expert_tie t where t.person_id = e.person_id and t.status = 'STANDING'), '[]') as ties
       from applications.application a
       join reviews.panel_member m on m.round_id = a.round_id
       join reviews.expert e on e.person_id = m.person_id
      where a.id = any($1) and ($2::text[] is null or e.person_id = any($2))
      order by e.name, e.person_id`,
    [applicationIds, personIds],
  )

type ParkRow = Pick<
  JudgedPark,
  'applicationId' | 'parkId' | 'unitId' | 'provinceCode' | 'provinceName' | 'creditCode'
> & { nameKey: string; managementBody: string }

const readParks = (read: Read, applicationIds: readonly string[]) =>
  read<ParkRow>(
    `select a.id as "applicationId", a.park_id as "parkId", a.unit_id as "unitId", a.province_code as "provinceCode",
            v.name as "provinceName", p.credit_code as "creditCode", p.name_key as "nameKey",
            p.management_body as "managementBody"
       from applications.application a
       join applications.park p on p.id = a.park_id
       join applications.province v on v.code = a.province_code
      where a.id = any($1)`,
    [applicationIds],
  )

const readDeclared = (read: Read, applicationIds: readonly string[]) =>
  read<{ applicationId: string; personId: string; explanation: string }>(
    `select application_id as "applicationId", person_id as "personId", coalesce(explanation, '') as explanation
       from reviews.expert_assignment where application_id = any($1) and status = 'CONFLICTED'`,
    [applicationIds],
  )

/**
 * The conflicts of members of the rounds' groups with these applications, on the day of a moment: of everybody, or of
 * the people named.
 */
export async function readConflicts(
  read: Read,
  { applicationIds, personIds = null, at }: ConflictsAsked,
): Promise<Conflict[]> {
  const experts = await readJudgedExperts(read, applicationIds, personIds)
  const parks = await readParks(read, applicationIds)
  const declared = Map.groupBy(await readDeclared(read, applicationIds), (one) => one.applicationId)
  const organisations = experts.flatMap(({ employerKey, employerCode, ties }) => [
    { nameKey: employerKey, creditCode: employerCode },
    ...ties,
  ])
  const members = await membersAmong(read, {
    parkIds: parks.map(({ parkId }) => parkId),
    creditCodes: organisations.flatMap(({ creditCode }) => creditCode ?? []),
    nameKeys: organisations.flatMap(({ nameKey }) => nameKey ?? []),
    on: civilDateOf(at),
  })
  const judged = new Map(
    parks.map(({ nameKey, managementBody, ...park }) => {
      const own = members.filter(({ parkId }) => parkId === park.parkId)
      const judgedPark: JudgedPark = {
        ...park,
        nameKeys: [nameKey, normaliseName(managementBody)],
        memberCodes: new Set(own.flatMap(({ creditCode }) => creditCode ?? [])),
        memberKeys: new Set(own.flatMap(({ nameKey: key }) => key ?? [])),
        declared: new Map(
          declared.get(park.applicationId)?.map(({ personId, explanation }) => [personId, explanation]),
        ),
      }
      return [park.applicationId, judgedPark]
    }),
  )
  return experts.flatMap((expert) => {
    const park = judged.get(expert.applicationId)
    return park ? findConflicts(expert, park) : []
  })
}

type ConflictsAsked = {
  readonly applicationIds: readonly string[]
  readonly personIds?: readonly string[] | null
  readonly at: Date
}

/** As `readConflicts`, of all members, today. */
export const readPanelConflicts = async (session: Session, applicationIds: readonly string[]) =>
  readConflicts(session.read, { applicationIds, at: await session.now() })
