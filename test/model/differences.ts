import type { Ground } from './play.ts'
import type { World } from './world.ts'

type Standing = { readonly id: string; readonly status: string; readonly version?: number }

/** Where the statuses stand, and what the model holds there. Of a notice the clock's moment decides, and nothing waits for it. */
const TABLES = {
  rounds: 'applications.round',
  cases: 'applications.application',
  letters: 'reviews.joint_letter',
  assignments: 'reviews.expert_assignment',
  lists: 'reviews.candidate_list',
  objections: 'reviews.objection',
  documents: 'reviews.designation',
  bases: 'reviews.base',
  reReviews: 'reviews.re_review',
  waivers: 'reviews.waiver',
  ties: 'reviews.expert_tie',
  appeals: 'reviews.appeal',
} as const satisfies Partial<Record<keyof World, string>>

/** A sentence for each row whose status or version is not what the model believes, and for each that one of them lacks. */
export async function differences(sql: Ground['sql'], world: World): Promise<string[]> {
  const found: string[] = []
  for (const [name, table] of Object.entries(TABLES) as [keyof typeof TABLES, string][]) {
    const rows = new Map((await sql(`select id, status, version from ${table}`)).map((row) => [row.id, row]))
    const believed: readonly Standing[] = world[name]
    for (const { id, status, version } of believed) {
      const row = rows.get(id)
      if (row?.status !== status || (version !== undefined && row.version !== version))
        found.push(
          `${table} ${id} is ${row?.status} of version ${row?.version}; the model believes ${status} of version ${version}`,
        )
    }
    if (rows.size !== believed.length)
      found.push(`${table} has ${rows.size} rows; the model believes ${believed.length}`)
  }
  return found
}
