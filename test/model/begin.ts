import { clerkOf, MORE_EXPERTS, PEOPLE } from './cast.ts'
import type { Ground } from './play.ts'
import type { World } from './world.ts'

/** The model's belief about a database in which nothing has happened yet but the reference data and the cast's parks. */
export async function begin({ sql }: Ground): Promise<World> {
  // The pool of experts is not written through the graph.
  for (const { person, province } of MORE_EXPERTS)
    await sql(
      `insert into reviews.expert (person_id, name, field, employer, province_code, fictional)
       values ($1, $2, '数字贸易', '示例研究院（虚构）', $3, true)`,
      [person.id, person.name, province],
    )
  const [clock] = await sql('select platform.now() as now')
  const parks = await sql(
    'select id, name, unit_id as unit, province_code as province from applications.park order by id',
  )
  const experts = await sql(
    'select person_id as id, province_code as province from reviews.expert order by person_id',
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
    experts: new Map(experts.map(({ id, province }) => [id, province])),
    parks,
    ...{ rounds: [], cases: [], letters: [], assignments: [], lists: [], notices: [], objections: [] },
    ...{ documents: [], bases: [], reReviews: [], waivers: [] },
  }
}
