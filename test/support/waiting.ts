import type { Answer } from '@ndseb/standalone/demo/actor.ts'
import type { TestGraph } from './graph.ts'

const TASKS = `{ viewer { tasks { id kind title subjectType subjectId roundId waitingSince dueOn basis workingDaysLeft
  overdue provisional step clause } } }`

/** Everything that waits for somebody of the cast. */
export async function tasksOf({ as }: Pick<TestGraph, 'as'>, who: string): Promise<Answer[]> {
  const { viewer } = await as(who).read(TASKS)
  return viewer.tasks
}

/** What waits for each of these people, by kind, in alphabetical order; who has nothing is left out. */
export async function waiting(graph: Pick<TestGraph, 'as'>, ...people: readonly string[]) {
  const each = people.map(
    async (who) => [who, (await tasksOf(graph, who)).map(({ kind }) => kind).sort()] as const,
  )
  return Object.fromEntries((await Promise.all(each)).filter(([, kinds]) => kinds.length > 0))
}
