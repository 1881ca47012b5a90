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
  await playing
}
