import { questionsFor } from '@ndseb/applications/domain/form.ts'
import { firstProgramme } from '@ndseb/db/reference.ts'
import { PARK_TYPES, type ParkType } from '@ndseb/shared/vocabulary/park-types.ts'
import { clerkOf, MORE_EXPERTS, PEOPLE } from './cast.ts'
import type { Ground } from './play.ts'
import type { World } from './world.ts'

const TYPES = Object.keys(PARK_TYPES) as ParkType[]

/** The model's belief about a database in which nothing has happened yet but the reference data and the cast's parks. */
export async function begin({ post, sql }: Ground): Promise<World> {
  const parks = await sql(
    'select id, name, type, management_body as "managementBody", unit_id as unit, province_code as province from applications.park order by id',
  )
  const [officer] = PEOPLE.filter(({ role }) => role === 'MOFCOM_OFFICER')
  if (!officer) throw new Error('nobody enrols experts')
  for (const [index, { person, province }] of MORE_EXPERTS.entries()) {
    // One works for a park of the cast (N82).
    const employer = index === 3 ? parks[0]?.name : '示例研究院（虚构）'
    const { data } = await post(
      officer,
      'mutation ($input: EnrolExpertInput!) { enrolExpert(input: $input) { errors { code } } }',
      {
        input: {
          ...{ personId: person.id, name: person.name, field: '数字贸易', employerKind: 'INSTITUTE' },
          ...{ provinceCode: province, employer, reason: '入库（模型）' },
        },
      },
    )
    if (data.enrolExpert.errors.length > 0) throw new Error(JSON.stringify(data.enrolExpert.errors))
  }
  const [clock] = await sql('select platform.now() as now')
  const experts = await sql(
    'select person_id as id, edition, employer, province_code as province from reviews.expert order by person_id',
  )
  const units = await sql(
    'select id, statuses, by_ruling as "byRuling", governments from applications.recommending_unit order by id',
  )
  const papers = await sql(
    'select year, max(issued)::text as issued from platform.calendar_day group by year order by year',
  )
  return {
    now: new Date(clock.now).getTime(),
    announcedThrough: papers.at(-1)?.year ?? 0,
    papers: new Map(papers.map(({ year, issued }) => [year, issued])),
    people: [
      ...PEOPLE,
      ...parks.flatMap(({ id }, index) => [clerkOf(id, index * 2 + 2), clerkOf(id, index * 2 + 3)]),
    ],
    experts: new Map(
      experts.map(({ id, edition, employer, province }) => [id, { edition, employer, province }]),
    ),
    units: units.map(({ id, statuses, byRuling, governments }) => ({
      ...{ id, statuses, byRuling },
      asked: Object.fromEntries(
        TYPES.map((parkType) => [
          parkType,
          questionsFor(firstProgramme.form, { parkType, governments }).map(({ code }) => code),
        ]),
      ),
    })),
    parks,
    ...{ rounds: [], cases: [], letters: [], assignments: [], lists: [], notices: [], objections: [] },
    ...{ documents: [], bases: [], reReviews: [], waivers: [], ties: [], parties: [], appeals: [] },
  }
}
