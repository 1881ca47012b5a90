import type { TestGraph } from './graph.ts'

/** A line of the audit log, as the owner connection sees it. */
export type Line = {
  sequence: string
  kind: string
  name: string
  actor_id: string | null
  role: string
  subjects: string[]
}

/** The number of the latest line. */
export const latest = async ({ sql }: Pick<TestGraph, 'sql'>) =>
  Number((await sql('select max(sequence) as last from platform.audit_entry'))[0]?.last ?? 0)

/** What was written down since. */
export const since = async ({ sql }: Pick<TestGraph, 'sql'>, sequence: number) =>
  (await sql('select * from platform.audit_entry where sequence > $1 order by sequence', [
    sequence,
  ])) as Line[]

/** What was written down while something was done. */
export async function during(graph: Pick<TestGraph, 'sql'>, work: () => Promise<unknown>): Promise<Line[]> {
  const before = await latest(graph)
  await work()
  return since(graph, before)
}

export const brief = ({ kind, name, actor_id, role, subjects }: Line) => ({
  ...{ kind, name, actor_id, role, subjects },
})
