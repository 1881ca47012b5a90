import { StartupError } from '@ndseb/shared/startup-error.ts'
import type { Closing } from '../close-in-order.ts'
import type { Graph } from '../open-graph.ts'
import { playFirstRounds } from './first-rounds.ts'

/** Plays the demo's first rounds; a Ctrl-C meanwhile ends the play before what it stands on is closed. */
export async function playUntilClosed(graph: Graph, opened: Closing): Promise<void> {
  const stop = new AbortController()
  const playing = playFirstRounds(graph, (line) => console.log(line), stop.signal)
  opened.add(async () => {
    stop.abort()
    await playing.catch(() => {})
  })
  try {
    await playing
  } catch (cause) {
    if (stop.signal.aborted || (await graph.ready())) throw cause
    throw new StartupError(
      '演示办理中数据库中断 · The database went away while the first rounds were played.',
      '再次启动即从中断处继续 · Start again: it goes on from there.',
      { cause },
    )
  }
}
